/** A whole election on one machine: the result is what was voted, and its parts fit. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance, heldElection, yesNo } from "../../../tests/golden/ballot/samples.ts";
import { readArchive } from "./archive.ts";
import { holdElection } from "./whole-election.ts";

test("the last votes count, with their weights, and blank votes apart", () => {
  const held = heldElection("sums");
  assert.deepEqual(held.result, [
    [2n, 2n],
    [0n, 2n, 3n, 2n],
  ]);
  assert.equal(held.trackers.length, 4);
  assert.equal(new Set(held.trackers).size, 4);
  const voted = readArchive(held.voted);
  assert.ok(voted.ok && voted.value.events.length === 5);
});

test("ranked answers come out as they went in, in another order", () => {
  const [column] = heldElection("ranked").result;
  const sorted = (column as readonly (readonly number[])[]).map(String).toSorted();
  assert.deepEqual(sorted, ["0,1,255", "1,2,3", "3,2,1"]);
});

test("a plan that cannot be held is refused", () => {
  const plan = {
    ...{ group: "none", name: "", description: "", questions: [yesNo], weights: [], votes: [] },
    ...{ singles: 1, threshold: null, timestamp: 1n, random: chance("none") },
  };
  assert.throws(() => holdElection(plan), RangeError);
});
