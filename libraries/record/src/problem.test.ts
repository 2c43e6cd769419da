import assert from "node:assert/strict";
import { test } from "node:test";
import { insist } from "./malformed.ts";
import { attempted, needed } from "./problem.ts";
import type { Problem } from "./problem.ts";

test("what a check refuses becomes a problem at its place, a fault stays a fault", () => {
  const problems: Problem[] = [];
  assert.equal(
    attempted("here", problems, () => 7),
    7,
  );
  assert.equal(
    attempted("there", problems, () => insist(false, "it is missing")),
    undefined,
  );
  assert.deepEqual(problems, [{ where: "there", because: "it is missing" }]);
  const fault = () => {
    throw new TypeError("ours");
  };
  assert.throws(() => attempted("there", problems, fault), TypeError);
});

test("a file that must be there is given or missed", () => {
  const byPath = new Map([["a", Uint8Array.of(1)]]);
  assert.deepEqual(needed(byPath, "a"), Uint8Array.of(1));
  assert.throws(() => needed(byPath, "b"), /it is missing/);
});
