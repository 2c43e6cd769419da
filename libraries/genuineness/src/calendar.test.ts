import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, addMonths, daysBetween, endOfMonth, laterMonth } from "./calendar.ts";

test("days are added over months and leap days", () => {
  assert.equal(addDays("2028-02-28", 1), "2028-02-29");
  assert.equal(addDays("2026-01-01", -1), "2025-12-31");
  assert.equal(daysBetween("2026-02-28", "2026-03-01"), 1);
});

test("months end on the same day number or on the month's last day", () => {
  assert.equal(addMonths("2026-08-31", 6), "2027-02-28");
  assert.equal(addMonths("2026-03-31", -1), "2026-02-28");
});

test("months have their ends and successors", () => {
  assert.equal(endOfMonth("2026-02"), "2026-02-28");
  assert.equal(endOfMonth("2026-12"), "2026-12-31");
  assert.equal(laterMonth("2026-01", -1), "2025-12");
});
