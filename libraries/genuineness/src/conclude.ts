/** From a judgement to a finding: whose word it rests on, what was withdrawn, who disputes it. */
import { all, wordOf } from "@rochdale/facts/story.ts";
import type { Finding, Word } from "./finding-shape.ts";
import type { FindingRule, Judgement } from "./rule.ts";
import { restsOnWithheld } from "./scene.ts";
import type { Scene, Weighed } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** The finding of a rule about a scene, JSON-safe and the same on every machine. */
export function conclude(rule: FindingRule, scene: Scene): Finding {
  const judgement = weigh(rule, scene, rule.judge(scene));
  const { state, grade, because, change } = judgement;
  return {
    id: rule.id,
    group: rule.group,
    claim: rule.claim,
    state,
    grade,
    because,
    change,
    rule: { id: rule.id, version: rule.version, line: rule.line },
    law: rule.law,
    evidence: evidenceOf(rule, scene, judgement),
    challenges: challengesOf(scene, rule.id),
    asAt: scene.day,
  };
}

/**
 * Two rules above all rules. Nothing is met on its beneficiary's word alone. What rests on a withdrawn
 * paper is no longer met; but a withdrawal never improves an answer, so "not met" stands.
 */
function weigh(rule: FindingRule, scene: Scene, judgement: Judgement): Judgement {
  if (judgement.state !== "met") return judgement;
  const gone = judgement.rests.find(({ entry }) => restsOnWithheld(scene, entry));
  if (gone) {
    return {
      ...judgement,
      state: "notProven",
      grade: null,
      because: sentence("finding.withheld", { entry: gone.entry.position }),
      change: sentence("finding.withheld.change"),
    };
  }
  const said = judgement.rests.map((weighed) => wordIn(rule, scene, weighed));
  if (said.some((word) => word !== "own")) return judgement;
  return {
    ...judgement,
    state: "notProven",
    grade: null,
    because: sentence("finding.ownWord", { who: sentence(`side.${rule.beneficiary}`) }),
    change: sentence("finding.ownWord.change", { wanted: rule.wanted }),
  };
}

function wordIn(rule: FindingRule, scene: Scene, { entry, word }: Weighed): Word {
  return word ?? wordOf(scene.story, entry, rule.beneficiary);
}

function evidenceOf(rule: FindingRule, scene: Scene, judgement: Judgement): Finding["evidence"] {
  const words = new Map<number, Word>();
  for (const entry of judgement.also) {
    words.set(entry.position, wordIn(rule, scene, { entry }));
  }
  for (const weighed of judgement.rests) {
    words.set(weighed.entry.position, wordIn(rule, scene, weighed));
  }
  return [...words]
    .sort(([left], [right]) => left - right)
    .map(([position, word]) => ({ position, word }));
}

/** A challenge stands beside the finding it disputes, with the place of its reply if there is one. */
function challengesOf(scene: Scene, finding: string): Finding["challenges"] {
  const replies = all(scene.story, "ChallengeReplied/1");
  return all(scene.story, "FindingChallenged/1")
    .filter((entry) => entry.content.finding === finding)
    .map(({ content: { challenge }, position }) => ({
      challenge,
      position,
      reply: replies.find((one) => one.content.challenge === challenge)?.position ?? null,
    }));
}
