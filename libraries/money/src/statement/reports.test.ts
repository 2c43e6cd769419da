/** Reports of a month. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import type { Month } from "../month.ts";
import type { Observation, Status } from "./records.ts";
import { reportsOf } from "./reports.ts";

const month = "2026-05" as Month;
const observation = (
  metric: string,
  value: bigint,
  status: Status,
  allowable = true,
): Observation => {
  const id = `${metric}${value}`;
  return {
    id,
    metric,
    period: month,
    value: fraction(value),
    status,
    allowable,
    knownAt: day("2026-06-01"),
  };
};
const reports = reportsOf([
  observation("m", 1n, "claimed"),
  observation("m", 2n, "sampled"),
  observation("m", 4n, "validated"),
  observation("m", 8n, "rejected"),
  observation("m", 16n, "revised", false),
  observation("gone", 1n, "rejected"),
])(month);

test("reported, validated, waiting, allowable", () => {
  assert.deepEqual(reports.reported("m"), fraction(23n));
  assert.deepEqual(reports.validated("m"), fraction(20n));
  assert.deepEqual(reports.waiting("m"), fraction(3n));
  assert.deepEqual(reports.cost("m"), { allowable: fraction(7n), disallowed: fraction(16n) });
});

test("a rejected report alone is a record, but no report", () => {
  assert.ok(reports.any("gone"));
  assert.equal(reports.reported("gone"), null);
  assert.equal(reports.cost("gone"), null);
  assert.equal(reports.single("gone"), null);
  assert.ok(!reports.any("none"));
});

test("two values for one measure cannot be added up", () => {
  const answer = orRefusal(() => ({ found: reports.single("m") }));
  assert.equal(isRefusal(answer) && answer.refused.code, "twoValues");
});
