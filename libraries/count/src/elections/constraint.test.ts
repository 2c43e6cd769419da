import assert from "node:assert/strict";
import { test } from "node:test";
import { verdictsOn } from "./constraint.ts";
import type { ConstraintState } from "./constraint.ts";

const attributes = ["f", "f", "m", "m", "m"].map((gender) => ({ gender }));
const of = (given: Partial<ConstraintState>): ConstraintState => ({
  seats: 3,
  attributes,
  constraints: [{ category: "gender", value: "f", min: 2, max: 2 }],
  elected: [],
  excluded: [],
  ...given,
});

test("just enough of a group are left: they are guarded, by their constraint", () => {
  const { completions, guarded, doomed } = verdictsOn(of({}));
  assert.equal(completions, 3n);
  assert.deepEqual(
    guarded.map(({ candidate }) => candidate),
    [1, 2],
  );
  assert.equal(guarded[0]?.because?.value, "f");
  assert.deepEqual(doomed, []);
});

test("the most of a group are elected: the rest of it is doomed", () => {
  const most = [{ category: "gender", value: "m", min: 0, max: 1 }];
  const { doomed } = verdictsOn(of({ constraints: most, elected: [3] }));
  assert.deepEqual(
    doomed.map(({ candidate }) => candidate),
    [4, 5],
  );
});

test("what can't be met has no completion", () => {
  assert.equal(verdictsOn(of({ excluded: [1] })).completions, 0n);
  assert.equal(verdictsOn(of({ elected: [1, 2, 3], seats: 3 })).completions, 1n);
});
