import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { lockedPairs, majoritiesRanked, majority, pairwiseOf, strongestPaths } from "./pairwise.ts";

const { profile } = electionFrom({
  seats: 1,
  candidates: ["a", "b", "c"],
  bundles: [
    { papers: 4, ranking: [1, 2, 3] },
    { papers: 3, ranking: [2, 3, 1] },
    { papers: 2, ranking: [3] },
    { papers: 5, ranking: [[1, 2]] },
  ],
});
const prefer = pairwiseOf(profile);

test("papers that prefer each to each: the ranked above the unranked, equals to neither", () => {
  assert.deepEqual(prefer.map((row) => row.slice(1)).slice(1), [
    [0, 4, 9],
    [3, 0, 12],
    [5, 2, 0],
  ]);
  assert.equal(majority(prefer, [1, 2], false), 4);
  assert.equal(majority(prefer, [2, 1], false), 0);
});

/** a over b by 8, b over c by 7, c over a by 6, out of 14: a circle. */
const circle = [[], [0, 0, 8, 5], [0, 6, 0, 7], [0, 6, 4, 0]];

test("a path is as strong as its weakest majority", () => {
  const paths = strongestPaths(circle, [1, 2, 3]);
  assert.equal(paths[1]?.[3], 7);
  assert.equal(paths[2]?.[1], 6);
  assert.equal(paths[3]?.[2], 6);
});

test("majorities are locked from the strongest, save what closes a circle", () => {
  const groups = majoritiesRanked(circle, [1, 2, 3]);
  assert.deepEqual(
    groups.map((group) => group.map(({ over, under }) => [over, under])),
    [[[1, 2]], [[2, 3]], [[3, 1]]],
  );
  const never = () => assert.fail("no lot is needed");
  const locked = lockedPairs(groups, 3, never);
  assert.deepEqual([locked[1]?.[2], locked[2]?.[3], locked[3]?.[1]], [8, 7, 0]);
});

test("level majorities that can't all be locked need an order; others don't", () => {
  const level = [[], [0, 0, 8, 6], [0, 6, 0, 8], [0, 8, 6, 0]];
  const groups = majoritiesRanked(level, [1, 2, 3]);
  assert.equal(groups.length, 1);
  const locked = lockedPairs(groups, 3, () => [2, 3, 1]);
  // 2 over 3 first, then 3 over 1; 1 over 2 would close the circle.
  assert.deepEqual([locked[2]?.[3], locked[3]?.[1], locked[1]?.[2]], [8, 8, 0]);
});
