/** Months: reading, counting, first and last days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { firstDayOf, lastDayOf, monthAfter, monthOf, monthsBetween, parseMonth } from "./month.ts";
import type { Month } from "./month.ts";

test("a month is four digits, a hyphen, two digits of a real month", () => {
  assert.equal(parseMonth("2026-04"), "2026-04");
  for (const no of ["2026-13", "2026-00", "2026-4", "2026-04-01", "", 4, null]) {
    assert.equal(parseMonth(no), null);
  }
});

test("months count over years, and know their first and last days", () => {
  const [november, february] = ["2027-11" as Month, "2028-02" as Month];
  assert.equal(monthsBetween(november, february), 3);
  assert.equal(monthsBetween(february, november), -3);
  assert.equal(monthAfter(november, 3), february);
  assert.deepEqual([firstDayOf(february), lastDayOf(february)], ["2028-02-01", "2028-02-29"]);
  assert.equal(monthOf(day("2028-02-29")), february);
});
