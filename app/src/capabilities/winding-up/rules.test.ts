/** Sale, ownership and the end: the members' vote where the rules ask for it, and a lock that holds to the last. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Recipient } from "@rochdale/facts/endings.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import { changed, tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { holdersIn } from "./holders.ts";
import { memberVotes, membersCarried } from "./rules-votes.ts";
import {
  mayChangeForm,
  mayPassOn,
  maySellUnit,
  maySign,
  mayWindUp,
  type Ending,
  type NewForm,
} from "./rules-endings.ts";
import { lives, maySell, needsMembers } from "./rules.ts";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { windingUpWords } from "./words.ts";

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

test("a vote of heads reaches three quarters at 75 of 100, and not at 74; half is not over half", () => {
  const carried = (yes: number, id: string | null, line: string) =>
    membersCarried(told(vote({ for: yes, against: 100 - yes })), id, { matters: ["sale"], line });
  assert.equal(carried(75, "meeting-9", "3/4"), true);
  assert.equal(carried(74, "meeting-9", "3/4"), false);
  assert.equal(carried(50, "meeting-9", "1/2"), false);
  assert.equal(carried(51, "meeting-9", "1/2"), true);
  assert.equal(carried(75, null, "3/4"), false);
});

test("a meeting below its quorum votes nothing", () => {
  assert.equal(memberVotes(told(vote({ for: 9, against: 0, present: 19 }))).length, 0);
  assert.equal(memberVotes(told(vote({ for: 9, against: 0, present: 20 }))).length, 1);
});

test("where classes were counted, the rules' count decides and the heads do not", () => {
  const heads = vote({ for: 90, against: 10 });
  const counted = (users: number, matter: PutMatter): NewFact =>
    fact("ResolutionsCounted/1", "secretary", "2026-10-01", {
      meeting: "meeting-9",
      counted: [
        {
          ...{ row: 0, matter, castingVote: null },
          rule: {
            ...{ fraction: "3/4", relation: "atLeast", chairBreaksTie: false },
            weights: { workers: 60, users: 40 },
          },
          classes: [
            { name: "workers", eligible: 200, for: 60, against: 0, abstain: 0, spoiled: 0 },
            { name: "users", eligible: 200, for: users, against: 10, abstain: 0, spoiled: 0 },
          ],
        },
      ],
    });
  const ends = (users: number, matter: PutMatter = "dissolution") =>
    ids(mayWindUp(tell([...base, heads, counted(users, matter)]), ending()));
  assert.deepEqual(ends(30), []);
  assert.deepEqual(ends(5), ["windingUp.membersCarry ccbsa2014-s123"]);
  assert.deepEqual(ends(30, "ordinary"), ["windingUp.membersCarry ccbsa2014-s123"]);
});

const base = without(wholeLife, "MeetingHeld/1");
const ending = (more: Partial<Ending> = {}): Ending => ({
  how: "resolution",
  recipient: "lockedSociety",
  namedInRules: true,
  assetsPence: 5_00,
  membersVote: "meeting-9",
  by: "secretary",
  ...more,
});

test("what is left goes only where the lock's own law lets it", () => {
  const laws = {
    statutoryCbs: "si2006-264-sch1",
    statutoryCic: "cic-asset-transfer",
    charity: "charities2011-s197",
    voluntary: "rochdale-2",
  } as const;
  for (const [assetLock, law] of Object.entries(laws)) {
    const story = told(vote({ for: 90, against: 10 }), { assetLock: assetLock as "charity" });
    for (const recipient of ["members", "investors"] as const) {
      assert.deepEqual(ids(mayWindUp(story, ending({ recipient }))), [`windingUp.locked ${law}`]);
    }
    assert.deepEqual(mayWindUp(story, ending({ recipient: "charity" })), []);
  }
  const open = told(vote({ for: 90, against: 10 }), { assetLock: "none" });
  assert.deepEqual(mayWindUp(open, ending({ recipient: "members" })), []);
  const [refused] = mayWindUp(
    told(vote({ for: 90, against: 10 })),
    ending({ recipient: "members" }),
  );
  assert.equal((refused?.remedy.values?.["instead"] as readonly unknown[]).length, 4);
});

test("the Regulator consents where the articles do not name the body, and a later no counts", () => {
  const cic = { assetLock: "statutoryCic", form: "cicGuarantee" } as const;
  const story = (...given: readonly boolean[]) =>
    tell([
      ...told(vote({ for: 90, against: 10 }), cic).entries.map((one) => one as NewFact),
      ...given.map((yes) =>
        fact("ConsentGiven/1", "regulator", "2026-10-02", {
          ...{ consent: "cicRegulator", step: "dissolution", given: yes, paper: null },
        }),
      ),
    ]);
  const unnamed = ending({ namedInRules: false });
  assert.deepEqual(ids(mayWindUp(story(), unnamed)), ["windingUp.consent cic-asset-transfer"]);
  assert.deepEqual(mayWindUp(story(true), unnamed), []);
  assert.deepEqual(ids(mayWindUp(story(true, false), unnamed)), [
    "windingUp.consent cic-asset-transfer",
  ]);
  assert.deepEqual(mayWindUp(story(), ending({ namedInRules: false, assetsPence: 0 })), []);
});

test("where creditors take all, nothing is left", () => {
  const story = told(vote({ for: 90, against: 10 }));
  const creditors = { recipient: "creditors" } as const;
  assert.deepEqual(ids(mayWindUp(story, ending(creditors))), ["windingUp.nothingLeft rochdale-2"]);
  assert.deepEqual(mayWindUp(story, ending({ ...creditors, assetsPence: 0 })), []);
});

test("the members decide the end by the law's line; a regulator records one that came without", () => {
  const story = told(vote({ for: 74, against: 26 }));
  assert.deepEqual(ids(mayWindUp(story, ending())), ["windingUp.membersCarry ccbsa2014-s123"]);
  const company = told(vote({ for: 74, against: 26 }), { form: "companyGuarantee" });
  assert.deepEqual(ids(mayWindUp(company, ending())), ["windingUp.membersCarry ia1986-s84"]);
  const court = { how: "court", membersVote: null } as const;
  assert.deepEqual(mayWindUp(story, ending({ ...court, by: "regulator" })), []);
  assert.deepEqual(ids(mayWindUp(story, ending(court))), ["windingUp.court rochdale-2"]);
  assert.deepEqual(ids(mayWindUp(story, ending({ by: "regulator", membersVote: "meeting-1" }))), [
    "windingUp.noSuchVote rochdale-2",
  ]);
});

test("2014 Act s.119: three quarters of all members sign, and only in a society", () => {
  const story = told(vote({ for: 1, against: 0 }));
  assert.deepEqual(maySign(story, { signed: 75, members: 100 }), []);
  const few = maySign(story, { signed: 74, members: 100 });
  assert.deepEqual(ids(few), ["windingUp.tooFewSigned ccbsa2014-s119"]);
  assert.equal(few[0]?.remedy.values?.["needed"], 75);
  const company = told(vote({ for: 1, against: 0 }), { form: "charity" });
  assert.equal(maySign(company, { signed: 100, members: 100 }).length, 1);
  const instrument = { how: "instrument", membersVote: null } as const;
  assert.deepEqual(ids(mayWindUp(story, ending(instrument))), [
    "windingUp.notSigned ccbsa2014-s119",
  ]);
  const signed = fact("DissolutionSigned/1", "secretary", "2026-10-02", {
    ...{ signed: 80, members: 100, instrument: "a".repeat(64) },
  });
  const with1 = tell([...story.entries.map((one) => one as NewFact), signed]);
  assert.deepEqual(mayWindUp(with1, ending(instrument)), []);
});

const newForm = (more: Partial<NewForm> = {}): NewForm => ({
  to: "cicGuarantee",
  lock: "statutoryCic",
  membersVote: "meeting-9",
  by: "secretary",
  ...more,
});

test("a society becomes a company by two meetings alone, and never to escape its lock", () => {
  const story = told(vote({ for: 100, against: 0 }));
  assert.deepEqual(ids(mayChangeForm(story, newForm())), [
    "windingUp.twoMeetings.ccbsa-s113 ccbsa2014-s113",
  ]);
  assert.deepEqual(mayChangeForm(story, newForm({ by: "regulator" })), []);
  const free = newForm({ to: "companyGuarantee", lock: "none", by: "regulator" });
  assert.deepEqual(ids(mayChangeForm(story, free)), ["windingUp.form.lock si2006-264-sch1"]);
  const carries = newForm({ lock: "statutoryCbs", by: "regulator" });
  assert.deepEqual(ids(mayChangeForm(story, carries)), ["windingUp.form.carries rochdale-2"]);
  const same = newForm({ to: rules.form, lock: rules.assetLock });
  assert.deepEqual(ids(mayChangeForm(story, same)), ["windingUp.sameForm rochdale-2"]);
});

test("a community interest company becomes a charity by special resolution and its Regulator's word", () => {
  const cic = { assetLock: "statutoryCic", form: "cicGuarantee" } as const;
  const story = told(vote({ for: 75, against: 25 }), cic);
  const charity = newForm({ to: "charity", lock: "charity" });
  assert.deepEqual(ids(mayChangeForm(story, charity)), ["windingUp.consent cic2004-s53"]);
  const lost = told(vote({ for: 74, against: 26 }), cic);
  assert.deepEqual(ids(mayChangeForm(lost, charity)), [
    "windingUp.membersCarry ca2006-s283",
    "windingUp.consent cic2004-s53",
  ]);
});

test("everything passes on by s.111 to a society and by s.113 to a company, where the lock lets it", () => {
  const story = told(vote({ for: 100, against: 0 }));
  const passing = (recipient: Recipient, by: "secretary" | "regulator" = "secretary") =>
    ids(mayPassOn(story, { recipient, namedInRules: true, membersVote: null, by }));
  assert.deepEqual(passing("lockedSociety"), ["windingUp.twoMeetings.ccbsa-s111 ccbsa2014-s111"]);
  assert.deepEqual(passing("cic"), ["windingUp.twoMeetings.ccbsa-s113 ccbsa2014-s113"]);
  assert.deepEqual(passing("otherSociety", "regulator"), ["windingUp.locked si2006-264-sch1"]);
  assert.deepEqual(passing("lockedSociety", "regulator"), []);
});

test("a part is sold by the members, to anybody for its full value, else only where the lock lets it", () => {
  const sale = (recipient: Recipient, fullValue: boolean, yes: number) =>
    ids(
      maySellUnit(told(vote({ for: yes, against: 100 - yes })), {
        ...{ recipient, fullValue, membersVote: "meeting-9", by: "board" },
      }),
    );
  assert.deepEqual(sale("otherBody", true, 80), []);
  assert.deepEqual(sale("otherBody", false, 80), ["windingUp.locked si2006-264-sch1"]);
  assert.deepEqual(sale("charity", false, 80), []);
  assert.deepEqual(sale("charity", true, 10), ["windingUp.membersCarry rochdale-2"]);
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

test("the sentences are whole in both languages", () => {
  assert.deepEqual(checkCatalogue(windingUpWords), []);
});
