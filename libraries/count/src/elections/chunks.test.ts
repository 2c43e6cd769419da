import assert from "node:assert/strict";
import { test } from "node:test";
import { lineEnds, withRest } from "./chunks.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("the rest stands before the next chunk", () => {
  assert.deepEqual(withRest(bytes("ab"), bytes("c")), bytes("abc"));
  assert.deepEqual(withRest(bytes(""), bytes("c")), bytes("c"));
});

test("lines end at a line feed, or at a carriage return without one", () => {
  assert.equal(lineEnds(bytes("a\r\nb\rc\nd"), 100), 3);
  assert.equal(lineEnds(bytes("a\nb\nc"), 3), 1);
});
