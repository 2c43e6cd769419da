import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { lotsByOrder } from "./lots.ts";
import { wigmExact } from "./wigm-preset.ts";

const names = ["a", "b", "c", "d"];
const of = (seats: number, ...bundles: [number, ...number[]][]) =>
  electionFrom({
    seats,
    candidates: names,
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });

test("a surplus moves at value x surplus / votes, exactly; figures are cut off when shown", () => {
  const report = countElection(of(2, [44, 1, 2], [3, 1], [10, 2], [23, 3], [20, 4, 3]), wigmExact);
  assert.equal(report.quota, "33.333333333");
  // (47 - 100/3) / 47 = 41/141: 44 papers carry 1804/141 = 12.794326241(1...).
  assert.deepEqual(report.stages[1]?.votes, [
    "33.333333333",
    "22.794326241",
    "23.000000000",
    "20.000000000",
  ]);
  assert.equal(report.stages[1]?.nonTransferable, "0.872340426");
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [1, 3],
  );
});

test("exactly the quota is not above it", () => {
  const report = countElection(of(1, [5, 1], [5, 2]), wigmExact, {
    lots: lotsByOrder([1, 2, 3, 4]),
  });
  assert.deepEqual(report.stages[0]?.elected, []);
  assert.equal(report.lots.length > 0, true);
});

test("papers a thousand times over elect the same people at a thousand times the votes", () => {
  const bundle = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.shuffledSubarray([1, 2, 3, 4], { minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(bundle, { minLength: 2, maxLength: 9 }), (given) => {
      const lots = lotsByOrder([3, 1, 4, 2]);
      const by = (times: number) =>
        countElection(
          of(2, ...given.map(([p, r]): [number, ...number[]] => [p * times, ...r])),
          wigmExact,
          { lots },
        );
      assert.deepEqual(by(1000).elected, by(1).elected);
      assert.deepEqual(by(1000).lots, by(1).lots);
    }),
    { numRuns: 60 },
  );
});
