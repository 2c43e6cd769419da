/** The rules of open books: who may keep them, when pay may show, what may be published. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { mayKeepBooks, mayPublish, payMayShow, publishedMonths, yearWith } from "./rules.ts";
import type { MonthFile } from "./rules-file.ts";
import { lastDayOf, monthsBetween } from "./rules-months.ts";

const file = (month: string, lines = 3, digest = "a".repeat(64)): MonthFile => ({
  ...{ month, lines, digest, income: 100_00n, expenditure: 65_00n, bytes: new Uint8Array() },
});
const ruleIds = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);

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

test("a month is published from the day after it ended, with something in it, and again only when it changed", () => {
  const story = tell(without(wholeLife, "BooksPublished/1"));
  const october = file("2026-10");
  assert.deepEqual(ruleIds(mayPublish(story, "2026-10-31", october)), ["books.notEnded"]);
  assert.deepEqual(ruleIds(mayPublish(story, "2026-11-01", october)), []);
  const empty = file("2026-09", 0);
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
  const more = file("2026-10", 4, "b".repeat(64));
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

test("the year ends when the registered rules say, and with March where they say nothing", () => {
  const silent = tell(without(wholeLife, "RulesRegistered/1"));
  assert.equal(yearWith(silent, "2026-11"), "2026-04");
  const ending = tell(changed(wholeLife, "RulesRegistered/1", { yearEnd: "09-30" } as never));
  assert.equal(yearWith(ending, "2026-11"), "2026-10");
});
