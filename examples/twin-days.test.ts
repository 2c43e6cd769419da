/** Days and months counted back, at the ends of months and years. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  dayBefore,
  daysAfterMonth,
  daysSince,
  monthBefore,
  monthsSince,
  yearEndOf,
} from "./twin-days.ts";

test("days and months are counted back over the ends of years", () => {
  assert.equal(dayBefore("2026-03-01", 1), "2026-02-28");
  assert.equal(dayBefore("2028-03-01", 1), "2028-02-29");
  assert.equal(monthBefore("2026-01-15", 1), "2025-12");
  assert.equal(monthBefore("2026-11-22", 13), "2025-10");
  assert.equal(monthBefore("2026-12-31", 0), "2026-12");
  assert.equal(monthsSince("2026-01-31", "2024-12-01"), 13);
  assert.equal(daysSince("2026-11-22", "2025-11-22"), 365);
});

test("what follows a month comes after its end and within 45 days, on every day of the year", () => {
  for (let day = 0; day < 366; day += 1) {
    const today = dayBefore("2028-12-31", day);
    for (const monthsAgo of [1, 2, 6, 13, 24]) {
      const on = dayBefore(today, daysAfterMonth(today, monthsAgo));
      const next = `${monthBefore(today, monthsAgo - 1)}-01`;
      assert.ok(on >= next, `${on} is before ${next}`);
      assert.ok(daysSince(on, next) < 45, `${on} is long after ${next}`);
      assert.ok(on <= today);
    }
  }
});

test("a year ends on the last day of its month, February always on its 28th", () => {
  assert.equal(yearEndOf("2026-04"), "04-30");
  assert.equal(yearEndOf("2026-12"), "12-31");
  assert.equal(yearEndOf("2028-02"), "02-28");
});
