/** A computed finding as the design draws it: every message said in the reader's language, every entry a link. */
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import type { Finding, Word } from "@rochdale/genuineness/finding.ts";
import { sentenceOf } from "@rochdale/facts/words.ts";
import type { Language } from "@rochdale/language/message.ts";
import { finding, type Finding as Shown, type Voice } from "../../design/finding.ts";
import { html, type Html } from "../../design/html.ts";
import { sourceMark } from "../../design/sources.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf, sayIn } from "../../house/site.ts";
import { findingsPageWords } from "./words-findings.ts";

const VOICES: Record<Word, Voice> = {
  own: "ownWord",
  other: "otherSide",
  independent: "independent",
};
const EVIDENCE_SHOWN = 6;

type View = { readonly body: Body; readonly f: Finding; readonly open?: boolean };

export function findingHtml(house: House, language: Language, view: View): Html {
  return finding(language, shownFinding(house, language, view));
}

export function shownFinding(house: House, language: Language, { body, f, open }: View): Shown {
  const t = sayIn(findingsPageWords, language);
  const base = addressOf(body);
  const says = (position: number) => {
    const entry = body.story.entries[position];
    return entry ? house.say(language, sentenceOf(entry)) : "";
  };
  const more = f.evidence.length - EVIDENCE_SHOWN;
  const evidence = f.evidence.slice(0, EVIDENCE_SHOWN).map(({ position, word }) => ({
    text: t("findings.entry", { entry: position }),
    href: `${base}/record/${position}`,
    about: says(position),
    by: VOICES[word],
  }));
  const law = lawOf(f.law);
  // The basis of our own standard names it already.
  const basis = house.say(language, basisOf(law));
  return {
    id: f.id,
    state: f.state,
    claim: house.say(language, f.claim),
    ...(f.grade ? { grade: house.say(language, f.grade) } : {}),
    because: html`${house.say(language, f.because)}${marksOf(language, body, f)}`,
    change: house.say(language, f.change),
    rule: house.say(language, f.rule.line),
    ruleHref: `/rules/${f.law}`,
    basis: law.confidence === "ownStandard" ? basis : html`${law.title}. ${basis}`,
    evidence: more > 0 ? [...evidence, { text: t("findings.moreEvidence", { more }) }] : evidence,
    challenges: f.challenges.map((challenge) => ({
      by: t("findings.challenged"),
      says: says(challenge.position),
      ...(challenge.reply === null
        ? {}
        : { reply: { by: t("findings.replied"), says: says(challenge.reply) } }),
    })),
    ...(open === undefined ? {} : { open }),
  };
}

/** The marks of the sources that the evidence cites. */
function marksOf(language: Language, body: Body, f: Finding): Html | null {
  const marks = new Set<number>();
  for (const { position } of f.evidence) {
    const mark = body.story.entries[position]?.source?.mark;
    if (mark) marks.add(Number(mark.slice(1)));
  }
  return marks.size === 0
    ? null
    : html` ${[...marks].sort((a, b) => a - b).map((n) => sourceMark(language, n))}`;
}
