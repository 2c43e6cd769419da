/** Key-holders' keys: proofs checked, keys multiplied, and every broken list named. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import {
  chance,
  heldElection,
  noSamples,
  sampleText,
} from "../../../tests/golden/ballot/samples.ts";
import { groupNamed } from "./groups.ts";
import { electionKey, newTrusteeKey, publicKeyOf, readTrustees, trusteesText } from "./trustee.ts";
import type { TrusteePart } from "./trustee.ts";

const group = groupNamed("BELENIOS-2048", fastPowers)!;
const random = chance("trustees");
const made = [newTrusteeKey(group, { random, name: "Union" }), newTrusteeKey(group, { random })];
const parts: readonly TrusteePart[] = made.map(({ publicKey }) => ["Single", publicKey]);

test("the election's key is the power of all secrets together", () => {
  const secret = made.reduce((sum, one) => sum + one.secret, 0n) % group.q;
  assert.equal(electionKey(group, parts), group.write(group.basePower(secret)));
  const reading = readTrustees(trusteesText(parts), group);
  assert.ok(reading.ok);
  assert.deepEqual(reading.value.problems, []);
  const { trustees } = reading.value;
  assert.deepEqual(trustees.names, ["Union", null]);
  assert.deepEqual(
    trustees.shareKeys.map(({ part, member }) => [part, member]),
    [
      [0, 1],
      [1, 1],
    ],
  );
});

test("a key without its proof, or another's, is named", () => {
  const [first, second] = made.map(({ publicKey }) => publicKey);
  const swapped: TrusteePart[] = [["Single", { ...first!, pok: second!.pok }]];
  const reading = readTrustees(trusteesText(swapped), group);
  assert.ok(reading.ok);
  assert.match(reading.value.problems[0]?.because ?? "", /proof of knowing/);
  assert.throws(() => electionKey(group, swapped), RangeError);
  const outside = { ...first!, public_key: "5" };
  const wrong = readTrustees(trusteesText([["Single", outside]]), group);
  assert.ok(wrong.ok && wrong.value.problems.length === 2);
});

test("texts that list no keys are refused", () => {
  const text = trusteesText(parts);
  for (const broken of [
    ...["", "[]", "{}", "[1]", '[["Single"]]', '[["Other",{}]]', '[["Pedersen",{}]]'],
    ...[text.replace("public_key", "key"), text.replace("[[", "[[["), text.slice(1)],
  ]) {
    assert.ok(!readTrustees(broken, group).ok, broken.slice(0, 40));
  }
  const spaced = readTrustees(text.replace(":", ": "), group);
  assert.ok(spaced.ok && spaced.value.problems[0]?.check === "electionForm");
});

test("a secret that is there already has a public half with a fresh proof", () => {
  const again = publicKeyOf(group, made[0]!.secret, { random });
  assert.equal(again.public_key, made[0]!.publicKey.public_key);
  assert.notDeepEqual(again.pok, made[0]!.publicKey.pok);
});

test("a threshold key has a share key for each member", () => {
  const reading = readTrustees(heldElection("sums").texts.trustees, group);
  assert.ok(reading.ok);
  const { parts: needs, shareKeys } = reading.value.trustees;
  assert.deepEqual(needs, [
    { needed: 1, members: 1 },
    { needed: 2, members: 3 },
  ]);
  assert.equal(shareKeys.length, 4);
});

test("the reference tool's threshold key-holders are read", { skip: noSamples }, () => {
  const reading = readTrustees(sampleText("h-threshold/trustees.json.keep"), group);
  assert.ok(reading.ok);
  assert.deepEqual(reading.value.problems, []);
  const { public_key: key } = JSON.parse(sampleText("h-threshold/election.json.keep")) as {
    public_key: string;
  };
  assert.equal(group.write(reading.value.trustees.key), key);
});
