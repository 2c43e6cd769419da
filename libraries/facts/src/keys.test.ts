/** The facts of making a key in parts take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a part is dealt, completed or disputed by a named holder", () => {
  const dealt = { ballot: "ballot-1", holder: "holder-1", shares: paper };
  assert.deepEqual(shapeProblems("KeySharesDealt/1", dealt, [{ shares: "x" }, { holder: "" }]), []);
  const completed = { ballot: "ballot-1", holder: "holder-2", key: paper };
  assert.deepEqual(
    shapeProblems("KeyPartCompleted/1", completed, [{ key: null }, { ballot: "a b" }]),
    [],
  );
  const disputed = { ballot: "ballot-1", holder: "holder-2", against: "holder-1" };
  assert.deepEqual(shapeProblems("KeyPartDisputed/1", disputed, [{ against: 1 }]), []);
});
