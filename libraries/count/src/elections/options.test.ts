import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { lotsByOrder } from "./lots.ts";
import { rankedPairs, schulze } from "./single-presets.ts";

function ofText(seats: number, options: string, ...lines: [number, string][]) {
  const bundles = lines.map(([papers, text]) => ({
    papers,
    ranking: Array.from(text, (letter) => options.indexOf(letter) + 1),
  }));
  return electionFrom({ seats, candidates: [...options], bundles });
}
const tennessee = ofText(1, "MNCK", [42, "MNCK"], [26, "NCKM"], [15, "CKNM"], [17, "KCNM"]);
/** Schulze 2011, example 1. */
const example = ofText(
  4,
  "ABCDE",
  [5, "ACBED"],
  [5, "ADECB"],
  [8, "BEDAC"],
  [3, "CABED"],
  [7, "CAEBD"],
  [2, "CBADE"],
  [7, "DCEBA"],
  [8, "EBADC"],
);

test("an option that beats every other wins by both methods", () => {
  assert.deepEqual(countElection(tennessee, schulze).elected, [{ candidate: 2, stage: 1 }]);
  assert.deepEqual(countElection(tennessee, rankedPairs).elected, [{ candidate: 2, stage: 1 }]);
});

test("Schulze's own example in full order: E A C B D", () => {
  const { elected, stages } = countElection(example, schulze);
  assert.deepEqual(
    elected.map(({ candidate }) => "ABCDE"[candidate - 1]),
    ["E", "A", "C", "B"],
  );
  assert.deepEqual(stages[0]?.pairwise?.[0], ["0", "20", "26", "30", "22"]);
  assert.equal(
    stages[0]?.why.every(({ passed }) => passed),
    true,
  );
});

test("ranked pairs on the same example: A C E B D", () => {
  const { elected } = countElection(example, rankedPairs);
  assert.deepEqual(
    elected.map(({ candidate }) => "ABCDE"[candidate - 1]),
    ["A", "C", "E", "B"],
  );
});

test("a level pair halts for the lot and goes on with it", () => {
  const level = ofText(1, "ABC", [5, "ABC"], [5, "BAC"]);
  assert.deepEqual(countElection(level, schulze).needs?.tied, [1, 2]);
  const drawn = countElection(level, rankedPairs, { lots: lotsByOrder([2, 1]) });
  assert.deepEqual(drawn.elected, [{ candidate: 2, stage: 1 }]);
});
