/** The early warning: what the ledger's figures say of how long the mutual's money lasts. */
import type { Content } from "@rochdale/facts/fact.ts";
import { latest } from "@rochdale/facts/story.ts";
import { earlyWarning as ratiosOf, type Figures } from "@rochdale/money/ratios/early-warning.ts";
import { addMonths } from "./calendar.ts";
import { confirmsBooks } from "./confirmation.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded } from "./running-since.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** Our own parameter: figures older than this say nothing of today. */
const figuresMonths = 4;

/**
 * Nobody rescues a provider that fails, so a failure must be seen early (National Audit Office 2011; Secure Healthcare
 * 2009). Our own standard: of five ratios, counted within four months, none stands beyond its line.
 */
export const earlyWarning = findingRule({
  id: "earlyWarning",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: hasEnded,
  judge: judgeWarning,
});

/** The figures of a count, as the ratios take them. */
export function figuresOf(counted: Content<"RatiosCounted/1">): Figures {
  return {
    cash: BigInt(counted.cashPence),
    currentAssets: BigInt(counted.currentAssetsPence),
    currentLiabilities: BigInt(counted.currentLiabilitiesPence),
    freeReserves: BigInt(counted.freeReservesPence),
    yearCost: BigInt(counted.yearCostPence),
    tradeCreditors: BigInt(counted.tradeCreditorsPence),
    yearPurchases: BigInt(counted.yearPurchasesPence),
    surpluses: counted.surplusPence.map(BigInt),
  };
}

function judgeWarning(scene: Scene): Judgement {
  const counted = latest(scene.story, "RatiosCounted/1");
  const words = (name: string) => sentence(`finding.earlyWarning.${name}`);
  if (!counted) return notProven(words("none"), words("change.count"));
  const { asAtOn } = counted.content;
  const values = { day: onDay(asAtOn) };
  if (addMonths(asAtOn, figuresMonths) < scene.day) {
    const because = sentence("finding.earlyWarning.stale", values);
    return notProven(because, words("change.count"), { also: [counted] });
  }
  const ratios = ratiosOf(figuresOf(counted.content));
  const inState = (asked: string) =>
    ratios
      .filter(({ state }) => state === asked)
      .map(({ ratio }) => sentence(`earlyWarning.${ratio}`));
  const grounds = { rests: [counted, ...confirmsBooks(scene)] };
  const [warnings, watched, unknown] = [inState("warn"), inState("watch"), inState("unknown")];
  if (warnings.length > 0) {
    const because = sentence("finding.earlyWarning.warns", { ...values, ratios: warnings });
    return notMet(because, words("change.better"), grounds);
  }
  if (unknown.length > 0) {
    const because = sentence("finding.earlyWarning.unknown", { ...values, ratios: unknown });
    return notProven(because, words("change.count"), grounds);
  }
  if (watched.length > 0) {
    const because = sentence("finding.earlyWarning.watched", { ...values, ratios: watched });
    return met(because, words("change.lose"), { ...grounds, grade: sentence("grade.watch") });
  }
  return met(sentence("finding.earlyWarning.met", values), words("change.lose"), grounds);
}
