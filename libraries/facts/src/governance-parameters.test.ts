/** The rules of a design as others read them: by whom each matter is decided, and by which line, weight and class. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { furtherTold } from "./designs-told.ts";
import { fact, type Entry, type NewFact } from "./fact.ts";
import { lineOf, parametersOf, parametersOfDesign } from "./governance-parameters.ts";
import type { Design4 } from "./governance.ts";
import { storyOf } from "./story.ts";

const one = (id: string, of: "worker" | "user" | "publicBody", votes: number, seats: number) => ({
  id,
  name: id,
  class: of,
  votes,
  seats,
  managerVotes: 0,
  managerSeats: 0,
  open: true,
  eligible: 400,
  pricePence: 100,
});
const design: Design4 = {
  ...furtherTold({
    form: "communityBenefitSociety",
    classes: [
      one("workers", "worker", 50, 4),
      one("users", "user", 40, 3),
      one("council", "publicBody", 10, 0),
    ],
    oneMemberOneVote: true,
    chairCasting: "none",
    thresholds: {
      special: "3/4",
      rulesChange: "2/3",
      conversion: "3/4",
      dissolution: "1/2",
      assetDisposal: "4/5",
    },
    budgetBy: "board",
    vetoes: [{ class: "council", over: ["assetDisposal"], nature: "protective" }],
    quorum: { members: 12, percent: 5 },
    noticeClearDays: 21,
    electionYears: 2,
    meetingMonth: 9,
    assetLock: "statutoryCbs",
    surplus: "reinvested",
    saleNeedsMembers: true,
    assignmentNeedsMembers: false,
    investorNeedsMembers: true,
  }),
  standardsBy: "eachClass",
  surplusBy: "board",
};
const weights = { workers: 50, users: 40, council: 10 };
const matters = (of: Partial<Design4>) => parametersOfDesign({ ...design, ...of }).meetings.matters;

test("the design that governs on a day is read: nothing before it is frozen, the registered one after", () => {
  const told = (...facts: readonly NewFact[]) =>
    storyOf(
      facts.map(
        (each, position) => ({ ...each, position, at: `${each.on}T12:00:00Z` }) as unknown as Entry,
      ),
    );
  const story = told(
    fact("DesignProposed/4", "p", "2026-01-02", { version: 1, design }),
    fact("DesignFrozen/1", "p", "2026-01-04", { version: 1, rules: null }),
    fact("RulesRegistered/4", "r", "2026-03-01", {
      design: { ...design, noticeClearDays: 28 },
      registrar: "FCA",
      number: null,
    }),
  );
  assert.equal(parametersOf(story, "2026-01-03"), undefined);
  assert.equal(parametersOf(story, "2026-01-04")?.meetings.noticeClearDays, 21);
  assert.equal(parametersOf(story, "2026-03-01")?.meetings.noticeClearDays, 28);
});

test("each class counts by its weight of those that voted; a body of one class counts heads", () => {
  assert.deepEqual(matters({}).ordinary, {
    by: "members",
    rule: {
      base: "forAndAgainst",
      fraction: "1/2",
      relation: "over",
      weights,
      noVotes: "sharedOut",
    },
  });
  assert.deepEqual(matters({ classes: design.classes.slice(0, 1), vetoes: [] }).rulesChange, {
    by: "members",
    rule: { base: "forAndAgainst", fraction: "2/3", relation: "atLeast" },
  });
});

test("a cap is on the class; where it votes by member bodies each of them may count for so much", () => {
  const most = (mostVotes: string | null, of: Partial<Design4> = {}) => {
    const classes = design.classes.map((each) =>
      each.id === "users" ? { ...each, mostVotes } : each,
    );
    const { ordinary } = matters({ classes, ...of });
    return ordinary.by === "members" ? ordinary.rule.weightCaps : null;
  };
  const bodies = (number: number) => ({
    layers: [{ class: "users", kind: "bodies" as const, by: { workers: 1 }, bodies: number }],
  });
  assert.equal(most(null), undefined);
  assert.deepEqual(most("1/5"), { users: "1/5" });
  assert.deepEqual(most("1/5", bodies(3)), { users: "3/5" });
  assert.equal(most("1/5", bodies(5)), undefined);
  assert.equal(most("1/1"), undefined);
  const alone = { classes: [{ ...design.classes[0]!, mostVotes: "1/3" }], vetoes: [] };
  const { ordinary } = matters(alone);
  assert.ok(ordinary.by === "members" && ordinary.rule.weightCaps === undefined);
});

test("where each class decides, workers and users agree by themselves and the council need not", () => {
  const { standards, surplus, budget } = matters({});
  assert.ok(standards.by === "members");
  assert.deepEqual(standards.rule.eachClass, {
    classes: ["workers", "users"],
    fraction: "1/2",
    relation: "over",
  });
  assert.deepEqual([surplus, budget], [{ by: "board" }, { by: "board" }]);
  const { standards: theirs } = matters({ standardsBy: "members" });
  assert.ok(theirs.by === "members" && theirs.rule.eachClass === undefined);
  assert.deepEqual(matters({ standardsBy: "notStated" }).standards, { by: "notStated" });
});

test("a veto reaches only the matters that it names, and what needs no members is the board's", () => {
  const { sale, rulesChange, assignment, assetDisposal } = matters({});
  assert.ok(sale.by === "members" && assetDisposal.by === "members");
  assert.deepEqual(sale.rule.vetoBy, ["council"]);
  assert.equal(sale.rule.fraction, "4/5");
  assert.ok(rulesChange.by === "members" && rulesChange.rule.vetoBy === undefined);
  assert.deepEqual(assignment, { by: "board" });
});

test("the chair breaks a tie only where a class chooses the chair of members' meetings, on a half", () => {
  const chaired = matters({ chairCasting: "users" });
  const tie = (matter: keyof typeof chaired) => {
    const of = chaired[matter];
    return of.by === "members" ? of.rule.tie : undefined;
  };
  assert.equal(tie("ordinary"), "chair");
  assert.equal(tie("dissolution"), "chair");
  assert.equal(tie("rulesChange"), undefined);
  const { ordinary } = matters({ chairCasting: "board" });
  assert.ok(ordinary.by === "members" && ordinary.rule.tie === undefined);
});

test("elections, membership and surplus read their own", () => {
  const { elections, membership, surplus } = parametersOfDesign(design);
  assert.equal(elections.everyYears, 2);
  assert.deepEqual(
    elections.seats.map((each) => [each.class, each.seats]),
    [
      ["workers", 4],
      ["users", 3],
    ],
  );
  assert.equal(membership.classes.length, 3);
  assert.deepEqual(surplus, {
    rule: "reinvested",
    decidedBy: "board",
    assetLock: "statutoryCbs",
  });
});

test("exactly half is never enough; above half, at least the line is", () => {
  assert.equal(lineOf("1/2").relation, "over");
  assert.equal(lineOf("2/5").relation, "over");
  assert.equal(lineOf("51/100").relation, "atLeast");
});
