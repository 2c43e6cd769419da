/** The service: its standards are met, and access to it is fair. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addDays, addMonths, endOfMonth } from "./calendar.ts";
import { confirmsBooks } from "./confirmation.ts";
import { compareDecimals } from "./decimal.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded } from "./running-since.ts";
import { isOwnWord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { signedHeads } from "./signed-terms.ts";

/** Our own parameters: how old a report, an assessment and a count of access may be. */
const reportDays = 92;
const assessedMonths = 12;
const accessMonths = 15;
/** Our own line: no group's accepted share is below four fifths of the whole's; groups below ten are left out. */
const fairShare = { part: 4, whole: 5, smallest: 10 } as const;

type Measure = Content<"QualityReported/1">["measures"][number];

/**
 * Our own standard: the last monthly report meets every target of the signed contract, and within the year an assessor
 * found the standards met. The contract's target counts where the report states a lower one.
 */
export const standardsMet = findingRule({
  id: "standardsMet",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "assessor",
  doesNotApply: hasEnded,
  judge: judgeStandards,
});

function judgeStandards(scene: Scene): Judgement {
  const words = (name: string) => sentence(`finding.standardsMet.${name}`);
  const report = latestReport(scene);
  const since = addMonths(scene.day, -assessedMonths);
  const assessed = lastWhere(
    scene.story,
    "AssessmentMade/1",
    (entry) => entry.on >= since && !isOwnWord(scene, entry, "proposers"),
  );
  const grounds = { rests: [assessed, report] };
  if (assessed && assessed.content.outcome !== "standardsMet") {
    const because = sentence(`finding.standardsMet.${assessed.content.outcome}`, {
      day: onDay(assessed.on),
    });
    return notMet(because, words("change.again"), grounds);
  }
  if (!report) return notProven(words("none"), words("change.report"), { also: [assessed] });
  const month = monthOf(report);
  const missed = missedIn(scene, report);
  if (missed.length > 0) {
    const because = sentence("finding.standardsMet.missed", { month, missed });
    return notMet(because, words("change.raise"), grounds);
  }
  const unreported = unreportedIn(scene, report);
  if (unreported.length > 0 || addDays(endOfMonth(report.content.period), reportDays) < scene.day) {
    const because =
      unreported.length > 0
        ? sentence("finding.standardsMet.unreported", { month, unreported })
        : sentence("finding.standardsMet.stale", { month });
    return notProven(because, words("change.report"), grounds);
  }
  const values = { month, count: report.content.measures.length };
  if (!assessed) return met(said("reported", values), words("change.lose"), grounds);
  return met(said("met", { ...values, day: onDay(assessed.on) }), words("change.lose"), grounds);
}

function said(name: string, values: Message["values"]): Message {
  return sentence(`finding.standardsMet.${name}`, values);
}

function latestReport(scene: Scene): Entry<"QualityReported/1"> | undefined {
  let last: Entry<"QualityReported/1"> | undefined;
  for (const entry of all(scene.story, "QualityReported/1")) {
    if (!last || entry.content.period >= last.content.period) last = entry;
  }
  return last;
}

function missedIn(scene: Scene, report: Entry<"QualityReported/1">): readonly Message[] {
  const agreed = signedHeads(scene)?.content.heads.standards ?? [];
  return report.content.measures.flatMap((measure) => {
    const contract = agreed.find((one) => one.id === measure.standard);
    const { target, atLeast } = contract ?? measure;
    if (reaches(measure, target, atLeast)) return [];
    const { name, value, unit } = measure;
    return [sentence(atLeast ? "measure.below" : "measure.above", { name, value, target, unit })];
  });
}

function reaches({ value }: Measure, target: string, atLeast: boolean): boolean {
  const compared = compareDecimals(value, target);
  return atLeast ? compared >= 0 : compared <= 0;
}

function unreportedIn(scene: Scene, report: Entry<"QualityReported/1">): readonly Message[] {
  const reported = new Set(report.content.measures.map((measure) => measure.standard));
  const agreed = signedHeads(scene)?.content.heads.standards ?? [];
  return agreed
    .filter((one) => !reported.has(one.id))
    .map(({ name }) => sentence("name.given", { name }));
}

function monthOf({ content: { period } }: Entry<"QualityReported/1">): Message {
  return sentence(`month.${period.slice(5)}`, { year: period.slice(0, 4) });
}

/**
 * A public service is universal and given by need (TUC and Co-operatives UK 2013, introduction). Our own test: within
 * fifteen months access was counted by group, and no group of ten or more was accepted at less than four fifths
 * of the rate of all. It warns of unfairness; it does not prove its cause.
 */
export const accessFair = findingRule({
  id: "accessFair",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: hasEnded,
  judge: judgeAccess,
});

function judgeAccess(scene: Scene): Judgement {
  const words = (name: string) => sentence(`finding.accessFair.${name}`);
  const counted = latest(scene.story, "AccessCounted/1");
  if (!counted) return notProven(words("none"), words("change.count"));
  if (addMonths(counted.on, accessMonths) < scene.day) {
    const because = sentence("finding.accessFair.stale", { day: onDay(counted.on) });
    return notProven(because, words("change.count"), { also: [counted] });
  }
  const groups = counted.content.groups.filter((one) => one.referred >= fairShare.smallest);
  const referred = groups.reduce((sum, one) => sum + one.referred, 0);
  const accepted = groups.reduce((sum, one) => sum + one.accepted, 0);
  if (groups.length < 2) {
    return notProven(words("tooSmall"), words("change.count"), { also: [counted] });
  }
  const behind = groups.filter(
    (one) =>
      BigInt(one.accepted) * BigInt(referred) * BigInt(fairShare.whole) <
      BigInt(accepted) * BigInt(one.referred) * BigInt(fairShare.part),
  );
  const overall = { of: [accepted, referred] } as const;
  const rests = [counted, ...confirmsBooks(scene)];
  if (behind.length > 0) {
    const shares = behind.map((one) =>
      sentence("access.share", { group: one.group, share: { of: [one.accepted, one.referred] } }),
    );
    const because = sentence("finding.accessFair.behind", { shares, overall });
    return notMet(because, words("change.raise"), { rests });
  }
  const because = sentence("finding.accessFair.met", { groups: groups.length, overall });
  return met(because, words("change.lose"), { rests });
}
