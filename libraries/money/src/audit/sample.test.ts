/** The draw can be made again by anyone; the clawback stands at the lower bound. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { drawSample, extrapolated } from "./sample.ts";

const units = Array.from({ length: 200 }, (_, at) => `report-${at + 1}`);

test("the same seed draws the same units, in whatever order they are listed; another draws others", () => {
  const drawn = drawSample(units, "a".repeat(64), 20);
  assert.equal(new Set(drawn).size, 20);
  assert.deepEqual(drawSample(units.toReversed(), "a".repeat(64), 20), drawn);
  assert.notDeepEqual(drawSample(units, "b".repeat(64), 20), drawn);
  assert.deepEqual(drawSample(units, "c", 500).toSorted(), units.toSorted());
});

test("every unit is drawn about as often as any other", () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 400; seed += 1) {
    for (const one of drawSample(units, String(seed), 20))
      times.set(one, (times.get(one) ?? 0) + 1);
  }
  // 40 expected, 6 the standard deviation: five of them either way.
  for (const unit of units) assert.ok(Math.abs((times.get(unit) ?? 0) - 40) <= 30, unit);
});

test("3 of 60 wrong of 1,000: 3 are out, and 12 more at 1.376%; the upper bound decides on a full check", () => {
  const found = { wrong: 3, checked: 60, all: 1000 };
  const tolerant = extrapolated({ ...found, tolerated: fraction(15n, 100n) });
  assert.equal(tolerant.checkAll, false);
  assert.equal(tolerant.takenForWrong, 12);
  assert.equal(tolerant.accepted, 985);
  const strict = extrapolated({ ...found, tolerated: fraction(12n, 100n) });
  assert.deepEqual([strict.checkAll, strict.accepted], [true, 0]);
});

test("where all were checked nothing is extrapolated, and no more can be checked than there are", () => {
  const whole = extrapolated({ wrong: 9, checked: 20, all: 20, tolerated: fraction(1n, 100n) });
  assert.deepEqual([whole.checkAll, whole.accepted, whole.takenForWrong], [false, 11, 0]);
  assert.deepEqual(whole.bounds, { lower: fraction(9n, 20n), upper: fraction(9n, 20n) });
  const none = { wrong: 0, checked: 21, all: 20, tolerated: fraction(1n, 2n) };
  assert.throws(() => extrapolated(none), RangeError);
});
