import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { scottish2007 } from "./gregory-presets.ts";
import { noLots } from "./lots.ts";
import { choicesOf } from "./rules.ts";
import {
  because,
  beginStage,
  continuing,
  creditSorted,
  loseVotes,
  markPoint,
  openTabulation,
  placesLeft,
  sortedPapers,
} from "./tabulation.ts";

const open = () => {
  const { profile } = electionFrom({
    seats: 1,
    candidates: ["a", "b", "c"],
    bundles: [
      { papers: 4, ranking: [1, 2] },
      { papers: 3, ranking: [1, 3, 2] },
      { papers: 2, ranking: [1] },
      { papers: 5, ranking: [2, 1] },
    ],
  });
  const given = { choices: choicesOf(scottish2007), seats: 1, withdrawn: [], lots: noLots };
  return openTabulation(profile, given);
};

test("a count opens with first preferences at full value", () => {
  const t = open();
  assert.deepEqual([...t.votes], [0, 900_000, 500_000, 0]);
  assert.deepEqual(continuing(t), [1, 2, 3]);
  assert.equal(placesLeft(t), 1);
});

test("papers are sorted by next available preference, past those no longer continuing", () => {
  const t = open();
  t.standing[1] = "excluded";
  t.standing[3] = "excluded";
  const sorted = sortedPapers(t, t.parcels[1] ?? []);
  assert.deepEqual([...sorted.papers], [2, 0, 7, 0]);
  assert.equal(sorted.transferable, 7);
});

test("what is credited and lost adds up, and a point refuses votes that don't", () => {
  const t = open();
  t.standing[1] = "excluded";
  const sorted = sortedPapers(t, t.parcels[1] ?? []);
  const move = { from: [1], value: 50_000 };
  assert.equal(creditSorted(t, sorted, move), 350_000);
  assert.throws(() => markPoint(t), /not conserved/);
  loseVotes(t, move, { papers: 2, votes: 550_000 });
  t.votes[1] = 0;
  markPoint(t);
  assert.equal(t.points.length, 1);
  assert.deepEqual(
    t.doing.transfers.map(({ to, papers, votes }) => [to, papers, votes]),
    [
      [2, 4, 200_000],
      [3, 3, 150_000],
      [null, 2, 550_000],
    ],
  );
});

test("a reason is kept in figures, and a stage begins with none", () => {
  const t = open();
  assert.equal(
    because(t, "quota", { candidate: 1, left: 900_000, relation: ">=", right: 800_000 }),
    true,
  );
  assert.equal(because(t, "x", { left: 1, relation: "<", right: 1 }), false);
  assert.equal(because(t, "x", { left: 1, relation: "<=", right: 1 }), true);
  assert.deepEqual(t.doing.why[0], {
    what: "quota",
    candidate: 1,
    left: "9.00000",
    relation: ">=",
    right: "8.00000",
    passed: true,
  });
  beginStage(t);
  assert.deepEqual(t.doing.why, []);
  assert.deepEqual(t.continuedBefore, [1, 2, 3]);
});
