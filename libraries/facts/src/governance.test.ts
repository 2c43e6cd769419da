/** The facts of governance take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeProblems } from "./example-shape.ts";
import type { Design } from "./governance.ts";

const design: Design = {
  form: "coopSociety",
  classes: [
    {
      id: "workers",
      name: "Workers",
      class: "worker",
      votes: 60,
      seats: 6,
      managerVotes: 4,
      managerSeats: 1,
      open: true,
      eligible: null,
      pricePence: 100,
    },
  ],
  oneMemberOneVote: true,
  chairCasting: "none",
  thresholds: {
    special: "3/4",
    rulesChange: "3/4",
    conversion: "3/4",
    dissolution: "3/4",
    assetDisposal: "3/4",
  },
  budgetBy: "board",
  vetoes: [],
  quorum: { members: 20, percent: 5 },
  noticeClearDays: 14,
  electionYears: 3,
  meetingMonth: 9,
  assetLock: "voluntary",
  surplus: "reinvested",
  saleNeedsMembers: true,
  assignmentNeedsMembers: true,
  investorNeedsMembers: true,
};

test("a design has at least one class, exact thresholds and a known lock", () => {
  assert.deepEqual(
    shapeProblems("DesignProposed/1", { version: 1, design }, [
      { version: 0 },
      { design: { ...design, classes: [] } },
      { design: { ...design, form: "club" } },
      { design: { ...design, assetLock: "strong" } },
      { design: { ...design, noticeClearDays: 0 } },
      { design: { ...design, meetingMonth: 13 } },
      { design: { ...design, thresholds: { ...design.thresholds, special: "0.75" } } },
    ]),
    [],
  );
});

test("registered rules may name the last day of the year", () => {
  assert.deepEqual(
    shapeProblems(
      "RulesRegistered/1",
      { design, registrar: "The registrar", number: null, yearEnd: "03-31" },
      [{ yearEnd: "31-03" }, { yearEnd: "3-31" }, { yearEnd: "13-01" }, { registrar: "" }],
    ),
    [],
  );
});

test("registered rules need not", () => {
  assert.deepEqual(
    shapeProblems("RulesRegistered/1", { design, registrar: "The registrar", number: "7" }, [
      { design: null },
    ]),
    [],
  );
});

test("ownership names its holders and weighs their votes", () => {
  assert.deepEqual(
    shapeProblems(
      "OwnershipRecorded/1",
      {
        ownership: {
          holders: [
            { id: "staff", kind: "people", class: "worker" },
            { id: "state", kind: "nominee", for: null },
          ],
          votes: { staff: 25, state: 75 },
          decisions: { ordinary: { fraction: "1/2", relation: "over" }, budget: { by: "board" } },
        },
        names: { staff: "Staff" },
        event: "Sale",
      },
      [
        { event: "" },
        { ownership: { holders: [], votes: { staff: -1 }, decisions: {} } },
        { ownership: { holders: [], votes: {}, decisions: { lunch: { by: "board" } } } },
      ],
    ),
    [],
  );
});

test("a guarantee is given in words", () => {
  assert.deepEqual(
    shapeProblems("GuaranteeGiven/1", { guarantee: "seat", words: "A seat for staff" }, [
      { words: "" },
      { guarantee: "" },
    ]),
    [],
  );
});
