import assert from "node:assert/strict";
import { test } from "node:test";
import { supportGrade } from "./support-grade.ts";

const of = (inFavour: number, against: number, spoiled = 0) =>
  supportGrade({ eligible: 100, for: inFavour, against, abstain: 0, spoiled });

test("convincing is over half of all, sufficient two fifths with half returned, weak only more for than against", () => {
  assert.equal(of(51, 49), "convincing");
  assert.equal(of(50, 10), "sufficient");
  assert.equal(of(40, 10), "sufficient");
  assert.equal(of(40, 9), "weak");
  assert.equal(of(40, 9, 1), "sufficient");
  assert.equal(of(39, 20), "weak");
  assert.equal(of(30, 30), "notShown");
});

test("a tally that cannot be shows no support", () => {
  assert.equal(
    supportGrade({ eligible: 0, for: 0, against: 0, abstain: 0, spoiled: 0 }),
    "notShown",
  );
  assert.equal(
    supportGrade({ eligible: 1, for: 2, against: 0, abstain: 0, spoiled: 0 }),
    "notShown",
  );
});
