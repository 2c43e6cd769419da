/** Extensions patched into a schema, and documents held to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { patched, schemaBreaches, withExtensions, type OfficialSchemas } from "./schemas.ts";

test("a merge patch joins objects, removes by null, replaces all else (RFC 7396)", () => {
  assert.deepEqual(patched({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: null, e: 3 }, d: [2] }), {
    a: { c: 2, e: 3 },
    d: [2],
  });
  assert.deepEqual(patched("text", { a: 1 }), { a: 1 });
  assert.deepEqual(patched({ a: 1 }, "text"), "text");
});

const schemas: OfficialSchemas = {
  release: { required: ["ocid"], properties: { ocid: { type: "string" } } },
  releasePackage: {
    properties: {
      releases: {
        type: "array",
        items: { $ref: "https://standard.open-contracting.org/schema/1__1__5/release-schema.json" },
      },
    },
  },
  recordPackage: {},
  versionedRelease: {},
};

test("a package is held to the release schema as extended", () => {
  const extended = withExtensions(schemas, [{ properties: { metrics: { type: "array" } } }]);
  const document = { releases: [{ ocid: "a", metrics: 1 }, {}] };
  const told = (which: OfficialSchemas) =>
    schemaBreaches(which, "releasePackage", document).map(({ keyword, path }) => keyword + path);
  assert.deepEqual(told(schemas), ["required$.releases[1]"]);
  assert.deepEqual(told(extended), ["type$.releases[0].metrics", "required$.releases[1]"]);
});
