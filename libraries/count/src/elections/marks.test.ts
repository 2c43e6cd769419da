import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { lotsByOrder } from "./lots.ts";
import { approval, fptp } from "./single-presets.ts";

const names = ["a", "b", "c", "d"];
const of = (seats: number, ...bundles: [number, ...(number | number[])[]][]) =>
  electionFrom({
    seats,
    candidates: names,
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });

test("one place: the first mark counts; two first marks spoil a paper", () => {
  const report = countElection(of(1, [5, 1, 2], [4, 2], [3, [2, 3]]), fptp);
  assert.deepEqual(report.stages[0]?.votes, ["5", "4", "0", "0"]);
  assert.deepEqual(report.elected, [{ candidate: 1, stage: 1 }]);
  assert.deepEqual([report.valid, report.invalid], [9, 3]);
  assert.deepEqual(report.stages[0]?.margin, {
    decision: "election",
    candidate: 1,
    other: 2,
    votes: "1",
  });
});

test("two places: two marks count, in any form; a third does not", () => {
  const report = countElection(of(2, [5, 1, 2, 3], [4, [2, 3]], [2, [1, 2, 3]]), fptp);
  assert.deepEqual(report.stages[0]?.votes, ["5", "9", "4", "0"]);
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [2, 1],
  );
  assert.equal(report.invalid, 2);
});

test("level for the last place: a lot among those level, and only where it matters", () => {
  const level = of(2, [5, 1], [4, 2], [4, 3], [4, 4]);
  const halted = countElection(level, fptp);
  assert.deepEqual(halted.needs, { stage: 1, purpose: "place", tied: [2, 3, 4] });
  assert.deepEqual(halted.elected, [{ candidate: 1, stage: 1 }]);
  const drawn = countElection(level, fptp, { lots: lotsByOrder([3, 2, 4, 1]) });
  assert.deepEqual(
    drawn.elected.map(({ candidate }) => candidate),
    [1, 3],
  );
  assert.equal(countElection({ ...level, seats: 3 }, fptp).needs?.tied.length, 3);
  assert.equal(countElection(of(2, [5, 1], [5, 2], [4, 3]), fptp).needs, null);
});

test("approval: each candidate on a paper, however many", () => {
  const report = countElection(of(1, [5, 1, 2, 3], [4, [2, 3]], [2, 4]), approval);
  assert.deepEqual(report.stages[0]?.votes, ["5", "9", "9", "2"]);
  assert.deepEqual(report.needs?.tied, [2, 3]);
});
