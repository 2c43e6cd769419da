/** The gates of the staff ballot and its mandate: open and shut, at the boundary by one day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type FactType, type NewFact } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { storyOf } from "@rochdale/facts/story.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import { lawRegister } from "./law.ts";
import {
  ballotMayBeCalled,
  ballotMayOpen,
  frozenPapers,
  mandateOf,
  staffSaidNo,
} from "./mandate.ts";
import { changed, movedTo, paperOf, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";
import { mandateWords } from "./words-mandate.ts";

const words = mergeCatalogues(mandateWords, enumWords);
const laws = new Set(lawRegister.map((law) => law.id));

/** The rules that refuse, each checked to be said in both languages under a law of the register. */
function rules(refusals: readonly Refusal[]): string[] {
  for (const { because, remedy, law } of refusals) {
    assert.ok(laws.has(law), law);
    for (const message of [because, remedy]) {
      assert.ok(say(words, "en", message));
      assert.ok(say(words, "cy", message));
    }
  }
  return refusals.map((refusal) => refusal.rule.replace("ballot.", ""));
}

const prepared = wholeLife.filter((one) => one.on < "2025-06-01");
const call: Content<"BallotCalled/1"> = {
  ballot: "staff-2025",
  purpose: "support",
  box: "plain",
  rehearsal: false,
  roll: "staff",
  question: "Should the service become a mutual?",
  answers: ["Become a mutual", "Stay with the council"],
  statusQuo: 1,
  opens: "2025-06-22",
  closes: "2025-07-05",
  rule: "staff-support",
  papers: [],
  scrutineer: "scrutineer",
};
const asOf = "2025-06-01";
const calling = (patch: Partial<typeof call>, facts: readonly NewFact[] = prepared) =>
  rules(ballotMayBeCalled(tell(facts), { ...call, ...patch }, asOf));

test("all papers frozen: nothing is missing; each one left out is named", () => {
  assert.deepEqual(rules(frozenPapers(tell(prepared))), []);
  const missing: readonly [FactType, string[]][] = [
    ["BusinessCaseFrozen/1", ["businessCase"]],
    ["DesignFrozen/1", ["design"]],
    ["HeadsAgreed/1", ["headsOfTerms"]],
    ["MeasuresLetterSent/1", ["measuresMutual", "measuresAuthority"]],
    ["PensionAnswered/1", ["pension"]],
  ];
  for (const [type, expected] of missing) {
    assert.deepEqual(rules(frozenPapers(tell(without(prepared, type)))), expected);
  }
  assert.equal(frozenPapers(storyOf([])).length, 6);
});

test("a later version unfreezes: the frozen one must be the newest", () => {
  const newest = changed(prepared, "OfferMade/1", { version: 2 });
  assert.deepEqual(rules(frozenPapers(tell(newest))), ["headsOfTermsReplaced"]);
  const design = changed(prepared, "DesignProposed/1", { version: 2 });
  assert.deepEqual(rules(frozenPapers(tell(design))), ["designReplaced"]);
  const both = changed(design, "DesignFrozen/1", { version: 2 });
  assert.deepEqual(rules(frozenPapers(tell(both))), []);
});

test("a ballot may be called 21 days ahead for 14 days, and not a day less", () => {
  assert.deepEqual(calling({}), []);
  assert.deepEqual(calling({ opens: "2025-06-21", closes: "2025-07-04" }), ["notice"]);
  assert.deepEqual(calling({ closes: "2025-07-04" }), ["poll"]);
  assert.deepEqual(calling({ opens: "2025-05-31", closes: "2025-05-30" }), [
    "opensInThePast",
    "closesBeforeOpening",
    "notice",
    "poll",
  ]);
});

test("staying as it is stands among the answers", () => {
  assert.deepEqual(calling({ statusQuo: 1 }), []);
  assert.deepEqual(calling({ statusQuo: 2 }), ["statusQuo"]);
});

test("staff vote on the staff roll", () => {
  assert.deepEqual(calling({ roll: "users" }), ["wrongRoll"]);
  assert.deepEqual(calling({ roll: "users", purpose: "usersSupport" }), []);
});

test("the box: plain for rehearsals and invented bodies, never in earnest; verifiable for all", () => {
  const standing = (one: Content<"BodyOpened/1">["standing"]) =>
    changed(prepared, "BodyOpened/1", { standing: one });
  assert.deepEqual(calling({}, standing("rehearsal")), []);
  assert.deepEqual(calling({}, standing("live")), ["plainBox"]);
  assert.deepEqual(calling({}, standing("real")), ["plainBox"]);
  assert.deepEqual(calling({ rehearsal: true }, standing("live")), []);
  assert.deepEqual(calling({ box: "verifiable" }, standing("live")), []);
  assert.deepEqual(calling({ box: "verifiable" }, standing("rehearsal")), []);
});

test("a rehearsal needs no papers, no notice and no unions told", () => {
  const bare = prepared.filter((one) => one.on <= "2025-01-06");
  const soon = { opens: asOf, closes: asOf };
  assert.deepEqual(calling({ ...soon, rehearsal: true }, bare), []);
  assert.equal(calling(soon, bare).length, 9);
});

test("the scrutineer is admitted, still here and independent", () => {
  const scrutineer = (patch: Partial<Content<"PartyAdmitted/1">>) =>
    prepared.map((one) =>
      one.type === "PartyAdmitted/1" && (one.content as { party: string }).party === "scrutineer"
        ? ({ ...one, content: { ...one.content, ...patch } } as NewFact)
        : one,
    );
  assert.deepEqual(calling({ scrutineer: "nobody" }), ["scrutineerAdmitted"]);
  assert.deepEqual(calling({ scrutineer: "authority" }), ["scrutineerAdmitted"]);
  const left = fact("PartyLeft/1", "archivist", "2025-02-01", { party: "scrutineer" });
  assert.deepEqual(calling({}, [...prepared, left]), ["scrutineerAdmitted"]);
  const council = scrutineer({ organisation: "The county council" });
  assert.deepEqual(calling({}, council), ["scrutineerIndependent"]);
  const union = scrutineer({ organisation: "Union of Care Workers" });
  assert.deepEqual(calling({}, union), ["scrutineerIndependent"]);
  assert.deepEqual(calling({}, scrutineer({ organisation: "Polls Ltd" })), []);
  const twice = scrutineer({ person: paperOf("ann") }).map((one) =>
    one.type === "PartyAdmitted/1" && (one.content as { party: string }).party === "proposer"
      ? ({ ...one, content: { ...one.content, person: paperOf("ann") } } as NewFact)
      : one,
  );
  assert.deepEqual(calling({}, twice), ["scrutineerIndependent"]);
});

test("a users' ballot on support needs the same papers and notice; an election does not", () => {
  const bare = without(prepared, "PensionAnswered/1");
  const users = { purpose: "usersSupport", roll: "users" } as const;
  assert.deepEqual(calling(users, bare), ["pension"]);
  assert.deepEqual(calling({ purpose: "boardElection", roll: "members", statusQuo: 9 }, bare), []);
  assert.deepEqual(calling({ purpose: "resolution", roll: "members", statusQuo: 9 }, bare), [
    "statusQuo",
  ]);
  const open = (purpose: "usersSupport" | "resolution", rehearsal = false) =>
    opening(
      "2025-06-22",
      without(changed(called, "BallotCalled/1", { purpose, rehearsal }), "PensionAnswered/1"),
    );
  assert.deepEqual(open("usersSupport"), ["pension"]);
  assert.deepEqual(open("usersSupport", true), []);
  assert.deepEqual(open("resolution"), []);
});

test("another's leaving, or another with a person on record, does not touch the scrutineer", () => {
  const left = fact("PartyLeft/1", "archivist", "2025-02-01", { party: "adviser" });
  assert.deepEqual(calling({}, [...prepared, left]), []);
  const known = prepared.map((one) => {
    const { party } = one.content as { party?: string };
    if (one.type !== "PartyAdmitted/1" || !party) return one;
    return { ...one, content: { ...one.content, person: paperOf(party) } } as NewFact;
  });
  assert.deepEqual(calling({}, known), []);
});

test("every recognised union has been told", () => {
  assert.deepEqual(calling({}, without(prepared, "UnionNotified/1")), ["unionNotified"]);
});

test("no ballot on support where nobody transfers; none twice under one name", () => {
  const anew = changed(prepared, "BodyOpened/1", { start: "noPredecessor" });
  assert.deepEqual(calling({}, anew), ["nothingToTransfer"]);
  const called = fact("BallotCalled/1", "scrutineer", "2025-05-30", call);
  assert.deepEqual(calling({}, [...prepared, called]), ["alreadyCalled"]);
});

test("no second ballot within twelve months of the first, unless the terms changed", () => {
  const voted = without(wholeLife, "TransferMade/1", "Converted/1");
  const again = (on: string, more: readonly NewFact[] = []) => {
    const opens = `${Number(on.slice(0, 4)) + 1}-01-01`;
    const patch = { ballot: "again", opens, closes: `${opens.slice(0, 4)}-02-01` };
    return rules(ballotMayBeCalled(tell([...voted, ...more]), { ...call, ...patch }, on));
  };
  assert.deepEqual(again("2026-07-06"), ["repeated"]);
  assert.deepEqual(again("2026-07-07"), []);
  const change = fact("MaterialChange/1", "authority", "2025-09-01", {
    what: "measures",
    words: "New measures.",
  });
  assert.deepEqual(again("2025-08-31", [change]), ["repeated"]);
  assert.deepEqual(again("2025-09-01", [change]), []);
});

const called = [
  ...prepared,
  fact("BallotCalled/1", "scrutineer", asOf, call),
  fact("RollFrozen/1", "scrutineer", asOf, {
    ballot: call.ballot,
    eligible: 418,
    roll: paperOf("roll"),
  }),
];
const opening = (on: string, facts: readonly NewFact[] = called) =>
  rules(ballotMayOpen(tell(facts), call.ballot, on));

test("a ballot opens between its two days", () => {
  assert.deepEqual(opening("2025-06-21"), ["notYet"]);
  assert.deepEqual(opening("2025-06-22"), []);
  assert.deepEqual(opening("2025-07-05"), []);
  assert.deepEqual(opening("2025-07-06"), ["over"]);
  assert.deepEqual(rules(ballotMayOpen(tell(called), "other", asOf)), ["notCalled"]);
});

test("it opens on a roll frozen 21 days before, on papers still frozen, and only once", () => {
  assert.deepEqual(opening("2025-06-22", without(called, "RollFrozen/1")), ["rollNotFrozen"]);
  const late = movedTo(called, "RollFrozen/1", "2025-06-02");
  assert.deepEqual(opening("2025-06-22", late), ["rollLate"]);
  const later = fact("BallotDatesSet/1", "scrutineer", "2025-06-03", {
    ballot: call.ballot,
    opens: "2025-06-23",
    closes: "2025-07-06",
  });
  assert.deepEqual(opening("2025-06-22", [...late, later]), ["notYet"]);
  assert.deepEqual(opening("2025-06-23", [...late, later]), []);
  assert.deepEqual(opening("2025-06-22", without(called, "PensionAnswered/1")), ["pension"]);
  const change = fact("MaterialChange/1", "authority", "2025-06-10", { what: "rules", words: "x" });
  assert.deepEqual(opening("2025-06-22", [...called, change]), ["changedSince"]);
  const open = fact("BallotOpened/1", "scrutineer", "2025-06-22", {
    ballot: call.ballot,
    eligible: 418,
  });
  assert.deepEqual(opening("2025-06-22", [...called, open]), ["alreadyOpened"]);
  assert.deepEqual(
    opening("2025-06-22", changed(called, "BallotCalled/1", { box: "verifiable" })),
    ["keysReady", "credentials", "setUp"],
  );
});

const unused = without(wholeLife, "TransferMade/1", "Converted/1");
function mandate(on: string, facts: readonly NewFact[] = unused) {
  const { state, until, because } = mandateOf(tell(facts), on);
  assert.ok(say(words, "en", because));
  assert.ok(say(words, "cy", because));
  return [state, until];
}

test("a mandate is fresh for twelve months to the day", () => {
  assert.deepEqual(mandate("2025-07-07"), ["none", null]);
  assert.deepEqual(mandate("2025-07-08"), ["fresh", "2026-07-06"]);
  assert.deepEqual(mandate("2026-07-06"), ["fresh", "2026-07-06"]);
  assert.deepEqual(mandate("2026-07-07"), ["lapsed", "2026-07-06"]);
});

test("a material change ends it; one made after its use does not", () => {
  const change = (on: string) =>
    fact("MaterialChange/1", "authority", on, { what: "pension", words: "Other scheme." });
  assert.deepEqual(mandate("2025-09-01", [...unused, change("2025-09-01")]), [
    "ended",
    "2025-08-31",
  ]);
  assert.deepEqual(mandate("2025-08-31", [...unused, change("2025-09-01")]), [
    "fresh",
    "2026-07-06",
  ]);
  const used = [...wholeLife, change("2025-11-01")];
  assert.deepEqual(mandate("2026-11-21", used), ["fresh", "2026-07-06"]);
});

test("used in time it stands; used too late it had lapsed", () => {
  assert.deepEqual(mandate("2026-11-21", wholeLife), ["fresh", "2026-07-06"]);
  const late = movedTo(
    movedTo(wholeLife, "TransferMade/1", "2026-07-07"),
    "Converted/1",
    "2026-07-07",
  );
  assert.deepEqual(mandate("2026-11-21", late), ["lapsed", "2026-07-06"]);
});

test("Gloucestershire 2012: 1,482 for staying; the ballot gives no mandate and staff said no", () => {
  const tally = { eligible: 2896, for: 146, against: 1482, abstain: 0, spoiled: 0 };
  const no = unused.map((one) =>
    one.type === "BallotReported/1" && (one.content as { purpose: string }).purpose === "support"
      ? ({ ...one, content: { ...one.content, tally } } as NewFact)
      : one,
  );
  assert.deepEqual(mandate("2025-07-08", no), ["none", null]);
  assert.equal(staffSaidNo(tell(no), "2025-07-08"), true);
  assert.equal(staffSaidNo(tell(no), "2025-07-07"), false);
  assert.equal(staffSaidNo(tell(unused), "2025-07-08"), false);
});

test("the catalogue is whole", () => {
  assert.deepEqual(checkCatalogue(mandateWords), []);
});
