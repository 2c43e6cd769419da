import assert from "node:assert/strict";
import { test } from "node:test";
import { enumWords } from "@rochdale/facts/words.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import type { Message } from "@rochdale/language/message.ts";
import { checkCatalogue, mergeCatalogues, say } from "@rochdale/language/say.ts";
import { findingsOf, notApplicable } from "./finding.ts";
import { mycsp } from "./mycsp-story.ts";
import { verdictOf } from "./summary.ts";
import { timelineOf } from "./timeline.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { genuinenessWords } from "./words.ts";

const words = mergeCatalogues(genuinenessWords, enumWords);

test("the catalogue says the same values in both languages", () => {
  assert.deepEqual(checkCatalogue(genuinenessWords), []);
});

function messagesOf(facts: readonly NewFact[], day: string): Message[] {
  const story = tell(facts);
  const findings = findingsOf(story, day);
  const { events, rows } = timelineOf(story, day);
  return [
    ...findings.flatMap((one) => [
      one.claim,
      one.because,
      one.change,
      one.rule.line,
      ...(one.grade ? [one.grade] : []),
    ]),
    ...notApplicable(story, day).flatMap((one) => [one.claim, one.because]),
    ...events.map((event) => event.words),
    ...rows.flatMap((row) => [row.guarantee, ...row.cells.map((cell) => cell.because)]),
    verdictOf(findings),
  ];
}

/** The whole life with each fact type left out in turn, and looked at on several days. */
function stories(): readonly (readonly NewFact[])[] {
  const types = [...new Set(wholeLife.map((one) => one.type))].filter((t) => t !== "BodyOpened/1");
  return [
    wholeLife,
    mycsp,
    changed(wholeLife, "BodyOpened/1", { start: "noPredecessor", recognisedUnions: [] }),
    ...types.map((type) => without(wholeLife, type)),
  ];
}

test("everything that a finding can say is said in both languages", () => {
  let said = 0;
  for (const facts of stories()) {
    for (const day of ["2012-06-01", "2025-03-01", "2025-07-30", lookedAt, "2029-06-01"]) {
      for (const message of messagesOf(facts, day)) {
        for (const language of ["en", "cy"] as const) {
          assert.ok(say(words, language, message).length > 0);
          said += 1;
        }
      }
    }
  }
  assert.ok(said > 10_000);
});

test("claims and rule lines are short, and no word of the list to avoid is used", () => {
  const avoid =
    /\b(platform|solution|journey|stakeholders?|leverage|blockchain|immutable|compliant|robust|simply|just|pending|invalid|verified)\b/i;
  for (const [key, sentence] of Object.entries(genuinenessWords)) {
    if (!key.startsWith("finding.")) continue;
    const texts = typeof sentence.en === "string" ? [sentence.en] : Object.values(sentence.en);
    for (const text of texts) {
      assert.ok(!avoid.test(text), `${key}: ${text}`);
      for (const part of text.split(/[.:;] /)) {
        assert.ok(part.split(/\s+/).length <= 20, `${key}: ${part}`);
      }
    }
  }
});
