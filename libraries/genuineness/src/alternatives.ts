/** Alternatives: staying as it is and improving in house were appraised beside becoming a mutual. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import { ballotsFor } from "./ballot-evidence.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { isOwnWord, keepsItsOwnRecord, lastWhere } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

const required = ["stay", "improveInHouse"] as const;

/**
 * Alternatives considered, improvement in house among them (TUC and Co-operatives UK 2013; criterion
 * inferred). Our reading: both public options are appraised, with a cost or a judgement of quality, before the poll
 * opens or the authority finally decides; and somebody other than the proposers wrote one of them or
 * reported on the scoping.
 */
export const alternatives = findingRule({
  id: "alternatives",
  group: "origin",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "scoping",
  doesNotApply: noStaffToTransfer,
  judge: judgeAlternatives,
});

function judgeAlternatives(scene: Scene): Judgement {
  const ballot = ballotsFor(scene, "support").at(-1);
  const decided = lastWhere(scene.story, "FinallyDecided/1", () => true);
  const limit = ballot?.opened?.on ?? ballot?.opens ?? decided?.on;
  const scored = all(scene.story, "OptionAppraised/1").filter(appraised);
  const intime = scored.filter((entry) => limit === undefined || entry.on <= limit);
  const missing = required.filter((option) => !intime.some((e) => e.content.option === option));
  if (missing.length > 0) {
    const options = missing.map((option) => sentence(`option.${option}`));
    const over = limit !== undefined && limit <= scene.day && keepsItsOwnRecord(scene);
    return over
      ? notMet(
          sentence("finding.alternatives.tooLate", { options, day: onDay(limit) }),
          sentence("finding.alternatives.change.late"),
          { rests: scored },
        )
      : notProven(
          sentence("finding.alternatives.missing", { options }),
          sentence("finding.alternatives.change.missing", { options }),
          { also: scored },
        );
  }
  return considered(scene, intime);
}

function considered(scene: Scene, scored: readonly Entry<"OptionAppraised/1">[]): Judgement {
  const needed = scored.filter((entry) => required.some((one) => one === entry.content.option));
  const scoping = lastWhere(
    scene.story,
    "ScopingReported/1",
    (entry) => !isOwnWord(scene, entry, "proposers"),
  );
  const options = new Set(scored.map((entry) => entry.content.option)).size;
  return met(
    sentence("finding.alternatives.met", { options }),
    sentence("finding.alternatives.change.lose"),
    { rests: [...needed, scoping], also: scored },
  );
}

/** An option that only stands in a list was not appraised. */
function appraised({ content }: Entry<"OptionAppraised/1">): boolean {
  return content.fiveYearCostPence !== null || content.quality !== "notKnown";
}
