import assert from "node:assert/strict";
import { test } from "node:test";
import { enumWords } from "@rochdale/facts/words.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { mergeCatalogues, say } from "@rochdale/language/say.ts";
import { findingsOf } from "./finding.ts";
import { mycsp } from "./mycsp-story.ts";
import { tally, verdictOf } from "./summary.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { genuinenessWords } from "./words.ts";

const words = mergeCatalogues(genuinenessWords, enumWords);
const verdict = (facts: readonly NewFact[], day = lookedAt) =>
  say(words, "en", verdictOf(findingsOf(tell(facts), day)));

test("the whole life: control, and nothing wanting", () => {
  assert.equal(verdict(wholeLife), "Workers and users control it. Every other claim is met.");
  assert.deepEqual(tally(findingsOf(tell(wholeLife), lookedAt)), {
    met: 30,
    notMet: 0,
    notProven: 0,
  });
});

test("a healthy body opens with what is not proven", () => {
  assert.equal(
    verdict(without(wholeLife, "AccessCounted/1")),
    "Workers and users control it. One thing is not proven: the record holds no evidence for it, either way.",
  );
});

test("MyCSP: who does control it stands in the first sentence", () => {
  assert.match(
    verdict(mycsp, "2025-07-01"),
    /^Workers and users do not control it\. Equiniti alone, with 75 of 100 \(75\.0%\), can pass any decision and change any rule\./,
  );
});

test("before there are rules, who controls it is not proven; a ballot that said no comes first", () => {
  const early = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1");
  assert.match(verdict(early), /^Who controls it is not proven\. /);
  const no = early.map((one) =>
    one.type === "BallotReported/1"
      ? ({
          ...one,
          content: {
            ...one.content,
            tally: { eligible: 2896, for: 146, against: 1482, abstain: 0, spoiled: 0 },
          },
        } as NewFact)
      : one,
  );
  assert.equal(
    verdict(no),
    "The staff said no. Against: 1,482 of 1,628 (91.0%) of votes, 1,482 of 2,896 (51.2%) of eligible staff.",
  );
});

test("of nothing nothing can be said", () => {
  assert.equal(say(words, "en", verdictOf([])), "Nothing can be said of it yet.");
});

test("what is not met beside control is counted, alone or with what is not proven", () => {
  const worse = changed(wholeLife, "NewStartersTerms/1", { noWorse: false });
  assert.equal(verdict(worse), "Workers and users control it. One other claim is not met.");
  assert.equal(
    verdict(without(worse, "AccessCounted/1")),
    "Workers and users control it. Other claims: 1 not met, 1 not proven.",
  );
});
