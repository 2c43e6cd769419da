/** What it takes to pass a decision and to have the board. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meets } from "./condition.ts";
import { conditionsOfPassing } from "./passing.ts";
import { readStatement } from "./statement.ts";

const passing = (changes: object) => {
  const statement = readStatement({
    insiders: "workersOnly",
    holders: ["a", "b", "c"].map((id) => ({ id, kind: "people", class: "worker" })),
    votes: { a: 50, b: 30, c: 20 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
    ...changes,
  });
  const conditions = conditionsOfPassing(statement, new Map());
  return (kind: "ordinary" | "special" | "budget" | "board", set: string) =>
    meets(conditions.get(kind)!, (id) => set.includes(id));
};

test("over half and at least half differ exactly on the line; the chair makes up the difference", () => {
  const line = (rule: object) => passing({ decisions: { ordinary: { fraction: "1/2", ...rule } } });
  assert.equal(line({ relation: "over" })("ordinary", "a"), false);
  assert.equal(line({ relation: "atLeast" })("ordinary", "a"), true);
  assert.equal(line({ relation: "over", castingVote: "a" })("ordinary", "a"), true);
  assert.equal(line({ relation: "over", castingVote: "b" })("ordinary", "a"), false);
  assert.equal(line({ relation: "over", castingVote: "c" })("ordinary", "bc"), true);
});

test("lines that do not divide are not rounded", () => {
  const special = passing({
    decisions: {
      ordinary: { fraction: "1/2", relation: "over" },
      special: { fraction: "2/3", relation: "atLeast", votes: { a: 66, b: 1, c: 33 } },
    },
  });
  assert.equal(special("special", "a"), false);
  assert.equal(special("special", "ab"), true);
});

test("elected seats come with the power to elect, by ordinary resolution where nothing is stated", () => {
  const board = passing({ board: { seats: { members: 3, a: 1, b: 2 } } });
  assert.equal(board("board", "ac"), true);
  assert.equal(board("board", "b"), false);
  assert.equal(board("board", "bc"), false);
});

test("an exact half of the board needs its casting vote", () => {
  const seats = { members: 2, c: 2 };
  assert.equal(passing({ board: { seats } })("board", "c"), false);
  assert.equal(passing({ board: { seats, castingVote: "c" } })("board", "c"), true);
  assert.equal(passing({ board: { seats, castingVote: "members" } })("board", "c"), false);
  assert.equal(passing({ board: { seats, castingVote: "members" } })("board", "ab"), true);
  assert.equal(passing({ board: { seats, castingVote: "board" } })("board", "ab"), false);
});

test("a decision left to the board passes with the board, subject to vetoes over either", () => {
  const decisions = { ordinary: { fraction: "1/2", relation: "over" }, budget: { by: "board" } };
  const veto = (over: string) =>
    passing({ decisions, vetoes: [{ holder: "c", over: [over], nature: "protective" }] });
  assert.equal(passing({ decisions })("budget", "ab"), true);
  for (const over of ["budget", "board"]) {
    assert.equal(veto(over)("budget", "ab"), false, over);
    assert.equal(veto(over)("budget", "ac"), true, over);
  }
  assert.equal(veto("budget")("board", "ab"), true);
});
