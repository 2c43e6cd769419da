/** Answers of 0 and 1: every allowed answer is proved, and nothing else can be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import { firstFault } from "./claim.ts";
import type { HomomorphicQuestion } from "./election.ts";
import { groupNamed } from "./groups.ts";
import type { HomomorphicAnswerText } from "./homomorphic.ts";
import {
  choicesIn,
  encryptMarks,
  marksOf,
  readHomomorphicAnswer,
  stepsOfHomomorphicAnswer,
} from "./homomorphic.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = chance("answers");
const y = group.tableFor(group.power(group.base, 987_654_321n));
const context = { group, y, bound: "fingerprint|credential" };
const question = (min: number, max: number, blank: boolean): HomomorphicQuestion => ({
  ...{ kind: "homomorphic", question: "?", answers: ["a", "b", "c"] },
  ...{ min, max, blank },
});

const faults = (asked: HomomorphicQuestion, text: HomomorphicAnswerText, bound = context.bound) => {
  const answer = readHomomorphicAnswer(group, JSON.parse(JSON.stringify(text)));
  assert.ok(answer !== null);
  const fault = firstFault(
    group,
    y,
    stepsOfHomomorphicAnswer({ ...context, bound }, asked, answer),
  );
  return fault === null ? [] : [fault];
};

test("every answer that a question allows is proved", () => {
  for (const [asked, answer] of [
    [question(0, 3, false), [0, 0, 0]],
    [question(1, 1, false), [0, 1, 0]],
    [question(1, 2, false), [1, 0, 1]],
    [question(1, 2, true), [1, 1, 0]],
    [question(1, 2, true), "blank"],
    [question(0, 0, true), [0, 0, 0]],
  ] as const) {
    const marks = marksOf(asked, answer);
    assert.equal(marks.length, choicesIn(asked));
    const text = encryptMarks(context, asked, { marks, random });
    assert.deepEqual(faults(asked, text), []);
    assert.notDeepEqual(faults(asked, text, "another|credential"), []);
  }
});

test("no answer that a question forbids can be encrypted, by the front door", () => {
  const asked = question(1, 2, false);
  for (const answer of ["blank", [0, 0, 0], [1, 1, 1], [1, 0], [2, 0, 0], [1, -1, 1]] as const) {
    assert.throws(() => marksOf(asked, answer), RangeError, String(answer));
  }
});

test("nor by the back door: the proofs of a forbidden answer do not hold", () => {
  for (const [asked, marks] of [
    [question(1, 1, false), [1, 1, 0]],
    [question(1, 1, false), [0, 0, 0]],
    [question(1, 2, true), [1, 1, 0, 0]],
    [question(1, 2, true), [0, 1, 1, 1]],
    [question(1, 2, true), [0, 0, 0, 0]],
  ] as const) {
    // The prover is given a case that is not true, as a cheat must.
    const honest = { ...asked, min: 0, max: 3 };
    const text = encryptMarks(context, honest, { marks, random });
    const cases = asked.max - asked.min + (asked.blank ? 2 : 1);
    const cut = { ...text, overall_proof: text.overall_proof.slice(0, cases) };
    assert.equal(faults(asked, cut)[0]?.check, "ballotProof", marks.join());
    assert.equal(faults(asked, text)[0]?.check, "ballotShape");
  }
});

test("proofs moved, dropped or altered do not hold", () => {
  const asked = question(1, 2, true);
  const text = encryptMarks(context, asked, { marks: [0, 1, 0, 1], random });
  const swapped = text.individual_proofs.toReversed();
  assert.equal(faults(asked, { ...text, individual_proofs: swapped })[0]?.check, "ballotProof");
  const short = text.individual_proofs.slice(1);
  assert.equal(faults(asked, { ...text, individual_proofs: short })[0]?.check, "ballotShape");
  const other = { ...text, blank_proof: text.blank_proof!.toReversed() };
  assert.equal(faults(asked, other)[0]?.check, "ballotProof");
  assert.equal(faults(asked, { ...text, blank_proof: [] })[0]?.check, "ballotProof");
  assert.equal(faults({ ...asked, blank: false }, text)[0]?.check, "ballotShape");
  const fewer = { ...text, choices: text.choices.slice(1) };
  assert.equal(faults(asked, fewer)[0]?.check, "ballotShape");
});

test("leaving out the blank and its proof is seen, though every proof that is there holds", () => {
  const marks = [1, 0, 0];
  const text = encryptMarks(context, question(1, 2, false), { marks, random });
  assert.deepEqual(faults(question(1, 2, true), text), [
    { check: "ballotBlank", because: "the blank and its proof are left out" },
  ]);
});

test("an answer has its exact form and canonical numbers", () => {
  const asked = question(1, 1, false);
  const text = JSON.stringify(encryptMarks(context, asked, { marks: [1, 0, 0], random }));
  const read = (changed: string) => readHomomorphicAnswer(group, JSON.parse(changed));
  assert.ok(read(text) !== null);
  for (const [from, to] of [
    ['"alpha":"', '"alpha":"0'],
    ['"beta":"', '"beta":"-'],
    ['"challenge":"', '"challenge":" '],
    ['"choices"', '"choice"'],
    ['"overall_proof":[', '"overall_proof":[1,'],
    ['"alpha"', '"gamma"'],
  ] as const) {
    assert.equal(read(text.replace(from, to)), null, from);
  }
  assert.equal(readHomomorphicAnswer(group, null), null);
});
