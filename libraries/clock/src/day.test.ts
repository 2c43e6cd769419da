/** Days of the calendar, against the platform's own and against worked cases. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as days from "./day.ts";

const { addDays, addMonths, compareDays, day, daysBetween, parseDay, weekday } = days;
const anyDay = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((at) => day(at.toISOString().slice(0, 10)));
const instant = (of: days.Day) => Date.parse(`${of}T00:00:00Z`);

test("days, weekdays and distances are the platform's own", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -100_000, max: 100_000 }), (a, b, count) => {
      assert.equal(daysBetween(a, b), (instant(b) - instant(a)) / 86_400_000);
      assert.equal(addDays(a, daysBetween(a, b)), b);
      assert.equal(weekday(a) % 7, new Date(instant(a)).getUTCDay());
      assert.equal(compareDays(a, b), Math.sign(instant(a) - instant(b)));
      const there = new Date(instant(a) + count * 86_400_000);
      const inRange = there.getUTCFullYear() >= 1 && there.getUTCFullYear() <= 9999;
      if (inRange) assert.equal(addDays(a, count), there.toISOString().slice(0, 10));
      else assert.throws(() => addDays(a, count), days.DayOutOfRange);
    }),
    { numRuns: 1000 },
  );
});

test("Dodds v Walker: the corresponding date, or the month's last day", () => {
  const cases: [string, number, string][] = [
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-11-30", 15, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2027-02-28", -36, "2024-02-28"],
    ["2026-01-31", -1, "2025-12-31"],
    ["2026-12-15", 1, "2027-01-15"],
  ];
  for (const [from, months, to] of cases) assert.equal(addMonths(day(from), months), to);
  assert.throws(() => addMonths(day("9999-12-31"), 1), days.DayOutOfRange);
});

test("only real days are days", () => {
  const none = ["2027-02-29", "2100-02-29", "31/03/2027", "2027-3-1", "2027-13-01", "0000-01-01"];
  for (const text of [...none, "2027-00-10", "2027-01-00", "2027-04-31", "", null, 20270101]) {
    assert.equal(parseDay(text), null, String(text));
  }
  assert.equal(parseDay("2000-02-29"), "2000-02-29");
  assert.throws(() => day("yesterday"), /not a day/);
  assert.equal(days.earlierOf(day("2026-01-02"), day("2026-01-01")), "2026-01-01");
  assert.equal(days.laterOf(day("2026-01-02"), day("2026-01-01")), "2026-01-02");
});
