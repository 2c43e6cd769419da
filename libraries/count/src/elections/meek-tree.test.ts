import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { meekTree } from "./meek-tree.ts";

test("papers alike to the first continuing candidate share a branch", () => {
  const { profile } = electionFrom({
    seats: 1,
    candidates: ["a", "b", "c", "d"],
    bundles: [
      { papers: 4, ranking: [1, 2, 3] },
      { papers: 3, ranking: [1, 4, 2] },
      { papers: 2, ranking: [1] },
      { papers: 5, ranking: [2, 1] },
    ],
  });
  const tree = meekTree(profile, ["withdrawn", "elected", "continuing", "continuing", "excluded"]);
  const branches = Array.from({ length: tree.size }, (_, n) =>
    [tree.parent[n], tree.candidate[n], tree.papers[n]].join(" "),
  );
  assert.deepEqual(branches, ["0 0 0", "0 1 9", "1 2 7", "0 2 5"]);
});
