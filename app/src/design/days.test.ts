import { test } from "node:test";
import assert from "node:assert/strict";
import { dayAndMonth, monthAndYear, weekday, weekdayAndDay } from "./days.ts";

test("the weekday stands where somebody must act", () => {
  assert.equal(weekdayAndDay("en", "2026-12-08"), "Tuesday 8 December 2026");
  assert.equal(weekdayAndDay("cy", "2026-12-08"), "Dydd Mawrth 8 Rhagfyr 2026");
  assert.equal(weekday("en", "2026-11-25"), "Wednesday");
  assert.equal(dayAndMonth("en", "2026-11-25"), "25 Nov");
});

test("a month of the record is written as people say it", () => {
  assert.equal(monthAndYear("en", "2026-10"), "October 2026");
  assert.equal(monthAndYear("cy", "2026-10"), "Hydref 2026");
  assert.throws(() => monthAndYear("en", "2026-13"));
});

test("what is no day is a fault", () => {
  assert.throws(() => weekday("en", "2026-02-30"));
});
