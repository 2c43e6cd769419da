/** The rehearsal: a public test vote that each holder opens with the key as it was kept, checked like a real share. */
import type { Element, Group, Random } from "@rochdale/ballot/group.ts";
import { hashToScalar } from "@rochdale/ballot/hash.ts";
import {
  proveSameExponent,
  readProof,
  sameExponentHolds,
  writeProof,
} from "@rochdale/ballot/proof.ts";
import { recombined } from "@rochdale/ballot/threshold-share.ts";

/** What the keys are tried on: everybody may know its exponent, so everybody can check the trial. */
export type TestVote = { readonly exponent: bigint; readonly alpha: Element };

/** The test vote of a ballot's keys: made from its trustees' text, so nobody picks it. */
export function testVote(group: Group, trustees: string): TestVote {
  const exponent = hashToScalar(group, `rehearsal|${trustees}`);
  return { exponent, alpha: group.basePower(exponent) };
}

const prefix = (group: Group, key: Element, parts: { alpha: Element; factor: Element }): string =>
  `rehearsal|${group.write(key)}|${group.write(parts.alpha)}|${group.write(parts.factor)}|`;

/** A holder's factor of the test vote, with the proof that it was made with this holder's key. */
export function rehearse(
  group: Group,
  given: { secret: bigint; trustees: string; random: Random },
): string {
  const { alpha } = testVote(group, given.trustees);
  const factor = group.power(alpha, given.secret);
  const key = group.basePower(given.secret);
  const proof = proveSameExponent(group, {
    secret: given.secret,
    alpha,
    prefix: prefix(group, key, { alpha, factor }),
    random: given.random,
  });
  return JSON.stringify({ factor: group.write(factor), proof: writeProof(proof) });
}

/** The factor of a rehearsal's text that holds for this holder's public key; null where it does not. */
export function rehearsalHolds(
  group: Group,
  given: { text: string; key: Element; trustees: string },
): Element | null {
  const { exponent, alpha } = testVote(group, given.trustees);
  const sent = factorIn(given.text);
  const factor = group.read(sent.factor);
  const proof = readProof(group, sent.proof);
  if (factor === null || proof === null || !group.isElement(factor)) return null;
  const holds = sameExponentHolds(group, {
    keyPower: (by) => group.publicPower(given.key, by),
    alpha,
    factor,
    prefix: prefix(group, given.key, { alpha, factor }),
    proof,
  });
  const expected = group.publicPower(given.key, exponent);
  return holds && group.equals(factor, expected) ? factor : null;
}

function factorIn(text: string): { factor?: unknown; proof?: unknown } {
  try {
    const sent: unknown = JSON.parse(text);
    return typeof sent === "object" && sent !== null ? sent : {};
  } catch {
    return {};
  }
}

/** Whether these holders' factors together open the test vote under the ballot's whole key. */
export function togetherTheyOpen(
  group: Group,
  given: { factors: ReadonlyMap<number, Element>; key: Element; trustees: string },
): boolean {
  const shares = [...given.factors].map(([member, factor]) => ({ member, factor }));
  const { exponent } = testVote(group, given.trustees);
  return group.equals(recombined(group, shares), group.publicPower(given.key, exponent));
}
