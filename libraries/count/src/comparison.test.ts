/** Comparisons say what they compare, and whether it holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { againstLine, compared, comparedDays, figure } from "./comparison.ts";
import { fraction, half } from "./fraction.ts";

test("on the line: over fails, at least and at most pass", () => {
  const passed = (relation: ">" | ">=" | "<=") =>
    [1n, 2n, 3n].map((left) => compared(figure(left), relation, figure(2n)).passed);
  assert.deepEqual(passed(">"), [false, false, true]);
  assert.deepEqual(passed(">="), [false, true, true]);
  assert.deepEqual(passed("<="), [true, true, false]);
});

test("a line takes its part of the whole", () => {
  const statement = { left: "41", relation: ">", right: "81/2", passed: true };
  const over = { fraction: half, relation: "over" } as const;
  assert.deepEqual(againstLine(figure(41n), over, figure(81n)), statement);
  const atLeast = { fraction: fraction(3n, 4n), relation: "atLeast" } as const;
  assert.equal(againstLine(figure(3n), atLeast, figure(4n)).relation, ">=");
});

test("days are compared as days", () => {
  const [earlier, later] = [day("2026-09-30"), day("2026-10-01")];
  assert.equal(comparedDays(earlier, ">=", later).passed, false);
  assert.equal(comparedDays(later, ">=", later).passed, true);
  assert.equal(comparedDays(earlier, "<=", later).left, "2026-09-30");
});
