/** Counting by working days, walked one day at a time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "./day.ts";
import { bankHolidays } from "./holidays.ts";
import * as working from "./working-day.ts";

const english = working.workingDayBut(new Set(bankHolidays("England")));
const scottish = working.workingDayBut(new Set(bankHolidays("Scotland")));

test("SSI 2017/39 reg.2: St Andrew's Day and substitute days count, Christmas and New Year do not", () => {
  const counts = (text: string) => working.scottishWorkingDay(day(text));
  assert.deepEqual(["2026-11-30", "2026-12-28", "2027-01-04"].map(counts), [true, true, true]);
  const not = ["2026-12-25", "2028-12-26", "2026-01-01", "2026-01-02", "2026-11-21", "2026-11-22"];
  assert.ok(!not.some(counts));
});

test("N working days beginning with a day: that day is day one if it counts", () => {
  const beginning = (text: string, days: number) =>
    working.workingDaysBeginningWith(day(text), days, working.scottishWorkingDay);
  assert.equal(beginning("2026-06-08", 1), "2026-06-08");
  assert.equal(beginning("2026-06-06", 1), "2026-06-08");
  assert.equal(beginning("2026-06-08", 30), "2026-07-17");
});

test("Companies Act 2006 s.1147: the second working day after posting", () => {
  const after = (text: string, counts: working.WorkingDay) =>
    working.workingDaysAfter(day(text), 2, counts);
  assert.equal(after("2027-03-25", english), "2027-03-31");
  assert.equal(after("2027-03-25", scottish), "2027-03-30");
});

test("on or before, and between", () => {
  assert.equal(working.workingDayOnOrBefore(day("2026-12-28"), english), "2026-12-24");
  assert.equal(working.workingDayOnOrBefore(day("2026-12-24"), english), "2026-12-24");
  const between = (from: string, to: string) =>
    working.workingDaysBetween(day(from), day(to), english);
  assert.equal(between("2026-12-24", "2026-12-29"), 1);
  assert.equal(between("2026-12-21", "2026-12-24"), 3);
  assert.equal(between("2026-12-24", "2026-12-24"), 0);
  assert.equal(between("2026-12-29", "2026-12-24"), 0);
});
