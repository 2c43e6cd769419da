/** The tests of a resolution, in the contract's order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testsOfMeeting, testsOfSecondMeeting } from "./resolution.ts";
import { readRule } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { readSecondMeeting, readTally } from "./tally.ts";

const confirmed = { fraction: "1/2", relation: "over", minDays: 14, maxMonths: 1 };
const rule = readRule({
  preset: "ordinary",
  vetoBy: ["staff"],
  consentOf: ["user"],
  eachClass: { classes: ["user", "staff"], fraction: "1/2", relation: "over", noVotes: "ignored" },
  support: { fraction: "1/3", relation: "atLeast" },
  turnout: { fraction: "1/2", relation: "atLeast" },
  secondMeeting: confirmed,
}) as Rule;
const tally = (staff: number) =>
  readTally(
    {
      classes: [
        { name: "staff", eligible: 10, for: staff, against: staff },
        { name: "user", eligible: 10, for: 5, against: 5 },
      ],
    },
    [],
  );

test("base, majority, turnout, support, classes as named, consent, veto", () => {
  const { tests, tied } = testsOfMeeting(rule, tally(2));
  assert.deepEqual(
    tests.map(({ name }) => name),
    [
      "base",
      "majority",
      "turnout",
      "support",
      "votes:user",
      "majority:user",
      "votes:staff",
      "majority:staff",
      "consent:user",
      "veto:staff",
    ],
  );
  assert.equal(tied, true);
  assert.equal(tests.find(({ name }) => name === "veto:staff")?.passed, true);
  assert.equal(tests.find(({ name }) => name === "consent:user")?.passed, false);
});

test("a class without votes has no tests where silence is ignored", () => {
  const names = testsOfMeeting(rule, tally(0)).tests.map(({ name }) => name);
  assert.ok(!names.includes("votes:staff") && !names.includes("majority:staff"));
  assert.ok(names.includes("veto:staff"));
});

test("the second meeting is listed with its window", () => {
  const stated = { eligible: 20, for: 2, against: 2, date: "2026-10-01" };
  const second = readSecondMeeting(stated, "2026-09-01", rule.secondMeeting);
  assert.ok(second);
  assert.deepEqual(
    testsOfSecondMeeting(rule, second).map(({ name, passed }) => [name, passed]),
    [
      ["secondNotTooEarly", true],
      ["secondNotTooLate", true],
      ["secondBase", true],
      ["secondMajority", false],
    ],
  );
});
