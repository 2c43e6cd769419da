/** The official test data of the Beneficial Ownership Data Standard 0.4: accepted, and refused, exactly as published. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { componentsShape } from "@rochdale/control/bods/components-shape.ts";
import { entityShape } from "@rochdale/control/bods/entity-shape.ts";
import { personShape } from "@rochdale/control/bods/person-shape.ts";
import { relationshipShape } from "@rochdale/control/bods/relationship-shape.ts";
import { statementShape } from "@rochdale/control/bods/statement-shape.ts";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const standard = resolve(
  root,
  process.env["ROCHDALE_DATA"] ?? "../shared",
  "data/bods/data-standard",
);
const skip = existsSync(standard) ? false : "the standard's repository is not on this machine";

const published = (...path: string[]) => readFileSync(join(standard, ...path), "utf8");
const listed = (...path: string[]) =>
  readdirSync(join(standard, ...path)).filter((name) => name.endsWith(".json"));

test("every valid file and every example is accepted", { skip }, () => {
  const valid = ["tests", "data", "valid-statements"];
  const files = [
    ...listed(...valid).map((name) => [...valid, name]),
    ...listed("examples").map((name) => ["examples", name]),
  ];
  assert.ok(files.length >= 119, `only ${files.length}`);
  for (const path of files) {
    const result = readStatements(JSON.parse(published(...path)));
    assert.ok(result.ok, `${path.at(-1)}: ${JSON.stringify(result)}`);
  }
});

test("all 192 errors are told by keyword and path, and nothing beside them", { skip }, () => {
  const invalid = ["tests", "data", "invalid-statements"];
  const expected = published(...invalid, "expected_errors.csv")
    .trim()
    .split(/\r?\n/);
  assert.equal(expected.length, 192);
  assert.equal(listed(...invalid).length, 192);
  for (const line of expected) {
    const [name = "", keyword, path, property] = line.split(",").map((part) => part.trim());
    const result = readStatements(JSON.parse(published(...invalid, name)));
    assert.ok(!result.ok, `${name} was accepted`);
    const found = result.breaches.map((breach) => `${breach.keyword} ${breach.path}`);
    assert.deepEqual(found, [`${keyword} ${path}`], name);
    const named = result.breaches[0]?.property;
    if (!["scheme"].includes(property ?? "")) assert.equal(named, property, name);
  }
});

test(
  "every example reads as a structure in which nothing is proven without an extension",
  { skip },
  () => {
    for (const name of listed("examples")) {
      const read = readStatements(JSON.parse(published("examples", name)));
      assert.ok(read.ok);
      for (const subject of new Set(read.statements.map((one) => one.declarationSubject))) {
        const found = structureOf(read.statements, { subject });
        if ("refused" in found) {
          assert.deepEqual(found, { refused: { code: "noSubject" } }, name);
          assert.ok(
            !read.statements.some((one) => one.recordType === "entity" && one.recordId === subject),
          );
          continue;
        }
        const results = threeTestsOf(found.structure);
        assert.ok(!("refused" in results), `${name}: ${JSON.stringify(results)}`);
        assert.notEqual(results.workersAndUsers.verdict, "pass", name);
      }
    }
  },
);

/** A schema without what tells people or publishers, and checks nothing. */
function checked(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => checked(part));
  if (typeof schema !== "object" || schema === null) return schema;
  const notes =
    /^(title|description|codelist|openCodelist|propertyOrder|version|\$schema|\$id|\$comment)$/;
  const kept = Object.entries(schema).filter(([name]) => names || !notes.test(name));
  return Object.fromEntries(
    kept.map(([name, part]) => [
      name,
      checked(part, !names && (name === "properties" || name === "$defs")),
    ]),
  );
}

test("our copy of the schema checks what the official one does", { skip }, () => {
  const copies = {
    "components.json": componentsShape,
    "entity-record.json": entityShape,
    "person-record.json": personShape,
    "relationship-record.json": relationshipShape,
    "statement.json": statementShape,
  };
  for (const [name, copy] of Object.entries(copies)) {
    assert.deepEqual(copy, checked(JSON.parse(published("schema", name))), name);
  }
});
