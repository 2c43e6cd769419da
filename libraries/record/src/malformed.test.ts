import assert from "node:assert/strict";
import { test } from "node:test";
import { Malformed, insist } from "./malformed.ts";

test("a claim that holds passes, one that does not is refused with its reason", () => {
  insist(true, "never said");
  assert.throws(() => insist(false, "a tile is never empty"), {
    name: "Malformed",
    message: "a tile is never empty",
  });
  assert.throws(() => insist(false, ""), Malformed);
});
