/** Casting: what is cast can be counted, and impossible answers are refused before anything is sealed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, heldElection } from "../../../tests/golden/ballot/samples.ts";
import { checkBallot } from "./ballot-check.ts";
import type { Answers } from "./cast.ts";
import { castBallot, sealAnswers, signBallot } from "./cast.ts";
import { credentialPublic, credentialSecret, newCredential } from "./credential.ts";
import { readSetup } from "./setup.ts";

const held = heldElection("sums");
const ready = readSetup(held.texts, fastPowers);
assert.ok(ready.ok);
const { setup } = ready.value;
const { election, group } = setup;
const credential = held.credentials[0]!;
const cast = (answers: Answers, given = credential) =>
  castBallot({
    ...{ election: held.texts.election, credential: given, answers },
    random: chance("c"),
  });

test("a ballot that was cast passes the whole check", () => {
  for (const answers of [
    [[1, 0], "blank"],
    [
      [0, 1],
      [0, 1, 1],
    ],
  ] satisfies Answers[]) {
    const checked = checkBallot(setup, cast(answers).ballot);
    assert.ok(checked.ok, checked.ok ? "" : checked.problems[0]?.because);
  }
});

test("a ranked one too", () => {
  const ranked = heldElection("ranked");
  const { ballot } = castBallot({
    ...{ election: ranked.texts.election, credential: ranked.credentials[0]! },
    ...{ answers: [[3, 1, 2]], random: chance("r") },
  });
  const own = readSetup(ranked.texts, fastPowers);
  assert.ok(own.ok && checkBallot(own.value.setup, ballot).ok);
  for (const answers of [["blank"], [[1, 2]]] satisfies Answers[]) {
    const given = { election: ranked.texts.election, credential: ranked.credentials[0]! };
    assert.throws(() => castBallot({ ...given, answers, random: chance("r") }), RangeError);
  }
});

test("impossible answers are refused", () => {
  const impossible: Answers[] = [
    [[1, 0]],
    [[1, 1], "blank"],
    ["blank", "blank"],
    [
      [1, 0],
      [1, 1, 1],
    ],
  ];
  for (const answers of impossible) assert.throws(() => cast(answers), RangeError);
  assert.throws(() => cast([[1, 0], "blank"], "not a credential"), RangeError);
  const election = "{}";
  assert.throws(
    () => castBallot({ ...{ election, credential, answers: [] }, random: chance("c") }),
    RangeError,
  );
});

test("a credential that nobody listed makes a ballot that nobody counts", () => {
  const stranger = newCredential(chance("stranger"));
  const checked = checkBallot(setup, cast([[1, 0], "blank"], stranger).ballot);
  assert.ok(!checked.ok && checked.problems[0]?.check === "ballotCredential");
});

test("the same random bytes seal the same vote, which then is signed apart", () => {
  const answers: Answers = [
    [1, 0],
    [1, 0, 0],
  ];
  const { uuid } = election.given;
  const publicCredential = credentialPublic(credential, uuid, group);
  const seal = () => sealAnswers({ election, publicCredential, answers, random: chance("s") });
  assert.deepEqual(seal(), seal());
  const secret = credentialSecret(credential, uuid, group);
  const signed = signBallot(election, seal(), { secret, random: chance("t") });
  assert.ok(checkBallot(setup, signed.ballot).ok);
});
