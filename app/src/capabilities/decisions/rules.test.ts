/** The two decisions: their order, their grounds, what silence means, what an arbiter changes, what a ballot bars. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type Content, type NewFact } from "@rochdale/facts/fact.ts";
import { right } from "@rochdale/facts/request.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import type { Situation } from "../../house/act.ts";
import { final, inPrinciple, reportReview } from "./acts.ts";
import { groundsOf, lawOfGrounds } from "./grounds.ts";
import {
  agreementIsBarred,
  ballotCarried,
  caseCannotBeStopped,
  decisionCannotBeTaken,
  finalDecisionCannotBeTaken,
  reviewable,
  standingInPrinciple,
} from "./rules.ts";

const on = "2026-10-05";
const doc = "c".repeat(64);
const opened = wholeLife
  .filter((one) => one.type === "BodyOpened/1")
  .map((one) => ({ ...one, on }) as NewFact);
const asked = fact("RequestMade/1", "proposer", on, {
  right: "rightToRequest",
  origin: "staff",
  staffSignatories: 20,
  userSignatories: 0,
  seniorManagers: 0,
  signatures: doc,
  statement: doc,
});
const valid = fact("RequestValidated/1", "authority", on, { validationDate: on });
const adopted = fact("StandardAdopted/1", "authority", on, { standard: "rochdale-2" });
type Decision = Content<"DecidedInPrinciple/1">;
const decided = (decision: Decision["decision"]): NewFact =>
  fact("DecidedInPrinciple/1", "authority", on, {
    decision,
    ground: decision === "refuse" ? "continuityAtRisk" : null,
    modification: decision === "agreeWithModification" ? "Nights first" : null,
    reasons: "Because",
    evidence: decision === "refuse" ? doc : null,
    cure: null,
  });
const answered = (accepted: boolean): NewFact =>
  fact("ModificationAnswered/1", "proposer", on, { accepted });
const sought = fact("ReviewSought/1", "proposer", on, { of: "refusal", reasons: "No" });
const reported = (
  outcome: Content<"ReviewReported/1">["outcome"],
  power: Content<"ReviewReported/1">["power"] = "recommendation",
): NewFact =>
  fact("ReviewReported/1", "arbiter", on, {
    outcome,
    power,
    law: power === "binding" ? "An Act" : null,
    reasons: "So",
  });
const ballot = (tally: Content<"BallotReported/1">["tally"]): NewFact =>
  fact("BallotReported/1", "scrutineer", on, {
    ballot: "b-1",
    purpose: "support",
    tally,
    issued: tally.eligible,
    undelivered: 0,
    reissued: 0,
    late: 0,
    independent: true,
    rollInspected: true,
    interference: "none",
    report: null,
  });
const votes = (yes: number, no: number) => ({
  eligible: 100,
  for: yes,
  against: no,
  abstain: 0,
  spoiled: 0,
});

const standing = (day: string, ...facts: NewFact[]) =>
  standingInPrinciple(tell([...opened, ...facts]), day);
const rules = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);
const by = { party: "authority", day: on };
const situation = (...facts: NewFact[]): Situation => ({
  bodyId: "b",
  slug: "s",
  story: tell([...opened, ...facts]),
  day: on,
  by: { party: "authority", role: "authority", personId: "p" as never },
  freshId: (prefix) => `${prefix}-1`,
});

test("silence is no answer after the last day, and a refusal only where the standard was adopted", () => {
  // 30 working days after 5 October 2026 is 16 November 2026.
  assert.equal(standing("2026-11-16", asked, valid), "waiting");
  assert.equal(standing("2026-11-17", asked, valid), "noAnswer");
  assert.equal(standing("2026-11-17", asked, valid, adopted), "deemedRefusal");
  assert.equal(standing("2026-11-17", asked), "notAsked");
});

test("a modification waits for the proposers; declined, it counts as a refusal", () => {
  const modified = decided("agreeWithModification");
  assert.equal(standing(on, asked, valid, modified), "modificationOpen");
  assert.equal(standing(on, asked, valid, modified, answered(true)), "agreed");
  assert.equal(standing(on, asked, valid, modified, answered(false)), "modificationDeclined");
});

test("an arbiter upholds, sends back, or with power by a named law decides", () => {
  const refused = [asked, valid, decided("refuse"), sought];
  assert.equal(standing(on, ...refused, reported("uphold")), "refused");
  assert.equal(standing(on, ...refused, reported("reconsider")), "reconsider");
  assert.equal(standing(on, ...refused, reported("agree")), "reconsider");
  assert.equal(standing(on, ...refused, reported("agree", "binding")), "agreed");
  assert.equal(standing(on, ...refused, reported("reconsider"), decided("agree")), "agreed");
});

test("a decision is taken on a valid request, once, and by nobody in their own cause", () => {
  const taken = (who: typeof by, ...facts: NewFact[]) =>
    rules(decisionCannotBeTaken(tell([...opened, ...facts]), who));
  assert.deepEqual(taken(by, asked), ["decisions.notValidated"]);
  assert.deepEqual(taken(by, asked, valid), []);
  assert.deepEqual(taken({ ...by, party: "proposer" }, asked, valid), ["decisions.ownCause"]);
  assert.deepEqual(taken(by, asked, valid, decided("refuse")), ["decisions.decidedAlready"]);
});

test("a refusal is reviewed once", () => {
  const refused = tell([...opened, asked, valid, decided("refuse")]);
  assert.equal(reviewable(refused, on), "refusal");
  assert.equal(reviewable(tell([...opened, asked, valid, decided("refuse"), sought]), on), null);
  assert.equal(reviewable(tell([...opened, asked, valid, decided("agree")]), on), null);
  assert.equal(reviewable(tell([...opened, asked, valid]), "2026-11-17"), "silence");
});

test("grounds follow the right: a challenge has the ten of its regulations, no other has its eighth", () => {
  assert.equal(groundsOf("communityRightToChallenge").length, 10);
  assert.equal(lawOfGrounds("communityRightToChallenge"), "si2012-1647");
  for (const one of right.options.filter((name) => name !== "communityRightToChallenge")) {
    assert.ok(!groundsOf(one).includes("intentionToConsiderStaffBody"), one);
    assert.ok(groundsOf(one).length > 0);
  }
  assert.ok(!groundsOf("communityRightToChallenge").includes("costExceedsBenefit"));
});

const empty = { ground: null, modification: null, evidence: null, cure: null, reasons: "Because" };

test("a refusal without ground, evidence and cure is sent back, all three named at once", () => {
  const s = situation(asked, valid);
  const bare = inPrinciple.decide({ ...empty, decision: "refuse" } as never, s);
  assert.ok(!bare.ok && "problems" in bare);
  assert.deepEqual(
    bare.problems.map((one) => one.field),
    ["ground", "evidence", "cure"],
  );
  const evidence = { commitment: doc, title: "Evidence" };
  const whole = { ...empty, decision: "refuse", ground: "notComplete", evidence, cure: "Send it" };
  assert.ok(inPrinciple.decide(whole as never, s).ok);
  assert.ok(!inPrinciple.decide({ ...empty, decision: "agreeWithModification" } as never, s).ok);
  assert.ok(!inPrinciple.decide({ ...whole, decision: "agree" } as never, s).ok);
});

test("a binding report names its law", () => {
  const report = { outcome: "agree", power: "binding", law: null, reasons: "So" };
  const s = situation(asked, valid, decided("refuse"), sought);
  assert.ok(!reportReview.decide(report as never, s).ok);
  assert.ok(reportReview.decide({ ...report, law: "An Act s.1" } as never, s).ok);
});

test("the final decision waits for agreement in principle and for the staff ballot", () => {
  const barred = (...facts: NewFact[]) =>
    rules(finalDecisionCannotBeTaken(tell([...opened, ...facts]), by));
  const agreed = [asked, valid, decided("agree")];
  assert.deepEqual(barred(asked, valid), ["decisions.notInPrinciple", "decisions.noBallot"]);
  assert.deepEqual(barred(...agreed), ["decisions.noBallot"]);
  assert.deepEqual(barred(...agreed, ballot(votes(60, 10))), []);
});

test("after a no the authority cannot agree; a tie is a no", () => {
  const agreed = [asked, valid, decided("agree")];
  const bars = (yes: number, no: number) =>
    rules(agreementIsBarred(tell([...opened, ...agreed, ballot(votes(yes, no))]), on));
  assert.deepEqual(bars(45, 45), ["decisions.staffSaidNo"]);
  assert.ok(!bars(46, 45).includes("decisions.staffSaidNo"));
});

test("a refusal after a ballot that carried needs a ground and evidence; after a weak one, reasons", () => {
  const agreed = [asked, valid, decided("agree")];
  const refuse = (yes: number, no: number) =>
    final.decide(
      { ...empty, decision: "refuse" } as never,
      situation(...agreed, ballot(votes(yes, no))),
    ).ok;
  assert.equal(refuse(51, 10), false);
  assert.equal(ballotCarried(tell([...opened, ballot(votes(30, 10))])), false);
  assert.equal(refuse(30, 10), true);
});

test("a case stops only for a reason that the record shows", () => {
  const stops = (why: "staffSaidNo" | "refused" | "exempt" | "noRoute", ...facts: NewFact[]) =>
    rules(caseCannotBeStopped(tell([...opened, asked, valid, ...facts]), why, on));
  assert.deepEqual(stops("staffSaidNo"), ["decisions.notShown.staffSaidNo"]);
  assert.deepEqual(stops("staffSaidNo", ballot(votes(10, 60))), []);
  assert.deepEqual(stops("refused"), ["decisions.notShown.refused"]);
  assert.deepEqual(stops("refused", decided("refuse")), []);
  assert.deepEqual(stops("exempt"), ["decisions.notShown.exempt"]);
  assert.deepEqual(stops("noRoute"), []);
});
