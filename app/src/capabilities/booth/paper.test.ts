/** What is ticked or ranked becomes the answer that was meant, or a sentence that says what to mend. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Question } from "@rochdale/ballot/election.ts";
import { readDraft, shownAnswer } from "./paper.ts";
import { chooseTwo, yesOrNo } from "./small-election.ts";

const ranked: Question = { kind: "ranked", question: "Who?", answers: ["Ann", "Bob", "Cai"] };
const answer = (question: Question, draft: readonly string[]) => {
  const read = readDraft(question, draft);
  return read.ok ? read.answer : [read.problem.message, read.place];
};

test("yes or no: one tick, or the blank paper", () => {
  assert.deepEqual(answer(yesOrNo, ["1"]), [0, 1]);
  assert.equal(answer(yesOrNo, ["blank"]), "blank");
  assert.deepEqual(answer(yesOrNo, []), ["choice.none", 0]);
  assert.deepEqual(answer(yesOrNo, ["0", "1"]), ["choice.one", 0]);
});

test("choose up to two: ticks in any order; the blank paper stands alone", () => {
  assert.deepEqual(answer(chooseTwo, ["2", "0"]), [1, 0, 1]);
  assert.deepEqual(answer(chooseTwo, ["0", "1", "2"]), ["choice.between", 0]);
  assert.deepEqual(answer(chooseTwo, ["0", "blank"]), ["choice.blankAndMore", 0]);
});

test("without a blank paper none may still be too few, or enough", () => {
  const plain = { ...chooseTwo, blank: false };
  assert.deepEqual(answer(plain, []), ["choice.between", 0]);
  assert.deepEqual(answer({ ...plain, min: 0 }, []), [0, 0, 0]);
});

test("ranks: numbers beside names, none twice, none left out, nobody at all", () => {
  assert.deepEqual(answer(ranked, ["2", "", "1"]), [2, 0, 1]);
  assert.deepEqual(answer(ranked, []), [0, 0, 0]);
  assert.deepEqual(answer(ranked, ["1", "1", ""]), ["rank.double", 1]);
  assert.deepEqual(answer(ranked, ["", "3", "1"]), ["rank.gap", 1]);
});

test("answers in words", () => {
  assert.deepEqual(shownAnswer(yesOrNo, [0, 1]), ["No: leave it"]);
  assert.deepEqual(shownAnswer(chooseTwo, [1, 0, 1]), ["Monday", "Friday"]);
  assert.deepEqual(shownAnswer(yesOrNo, "blank"), []);
  assert.deepEqual(shownAnswer(ranked, [2, 0, 1]), ["1. Cai", "2. Ann"]);
  assert.deepEqual(shownAnswer(ranked, [0, 0, 0]), []);
});
