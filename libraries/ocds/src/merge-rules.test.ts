/** Merge rules from a small schema, each kind of field once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeRulesOf, type ReleaseSchema } from "./merge-rules.ts";

test("left out, kept whole, merged by id", () => {
  const listOf = (properties: object, more: object = {}) => ({
    type: "array",
    items: { type: "object", properties },
    ...more,
  });
  const schema = {
    properties: {
      tag: { type: "array", items: { type: "string" }, omitWhenMerged: true },
      words: { type: ["array", "null"], items: { type: "string" } },
      byId: listOf({ id: {}, date: { omitWhenMerged: true } }),
      withoutId: listOf({ name: {} }),
      marked: listOf({ id: {} }, { wholeListMerge: true }),
      old: listOf({ id: {} }, { mergeStrategy: "ocdsVersion" }),
      part: { $ref: "#/definitions/part" },
    },
    definitions: { part: { type: "object", properties: { id: { mergeStrategy: "ocdsOmit" } } } },
  } as unknown as ReleaseSchema;
  assert.deepEqual(
    [...mergeRulesOf(schema)],
    [
      ["tag", "omit"],
      ["words", "whole"],
      ["byId/date", "omit"],
      ["withoutId", "whole"],
      ["marked", "whole"],
      ["old", "whole"],
      ["part/id", "omit"],
    ],
  );
  assert.throws(
    () => mergeRulesOf({ properties: { a: { $ref: "#/definitions/b" } } }),
    /no schema/,
  );
});
