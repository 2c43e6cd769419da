import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { papersIn } from "./profile.ts";

test("an election from bundles counts blank papers apart", () => {
  const bundles = [
    { papers: 4, ranking: [1, 2] },
    { papers: 3, ranking: [] },
    { papers: 0, ranking: [2] },
  ];
  const election = electionFrom({ seats: 1, candidates: ["Ada", "Ben"], bundles });
  assert.equal(election.blank, 3);
  assert.equal(papersIn(election.profile), 4);
  assert.equal(election.profile.size, 1);
});

test("a candidate who doesn't stand, or stands twice on a paper, is a fault", () => {
  const of = (ranking: number[], papers = 1) =>
    electionFrom({ seats: 1, candidates: ["Ada", "Ben"], bundles: [{ papers, ranking }] });
  assert.throws(() => of([3]), /no candidate 3/);
  assert.throws(() => of([0]), /no candidate 0/);
  assert.throws(() => of([1, 1]), /twice/);
  assert.throws(() => of([1], 0.5), /papers/);
});
