/** MyCSP from 2012 to 2025: when each guarantee was lost. Votes as reported publicly; lines are the Companies Act's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "./control.ts";
import { changeOf, guaranteesOf } from "./guarantee.ts";
import type { Structure } from "./three-tests.ts";

const over = { fraction: "1/2", relation: "over" } as const;
const special = { fraction: "3/4", relation: "atLeast" } as const;

function held(votes: { readonly [id: string]: number }): Structure {
  return {
    holders: [
      { id: "equiniti", kind: "people", class: "investor" },
      { id: "government", kind: "people", class: "publicBody" },
      { id: "staff", kind: "people", class: "worker" },
    ],
    votes,
    decisions: {
      ordinary: over,
      appointDirectors: over,
      rulesChange: special,
      conversion: special,
      dissolution: special,
      assetDisposal: special,
    },
  };
}

const guaranteesAt = (votes: { readonly [id: string]: number }) => {
  const result = controlOf({ ...held(votes), insiders: "workersAndUsers" });
  assert.ok(!("refused" in result));
  return guaranteesOf(result);
};

test("with 26 of 100 staff could have stopped any change of the rules; with 25 they could not", () => {
  const blocks = ["rulesChange", "conversion", "dissolution", "assetDisposal"].map(
    (kind) => `block:${kind}`,
  );
  assert.deepEqual(guaranteesAt({ equiniti: 40, government: 34, staff: 26 }), [
    ...blocks,
    "noOutsideOperativeVeto",
  ]);
  assert.deepEqual(guaranteesAt({ equiniti: 40, government: 35, staff: 25 }), [
    "noOutsideOperativeVeto",
  ]);
});

test("the change of one percent ends four guarantees, by the two tests with staff inside alike", () => {
  const change = changeOf(
    held({ equiniti: 40, government: 34, staff: 26 }),
    held({ equiniti: 40, government: 35, staff: 25 }),
  );
  assert.ok(!("refused" in change));
  assert.deepEqual(change.workersOnly, change.workersAndUsers);
  assert.deepEqual(change.workersOnly, {
    verdict: { before: "fail", after: "fail" },
    gained: [],
    lost: ["block:rulesChange", "block:conversion", "block:dissolution", "block:assetDisposal"],
    ended: [],
    begun: [
      "insidersCannotBlock:rulesChange",
      "insidersCannotBlock:conversion",
      "insidersCannotBlock:dissolution",
      "insidersCannotBlock:assetDisposal",
    ],
  });
});

test("what comes back is gained, and a veto of an outsider is a guarantee lost", () => {
  const strong = held({ equiniti: 10, government: 10, staff: 80 });
  const vetoed: Structure = {
    ...strong,
    vetoes: [{ holder: "government", over: ["budget", "conversion"], nature: "protective" }],
  };
  const change = changeOf(vetoed, strong);
  assert.ok(!("refused" in change));
  assert.deepEqual(change.workersAndUsers.gained, ["pass:conversion", "noOutsideOperativeVeto"]);
  assert.deepEqual(change.workersAndUsers.verdict, { before: "fail", after: "pass" });
  assert.deepEqual(change.workersAndUsers.ended, ["outsideOperativeVeto:government"]);
  assert.deepEqual(changeOf(strong, null), { refused: { code: "badInsiders" } });
  assert.deepEqual(changeOf({ ...strong, votes: {} }, null), { refused: { code: "noVotes" } });
});

test("several ways: a majority that needs every class is one way only", () => {
  const two = (workers: number, users: number): Structure => ({
    ...held({}),
    holders: [
      { id: "workers", kind: "people", class: "worker" },
      { id: "users", kind: "people", class: "user" },
      { id: "council", kind: "people", class: "publicBody" },
    ],
    votes: { workers, users, council: 100 - workers - users },
  });
  const change = changeOf(two(55, 20), two(40, 35));
  assert.ok(!("refused" in change));
  assert.deepEqual(change.workersAndUsers.lost, ["severalWays"]);
});
