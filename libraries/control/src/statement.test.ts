/** Every refusal of the control test by its code. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "./control.ts";
import { readStatement } from "./statement.ts";

const overHalf = { fraction: "1/2", relation: "over" };
const people = (id: string) => ({ id, kind: "people", class: "worker" });
const sound = {
  insiders: "workersOnly",
  holders: [people("w"), people("v")],
  votes: { w: 1 },
  decisions: { ordinary: overHalf },
};
const withHolder = (holder: object) => ({ holders: [...sound.holders, holder] });
const decisions = (more: object) => ({ decisions: { ...sound.decisions, ...more } });
const vetoes = (veto: object) => ({
  vetoes: [{ holder: "w", over: ["budget"], nature: "protective", ...veto }],
});

const refusals: [code: string, changes: object][] = [
  ["badInsiders", { insiders: "managers" }],
  ["badInsiders", { insiders: "toString" }],
  ["duplicateHolder", withHolder(people("w"))],
  ["duplicateHolder", withHolder(people("members"))],
  ["duplicateHolder", withHolder(people("board"))],
  ["duplicateHolder", withHolder(people("itself"))],
  ["badKind", withHolder({ id: "x", kind: "company" })],
  ["badKind", { holders: "everybody" }],
  ["badClass", withHolder({ id: "x", kind: "people", class: "mixed" })],
  ["unknownHolder", { votes: { ghost: 0 } }],
  ["unknownHolder", { votes: { w: 1, itself: 1 } }],
  ["unknownHolder", { shares: { members: 1 } }],
  ["unknownHolder", withHolder({ id: "x", kind: "nominee", for: "ghost" })],
  ["unknownHolder", withHolder({ id: "x", kind: "trust", trusteesAppointedBy: { ghost: 1 } })],
  ["unknownHolder", { board: { seats: { members: 1 }, castingVote: "ghost" } }],
  ["unknownHolder", vetoes({ holder: "ghost" })],
  ["unknownHolder", decisions({ ordinary: { ...overHalf, castingVote: "members" } })],
  ["badVotes", { votes: { w: "1" } }],
  ["badVotes", { votes: { w: 9_007_199_254_740_992 } }],
  ["badVotes", { board: { seats: { w: 0.5 } } }],
  ["badVotes", { shares: { w: -1 } }],
  ["badVotes", withHolder({ id: "x", kind: "body", votes: { w: true } })],
  ["ordinaryMissing", { decisions: {} }],
  ["ordinaryMissing", { decisions: undefined }],
  ["badDecision", decisions({ merger: overHalf })],
  ["badDecision", decisions({ special: { fraction: "3/4", relation: "about" } })],
  ["badDecision", decisions({ appointDirectors: { by: "board" } })],
  ["badDecision", decisions({ budget: { by: "chair" } })],
  [
    "badDecision",
    decisions({ budget: { fraction: "1/2", relation: "atLeast", castingVote: "w" } }),
  ],
  ["badDecision", decisions({ budget: { fraction: "2/3", relation: "over", castingVote: "w" } })],
  ["badFraction", decisions({ special: { fraction: "0.75", relation: "atLeast" } })],
  ["badFraction", decisions({ special: { fraction: "5/4", relation: "atLeast" } })],
  ["noVotes", { votes: { w: 0 } }],
  ["noVotes", decisions({ budget: { ...overHalf, votes: { w: 0 } } })],
  ["noSeats", { board: { seats: { members: 0 } } }],
  ["badVeto", vetoes({ nature: "golden" })],
  ["badVeto", vetoes({ over: ["lunch"] })],
  ["badVeto", vetoes({ over: [] })],
  ["circularHolding", withHolder({ id: "x", kind: "trust", trusteesAppointedBy: { x: 1 } })],
];
for (const [at, [code, changes]] of refusals.entries()) {
  test(`refused ${at + 1}: ${code}`, () => {
    assert.deepEqual(controlOf({ ...sound, ...changes }), { refused: { code } });
  });
}

test("what is no object at all is refused, not thrown", () => {
  for (const input of [null, undefined, 7, "x", []]) {
    assert.deepEqual(controlOf(input), { refused: { code: "badInsiders" } });
  }
});

test("an absent board is one seat for the members; half may be written 2/4 for a casting vote", () => {
  const read = readStatement({
    ...sound,
    ...decisions({ budget: { fraction: "2/4", relation: "over", castingVote: "v" } }),
  });
  assert.deepEqual(read.board, { appointed: new Map(), elected: 1n, castingVote: null });
  assert.ok(!("refused" in controlOf(sound)));
});
