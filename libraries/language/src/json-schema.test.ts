/** Each keyword of the interpreter by itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { breachesOf } from "./json-schema.ts";
import type { Schema } from "./json-schema.ts";

function told(schema: Schema, value: unknown): string[] {
  return breachesOf(schema, value, {}).map(({ keyword, path }) => `${keyword} ${path}`);
}

test("types, constants and codes", () => {
  assert.deepEqual(told({ type: "array" }, {}), ["type $"]);
  assert.deepEqual(told({ type: "object" }, []), ["type $"]);
  assert.deepEqual(told({ type: "object" }, null), ["type $"]);
  assert.deepEqual(told({ type: "number" }, true), ["type $"]);
  assert.deepEqual(told({ enum: ["a", 1] }, 1), []);
  assert.deepEqual(told({ enum: ["a", 1] }, "1"), ["enum $"]);
  assert.deepEqual(told({ const: [{ a: 1, b: [] }] }, [{ b: [], a: 1 }]), []);
  assert.deepEqual(told({ const: { a: 1 } }, { a: 1, b: 2 }), ["const $"]);
  assert.deepEqual(told({ const: [] }, [1]), ["const $"]);
});

test("numbers and texts at their limits", () => {
  const share: Schema = { minimum: 0, maximum: 100 };
  assert.deepEqual(
    [0, 100, -1, 101].map((value) => told(share, value)),
    [[], [], ["minimum $"], ["maximum $"]],
  );
  const code: Schema = { minLength: 2, maxLength: 2, pattern: "^[A-Z]+$" };
  assert.deepEqual(told(code, "GB"), []);
  assert.deepEqual(told(code, "G"), ["minLength $"]);
  assert.deepEqual(told(code, "GBR"), ["maxLength $"]);
  assert.deepEqual(told(code, "g😀"), ["pattern $"]);
  assert.deepEqual(told({ format: "date" }, "yesterday"), ["format $"]);
  assert.deepEqual(told({ ...code, ...share, format: "date" }, null), []);
});

test("objects and lists: what is missing, and where what is there is wrong", () => {
  const schema: Schema = {
    required: ["a"],
    minProperties: 2,
    properties: { a: { type: "string" }, b: { items: { properties: { c: { type: "number" } } } } },
  };
  assert.deepEqual(told(schema, { b: [{ c: 1 }, { c: "x" }] }), [
    "minProperties $",
    "required $",
    "type $.b[1].c",
  ]);
  assert.deepEqual(breachesOf(schema, { b: 1 }, {})[1]?.property, "a");
  const inherited = JSON.parse('{"properties":{"toString":{"type":"string"}}}') as Schema;
  assert.deepEqual(told(inherited, {}), []);
});

test("combinations: all tell what is wrong, any and one only that something is", () => {
  const text: Schema = { type: "string" };
  const long: Schema = { minLength: 3 };
  assert.deepEqual(told({ allOf: [text, long] }, "ab"), ["minLength $"]);
  assert.deepEqual(told({ anyOf: [{ type: "number" }, { type: "array" }] }, "ab"), ["anyOf $"]);
  assert.deepEqual(told({ anyOf: [{ type: "number" }, text] }, "ab"), []);
  assert.deepEqual(told({ oneOf: [text, long] }, "abc"), ["oneOf $"]);
  assert.deepEqual(told({ oneOf: [text, long] }, "ab"), []);
  assert.deepEqual(told({ not: text }, "ab"), ["not $"]);
  const rule: Schema = { if: text, then: long };
  assert.deepEqual([told(rule, "ab"), told(rule, 1)], [["minLength $"], []]);
});

test("references lead into the same document or another, beside what else is asked; none is a fault", () => {
  const other: Schema = { type: "string", $defs: { short: { maxLength: 1 } } };
  const library = { "urn:other": other };
  const schema: Schema = {
    $defs: { here: { $ref: "urn:other#/$defs/short", minLength: 1 } },
    properties: { a: { $ref: "#/$defs/here" }, b: { $ref: "urn:other" } },
  };
  const found = breachesOf(schema, { a: "xy", b: 1 }, library);
  assert.deepEqual(
    found.map(({ keyword, path }) => `${keyword} ${path}`),
    ["maxLength $.a", "type $.b"],
  );
  assert.deepEqual(told({ allOf: [{ type: "string" }, { type: "string" }] }, 1), ["type $"]);
  assert.throws(() => told({ $ref: "urn:nowhere" }, 1), /no schema urn:nowhere/);
});

test("draft 4: several types, whole numbers, lists of unlike things, properties by pattern", () => {
  const either: Schema = { type: ["string", "null"] };
  assert.deepEqual(
    ["a", null, 1, []].map((value) => told(either, value)),
    [[], [], ["type $"], ["type $"]],
  );
  assert.deepEqual(
    [told({ type: "integer" }, 2), told({ type: "integer" }, 2.5)],
    [[], ["type $"]],
  );
  const list: Schema = { minItems: 2, uniqueItems: true };
  assert.deepEqual(told(list, [{ a: 1 }, { a: 2 }]), []);
  assert.deepEqual(told(list, [{ a: 1 }]), ["minItems $"]);
  assert.deepEqual(
    told(list, [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ]),
    ["uniqueItems $"],
  );
  const welsh: Schema = { patternProperties: { "^title_": { type: "string" } } };
  assert.deepEqual(told(welsh, { title_cy: 1, name_cy: 1 }), ["type $.title_cy"]);
  const named: Schema = { definitions: { short: { maxLength: 1 } }, $ref: "#/definitions/short" };
  assert.deepEqual(told(named, "ab"), ["maxLength $"]);
});
