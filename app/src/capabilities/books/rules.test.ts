/** The rules of open books: what a month comes to, what is joined, what may be reversed and published. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  lastDayOf,
  mayKeepBooks,
  mayPublish,
  mayReverse,
  monthFile,
  monthsBetween,
  payMayShow,
  publicEntries,
  publishedMonths,
  totalsOf,
  type BookEntry,
} from "./rules.ts";

const entry = (number: number, more: Partial<BookEntry> = {}): BookEntry => ({
  number,
  day: "2026-10-14",
  heading: "contract",
  words: "October payment",
  pence: 100_00n,
  document: null,
  reversalOf: null,
  ...more,
});
const books = [
  entry(1),
  entry(2, { heading: "pay", words: "Pay of October", pence: 60_00n }),
  entry(3, { heading: "otherSpending", words: "Sundries", pence: 5_00n }),
  entry(4, { heading: "premises", words: "Rent", pence: 20_00n, day: "2026-11-01" }),
];
const ruleIds = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);

test("a month is its entries alone, income apart from spending", () => {
  const october = monthFile("2026-10", books, true);
  assert.equal(october.income, 100_00n);
  assert.equal(october.expenditure, 65_00n);
  assert.equal(october.lines, 3);
  assert.match(october.digest, /^[0-9a-f]{64}$/);
});

test("a month's file is canonical: the order of entering does not change its fingerprint, an amount does", () => {
  const first = monthFile("2026-10", books, true);
  assert.equal(monthFile("2026-10", books.toReversed(), true).digest, first.digest);
  const dearer = [entry(1, { pence: 100_01n }), ...books.slice(1)];
  assert.notEqual(monthFile("2026-10", dearer, true).digest, first.digest);
  const text = new TextDecoder().decode(first.bytes);
  assert.ok(text.startsWith('{"entries":[{"day":"2026-10-14"'), text.slice(0, 60));
});

test("where few work, pay is joined with other spending: one line a month, no words, the same totals", () => {
  const lines = publicEntries(books, false);
  const joined = lines.filter((line) => line.heading === "payAndOther");
  assert.equal(joined.length, 1);
  assert.deepEqual([joined[0]?.pence, joined[0]?.joins, joined[0]?.words], [65_00n, 2, null]);
  assert.ok(lines.every((line) => line.heading !== "pay" && line.heading !== "otherSpending"));
  assert.deepEqual(totalsOf(lines), totalsOf(publicEntries(books, true)));
  const text = new TextDecoder().decode(monthFile("2026-10", books, false).bytes);
  assert.doesNotMatch(text, /Pay of October|Sundries|6000/);
});

test("ten people are enough to show pay, nine are not, and a number that is not known is not", () => {
  const staffed = (staff: number | null) => {
    const facts = without(wholeLife, "TransferMade/1", "StaffListLodged/1");
    const opened = facts.find((one) => one.type === "BodyOpened/1");
    const service = { ...(opened?.content as { service: object }).service, staff };
    return tell(changed(facts, "BodyOpened/1", { service } as never));
  };
  assert.equal(payMayShow(staffed(10)), true);
  assert.equal(payMayShow(staffed(9)), false);
  assert.equal(payMayShow(staffed(null)), false);
});

test("a side that reversals bring below nought counts on the other, and the difference stays", () => {
  const back = [
    entry(5, { pence: -30_00n, reversalOf: 1 }),
    entry(6, { heading: "tax", pence: 7_00n }),
  ];
  assert.deepEqual(totalsOf(back), { income: 0n, expenditure: 37_00n });
});

test("an entry is reversed once; what reverses is final", () => {
  const reversing = entry(5, { pence: -100_00n, reversalOf: 1 });
  assert.deepEqual(ruleIds(mayReverse(entry(1), books)), []);
  assert.deepEqual(ruleIds(mayReverse(entry(1), [...books, reversing])), ["books.reversedOnce"]);
  assert.deepEqual(ruleIds(mayReverse(reversing, [...books, reversing])), ["books.isReversal"]);
});

test("a month is published from the day after it ended, with something in it, and again only when it changed", () => {
  const story = tell(without(wholeLife, "BooksPublished/1"));
  const october = monthFile("2026-10", books, true);
  assert.deepEqual(ruleIds(mayPublish(story, "2026-10-31", october)), ["books.notEnded"]);
  assert.deepEqual(ruleIds(mayPublish(story, "2026-11-01", october)), []);
  const empty = monthFile("2026-09", books, true);
  assert.deepEqual(ruleIds(mayPublish(story, "2026-11-01", empty)), ["books.empty"]);
  const published = tell([
    ...without(wholeLife, "BooksPublished/1"),
    fact("BooksPublished/1", "secretary", "2026-11-05", {
      period: "2026-10",
      incomePence: 100_00,
      expenditurePence: 65_00,
      entries: 3,
      digest: october.digest,
    }),
  ]);
  assert.deepEqual(ruleIds(mayPublish(published, "2026-11-06", october)), ["books.unchanged"]);
  const more = monthFile("2026-10", [...books, entry(5)], true);
  assert.deepEqual(ruleIds(mayPublish(published, "2026-11-06", more)), []);
  assert.equal(publishedMonths(published)[0]?.digest, october.digest);
});

test("a body on the way has no books; one that is incorporated has", () => {
  const before = without(wholeLife, "Incorporated/1", "Converted/1");
  assert.deepEqual(ruleIds(mayKeepBooks(tell(before))), ["books.notYet"]);
  assert.deepEqual(mayKeepBooks(tell(wholeLife)), []);
});

test("months run over the year's end, and February ends on its own last day", () => {
  assert.deepEqual(monthsBetween("2025-11", "2026-02"), [
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  assert.deepEqual(monthsBetween("2026-02", "2025-11"), []);
  assert.equal(lastDayOf("2028-02"), "2028-02-29");
});
