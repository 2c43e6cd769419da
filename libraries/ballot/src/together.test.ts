/** Proofs checked at once by what their commitments are said to be: honest ones hold, and every forgery falls. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import { commitmentsOf, digestHolds, knowledgeClaim } from "./claim.ts";
import { ed25519Group } from "./ed25519.ts";
import type { Element, Group } from "./group.ts";
import { groupNamed } from "./groups.ts";
import { hashToScalar } from "./hash.ts";
import { proveKnowledge } from "./proof.ts";
import type { Hinted } from "./together.ts";
import { hintedCommitments, holdTogether } from "./together.ts";

const random = chance("together");
const secret = 1_234_567_890_123n;

/** A proof of knowledge with its true commitment. */
function honest(group: Group, at: number): Hinted {
  const of = group.power(group.base, secret + BigInt(at));
  const prefix = `p${at}|`;
  const proof = proveKnowledge(group, { secret: secret + BigInt(at), prefix, random });
  const claim = knowledgeClaim({ of, prefix, proof });
  return { claims: [claim], commitments: commitmentsOf(group, null, claim), elements: [of] };
}

/**
 * A proof whose digest is right with a commitment that is off by a factor. It claims to know the exponent of an
 * element; the factor makes the equation false.
 */
function forged(group: Group, at: number, factor: Element): Hinted {
  const of = group.power(group.base, secret + BigInt(at));
  const prefix = `p${at}|`;
  const w = 987_654_321n + BigInt(at);
  const commitment = group.multiply(group.power(group.base, w), factor);
  const challenge = hashToScalar(group, prefix + group.write(commitment));
  const response = (w + group.q - (((secret + BigInt(at)) * challenge) % group.q)) % group.q;
  const claim = knowledgeClaim({ of, prefix, proof: { challenge, response } });
  assert.ok(digestHolds(group, claim, [group.write(commitment)]), "the digest cannot tell");
  return { claims: [claim], commitments: [commitment], elements: [of] };
}

/** The modulus: twice the inverse of 2, less 1. */
const modulusOf = (group: Group): bigint =>
  2n * BigInt(group.write(group.invert(group.read("2")!))) - 1n;

const belenios = groupNamed("BELENIOS-2048", fastPowers)!;
const rfc = groupNamed("RFC-3526-2048", fastPowers)!;
const p = modulusOf(belenios);
const five = belenios.read("5")!;
/** Factors outside the group: of order 2, 3, 6, of an order that divides the cofactor, and any. */
const outside: readonly (readonly [string, Group, Element])[] = [
  ["-1", belenios, belenios.read(String(p - 1n))!],
  ["order 3", belenios, belenios.power(five, (p - 1n) / 3n)],
  ["order 6", belenios, belenios.power(belenios.read("7")!, (p - 1n) / 6n)],
  ["order of the cofactor", belenios, belenios.power(five, belenios.q)],
  ["any number", belenios, five],
  ["-1 of the safe prime", rfc, rfc.read(String(modulusOf(rfc) - 1n))!],
  ["order 4 on the curve", ed25519Group, ed25519Group.read("0".repeat(64))!],
];

for (const group of [belenios, rfc, ed25519Group]) {
  const key = group.power(group.base, 42n);
  const all = Array.from({ length: 6 }, (_, at) => honest(group, at));

  test(`${group.name}: honest ones hold, alone, together, and twice the same`, () => {
    assert.ok(holdTogether({ group, key }, all, random));
    assert.ok(holdTogether({ group, key }, all.slice(0, 1), random));
    assert.ok(holdTogether({ group, key }, [all[2]!, all[2]!, all[0]!], random));
  });

  test(`${group.name}: a forgery by a factor inside the group falls; so do two that would cancel out`, () => {
    const factor = group.power(group.base, 3n);
    const pair = [forged(group, 7, factor), forged(group, 8, group.invert(factor))];
    for (const more of [pair.slice(0, 1), pair, pair.toReversed()]) {
      for (let turn = 0; turn < 3; turn += 1) {
        assert.equal(holdTogether({ group, key }, [...all, ...more], random), false);
      }
    }
  });

  test(`${group.name}: another proof's commitment, a swap, and another response fall`, () => {
    const [first, second, ...rest] = all as [Hinted, Hinted, ...Hinted[]];
    const swapped = [
      { ...first, commitments: second.commitments },
      { ...second, commitments: first.commitments },
    ];
    assert.equal(holdTogether({ group, key }, [...swapped, ...rest], random), false);
    const { prefix, equations, challenge } = first.claims[0]!;
    const response = (equations[0]!.response + 1n) % group.q;
    const off = { prefix, challenge, equations: [{ ...equations[0]!, response }] };
    assert.equal(holdTogether({ group, key }, [{ ...first, claims: [off] }], random), false);
  });
}

test("the forger's own tool: without a factor it makes proofs that hold", () => {
  const key = belenios.power(belenios.base, 42n);
  const none = [forged(belenios, 1, belenios.identity)];
  assert.ok(holdTogether({ group: belenios, key }, none, random));
});

for (const [name, group, factor] of outside) {
  test(`a factor outside the group falls each time: ${name}`, () => {
    assert.ok(!group.isElement(factor));
    const key = group.power(group.base, 42n);
    const all = [honest(group, 0), honest(group, 1)];
    const one = forged(group, 3, factor);
    const other = forged(group, 4, group.invert(factor));
    for (let turn = 0; turn < 8; turn += 1) {
      assert.equal(holdTogether({ group, key }, [...all, one], random), false);
      assert.equal(holdTogether({ group, key }, [one, ...all, other], random), false);
    }
    // What the equations rest on: a ciphertext or credential, and the key.
    const [first] = all as [Hinted];
    const moved = { ...first, elements: [...first.elements, factor] };
    const twice = { ...first, elements: [...first.elements, factor, group.invert(factor)] };
    assert.equal(holdTogether({ group, key }, [moved], random), false);
    assert.equal(holdTogether({ group, key }, [twice], random), false);
    assert.equal(holdTogether({ group, key: factor }, all, random), false);
  });
}

test("chance is asked in pieces that a browser gives", () => {
  const asked: number[] = [];
  const few = honest(belenios, 1);
  const many = Array.from({ length: 2100 }, () => few);
  const sets = { ...belenios, isElement: () => false };
  const counting = (bytes: number): Uint8Array => {
    asked.push(bytes);
    return new Uint8Array(bytes);
  };
  const key = belenios.base;
  assert.equal(holdTogether({ group: sets, key }, many, counting), false);
  assert.ok(asked.every((bytes) => bytes <= 65_536));
  assert.equal(
    asked.reduce((sum, bytes) => sum + bytes, 0),
    16 * (2100 + 2101),
  );
});

test("a hint is as many canonical numbers as there are equations, with the right digest", () => {
  const { claims, commitments } = honest(belenios, 9);
  const text = belenios.write(commitments[0]!);
  assert.deepEqual(hintedCommitments(belenios, claims, text), commitments);
  const wrong = ["", "0", `0${text}`, ` ${text}`, `${text},`, `${text},${text}`, `${text},1`];
  const more = [text.slice(1), String(BigInt(text) + p), "1", "x", `-${text}`, `${text}\n`];
  for (const hint of [...wrong, ...more]) {
    assert.equal(hintedCommitments(belenios, claims, hint), null, hint.slice(0, 20));
  }
});
