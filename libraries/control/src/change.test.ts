/** Each change of a structure by itself, with the structure before left as it was. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isProtective, withChange } from "./change.ts";
import type { Change } from "./change.ts";
import type { ControlInput } from "./control.ts";

const over = { fraction: "1/2", relation: "over" } as const;
const before: ControlInput = {
  insiders: "workersAndUsers",
  holders: [
    { id: "workers", kind: "people", class: "worker" },
    { id: "trust", kind: "trust", trusteesAppointedBy: { council: 2 } },
    { id: "company", kind: "body", votes: { council: 3 } },
    { id: "agent", kind: "nominee", for: null },
    { id: "council", kind: "people", class: "publicBody" },
  ],
  votes: { workers: 10, trust: 5 },
  decisions: {
    ordinary: { ...over, castingVote: "trust" },
    conversion: { ...over, votes: { council: 1 } },
    budget: { by: "board" },
  },
  board: { seats: { council: 2, members: 1 }, castingVote: "board" },
  vetoes: [{ holder: "council", over: ["budget", "conversion"], nature: "protective" }],
};

function changed(change: Change): ControlInput {
  const copy = structuredClone(before);
  const after = withChange(before, change);
  assert.deepEqual(before, copy);
  return after;
}

test("votes move or are new, in the general table or a decision's own; what is left with none goes", () => {
  const all = { is: "votes", to: "workers", from: "trust", amount: 5 } as const;
  assert.deepEqual(changed(all).votes, { workers: 15 });
  const fresh = { is: "votes", to: "council", from: null, amount: 2 } as const;
  assert.deepEqual(changed(fresh).votes, { workers: 10, trust: 5, council: 2 });
  const own = changed({ ...fresh, kind: "conversion" });
  assert.deepEqual(own.votes, before.votes);
  assert.deepEqual(own.decisions.conversion, { ...over, votes: { council: 3 } });
  const first = changed({ ...all, kind: "ordinary", amount: 1 });
  assert.deepEqual(first.decisions.ordinary, {
    ...over,
    castingVote: "trust",
    votes: { workers: 11, trust: 4 },
  });
  assert.throws(() => changed({ ...all, kind: "budget" }), /no votes on budget/);
});

test("seats and places move", () => {
  const seat = { is: "seats", to: "members", from: "council", amount: 1 } as const;
  assert.deepEqual(changed(seat).board?.seats, { council: 1, members: 2 });
  const none = withChange({ ...before, board: undefined as never }, { ...seat, from: null });
  assert.deepEqual(none.board, { seats: { members: 2 } });
  const place = { is: "places", in: "trust", to: "workers", from: "council", amount: 2 } as const;
  assert.deepEqual(changed(place).holders[1], {
    id: "trust",
    kind: "trust",
    trusteesAppointedBy: { workers: 2 },
  });
  const votes = changed({ ...place, in: "company", from: null }).holders[2];
  assert.deepEqual(votes, { id: "company", kind: "body", votes: { council: 3, workers: 2 } });
  assert.throws(() => changed({ ...place, in: "agent" }), /no places/);
});

test("a veto granted is operative if it reaches the running of the body; a limited one is protective", () => {
  const grant = { is: "grantVeto", holder: "workers", over: ["conversion"] } as const;
  const nature = (change: Change) => changed(change).vetoes?.at(-1)?.nature;
  assert.equal(nature(grant), "protective");
  assert.equal(nature({ ...grant, over: ["conversion", "budget"] }), "operative");
  const [veto] = before.vetoes ?? [];
  const limit = { is: "limitVeto", holder: "council", over: veto?.over ?? [] } as const;
  assert.deepEqual(changed({ ...limit, left: ["conversion"] }).vetoes, [
    { holder: "council", over: ["conversion"], nature: "protective" },
  ]);
  assert.deepEqual(changed({ ...limit, left: [] }).vetoes, []);
  assert.deepEqual(changed({ ...limit, holder: "trust", left: [] }).vetoes, before.vetoes);
  assert.deepEqual(
    (["ordinary", "special", "appointDirectors", "board", "budget", "dissolution"] as const).map(
      isProtective,
    ),
    [false, true, false, false, false, true],
  );
});

test("casting votes, lines and proof", () => {
  const chair = { is: "castingVote", of: "ordinary", to: "workers" } as const;
  assert.deepEqual(changed(chair).decisions.ordinary, { ...over, castingVote: "workers" });
  assert.equal(changed({ ...chair, of: "board" }).board?.castingVote, "workers");
  assert.throws(() => changed({ ...chair, of: "budget" }), /no casting vote/);
  const line = { is: "line", kind: "ordinary", fraction: "3/4", relation: "atLeast" } as const;
  assert.deepEqual(changed(line).decisions.ordinary, { fraction: "3/4", relation: "atLeast" });
  const own = changed({ ...line, kind: "conversion" }).decisions.conversion;
  assert.deepEqual(own, { fraction: "3/4", relation: "atLeast", votes: { council: 1 } });
  const members = changed({ ...line, kind: "budget" }).decisions.budget;
  assert.deepEqual(members, { fraction: "3/4", relation: "atLeast" });
  const shown = changed({ is: "shown", holder: "agent", class: "worker" });
  assert.deepEqual(shown.holders[3], { id: "agent", kind: "people", class: "worker" });
});
