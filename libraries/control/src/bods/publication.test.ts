/** What is published of a mutual; that it reads back is in tests/golden/ownership. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { threeTestsOf } from "../three-tests.ts";
import { statementsOf } from "./publication.ts";
import type { Mutual } from "./publication.ts";
import { structureOf } from "./structure.ts";

const mutual: Mutual = {
  id: "moorside",
  name: "Moorside Nursing",
  asOf: "2026-11-21",
  structure: {
    holders: [
      { id: "staff", kind: "people", class: "worker" },
      { id: "council", kind: "people", class: "publicBody" },
    ],
    votes: { staff: 3, council: 1 },
    decisions: { ordinary: { fraction: "1/2", relation: "over" } },
  },
  names: { council: "Moorside Council", staff: "Jo and Al" },
  published: {
    on: "2026-11-22",
    by: { name: "Moorside Nursing", url: "https://moorside.example" },
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};
function made(of: Mutual, before: Parameters<typeof statementsOf>[1] = []) {
  const publication = statementsOf(of, before);
  assert.ok(!("refused" in publication));
  return publication;
}

test("the body, its holders, then who holds what; the same again, byte for byte", () => {
  const { statements, extension } = made(mutual);
  assert.deepEqual(
    statements.map(({ recordId, recordStatus }) => `${recordStatus} ${recordId}`),
    [
      "new moorside",
      "new moorside-worker-1",
      "new moorside-publicBody-1",
      "new moorside-from-moorside-worker-1",
      "new moorside-from-moorside-publicBody-1",
    ],
  );
  assert.deepEqual(statements[1]?.recordDetails, {
    isComponent: false,
    entityType: {
      type: "arrangement",
      subtype: "other",
      details: "Workers of the body, as a class of members; none is named",
    },
  });
  assert.deepEqual(
    extension.statements,
    statements.map(({ statementId }) => statementId),
  );
  assert.ok(statements.every(({ statementId }) => /^[0-9a-f]{64}$/.test(statementId)));
  assert.equal(JSON.stringify(made(mutual)), JSON.stringify(made(structuredClone(mutual))));
});

test("a change states what changed, and closes what is gone", () => {
  const first = made(mutual).statements;
  const { structure } = mutual;
  const alone = { ...structure, holders: structure.holders.slice(0, 1), votes: { staff: 3 } };
  const second = made({ ...mutual, structure: alone, asOf: "2026-12-01" }, first).statements;
  assert.deepEqual(
    second.map(({ recordId, recordStatus }) => `${recordStatus} ${recordId}`),
    [
      "updated moorside-from-moorside-worker-1",
      "closed moorside-publicBody-1",
      "closed moorside-from-moorside-publicBody-1",
    ],
  );
  const third = made(mutual, [...first, ...second]).statements;
  const ids = [...first, ...second, ...third].map(({ statementId }) => statementId);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(third.filter(({ recordStatus }) => recordStatus === "new").length, 2);
});

test("what the control test refuses is refused", () => {
  const structure = { ...mutual.structure, votes: {} };
  assert.deepEqual(statementsOf({ ...mutual, structure }), { refused: { code: "noVotes" } });
});

test("caps on votes stand in the file beside the statements, and read back the same control", () => {
  const votes = { staff: 1, council: 3 };
  const caps = [{ of: ["council"], most: "1/3" }];
  const structure = { ...mutual.structure, votes, caps };
  const { statements, extension } = made({ ...mutual, structure });
  assert.equal(extension.version, "2");
  assert.deepEqual(extension.caps, [{ of: ["moorside-publicBody-1"], most: "1/3" }]);
  const read = structureOf(statements, { extension });
  assert.ok(!("refused" in read), JSON.stringify(read));
  const tests = threeTestsOf(read.structure);
  assert.ok(!("refused" in tests));
  assert.equal(tests.workersOnly.decisions.ordinary?.insidersCanPass, true);
  assert.equal("caps" in made(mutual).extension, false);
});
