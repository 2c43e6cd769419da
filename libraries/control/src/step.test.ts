/** Which changes are worth trying for a goal. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ControlInput } from "./control.ts";
import { stepsFor } from "./step.ts";

const input: ControlInput = {
  insiders: "workersAndUsers",
  holders: [
    { id: "users", kind: "people", class: "user" },
    { id: "workers", kind: "people", class: "worker" },
    { id: "council", kind: "people", class: "publicBody" },
  ],
  votes: { council: 60, users: 20, workers: 20 },
  decisions: {
    ordinary: { fraction: "1/2", relation: "over" },
    conversion: { fraction: "2/3", relation: "atLeast", votes: { council: 2, workers: 1 } },
  },
};

test("all is given to the insider with most votes, the first by name; from outsiders or new", () => {
  const steps = stepsFor(input, "pass:ordinary");
  assert.deepEqual(
    steps.map(({ change, most }) => [change(1), most]),
    [
      [{ is: "castingVote", of: "ordinary", to: "users" }, 1],
      [{ is: "votes", to: "users", from: "council", amount: 1 }, 60],
      [{ is: "votes", to: "users", from: null, amount: 1 }, 300],
    ],
  );
});

test("a decision with votes of its own is asked about there; lines grow harder to block with", () => {
  const steps = stepsFor(input, "block:conversion");
  const line = steps.find(({ sets }) => sets === "line conversion");
  assert.equal(line?.most, 1);
  assert.deepEqual(line.change(1), {
    is: "line",
    kind: "conversion",
    fraction: "3/4",
    relation: "atLeast",
  });
  assert.ok(steps.some(({ sets }) => sets === "votes conversion council"));
  const easier = stepsFor(input, "pass:conversion").find(({ sets }) => sets === "line conversion");
  assert.deepEqual(easier?.change(1), {
    is: "line",
    kind: "conversion",
    fraction: "1/2",
    relation: "over",
  });
});

test("the insider with most votes is the one who is given; an insider's own veto is left alone", () => {
  const more: ControlInput = {
    ...input,
    votes: { council: 60, users: 20, workers: 21 },
    vetoes: [{ holder: "workers", over: ["ordinary"], nature: "operative" }],
  };
  const steps = stepsFor(more, "pass");
  assert.ok(steps.every(({ sets }) => sets !== "veto 0"));
  const votes = steps.find(({ sets }) => sets === "votes undefined council")?.change(2);
  assert.deepEqual(votes, { is: "votes", to: "workers", from: "council", amount: 2 });
});

test("one veto over what insiders cannot block, and nothing else", () => {
  const granted = stepsFor(input, "pass")
    .find(({ sets }) => sets === "grant")
    ?.change(1);
  assert.deepEqual(granted, { is: "grantVeto", holder: "users", over: ["conversion"] });
  const both = {
    ...input.decisions,
    dissolution: { fraction: "3/4", relation: "atLeast" },
  } as const;
  const same = stepsFor({ ...input, decisions: both }, "pass").find(({ sets }) => sets === "grant");
  assert.deepEqual(same?.change(1), granted);
});

test("with nobody inside there is only proof", () => {
  const hidden: ControlInput = {
    ...input,
    holders: [
      { id: "agent", kind: "nominee", for: null },
      { id: "council", kind: "people", class: "publicBody" },
    ],
    votes: { agent: 1, council: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
  };
  assert.deepEqual(
    stepsFor(hidden, "pass").map(({ sets }) => sets),
    ["shown agent"],
  );
});
