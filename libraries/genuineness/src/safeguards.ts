/** Safeguards: what the signed contract must say to protect the service, and the plan for the day it fails. */
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addMonths } from "./calendar.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { agreedHeads, signedHeads } from "./signed-terms.ts";

/** Our own parameters: notice long enough to hand a service over, and a plan tested within the year. */
export const leastNoticeMonths = 9;
const testedWithinMonths = 12;

/**
 * No rescue but continuity, open books, no sale on, return in house possible at the end (National Audit Office 2011;
 * Secure Healthcare 2009 and Plymouth 2015 show why). Our own list: each must stand in the signed contract.
 */
export const contractSafeguards = findingRule({
  id: "contractSafeguards",
  group: "contract",
  version: 1,
  law: "nao-hc1088",
  beneficiary: "proposers",
  wanted: "authority",
  judge: judgeSafeguards,
});

function judgeSafeguards(scene: Scene): Judgement {
  const signed = signedHeads(scene);
  const words = (name: string) => sentence(`finding.contractSafeguards.${name}`);
  if (!signed) {
    const agreed = agreedHeads(scene);
    if (!agreed) return notProven(words("none"), words("change.sign"));
    const missing = missingFrom(agreed.heads);
    const because =
      missing.length > 0
        ? sentence("finding.contractSafeguards.agreedWithout", { missing })
        : words("agreed");
    return notProven(because, words("change.sign"), { also: [agreed.agreed] });
  }
  const missing = missingFrom(signed.content.heads);
  if (missing.length > 0) {
    const because = sentence("finding.contractSafeguards.missing", { missing });
    return notMet(because, words("change.add"), { rests: [signed] });
  }
  const { startsOn, endsOn, heads } = signed.content;
  const values = { from: onDay(startsOn), to: onDay(endsOn), notice: heads.noticeMonths };
  const because = sentence("finding.contractSafeguards.met", values);
  return met(because, words("change.lose"), { rests: [signed] });
}

function missingFrom(heads: HeadsOfTerms): readonly Message[] {
  const held = {
    noBailOut: heads.noBailOut,
    continuityPlan: heads.continuityPlan,
    openBook: heads.openBook,
    noSale: heads.noSaleWithoutMembers,
    noAssignment: heads.noAssignmentWithoutMembers,
    noInvestor: heads.noInvestorWithoutMembers,
    returnInHouse: heads.returnInHouseAtEnd,
    notice: heads.noticeMonths >= leastNoticeMonths,
  };
  return Object.entries(held).flatMap(([name, there]) =>
    there ? [] : [sentence(`safeguard.${name}`)],
  );
}

/**
 * The authority must meet needs when a provider fails (Care Act 2014 s.48); no one rescues the provider. Our own
 * standard: a filed plan with step-in, exit and nine months' notice, tested within the year by somebody else.
 */
export const continuityReady = findingRule({
  id: "continuityReady",
  group: "contract",
  version: 1,
  law: "careact2014-s48",
  beneficiary: "proposers",
  wanted: "assessor",
  judge: judgeContinuity,
});

function judgeContinuity(scene: Scene): Judgement {
  const plan = latest(scene.story, "ContinuityPlanFiled/1");
  const words = (name: string) => sentence(`finding.continuityReady.${name}`);
  if (!plan) return notProven(words("none"), words("change.file"));
  const { stepIn, exitPlan, noticeMonths } = plan.content;
  const gaps = [
    ...(stepIn ? [] : [sentence("gap.stepIn")]),
    ...(exitPlan ? [] : [sentence("gap.exitPlan")]),
    ...(noticeMonths >= leastNoticeMonths ? [] : [sentence("gap.notice")]),
  ];
  if (gaps.length > 0) {
    const because = sentence("finding.continuityReady.gaps", { gaps });
    return notMet(because, words("change.fill"), { rests: [plan] });
  }
  const tested = latest(scene.story, "ContinuityTested/1");
  if (!tested) return notProven(words("untested"), words("change.test"), { also: [plan] });
  const values = { day: onDay(tested.on) };
  const grounds = { rests: [tested], also: [plan] };
  if (!tested.content.passed) {
    return notMet(said("failed", values), words("change.pass"), grounds);
  }
  if (addMonths(tested.on, testedWithinMonths) < scene.day) {
    return notProven(said("stale", values), words("change.test"), grounds);
  }
  return met(said("met", values), words("change.lose"), grounds);
}

function said(name: string, values: Parameters<typeof sentence>[1]) {
  return sentence(`finding.continuityReady.${name}`, values);
}
