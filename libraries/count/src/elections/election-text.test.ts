import assert from "node:assert/strict";
import { test } from "node:test";
import { bundlesToElection } from "./election-text.ts";

test("problems name their lines; without any it is an election", () => {
  const of = (ranking: number[][]) =>
    bundlesToElection({
      title: "",
      seats: 1,
      candidates: ["a", "b"],
      bundles: [{ line: 7, papers: 2, ranking }],
    });
  assert.equal(of([[1], [2]]).ok, true);
  assert.deepEqual(of([[3]]), {
    ok: false,
    problems: [{ line: 7, sentence: "No candidate 3 stands." }],
  });
  assert.match(JSON.stringify(of([[1], [1]])), /ranked twice/);
  const nobody = bundlesToElection({ title: "", seats: 1, candidates: [], bundles: [] });
  assert.equal(nobody.ok, false);
});
