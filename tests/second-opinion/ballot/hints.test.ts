/** Hints against the plainest way to say the same, and against verifying without: no hint changes a verdict. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkBallots, readBallotOf, stepsOfBallot } from "@rochdale/ballot/ballot-check.ts";
import { ciphertextsIn } from "@rochdale/ballot/ballot.ts";
import type { Ballot } from "@rochdale/ballot/ballot.ts";
import { castBallot } from "@rochdale/ballot/cast.ts";
import type { Claim } from "@rochdale/ballot/claim.ts";
import { commitmentsOf } from "@rochdale/ballot/claim.ts";
import type { Element, Random } from "@rochdale/ballot/group.ts";
import { hintLine, hintsOpening } from "@rochdale/ballot/hints.ts";
import type { Read } from "@rochdale/ballot/problem.ts";
import { holdTogether } from "@rochdale/ballot/together.ts";
import type { Hinted } from "@rochdale/ballot/together.ts";
import { openVerification, payloadOf } from "@rochdale/ballot/verification.ts";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance, heldElection } from "../../golden/ballot/samples.ts";

const fast = fastPowers;
const random = chance("hints");
const pick = (most: number): number => {
  const [a = 0, b = 0, c = 0] = random(3);
  return ((a << 16) | (b << 8) | c) % most;
};

function opened(archive: Uint8Array) {
  const reading = openVerification(archive, { fast });
  assert.ok(reading.ok);
  return reading.value;
}

/** The lines of an archive's hint file. */
function linesOf(archive: Uint8Array): readonly string[] {
  const { setup, ballots, readingAt } = opened(archive);
  return ballots.map((event, at) => {
    const reading = readingAt(at);
    return (reading.ok ? hintLine(setup, reading.value, payloadOf(event)) : null) ?? "";
  });
}
const fileOf = (archive: Uint8Array, lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    hintsOpening(opened(archive).setup.election.fingerprint) + lines.join(""),
  );

/** Each ballot's claims, true commitments and elements. */
function hintedIn(archive: Uint8Array): Hinted[] {
  const { setup, read } = opened(archive);
  return read().map((ballot) => {
    const claims = stepsOfBallot(setup, ballot).map(({ claim }) => claim as Claim);
    const commitments = claims.flatMap((claim) => commitmentsOf(setup.group, setup.y, claim));
    const pairs = ballot.answers.flatMap(ciphertextsIn);
    const credential = setup.group.read(ballot.credential)!;
    return {
      claims,
      commitments,
      elements: [credential, ...pairs.flatMap((one) => [one.alpha, one.beta])],
    };
  });
}

for (const name of ["sums", "ranked"] as const) {
  test(`${name}: all at once is what multiplying everything plainly gives`, () => {
    const { archive } = heldElection(name);
    const { setup } = opened(archive);
    const { group, election } = setup;
    const honest = hintedIn(archive);
    const off = (at: number, by: Element): Hinted[] =>
      honest.with(1, {
        ...honest[1]!,
        commitments: honest[1]!.commitments.with(
          at % honest[1]!.commitments.length,
          group.multiply(honest[1]!.commitments[at % honest[1]!.commitments.length]!, by),
        ),
      });
    const variants = [
      honest,
      honest.toReversed(),
      off(0, group.base),
      off(3, election.key),
      off(6, group.generator(1)),
    ];
    const answers = variants.map((hinted) => {
      const drawn: Uint8Array[] = [];
      const kept: Random = (bytes) => {
        drawn.push(random(bytes));
        return drawn.at(-1)!;
      };
      const together = holdTogether({ group, key: election.key }, hinted, kept);
      // The first draws are the weights: 16 bytes for each commitment.
      let [left, right, at] = [group.identity, group.identity, 0];
      for (const { claims, commitments } of hinted) {
        for (const [place, equation] of claims.flatMap(({ equations }) => equations).entries()) {
          const bytes = drawn[0]!.subarray(16 * at, 16 * at + 16);
          const weight = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
          const generator = equation.generator === "base" ? group.base : election.key;
          const meant = group.multiply(
            group.publicPower(generator, equation.response),
            group.publicPower(equation.of, equation.challenge),
          );
          left = group.multiply(left, group.publicPower(commitments[place]!, weight));
          right = group.multiply(right, group.publicPower(meant, weight));
          at += 1;
        }
      }
      assert.equal(together, group.equals(left, right));
      return together;
    });
    assert.deepEqual(answers, [true, true, false, false, false]);
  });

  test(`${name}: true hints are used: no power of the base is worked out for a ballot that has one`, () => {
    const { archive } = heldElection(name);
    const { setup, ballots, readingAt } = opened(archive);
    const lines = linesOf(archive);
    let asked = 0;
    const basePower = (exponent: bigint): Element => {
      asked += 1;
      return setup.group.basePower(exponent);
    };
    const counting = { ...setup, group: { ...setup.group, basePower } };
    const check = (hints: readonly (string | null)[]): number => {
      asked = 0;
      const given = ballots.map((_, at) => ({
        ...{ reading: readingAt(at), where: `${at}`, hint: hints[at] ?? null },
      }));
      assert.deepEqual(checkBallots(counting, given, random), []);
      return asked;
    };
    const told = lines.map((line) => line.slice(65).trim());
    const all = check([]);
    assert.ok(all >= 2 * ballots.length);
    assert.equal(check(told), 0);
    assert.equal(check(told.with(0, "1")) * ballots.length, all);
  });
}

test("each kind of wrong hint leaves the verdict as it is", () => {
  const { voted: archive } = heldElection("sums");
  const without = verifyArchive(archive, { fast });
  assert.ok(without.strict);
  const { setup } = opened(archive);
  const { group } = setup;
  const lines = linesOf(archive);
  const changed = (change: (texts: string[]) => string[]): readonly string[] =>
    lines.map((line) => {
      const [payload = "", told = ""] = line.trim().split(":");
      return `${payload}:${change(told.split(",")).join(",")}\n`;
    });
  const times = (factor: Element) => (texts: string[]) =>
    texts.with(2, group.write(group.multiply(group.read(texts[2]!)!, factor)));
  const minusOne = group.read(
    String(2n * BigInt(group.write(group.invert(group.read("2")!))) - 2n),
  )!;
  const wrongs: { readonly [name: string]: readonly string[] } = {
    none: [],
    "all swapped": lines.map((line, at) => line.slice(0, 64) + lines[(at + 1) % 4]!.slice(64)),
    "two swapped within": changed((texts) => texts.with(0, texts[1]!).with(1, texts[0]!)),
    "times -1": changed(times(minusOne)),
    "times an element of the cofactor": changed(times(group.power(group.read("5")!, group.q))),
    "outside the group": changed((texts) => texts.with(1, "5")),
    "out of range": changed((texts) => texts.with(1, `9${texts[1]}`)),
    "not canonical": changed((texts) => texts.with(1, `0${texts[1]}`)),
    "no number": changed((texts) => texts.with(1, "x")),
    "one too few": changed((texts) => texts.slice(1)),
    "one too many": changed((texts) => [...texts, "1"]),
    "cut off": [lines.join("").slice(0, 5000)],
    "one wrong among right ones": lines.with(2, changed(times(group.base))[2]!),
  };
  for (const [name, wrong] of Object.entries(wrongs)) {
    const hints = { bytes: fileOf(archive, wrong), random };
    assert.deepEqual(verifyArchive(archive, { fast, hints }), without, name);
  }
});

function changedText(text: string): string {
  const at = pick(text.length + 1);
  if (pick(4) === 0) return pick(2) === 0 ? "1" : `0${text}`;
  return text.slice(0, at) + (text[at] === "7" ? "3" : "7") + text.slice(at + 1);
}

/** One leaf of a JSON value changed. */
function changedValue(value: unknown): unknown {
  if (typeof value === "string") return changedText(value);
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const at = pick(Math.max(1, list.length));
    if (pick(8) === 0) return list.toSpliced(at, 1);
    return list.length === 0 ? [null] : list.with(at, changedValue(list[at]));
  }
  const entries = Object.entries(value as object);
  const at = pick(entries.length);
  const [name, inner] = entries[at]!;
  return Object.fromEntries(entries.with(at, [name, changedValue(inner)]));
}

test("500 changes of a ballot, its hint told for the changed one, some hints changed as well", () => {
  const { archive, texts, credentials } = heldElection("tiny");
  const { setup, readingAt } = opened(archive);
  const { ballot: text } = castBallot({
    ...{ election: texts.election, credential: credentials[0]!, answers: [[0, 1]], random },
  });
  const told = (reading: Read<Ballot>): string => {
    assert.ok(reading.ok);
    return hintLine(setup, reading.value, "")!.slice(1).trim();
  };
  const honest = readingAt(0);
  const beside = { reading: honest, where: "beside", hint: told(honest) };
  const own = told(readBallotOf(setup, text, "own"));
  let [rejected, hashed] = [0, 0];
  for (let made = 0; made < 500; made += 1) {
    const other = JSON.stringify(changedValue(JSON.parse(text)));
    const reading = readBallotOf(setup, made % 5 === 0 ? text : other, "changed");
    const hint = made % 3 === 0 ? changedText(own) : own;
    const ballots = [{ reading, where: "changed", hint }, ...(made % 6 === 0 ? [beside] : [])];
    const without = checkBallots(setup, ballots);
    assert.deepEqual(checkBallots(setup, ballots, random), without, `${made}: ${other}`);
    if (without.length > 0) rejected += 1;
    else hashed += 1;
  }
  assert.ok(rejected > 350 && hashed > 90, `${rejected}, ${hashed}`);
});
