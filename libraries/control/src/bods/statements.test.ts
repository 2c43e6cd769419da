/** Statements read strictly; the official test data is in tests/golden/ownership. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readStatements } from "./statements.ts";

const statement = {
  statementId: "a".repeat(32),
  statementDate: "2026-11-21",
  declarationSubject: "mutual",
  recordId: "mutual",
  recordType: "entity",
  recordDetails: { isComponent: false, entityType: { type: "registeredEntity" } },
};

test("a statement is read as it stands", () => {
  assert.deepEqual(readStatements([statement]), { ok: true, statements: [statement] });
  assert.deepEqual(readStatements([]), { ok: true, statements: [] });
});

test("what is wrong is told by keyword, path and property", () => {
  const entityType = { type: "stateBody", subtype: "trust" };
  const wrong = { ...statement, recordDetails: { isComponent: "no", entityType } };
  assert.deepEqual(readStatements([statement, wrong]), {
    ok: false,
    breaches: [
      {
        keyword: "type",
        path: "$[1].recordDetails.isComponent",
        property: "isComponent",
      },
      { keyword: "enum", path: "$[1].recordDetails.entityType.subtype", property: "subtype" },
    ],
  });
  const { recordId: _, ...without } = statement;
  assert.deepEqual(readStatements([without]), {
    ok: false,
    breaches: [{ keyword: "required", path: "$[0]", property: "recordId" }],
  });
});

test("any JSON is answered, never thrown at", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(statement)), (value, name) => {
      assert.equal(typeof readStatements(value).ok, "boolean");
      assert.equal(typeof readStatements([{ ...statement, [name]: value }]).ok, "boolean");
    }),
  );
});
