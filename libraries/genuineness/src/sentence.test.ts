import assert from "node:assert/strict";
import { test } from "node:test";
import { onDay, sentence } from "./sentence.ts";

test("a sentence without values has no values, so that its bytes compare equal", () => {
  assert.equal(JSON.stringify(sentence("a.b")), '{"message":"a.b"}');
  assert.deepEqual(sentence("a.b", { on: onDay("2026-11-21") }), {
    message: "a.b",
    values: { on: { day: "2026-11-21" } },
  });
});
