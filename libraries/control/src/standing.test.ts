/** One statement looked through once, asked by several views. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsFor, standingOf, verdictOf, viewOf } from "./standing.ts";
import { readStatement } from "./statement.ts";

const line = { fraction: "3/4", relation: "atLeast" };
const standing = standingOf(
  readStatement({
    insiders: "workersOnly",
    holders: [
      { id: "workers", kind: "people", class: "worker" },
      { id: "heads", kind: "people", class: "worker", manager: true },
      { id: "users", kind: "people", class: "user" },
      { id: "somebody", kind: "people", class: "unknown" },
    ],
    votes: { workers: 30, heads: 22, users: 20, somebody: 28 },
    decisions: {
      ordinary: { fraction: "1/2", relation: "over" },
      appointDirectors: { fraction: "1/2", relation: "over" },
      rulesChange: line,
      conversion: line,
      dissolution: line,
      assetDisposal: line,
    },
  }),
);

test("the view decides, not the test that the statement names", () => {
  assert.equal(verdictOf(standing, viewOf("workersOnly")).verdict, "pass");
  assert.equal(verdictOf(standing, viewOf("workersAndUsers")).verdict, "pass");
  const withoutHeads = { ...viewOf("workersOnly"), managersOutside: true };
  assert.deepEqual(verdictOf(standing, withoutHeads), {
    verdict: "notProven",
    reasons: [
      "insidersCannotPassOrdinary",
      "outsidersCanPassOrdinary",
      "insidersLackBoardMajority",
      "outsidersHaveBoardMajority",
    ],
  });
});

test("a side passes what it meets, and blocks what the others do not meet", () => {
  const rules = standing.passing.get("rulesChange");
  assert.ok(rules !== undefined);
  const inside = standing.insideBy(viewOf("workersOnly"));
  assert.equal(holdsFor(rules, "pass", inside), false);
  assert.equal(holdsFor(rules, "block", inside), true);
  assert.equal(
    holdsFor(rules, "pass", () => true),
    true,
  );
});
