/** Many entries at once: lines and files are read whole, or every problem is named with its row. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { booksCsv } from "./csv.ts";
import { penceOf, readCsv, readLines } from "./entry-lines.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const today = "2026-11-21";

test("lines are read, words with a semicolon too", () => {
  const read = readLines("2026-10-14;contract;October; second half;158,000.50\n\n", today);
  assert.ok(read.ok);
  assert.deepEqual(read.entries, [
    {
      day: "2026-10-14",
      heading: "contract",
      words: "October; second half",
      pence: 15_800_050n,
    },
  ]);
});

test("a CSV file is read by the names of its columns, quotes and all", () => {
  const read = readCsv(
    utf8('\ufeffamount,words,heading,day\n12.00,"Tea, coffee",supplies,2026-10-01\n'),
    today,
  );
  assert.ok(read.ok);
  assert.equal(read.entries[0]?.words, "Tea, coffee");
  assert.equal(read.entries[0]?.pence, 1200n);
});

test("every problem is named with its row, and nothing is entered", () => {
  const read = readLines(
    [
      "2026-02-30;pay;Pay;1",
      "2026-11-22;pay;Pay;1",
      "2026-10-01;wages;Pay;1",
      "2026-10-01;pay;;1",
      "2026-10-01;pay;Pay;-1",
      "2026-10-01;pay",
    ].join("\n"),
    today,
  );
  assert.ok(!read.ok);
  assert.deepEqual(
    read.problems.map((one) => `${one.message} ${String(one.values?.["row"])}`),
    [
      "books.row.day 1",
      "books.row.future 2",
      "books.row.heading 3",
      "books.row.words 4",
      "books.row.amount 5",
      "books.row.parts 6",
    ],
  );
});

test("an empty, headless or unreadable file says so", () => {
  const because = (bytes: Uint8Array) => {
    const read = readCsv(bytes, today);
    return read.ok ? "ok" : read.problems[0]?.message;
  };
  assert.equal(because(utf8("2026-10-01,pay,Pay,1\n")), "books.row.head");
  assert.equal(because(utf8("day,heading,words,amount\n")), "books.row.none");
  assert.equal(because(new Uint8Array([0xff, 0xfe, 0x00])), "books.row.unreadable");
});

test("amounts are whole pence above nought", () => {
  assert.equal(penceOf("1,250.40"), 125_040n);
  assert.equal(penceOf("£7"), 700n);
  for (const bad of ["0", "0.00", "1.5", "1,25", "-3", "1e3", ""]) assert.equal(penceOf(bad), null);
});

test("the spreadsheet runs no formula and keeps its columns", () => {
  const csv = booksCsv([
    {
      number: 1,
      day: "2026-10-01",
      words: '=HYPERLINK("x"),y',
      document: null,
      reverses: 1,
      opening: false,
      joins: 1,
      postings: [
        { account: "income:fees", fund: "general", currency: "GBP", amount: 150n },
        { account: "assets:bank", fund: "general", currency: "GBP", amount: -150n },
      ],
    },
  ]);
  const words = `"'=HYPERLINK(""x""),y"`;
  assert.deepEqual(csv.trimEnd().split("\r\n").slice(1), [
    `1,2026-10-01,income:fees,general,${words},1.50,1,`,
    `1,2026-10-01,assets:bank,general,${words},-1.50,1,`,
  ]);
});
