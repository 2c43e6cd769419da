/** A sealed vote is made again from its seed, on another device, and never holds what would let it be cast. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { checkBallot } from "@rochdale/ballot/ballot-check.ts";
import { castBallot, signBallot } from "@rochdale/ballot/cast.ts";
import { credentialSecret } from "@rochdale/ballot/credential.ts";
import { openingText, randomFrom, readOpening, seal, sealNumber } from "./seal.ts";
import { smallElection } from "./small-election.ts";

const { election, setup, credential, publicCredential } = smallElection();
const parts = (seed = randomBytes(32)) => ({
  seed,
  publicCredential,
  answers: [[1, 0], "blank"] as const,
});

test("a seed stands for the same bytes however they are drawn, other seeds for others", () => {
  const seed = Buffer.alloc(32, 7);
  const [a, b] = [randomFrom(seed), randomFrom(seed)];
  const whole = Buffer.from(a(100));
  assert.deepEqual(Buffer.concat([b(1), b(33), b(0), b(66)]), whole);
  assert.notDeepEqual(Buffer.from(randomFrom(Buffer.alloc(32, 8))(100)), whole);
  assert.equal(new Set(whole).size > 50, true);
});

test("what was sealed is made again from its opening, and its number is the same", () => {
  const given = parts();
  const sealed = seal(election, given);
  const read = readOpening(election, `https://x/vote/a/1/check#${openingText(election, given)}\n`);
  assert.ok(read.ok);
  assert.equal(read.sealed.text, sealed.text);
  assert.equal(sealNumber(read.sealed), sealNumber(sealed));
  assert.match(sealNumber(sealed), /^([0-9a-f]{4} ){4}[0-9a-f]{4}$/);
  assert.deepEqual(read.parts.answers, given.answers);
});

test("another answer or another seed gives another number", () => {
  const given = parts();
  const number = sealNumber(seal(election, given));
  assert.notEqual(sealNumber(seal(election, { ...given, answers: [[0, 1], "blank"] })), number);
  assert.notEqual(sealNumber(seal(election, parts())), number);
});

test("signed, it is a ballot that counts; the opening alone holds neither code nor signature", () => {
  const given = parts();
  const sealed = seal(election, given);
  const secret = credentialSecret(credential, election.given.uuid, election.group);
  const { ballot, tracker } = signBallot(election, sealed, { secret, random: randomBytes });
  const checked = checkBallot(setup, ballot);
  assert.ok(checked.ok);
  assert.equal(checked.value.tracker, tracker);
  assert.equal(checked.value.hash, sealed.hash);
  const told = openingText(election, given);
  assert.ok(!told.includes(credential) && !told.includes("signature"));
  assert.ok(!checkBallot(setup, sealed.text).ok, "unsigned, it is no ballot");
});

test("sealing and signing with one stream of bytes is casting", () => {
  const seed = Buffer.alloc(32, 9);
  const { answers } = parts();
  const whole = castBallot({
    election: election.text,
    credential,
    answers,
    random: randomFrom(seed),
  });
  const hash = seal(election, { seed, publicCredential, answers }).hash;
  assert.ok(whole.ballot.includes(hash));
});

test("an opening that is cut, forged in form or of another ballot is told apart", () => {
  const told = openingText(election, parts());
  const short = openingText(election, parts(randomBytes(31)));
  for (const bad of [
    "",
    "x",
    told.slice(0, 60),
    told.replace("blank", "2"),
    `2${told.slice(1)}`,
    short,
  ])
    assert.deepEqual(readOpening(election, bad), { ok: false, because: "broken" }, bad);
  const other = smallElection().election;
  assert.deepEqual(readOpening(other, told), { ok: false, because: "otherBallot" });
});
