/** Sale, ownership and the end: the members' vote where the rules ask for it, and a lock that holds to the last. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  carriedBy,
  holdersIn,
  lives,
  maySell,
  mayWindUp,
  memberVotes,
  needsMembers,
} from "./rules.ts";

const rules = governingDesign(tell(wholeLife)) as Design;
const vote = (votes: { for: number; against: number; present?: number }): NewFact =>
  fact("MeetingHeld/1", "secretary", "2026-10-01", {
    meeting: "meeting-9",
    kind: "general",
    present: votes.present ?? 100,
    members: 400,
    quorum: 20,
    resolutions: [
      {
        resolution: "Wind up",
        rule: "special-75",
        tally: { eligible: 400, for: votes.for, against: votes.against, abstain: 0, spoiled: 0 },
      },
    ],
    minutes: null,
  });
const told = (meeting: NewFact, more: Partial<Design> = {}) =>
  tell([
    ...changed(without(wholeLife, "MeetingHeld/1"), "RulesRegistered/1", {
      design: { ...rules, ...more },
    }),
    meeting,
  ]);
const ids = (refusals: readonly { rule: string; law: string }[]) =>
  refusals.map((one) => `${one.rule} ${one.law}`);

test("a vote reaches three quarters at 75 of 100, and not at 74; half is not over half", () => {
  const story = (yes: number) => told(vote({ for: yes, against: 100 - yes }));
  assert.equal(carriedBy(story(75), "meeting-9", "3/4"), true);
  assert.equal(carriedBy(story(74), "meeting-9", "3/4"), false);
  assert.equal(carriedBy(story(50), "meeting-9", "1/2"), false);
  assert.equal(carriedBy(story(51), "meeting-9", "1/2"), true);
  assert.equal(carriedBy(story(75), null, "3/4"), false);
});

test("a meeting below its quorum votes nothing", () => {
  assert.equal(memberVotes(told(vote({ for: 9, against: 0, present: 19 }))).length, 0);
  assert.equal(memberVotes(told(vote({ for: 9, against: 0, present: 20 }))).length, 1);
});

const ending = (more: object = {}) => ({
  destinationKind: "assetLockedBody" as const,
  assetsPence: 5_00,
  membersVote: "meeting-9",
  by: "secretary" as const,
  ...more,
});

test("under a lock what is left goes to a locked body or to public ownership, by the lock's own law", () => {
  const laws = {
    statutoryCbs: "si2006-264",
    statutoryCic: "cic-asset-lock",
    charity: "charity-law",
    voluntary: "rochdale-2",
  } as const;
  for (const [assetLock, law] of Object.entries(laws)) {
    const story = told(vote({ for: 90, against: 10 }), { assetLock: assetLock as "charity" });
    for (const destinationKind of ["members", "investors"] as const) {
      assert.deepEqual(ids(mayWindUp(story, ending({ destinationKind }))), [
        `windingUp.locked ${law}`,
      ]);
    }
    for (const destinationKind of ["assetLockedBody", "publicOwnership"] as const) {
      assert.deepEqual(mayWindUp(story, ending({ destinationKind })), []);
    }
  }
  const unlocked = told(vote({ for: 90, against: 10 }), { assetLock: "none" });
  assert.deepEqual(mayWindUp(unlocked, ending({ destinationKind: "members" })), []);
});

test("where creditors take all, nothing is left", () => {
  const story = told(vote({ for: 90, against: 10 }));
  const creditors = { destinationKind: "creditorsOnly" as const };
  assert.deepEqual(ids(mayWindUp(story, ending(creditors))), ["windingUp.nothingLeft rochdale-2"]);
  assert.deepEqual(mayWindUp(story, ending({ ...creditors, assetsPence: 0 })), []);
});

test("the members decide the end by their rules' line; a regulator records one that came without", () => {
  const story = told(vote({ for: 74, against: 26 }));
  assert.deepEqual(ids(mayWindUp(story, ending())), ["windingUp.membersWindUp rochdale-2"]);
  const company = told(vote({ for: 74, against: 26 }), { form: "companyGuarantee" });
  assert.deepEqual(ids(mayWindUp(company, ending())), ["windingUp.membersWindUp ca2006-s283"]);
  assert.deepEqual(mayWindUp(story, ending({ by: "regulator", membersVote: null })), []);
  assert.deepEqual(ids(mayWindUp(story, ending({ by: "regulator", membersVote: "meeting-1" }))), [
    "windingUp.noSuchVote rochdale-2",
  ]);
});

test("nobody sells in the body's name past the members; who stands outside records that it happened", () => {
  const story = told(vote({ for: 80, against: 20 }));
  assert.equal(needsMembers(story, "sale"), true);
  const sale = (membersVote: string | null, by: "secretary" | "archivist") =>
    ids(maySell(story, { what: "sale", membersVote, by }));
  assert.deepEqual(sale(null, "secretary"), ["windingUp.membersDecide tuc-coopsuk-2013"]);
  assert.deepEqual(sale("meeting-9", "secretary"), []);
  assert.deepEqual(sale(null, "archivist"), []);
  const lost = told(vote({ for: 20, against: 80 }));
  const refused = maySell(lost, { what: "sale", membersVote: "meeting-9", by: "board" });
  assert.deepEqual(ids(refused), ["windingUp.membersDecide tuc-coopsuk-2013"]);
});

test("the contract alone is enough to need the members", () => {
  const open = {
    saleNeedsMembers: false,
    assignmentNeedsMembers: false,
    investorNeedsMembers: false,
  };
  const story = told(vote({ for: 1, against: 0 }), open);
  assert.equal(needsMembers(story, "investor"), true);
  const free = tell(
    changed(without(wholeLife, "ContractSigned/1"), "RulesRegistered/1", {
      design: { ...rules, ...open },
    }),
  );
  assert.equal(needsMembers(free, "investor"), false);
});

test("holders are read line by line; the deciding lines are the rules' own", () => {
  const read = holdersIn("Members;worker;75;6;75\nThe council;publicBody;25;;25\n", rules);
  assert.ok(read.ok);
  assert.deepEqual(read.names, { "holder-1": "Members", "holder-2": "The council" });
  assert.deepEqual(read.ownership.votes, { "holder-1": 75, "holder-2": 25 });
  assert.deepEqual(read.ownership.board, { seats: { "holder-1": 6 } });
  assert.deepEqual(read.ownership.decisions.conversion, { fraction: "3/4", relation: "atLeast" });
  assert.deepEqual(read.ownership.decisions.budget, { by: "board" });
});

test("a line that cannot be read is named with its row", () => {
  const because = (text: string) => {
    const read = holdersIn(text, rules);
    return read.ok ? "ok" : read.because.message.replace("windingUp.problem.", "");
  };
  assert.equal(because(" \n"), "noHolders");
  assert.equal(because(";worker;1"), "holderName");
  assert.equal(because("A;boss;1"), "holderClass");
  assert.equal(because("A;worker;1.5"), "holderAmounts");
  assert.equal(because("A;worker;1\nA;user;1"), "sameHolder");
  assert.equal(because("A;worker;;6"), "noVotes");
});

test("what has ended cannot end again, and a case on the way is not wound up", () => {
  assert.deepEqual(lives(tell(wholeLife)), []);
  const ended = fact("WoundUp/1", "secretary", "2026-11-01", {
    destination: "Valley Care",
    destinationKind: "assetLockedBody",
    assetsPence: 1,
    membersVote: null,
  });
  assert.deepEqual(ids(lives(tell([...wholeLife, ended]))), ["windingUp.ended rochdale-2"]);
  assert.deepEqual(ids(lives(tell(without(wholeLife, "Converted/1")))), [
    "windingUp.notRunning rochdale-2",
  ]);
});
