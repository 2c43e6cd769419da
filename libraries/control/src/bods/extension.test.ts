/** The extension file, read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { extensionOf, readExtension } from "./extension.ts";

const extension = {
  extension: "rochdale-control",
  version: "1",
  subject: "a",
  statements: [],
  classes: { "a-worker-1": { class: "worker" } },
  within: {},
  votes: { "a-worker-1": 1 },
  decisions: { ordinary: { fraction: "1/2", relation: "over" } },
};
const codeOf = (json: unknown) => {
  const answer = orRefusal(() => readExtension(json));
  return isRefusal(answer) ? answer.refused.code : "read";
};

test("what is no extension is refused", () => {
  assert.equal(codeOf(extension), "read");
  for (const json of [null, [], { ...extension, extension: "other" }]) {
    assert.equal(codeOf(json), "notAnExtension");
  }
  assert.equal(codeOf({ ...extension, version: "3" }), "unknownVersion");
  const caps = [{ of: ["a-worker-1"], most: "1/3" }];
  assert.equal(codeOf({ ...extension, version: "2", caps }), "read");
  assert.equal(codeOf({ ...extension, version: "2" }), "notAnExtension");
  assert.equal(codeOf({ ...extension, caps }), "notAnExtension");
  for (const field of ["subject", "statements", "classes", "within", "votes", "decisions"]) {
    assert.equal(codeOf({ ...extension, [field]: 7 }), "notAnExtension", field);
  }
  assert.equal(codeOf({ ...extension, classes: { a: null } }), "notAnExtension");
});

test("only holders that are stated get in, nothing of nought, and the rest under their records", () => {
  const made = extensionOf(
    {
      holders: [
        { id: "heads", kind: "people", class: "worker", manager: true },
        { id: "idle", kind: "people", class: "user" },
        { id: "club", kind: "body", votes: { heads: 2, itself: 1 } },
      ],
      votes: { heads: 1, club: 2, idle: 0 },
      decisions: { ordinary: { fraction: "1/2", relation: "over", castingVote: "heads" } },
      board: { seats: { members: 2 }, castingVote: "board" },
    },
    { subject: "a", recordOf: (id) => ({ heads: "a-1", club: "a-2", idle: "a-3" })[id] ?? id },
    [
      { recordId: "a-1", statementId: "s1" } as never,
      { recordId: "a-2", statementId: "s2" } as never,
    ],
  );
  assert.deepEqual(made, {
    extension: "rochdale-control",
    version: "1",
    subject: "a",
    statements: ["s1", "s2"],
    classes: { "a-1": { class: "worker", manager: true } },
    within: { "a-2": { places: { "a-1": 2, itself: 1 } } },
    votes: { "a-1": 1, "a-2": 2 },
    decisions: { ordinary: { fraction: "1/2", relation: "over", castingVote: "a-1" } },
    board: { seats: { members: 2 }, castingVote: "board" },
  });
});
