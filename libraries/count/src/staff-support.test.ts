/** The house standard for staff support, on its lines. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { staffSupport } from "./staff-support.ts";

const grade = (...[eligible = 0, votesFor = 0, against = 0, others = 0]: number[]) =>
  staffSupport({
    eligible: BigInt(eligible),
    for: BigInt(votesFor),
    against: BigInt(against),
    abstain: BigInt(others),
    spoiled: 0n,
  }).grade;

test("each grade begins exactly on its line", () => {
  assert.equal(grade(200, 101, 99), "convincing");
  assert.equal(grade(200, 100, 99), "sufficient");
  assert.equal(grade(200, 80, 20), "sufficient");
  assert.equal(grade(200, 79, 21), "weak");
  assert.equal(grade(200, 80, 19), "weak");
  assert.equal(grade(200, 80, 19, 1), "sufficient");
  assert.equal(grade(200, 90, 90), "notShown");
  assert.equal(grade(200, 0, 0), "notShown");
});

test("Gloucestershire 2012: 1,482 of 2,896 staff, 1,628 papers returned", () => {
  const { tests, grade: found } = staffSupport({
    eligible: 2896n,
    for: 1482n,
    against: 146n,
    abstain: 0n,
    spoiled: 0n,
  });
  assert.equal(found, "convincing");
  assert.deepEqual(
    tests.map(({ name, left, relation, right }) => `${name}: ${left} ${relation} ${right}`),
    [
      "majorityOfEligible: 1482 > 1448",
      "majorityOfVotes: 1482 > 146",
      "turnout: 1628 >= 1448",
      "support: 1482 >= 5792/5",
    ],
  );
});
