import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf, papersRead } from "./election-text.ts";
import { rankingAt } from "./profile.ts";

const board = { title: "", seats: 1, candidates: ["a", "b"] };
function of(...papers: [number, number, number[][]][]) {
  const read = papersRead();
  for (const [line, count, ranking] of papers) read.add(line, count, ranking);
  const result = read.finish(board);
  return result.ok ? result.election : result.problems;
}

test("papers alike are added together, equals kept, blank ones apart", () => {
  const election = of([1, 2, [[1, 2]]], [2, 3, [[1, 2]]], [3, 4, []], [4, 0, [[2]]]);
  if (Array.isArray(election) || !("profile" in election)) return assert.fail();
  assert.equal(election.profile.size, 1);
  assert.equal(election.profile.papers[0], 5);
  assert.deepEqual(rankingAt(election.profile, 0), [[1, 2]]);
  assert.equal(election.blank, 4);
});

test("what is wrong is named with its line, and nothing of it is an election", () => {
  const one = (line: number, sentence: string) => [{ line, sentence }];
  assert.deepEqual(of([7, 2, [[3]]], [8, 1, [[1]]]), one(7, "No candidate 3 stands."));
  assert.deepEqual(of([7, 2, [[0]]]), one(7, "No candidate 0 stands."));
  const twice = one(7, "Candidate 1 is ranked twice on one paper.");
  assert.deepEqual(of([7, 2, [[1], [2, 1]]]), twice);
  assert.match(JSON.stringify(of([7, 1e11, [[1]]])), /more than there are people/);
  const nobody = papersRead().finish({ ...board, candidates: [] });
  assert.equal(nobody.ok, false);
});

test("of a wholly wrong file a few lines are told", () => {
  const read = papersRead();
  for (let line = 1; line < 1000; line++) read.tell(line, "No.");
  const result = read.finish(board);
  assert.equal(result.ok ? 0 : result.problems.length, 20);
});

test("a text as bytes", () => {
  assert.deepEqual(bytesOf("é"), Uint8Array.of(0xc3, 0xa9));
  assert.deepEqual(bytesOf(Uint8Array.of(7)), Uint8Array.of(7));
});
