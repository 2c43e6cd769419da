/** Information: before the poll, staff had the pack, their unions' own words and an independent summary. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { ballotsFor } from "./ballot-evidence.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { earliest, isOwnWord, keepsItsOwnRecord } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

/**
 * Balanced information (TUC and Co-operatives UK 2013; criterion inferred from headings and practice). Our
 * reading: an information pack, a statement by each recognised union (or its day of reply passed in silence) and a
 * summary that is not the proposers' own, all in the record before the poll opens.
 */
export const balancedInformation = findingRule({
  id: "balancedInformation",
  group: "origin",
  version: 1,
  law: "tuc-coopsuk-2013",
  beneficiary: "proposers",
  wanted: "summary",
  doesNotApply: noStaffToTransfer,
  judge: judgeInformation,
});

type Papers = {
  readonly found: readonly Entry[];
  readonly summary: Entry | undefined;
  readonly missing: readonly Message[];
};

function judgeInformation(scene: Scene): Judgement {
  const ballot = ballotsFor(scene, "support").at(-1);
  const opens = ballot?.opened?.on ?? ballot?.opens;
  const papers = papersBy(scene, opens ?? scene.day);
  const rests = [papers.summary];
  const also = papers.found;
  const missing = { papers: papers.missing };
  if (papers.missing.length > 0) {
    const opened = opens !== undefined && opens <= scene.day && keepsItsOwnRecord(scene);
    const values = { ...missing, day: onDay(opens ?? scene.day) };
    return opened
      ? notMet(sentence("finding.balancedInformation.tooLate", values), change("late"), {
          rests: papers.found,
        })
      : notProven(sentence("finding.balancedInformation.missing", missing), change("missing"), {
          also,
        });
  }
  if (opens === undefined) {
    return notProven(sentence("finding.balancedInformation.noPoll"), change("poll"), { also });
  }
  const values = { day: onDay(opens), unions: scene.body.recognisedUnions.length };
  return met(sentence("finding.balancedInformation.met", values), change("lose"), { rests, also });
}

function papersBy(scene: Scene, opens: string): Papers {
  const packs = all(scene.story, "PackPublished/1").filter((entry) => entry.on <= opens);
  const pack = earliest(packs.filter((entry) => entry.content.kind === "informationPack"));
  const summaries = packs.filter((entry) => entry.content.kind === "independentSummary");
  const summary =
    summaries.find((entry) => !isOwnWord(scene, entry, "proposers")) ?? summaries.at(0);
  const statements = all(scene.story, "UnionAnswered/1").filter((entry) => entry.on <= opens);
  const notices = all(scene.story, "UnionNotified/1");
  const without = scene.body.recognisedUnions.filter(
    (union) =>
      !statements.some((entry) => entry.content.union === union) &&
      !notices.some((entry) => entry.content.union === union && entry.content.replyBy < opens),
  );
  const missing = [
    ...(pack ? [] : [sentence("paper.informationPack")]),
    ...without.map((union) => sentence("paper.unionStatement", { union })),
    ...(summary ? [] : [sentence("paper.independentSummary")]),
  ];
  return { found: [pack, ...statements, summary].filter((e) => e !== undefined), summary, missing };
}

function change(name: string) {
  return sentence(`finding.balancedInformation.change.${name}`);
}
