/** The rules of the request: who may ask, how many must sign, what must be checked before the clock starts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import type { Situation } from "../../house/act.ts";
import { agreeExtension, checkSignatures, validate } from "./acts-checking.ts";
import { make } from "./acts-asking.ts";
import { tellDecisionDate } from "./decision-date.ts";
import { namesIn } from "./names.ts";
import {
  completeFrom,
  proposalCannotBeAdopted,
  requestCannotBeMade,
  requestCannotBeValidated,
  rightUsed,
  signaturesCannotBeChecked,
  tooFewSigned,
} from "./rules.ts";

type Opened = Content<"BodyOpened/1">;
const on = "2026-10-05";
const doc = "a".repeat(64);
const opened = (more: Partial<Opened> = {}): NewFact =>
  fact("BodyOpened/1", "founder", on, {
    name: "Moorside",
    slug: "moorside",
    start: "fromPublicService",
    standing: "twin",
    service: {
      name: "Care",
      sector: "socialCare",
      nation: "England",
      place: "Moorside",
      staff: 60,
      users: 300,
      budgetPence: null,
    },
    authority: { name: "Council", kind: "council" },
    recognisedUnions: [],
    ...more,
  });
const asked = (more: Partial<Content<"RequestMade/1">> = {}): NewFact =>
  fact("RequestMade/1", "founder", on, {
    right: "rightToRequest",
    origin: "staff",
    staffSignatories: 6,
    userSignatories: 0,
    seniorManagers: 0,
    signatures: doc,
    statement: doc,
    ...more,
  });
const checked = (accepted: number): NewFact =>
  fact("SignaturesChecked/1", "union", on, { accepted, refused: 6 - accepted, against: "list" });
const rules = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);
const situation = (
  facts: readonly NewFact[],
  role: Situation["by"]["role"],
  day = on,
): Situation => ({
  bodyId: "b",
  slug: "moorside",
  story: tell(facts),
  day,
  by: { party: role, role, personId: "p" as never },
  freshId: (prefix) => `${prefix}-1`,
});

test("an exempt service cannot ask, and says by which law", () => {
  const police = opened();
  const content = police.content as Opened;
  const story = tell([opened({ service: { ...content.service, sector: "police" } })]);
  const [refusal, ...more] = requestCannotBeMade(story);
  assert.equal(refusal?.rule, "request.exempt");
  assert.equal(refusal?.law, "public-mutuals-exemptions");
  assert.equal(refusal?.because.message, "eligibility.police");
  assert.deepEqual(more, []);
  assert.deepEqual(requestCannotBeMade(tell([opened()])), []);
});

test("one in ten of the staff must sign: five of sixty are too few, six are enough", () => {
  const story = tell([opened()]);
  const signed = (staff: number) =>
    rules(tooFewSigned(story, { right: "rightToRequest", origin: "staff", staff, users: 0 }));
  assert.deepEqual(signed(5), ["request.tooFew.staff"]);
  assert.deepEqual(signed(6), []);
});

test("a challenge needs two employees by its Act, and no number from a community body", () => {
  const story = tell([opened()]);
  const right = "communityRightToChallenge";
  const one = tooFewSigned(story, { right, origin: "staff", staff: 1, users: 0 });
  assert.equal(one[0]?.law, "la2011-s81");
  assert.deepEqual(tooFewSigned(story, { right, origin: "staff", staff: 2, users: 0 }), []);
  assert.deepEqual(tooFewSigned(story, { right, origin: "community", staff: 0, users: 1 }), []);
});

test("a new body needs three founders, staff and users together", () => {
  const story = tell([opened({ start: "noPredecessor", authority: null })]);
  const founders = (staff: number, users: number) =>
    rules(tooFewSigned(story, { right: "noPredecessor", origin: "joint", staff, users }));
  assert.deepEqual(founders(1, 1), ["request.tooFew.founders"]);
  assert.deepEqual(founders(2, 1), []);
});

test("whoever asked does not check the signatures", () => {
  const story = tell([opened(), asked()]);
  assert.deepEqual(rules(signaturesCannotBeChecked(story, "founder")), ["request.ownCause"]);
  assert.deepEqual(signaturesCannotBeChecked(story, "union"), []);
});

test("a request is valid only when enough signatures were accepted and nothing is missing", () => {
  const valid = (...facts: NewFact[]) =>
    rules(requestCannotBeValidated(tell([opened(), ...facts])));
  assert.deepEqual(valid(), ["request.notMade"]);
  assert.deepEqual(valid(asked()), ["request.notChecked"]);
  assert.deepEqual(valid(asked(), checked(5)), ["request.tooFewAccepted"]);
  assert.deepEqual(valid(asked(), checked(6)), []);
  const missing = fact("RequestFoundIncomplete/1", "authority", on, { missing: ["budget"] });
  assert.deepEqual(valid(asked(), checked(6), missing), ["request.incomplete"]);
  const sent = fact("RequestCompleted/1", "founder", "2026-10-09", { received: null });
  assert.deepEqual(valid(asked(), checked(6), missing, sent), []);
  assert.equal(completeFrom(tell([opened(), asked(), missing, sent])), "2026-10-09");
});

test("the validation date is neither before the request nor after today", () => {
  const s = situation([opened(), asked(), checked(6)], "authority", "2026-10-07");
  const decide = (validationDate: string) => validate.decide({ validationDate } as never, s).ok;
  assert.equal(decide("2026-10-04"), false);
  assert.equal(decide("2026-10-05"), true);
  assert.equal(decide("2026-10-07"), true);
  assert.equal(decide("2026-10-08"), false);
});

test("accepted and refused signatures make up what was signed", () => {
  const s = situation([opened(), asked()], "union");
  const decide = (accepted: number, refused: number) =>
    checkSignatures.decide({ accepted, refused, against: "list" } as never, s).ok;
  assert.equal(decide(5, 0), false);
  assert.equal(decide(5, 1), true);
});

test("a list of names must have a line for each signature, and no name twice", () => {
  assert.deepEqual(namesIn("Ada Bee\n\n  Cal  Dee\n"), { count: 2, twice: null });
  assert.deepEqual(namesIn("Ada Bee\nCal\nada  bee"), { count: 3, twice: 3 });
  const paper = (words: string) => ({ commitment: doc, title: "names", words });
  const command = {
    right: "rightToRequest",
    origin: "staff",
    staffSignatories: 6,
    userSignatories: 0,
    seniorManagers: 7,
    statement: paper("x"),
  };
  const s = situation([opened()], "proposer");
  const wrong = make.decide({ ...command, signatures: paper("A\nB\na") } as never, s);
  assert.ok(!wrong.ok && "problems" in wrong);
  assert.deepEqual(
    wrong.problems.map((one) => one.text.message),
    ["request.moreThanSigned", "request.nameTwice", "request.namesMiscounted"],
  );
  const names = paper("A\nB\nC\nD\nE\nF");
  assert.ok(make.decide({ ...command, seniorManagers: 6, signatures: names } as never, s).ok);
});

test("the authority's proposal waits for staff or users, and keeps its origin when adopted", () => {
  const proposed = fact("AuthorityProposed/1", "authority", on, { statement: doc });
  assert.deepEqual(rules(proposalCannotBeAdopted(tell([opened()]))), ["request.notProposed"]);
  assert.deepEqual(proposalCannotBeAdopted(tell([opened(), proposed])), []);
  const adopted = fact("ProposalAdopted/1", "user", on, {
    origin: "community",
    staffSignatories: 0,
    userSignatories: 20,
    seniorManagers: 0,
    signatures: doc,
  });
  assert.equal(rightUsed(tell([opened(), proposed, adopted])), "communityRightToRequest");
});

test("more time is agreed on or before the limit, and only to a later day", () => {
  const facts = [
    opened(),
    asked(),
    checked(6),
    fact("RequestValidated/1", "authority", on, { validationDate: on }),
  ];
  const decide = (day: string, to: string) =>
    agreeExtension.decide({ item: "decision", to } as never, situation(facts, "proposer", day));
  // 30 working days after 5 October 2026 is 16 November 2026.
  assert.equal(decide("2026-11-16", "2026-11-17").ok, true);
  assert.equal(decide("2026-11-16", "2026-11-16").ok, false);
  assert.equal(decide("2026-11-17", "2026-12-17").ok, false);
});

test("only a challenge has a day that the authority names", () => {
  const refused = (right: "rightToRequest" | "communityRightToChallenge") =>
    rules(tellDecisionDate.refusals?.(situation([opened(), asked({ right })], "authority")) ?? []);
  assert.deepEqual(refused("rightToRequest"), ["request.noDecisionDate"]);
  assert.deepEqual(refused("communityRightToChallenge"), []);
});
