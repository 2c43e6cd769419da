/** The readiness questions: fifteen, numbered as the facts number them, said in both languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factTypes } from "@rochdale/facts/fact.ts";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { readinessQuestion, readinessQuestions } from "./questions.ts";
import { questionWords } from "./words-questions.ts";

test("there are as many questions as the fact admits answers for", () => {
  const admits = (question: number) =>
    factTypes["ReadinessAnswered/1"].safeParse({ question, answer: "yes", evidence: null }).success;
  for (const { question } of readinessQuestions) assert.ok(admits(question));
  assert.equal(admits(readinessQuestions.length + 1), false);
  assert.deepEqual(
    readinessQuestions.map((q) => q.question),
    [...Array(15).keys()].map((i) => i + 1),
  );
});

test("each question and its reason is one short sentence in both languages", () => {
  assert.deepEqual(checkCatalogue(questionWords), []);
  assert.equal(Object.keys(questionWords).length, 30);
  for (const { asks, why } of readinessQuestions) {
    for (const message of [asks, why]) {
      assert.ok(say(questionWords, "en", message).split(" ").length <= 20);
      assert.ok(say(questionWords, "cy", message));
    }
    assert.match(say(questionWords, "en", asks), /\?$/);
  }
});

test("a question is found by its number, and there is no sixteenth", () => {
  assert.equal(readinessQuestion(1).key, "leader");
  assert.equal(readinessQuestion(15).key, "ifStaffSayNo");
  assert.throws(() => readinessQuestion(0), /no readiness question 0/);
  assert.throws(() => readinessQuestion(16), /no readiness question 16/);
});
