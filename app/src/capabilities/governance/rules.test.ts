import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Entry, type NewFact } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { membersWords } from "../members/words.ts";
import { ownershipIn } from "./ownership-answers.ts";
import { presetNamed } from "./presets.ts";
import {
  againstItsForm,
  cannotFreeze,
  cannotPropose,
  cannotRegister,
  membersHaveNotChanged,
  registrable,
} from "./rules.ts";
import { governanceWords } from "./words.ts";

const cic = presetNamed("cic")?.design;
assert.ok(cic);
const design: Design4 = cic;

function told(...facts: readonly NewFact[]): Story {
  return storyOf(
    facts.map(
      (one, position) => ({ ...one, position, at: `${one.on}T12:00:00.000Z` }) as unknown as Entry,
    ),
  );
}
const opened = (start: "fromPublicService" | "alreadyRunning") =>
  fact("BodyOpened/1", "proposer", "2026-01-01", {
    name: "Alder",
    slug: "alder",
    start,
    standing: "twin",
    service: {
      name: "Care",
      sector: "socialCare",
      nation: "England",
      place: "Alderton",
      staff: 60,
      users: null,
      budgetPence: null,
    },
    authority: { name: "The council", kind: "council" },
    recognisedUnions: [],
  });
const proposed = (version: number, on = "2026-01-05") =>
  fact("DesignProposed/1", "proposer", on, { version, design });
const frozen = fact("DesignFrozen/1", "proposer", "2026-01-06", { version: 1, rules: null });
const registered = fact("RulesRegistered/1", "secretary", "2026-02-01", {
  design,
  registrar: "Companies House",
  number: null,
});
const rules = (of: readonly { rule: string }[]) => of.map((one) => one.rule);

test("a design is frozen once proposed, again only with a later version", () => {
  const start = opened("fromPublicService");
  assert.deepEqual(rules(cannotFreeze(told(start))), ["governance.nothingProposed"]);
  assert.deepEqual(rules(cannotFreeze(told(start, proposed(1)))), []);
  assert.deepEqual(rules(cannotFreeze(told(start, proposed(1), frozen))), [
    "governance.frozenAlready",
  ]);
  assert.deepEqual(rules(cannotFreeze(told(start, proposed(1), frozen, proposed(2)))), []);
});

test("what was frozen is what may be registered; a living body registers what it proposed", () => {
  const start = opened("fromPublicService");
  assert.deepEqual(rules(cannotRegister(told(start, proposed(1)))), ["governance.notFrozen"]);
  assert.deepEqual(registrable(told(start, proposed(1), frozen, proposed(2))), [1]);
  assert.deepEqual(registrable(told(opened("alreadyRunning"), proposed(1), proposed(2))), [1, 2]);
});

test("while a ballot is called on the rules they do not move; a rehearsal holds nothing up", () => {
  const called = (rehearsal: boolean) =>
    fact("BallotCalled/1", "scrutineer", "2026-01-10", {
      ballot: "ballot-1",
      purpose: "support",
      rehearsal,
    } as never);
  const start = opened("fromPublicService");
  assert.deepEqual(rules(cannotPropose(told(start, proposed(1), frozen, called(false)))), [
    "governance.ballotUnderWay",
  ]);
  assert.deepEqual(rules(cannotPropose(told(start, proposed(1), frozen, called(true)))), []);
});

test("registered rules change by a quorate meeting that carried a resolution after the proposal", () => {
  const start = opened("alreadyRunning");
  const meeting = (present: number, votesFor: number, on = "2026-04-01") =>
    fact("MeetingHeld/1", "secretary", on, {
      meeting: "meeting-1",
      kind: "general",
      present,
      members: 60,
      quorum: 10,
      resolutions: [
        {
          resolution: "To change the rules",
          rule: "special-75",
          tally: { eligible: 60, for: votesFor, against: 10, abstain: 0, spoiled: 0 },
        },
      ],
      minutes: null,
    });
  const story = (...more: readonly NewFact[]) =>
    told(start, proposed(1), registered, proposed(2, "2026-03-01"), ...more);
  assert.ok(membersHaveNotChanged(story(), 2));
  assert.ok(membersHaveNotChanged(story(meeting(40, 29)), 2), "29 of 39 is below 75%");
  assert.equal(membersHaveNotChanged(story(meeting(40, 30)), 2), false);
  assert.ok(membersHaveNotChanged(story(meeting(9, 30)), 2), "below the quorum nothing is decided");
  const put = (matter: "rulesChange" | "ordinary") =>
    fact("ResolutionsCounted/1", "secretary", "2026-04-01", {
      meeting: "meeting-1",
      counted: [
        {
          ...{ row: 0, matter, classes: [], castingVote: null },
          rule: { fraction: "2/3", relation: "atLeast", chairBreaksTie: false },
        },
      ],
    });
  const counted = (matter: "rulesChange" | "ordinary") =>
    membersHaveNotChanged(story(meeting(40, 29), put(matter)), 2);
  assert.equal(counted("rulesChange"), false, "29 of 39 is above the rules' two thirds");
  assert.ok(counted("ordinary"), "an ordinary matter changes no rules");
  const before = told(start, proposed(1), registered, meeting(40, 30), proposed(2, "2026-05-01"));
  assert.ok(membersHaveNotChanged(before, 2), "a vote before the proposal was on something else");
  assert.equal(membersHaveNotChanged(told(start, proposed(1)), 1), false);
});

test("a form's own law: a company's lock is not a society's, and a charity pays no investor", () => {
  const fields = (changed: Partial<Design4>) =>
    againstItsForm({ ...design, ...changed }).map((one) => one.field);
  assert.deepEqual(fields({}), []);
  assert.deepEqual(fields({ assetLock: "voluntary" }), ["assetLock"]);
  assert.deepEqual(fields({ form: "coopSociety" }), ["assetLock"]);
  assert.deepEqual(fields({ surplus: "distributedToInvestors" }), ["surplus"]);
  assert.deepEqual(
    fields({
      form: "communityBenefitSociety",
      assetLock: "statutoryCbs",
      surplus: "sharedWithMembers",
    }),
    ["surplus"],
  );
});

test("ownership is read row by row: half is over half, what is left empty is not stated", () => {
  const { ownership, names } = ownershipIn(
    {
      holderName1: "Investor",
      holderClass1: "investor",
      votes1: 75,
      holderName3: "Staff",
      holderClass3: "worker",
      votes3: 25,
      seats3: 2,
      rulesChange: "3/4",
      conversion: "1/2",
    },
    [],
  );
  assert.deepEqual(ownership.votes, { investor: 75, staff: 25 });
  assert.deepEqual(ownership.board, { seats: { investor: 0, staff: 2 } });
  assert.deepEqual(ownership.decisions.rulesChange, { fraction: "3/4", relation: "atLeast" });
  assert.deepEqual(ownership.decisions.conversion, { fraction: "1/2", relation: "over" });
  assert.equal(ownership.decisions.dissolution, undefined);
  assert.deepEqual(names, { investor: "Investor", staff: "Staff" });
});

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(governanceWords), []);
  assert.deepEqual(checkCatalogue(membersWords), []);
});
