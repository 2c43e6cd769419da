/** A ranked paper: what stands beside each candidate is an order, or is told apart by a sentence beside it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rankingOf, rankingText, rankValues, rankField, readRanks } from "./ranked-paper.ts";

const standing = ["Ann", "Ben", "Cai"].map((name) => ({ name, statement: null }));
const told = (...sent: string[]) => {
  const read = readRanks(sent, standing);
  return read.ok ? read.ranking : read.problems.map((one) => [one.field, one.text.message]);
};

test("numbers become an order of preference, some or none of them given", () => {
  assert.deepEqual(told("2", "", "1"), [2, 0]);
  assert.deepEqual(told("", " 1 ", ""), [1]);
  assert.deepEqual(told("", "", ""), []);
});

test("doubles, gaps and strange numbers are told beside the candidate, and nothing is guessed", () => {
  assert.deepEqual(told("1", "1", ""), [["rank-1", "support.booth.rank.double"]]);
  assert.deepEqual(told("1", "3", ""), [["rank-1", "support.booth.rank.gap"]]);
  assert.deepEqual(told("2", "", ""), [["rank-0", "support.booth.rank.gap"]]);
  assert.deepEqual(told("4", "0", "x"), [
    ["rank-0", "support.booth.rank.number"],
    ["rank-1", "support.booth.rank.number"],
    ["rank-2", "support.booth.rank.number"],
  ]);
});

test("an order goes along as text and back into the boxes, whatever it is", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2]), (ranking) => {
      assert.deepEqual(rankingOf(rankingText(ranking), 3), ranking);
      const values = rankValues(ranking);
      const sent = standing.map((_, place) => values[rankField(place)] ?? "");
      assert.deepEqual(told(...sent), ranking);
    }),
  );
  for (const text of ["0.0", "3", "a", "0.", "-1"]) assert.equal(rankingOf(text, 3), null);
});
