import assert from "node:assert/strict";
import { test } from "node:test";
import { readConstraints, verdictsOn } from "./constraint.ts";
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

test("constraints out of JSON, or a plain sentence on what is wrong", () => {
  const attributes = [{ gender: "f" }, { gender: "m" }];
  const women = { category: "gender", value: "f", min: 1, max: 1 };
  assert.deepEqual(readConstraints({ attributes, constraints: [women] }), {
    attributes,
    constraints: [women],
  });
  const open = readConstraints({ attributes, constraints: [{ category: "gender", value: "f" }] });
  assert.ok(!("problem" in open));
  assert.deepEqual(open.constraints[0], { ...women, min: 0, max: Number.MAX_SAFE_INTEGER });
  const problem = (json: unknown) => JSON.stringify(readConstraints(json));
  assert.match(problem(null), /an object with the lists/);
  assert.match(problem({ attributes: [7], constraints: [] }), /candidate 1 are not texts/);
  assert.match(problem({ attributes, constraints: [{}] }), /constraint 1 needs a category/);
  for (const wrong of [{ min: 2 }, { min: -1 }, { max: 1.5 }, { max: "1" }]) {
    assert.match(problem({ attributes, constraints: [{ ...women, ...wrong }] }), /whole numbers/);
  }
});
