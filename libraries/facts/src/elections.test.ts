/** The facts of elections take whole examples and refuse broken ones; none has room for a name of a person. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

const contest = {
  contest: "e1-c1",
  name: "Staff",
  class: "worker",
  seats: 2,
  reserved: false,
} as const;

const call = {
  election: "e1",
  rehearsal: false,
  contests: [contest],
  nominationsClose: "2026-12-01",
  opens: "2026-12-04",
  closes: "2026-12-18",
  noticeClearDays: 14,
  rules: "ers97",
  rulesHash: paper,
  papers: "booth" as const,
  backers: 2,
  statementWords: 300,
  seedSeal: null,
  returningOfficer: "polls",
};
const broken = [
  { contests: [] },
  { contests: [{ ...contest, seats: 0 }] },
  { backers: 3 },
  { papers: "post" },
  { seedSeal: "a seed" },
  { rulesHash: "ers97" },
];

test("an election is called as a list of contests with its days, rule and manner of papers", () => {
  const first = [...broken, { papers: "verifiable" }];
  assert.deepEqual(shapeProblems("ElectionCalled/1", call, first), []);
  const second = { ...call, papers: "verifiable" as const };
  assert.deepEqual(shapeProblems("ElectionCalled/2", second, broken), []);
});

test("a contest's ballot is told by its id", () => {
  const which = { election: "e1", contest: "e1-c1", ballot: "ballot-1" };
  assert.deepEqual(shapeProblems("ContestBallotCalled/1", which, [{ ballot: null }]), []);
});

test("a candidate is a sign and a statement's commitment; a name has no place", () => {
  assert.deepEqual(
    shapeProblems(
      "CandidateNominated/1",
      {
        election: "e1",
        contest: "e1-c1",
        candidate: "candidate-1a2b",
        statement: paper,
        backers: 2,
        named: true,
        how: "self",
      },
      [{ candidate: "Ann Lee" }, { statement: "I stand" }, { name: "Ann Lee" }, { backers: -1 }],
    ),
    [],
  );
});

test("a lot is asked and drawn among two or more", () => {
  const lot = {
    election: "e1",
    contest: "e1-c1",
    stage: 2,
    purpose: "exclusion" as const,
    tied: ["a", "b"],
  };
  assert.deepEqual(shapeProblems("LotAsked/1", lot, [{ tied: ["a"] }, { purpose: "luck" }]), []);
  assert.deepEqual(
    shapeProblems("LotDrawn/1", { ...lot, chosen: "a", how: "Drawn from a bowl." }, [
      { chosen: null },
      { how: "" },
    ]),
    [],
  );
});

test("a result says who and what is published; a vacancy who went and how the place is filled", () => {
  const which = { election: "e1", contest: "e1-c1" };
  assert.deepEqual(
    shapeProblems(
      "ContestDeclared/1",
      { ...which, elected: ["a"], publish: "suppressed", least: 5 },
      [{ least: 1 }, { publish: "some" }],
    ),
    [],
  );
  assert.deepEqual(
    shapeProblems(
      "VacancyFilled/1",
      { ...which, vacated: "a", reason: "resigned", by: "recount", elected: "b", report: paper },
      [{ reason: "tired" }, { by: "board" }],
    ),
    [],
  );
});
