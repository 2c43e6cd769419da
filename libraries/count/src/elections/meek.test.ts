import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { lotsByOrder } from "./lots.ts";
import { meekPrf } from "./meek-presets.ts";

const names = ["a", "b", "c", "d"];
const of = (seats: number, ...bundles: [number, ...number[]][]) =>
  electionFrom({
    seats,
    candidates: names,
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });

test("an elected candidate keeps what the quota needs, the rest moves on by every paper's next", () => {
  const report = countElection(of(2, [44, 1, 2], [3, 1], [10, 2], [23, 3], [20, 4, 3]), meekPrf);
  const [first, second] = report.stages;
  assert.deepEqual(first?.elected, [1]);
  assert.equal(first?.quota, "33.333333334");
  // Converged: 47 papers at keep factor k hold a quota of (100 - 3 (1 - k)) / 3, so 138 k = 97.
  const keep = Number(second?.keepFactors?.[0]);
  assert.ok(Math.abs(keep - 97 / 138) < 1e-6, `${keep}`);
  assert.equal(second?.action, "exclude 4");
  assert.ok(Number(second?.surplus) < 0.000001);
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [1, 3],
  );
});

test("votes and what is lost add up to all papers at each round", () => {
  const report = countElection(of(2, [44, 1, 2], [3, 1], [10, 2], [23, 3], [20, 4, 3]), meekPrf);
  for (const { votes, nonTransferable } of report.stages) {
    const sum = [...votes, nonTransferable].reduce((s, v) => s + BigInt(v.replace(".", "")), 0n);
    assert.equal(sum, 100n * 10n ** 9n);
  }
});

test("equal for the fewest: a lot", () => {
  const election = of(1, [9, 1], [7, 2], [4, 3, 1], [4, 4, 2]);
  const halted = countElection(election, meekPrf);
  assert.deepEqual(halted.needs, { stage: 1, purpose: "exclusion", tied: [3, 4] });
  const drawn = countElection(election, meekPrf, { lots: lotsByOrder([4, 3, 2, 1]) });
  assert.equal(drawn.stages[0]?.action, "exclude 4");
  assert.deepEqual(
    drawn.elected.map(({ candidate }) => candidate),
    [1],
  );
});
