/** A ballot's text: one canonical form, its digest without the signature, its tracker. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, heldElection } from "../../../tests/golden/ballot/samples.ts";
import { ballotBytesMost, ciphertextsIn, readBallot, trackerOf } from "./ballot.ts";
import { castBallot } from "./cast.ts";
import { base64Hash } from "./hash.ts";
import { readSetup } from "./setup.ts";

const held = heldElection("sums");
const ready = readSetup(held.texts, fastPowers);
assert.ok(ready.ok);
const { group, election } = ready.value.setup;
const { questions } = election.given;
const credential = held.credentials[2]!;
const { ballot: text, tracker } = castBallot({
  ...{ election: held.texts.election, credential, answers: [[1, 0], "blank"] },
  random: chance("ballot"),
});
const reading = (changed: string) => readBallot(changed, { group, questions, where: "here" });

test("a ballot is read with its digest and tracker", () => {
  const found = reading(text);
  assert.ok(found.ok);
  const { signature, ...unsigned } = JSON.parse(text) as { signature: { hash: string } };
  assert.equal(found.value.hash, base64Hash(JSON.stringify(unsigned)));
  assert.equal(found.value.signature.hash, signature.hash);
  assert.equal(found.value.hash, signature.hash);
  assert.equal(found.value.tracker, tracker);
  assert.equal(tracker, trackerOf(text));
  assert.deepEqual(
    found.value.answers.map((answer) => ciphertextsIn(answer).length),
    [2, 4],
  );
});

test("any other text of the same ballot is refused", () => {
  const changes: [string, string, string][] = [
    ['{"election_uuid"', ' {"election_uuid"', "ballotText"],
    ['"election_uuid"', '"uuid"', "ballotText"],
    ['"signature":{"hash"', '"signature":{"digest"', "ballotText"],
    ['"alpha":"', '"alpha":"0', "ballotShape"],
    ['"answers":[', '"answers":[{},', "ballotShape"],
    ['"proof":{"challenge":"', '"proof":{"challenge":"0', "ballotText"],
    ['"credential":"', '"credential":["', "ballotText"],
  ];
  for (const [from, to, check] of changes) {
    const found = reading(text.replace(from, to));
    assert.ok(!found.ok, from);
    assert.equal(found.problems[0]?.check, check, from);
    assert.equal(found.problems[0]?.where, "here");
  }
  assert.ok(!reading(" ".repeat(ballotBytesMost + 1)).ok);
  assert.ok(!reading("").ok);
});
