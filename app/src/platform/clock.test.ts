import assert from "node:assert/strict";
import { test } from "node:test";
import { clockAt, dayOf, systemClock } from "./clock.ts";

test("a day is London's day, summer and winter", () => {
  assert.equal(dayOf(new Date("2026-06-30T22:59:59Z")), "2026-06-30");
  assert.equal(dayOf(new Date("2026-06-30T23:00:00Z")), "2026-07-01");
  assert.equal(dayOf(new Date("2026-12-31T23:59:59Z")), "2026-12-31");
  assert.equal(dayOf(new Date("2026-03-29T01:00:00Z")), "2026-03-29");
  assert.equal(dayOf(new Date("0999-01-01T12:00:00Z")), "0999-01-01");
});

test("a clock stands where it is set", () => {
  const clock = clockAt("2026-11-21T10:00:00Z");
  assert.equal(clock.today(), "2026-11-21");
  clock.set("2026-11-22T00:00:00Z");
  assert.equal(clock.now().toISOString(), "2026-11-22T00:00:00.000Z");
  assert.throws(() => clockAt("tomorrow"), RangeError);
  assert.ok(Math.abs(systemClock.now().getTime() - Date.now()) < 1000);
});
