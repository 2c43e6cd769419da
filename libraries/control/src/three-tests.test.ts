/** The three tests beside each other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { controlOf } from "./control.ts";
import { tests, threeTestsOf } from "./three-tests.ts";

const structure = {
  holders: [
    { id: "workers", kind: "people", class: "worker" },
    { id: "users", kind: "people", class: "user" },
    { id: "residents", kind: "people", class: "community" },
  ],
  votes: { workers: 30, users: 30, residents: 40 },
  decisions: { ordinary: { fraction: "1/2", relation: "over" } },
};

test("each of the three answers as controlOf does for it alone, whatever the input names", () => {
  const three = threeTestsOf({ ...structure, insiders: "workersOnly" });
  assert.ok(!("refused" in three));
  assert.deepEqual(tests, ["workersAndUsers", "workersOnly", "workersUsersAndCommunity"]);
  for (const insiders of tests) {
    assert.deepEqual(three[insiders], controlOf({ ...structure, insiders }));
  }
  assert.deepEqual(
    tests.map((insiders) => three[insiders].decisions.ordinary?.insidersCanPass),
    [true, false, true],
  );
});

test("what is refused is refused once, for all three", () => {
  assert.deepEqual(threeTestsOf({ ...structure, votes: {} }), { refused: { code: "noVotes" } });
  assert.deepEqual(threeTestsOf(null), { refused: { code: "badInsiders" } });
});
