import assert from "node:assert/strict";
import { test } from "node:test";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import { sentence } from "./sentence.ts";
import { tell } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

const [first, second] = tell(wholeLife).entries;
const words = sentence("finding.x.words");

test("a judgement keeps what it rests on, leaves out what is not there, and weighs by party", () => {
  assert.ok(first && second);
  const judged = met(words, words, {
    rests: [first, undefined, { entry: second, word: "other" }],
    also: [undefined, second],
  });
  assert.deepEqual(judged.rests, [{ entry: first }, { entry: second, word: "other" }]);
  assert.deepEqual(judged.also, [second]);
  assert.equal(judged.grade, null);
});

test("the three states have their three words", () => {
  assert.deepEqual(
    [met, notMet, notProven].map((judge) => judge(words, words).state),
    ["met", "notMet", "notProven"],
  );
});

test("a rule finds its claim and its line by id and version", () => {
  const rule = findingRule({
    id: "x",
    group: "origin",
    version: 3,
    law: "rochdale-2",
    beneficiary: "proposers",
    judge: () => notProven(words, words),
  });
  assert.deepEqual(rule.claim, { message: "finding.x.claim" });
  assert.deepEqual(rule.line, { message: "finding.x.rule.3" });
  assert.deepEqual(rule.wanted, { message: "wanted.anyOther" });
});
