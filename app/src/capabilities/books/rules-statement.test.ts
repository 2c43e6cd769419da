/** Bank statements in the forms that banks write: days, sums, columns, lines seen before. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayIn, penceIn } from "./rules-cells.ts";
import {
  bankColumnsOf,
  bankColumnsProblem,
  bankRow,
  kindOfLine,
  lineDigests,
  type BankColumn,
  type BankLine,
} from "./rules-statement.ts";

test("a day is read in ISO and in the usual British forms, and never month first", () => {
  for (const text of [
    ...["2026-11-21", "21/11/2026", "21/11/26", "21-11-2026", "21.11.2026", "21 Nov 2026"],
    ...["21-Nov-26", "21st November 2026", "21 nov. 2026", "2026-11-21T09:30:00Z"],
    "21/11/2026 09:30",
  ])
    assert.equal(dayIn(text), "2026-11-21", text);
  for (const text of ["11/21/2026", "31/02/2026", "2026", "21 Novel 2026", "21/11", "", "soon"])
    assert.equal(dayIn(text), null, text);
});

test("a sum is whole pence with its sign, however it is written; anything else is none", () => {
  const sums: readonly (readonly [string, bigint])[] = [
    ["£1,234.50", 123_450n],
    ["-12", -1_200n],
    ["(12.05)", -1_205n],
    ["12.00-", -1_200n],
    ["12.5 DR", -1_250n],
    ["12.00CR", 1_200n],
    ["\u221212.00", -1_200n],
    ["GBP 0.07", 7n],
    ["1234567.89", 123_456_789n],
  ];
  for (const [text, pence] of sums) assert.equal(penceIn(text), pence, text);
  for (const text of [
    "1.234",
    "12,34.00",
    "(12",
    "1e3",
    "-(12.00)",
    "(-12.00)",
    "-12.00-",
    "twelve",
    "12.00.00",
  ])
    assert.equal(penceIn(text), null, text);
  assert.equal(penceIn(" "), "empty");
});

test("printed pence are read back", () => {
  const print = (pence: bigint) => {
    const size = String(pence < 0n ? -pence : pence).padStart(3, "0");
    return `${pence < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
  };
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (pence) => {
      assert.equal(penceIn(print(pence)), pence);
    }),
  );
});

test("the columns of usual exports are known by their headings", () => {
  const known = (headings: string) => bankColumnsOf(headings.split(","));
  assert.deepEqual(known("Date,Type,Description,Value,Balance,Account Name,Account Number"), [
    ...(["day", null, "words", "amount", null, null, null] as const),
  ]);
  assert.deepEqual(
    known("Transaction Date,Transaction Description,Debit Amount,Credit Amount,Balance"),
    ["day", "words", "out", "in", null],
  );
  assert.deepEqual(known("Dyddiad,Disgrifiad,Arian i mewn,Arian allan"), [
    ...(["day", "words", "in", "out"] as const),
  ]);
});

test("columns need one day, some words, and one signed sum or money in and out", () => {
  const problem = (...columns: (BankColumn | null)[]) => bankColumnsProblem(columns)?.message;
  assert.equal(problem("day", "words", "amount"), undefined);
  assert.equal(problem("day", "words", "words", "in", "out"), undefined);
  assert.equal(problem("words", "amount"), "books.import.columns.day");
  assert.equal(problem("day", "amount"), "books.import.columns.words");
  assert.equal(problem("day", "words"), "books.import.columns.amount");
  assert.equal(problem("day", "words", "amount", "in"), "books.import.columns.amount");
  assert.equal(problem("day", "words", "in", "in"), "books.import.columns.amount");
});

const by = {
  columns: ["day", "words", "in", "out"] as const,
  today: "2026-11-22",
  closed: (day: string) => day <= "2026-09-30",
};
const row = (...cells: string[]) => {
  const read = bankRow(cells, 2, by);
  return read.kind === "fault" ? read.because.message : read.kind === "line" ? read.line : "empty";
};

test("a row is money in or money out; one that cannot be read says why", () => {
  const line = { row: 2, day: "2026-10-03", words: "LESSONS 77" };
  assert.deepEqual(row("03/10/2026", " LESSONS  77 ", "12.00", ""), { ...line, pence: 1_200n });
  assert.deepEqual(row("03/10/2026", "LESSONS 77", "", "12.00"), { ...line, pence: -1_200n });
  assert.deepEqual(row("03/10/2026", "LESSONS 77", "0.00", "-12.00"), { ...line, pence: -1_200n });
  assert.equal(row("", " ", "", ""), "empty");
  assert.equal(row("3 Octember", "x", "1", ""), "books.import.row.day");
  assert.equal(row("23/11/2026", "x", "1", ""), "books.import.row.future");
  assert.equal(row("30/09/2026", "x", "1", ""), "books.import.row.closed");
  assert.equal(row("01/10/2026", "", "1", ""), "books.import.row.words");
  assert.equal(row("01/10/2026", "x", "1", "1"), "books.import.row.amount");
  assert.equal(row("01/10/2026", "x", "-1", ""), "books.import.row.amount");
  assert.equal(row("01/10/2026", "x", "1.234", ""), "books.import.row.amount");
  assert.equal(row("01/10/2026", "x", "", ""), "books.import.row.nought");
});

test("a column of money out above nought turns round", () => {
  const columns = ["day", "words", "amountOut"] as const;
  const read = bankRow(["01/10/2026", "x", "5.00"], 2, { ...by, columns });
  assert.equal(read.kind === "line" && read.line.pence, -500n);
});

const line = (words: string, pence: bigint, day = "2026-10-03"): BankLine => ({
  ...{ row: 1, day, words, pence },
});

test("a line is known again by content; two alike on one day are two", () => {
  const lines = [line("Fee", -500n), line("FEE", -500n), line("Fee", 500n), line("Rent", -500n)];
  const digests = lineDigests("assets:bank", lines);
  assert.equal(new Set(digests).size, 4);
  const later = [line("new", 1n), ...lines.map((one) => ({ ...one, row: 99 }))];
  assert.deepEqual(lineDigests("assets:bank", later).slice(1), digests);
  assert.notEqual(lineDigests("assets:savings", lines)[0], digests[0]);
  assert.deepEqual(lineDigests("assets:bank", [line("FEE", -500n)]), [digests[0]]);
});

test("lines of one kind differ in numbers and dates alone", () => {
  assert.equal(kindOfLine(line("DD ENERGY 12/10 REF 881", -1n)), "out dd energy # ref #");
  assert.equal(kindOfLine(line("DD energy 12/11 ref 9023", -1n)), "out dd energy # ref #");
  assert.notEqual(kindOfLine(line("A", 1n)), kindOfLine(line("A", -1n)));
});
