/** What a threshold of members gives at the end: shares of a decryption, put together (4.19). */

import type { Element, Group } from "./group.ts";

/** One member's decryption factor of one ciphertext. Members count from 1. */
export type MemberFactor = { readonly member: number; readonly factor: Element };

/** A fraction with a positive denominator, in lowest terms. */
type Fraction = { readonly over: bigint; readonly under: bigint };

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/** Lagrange's weight of a member at zero: the product of k / (k - member) over the other members k. */
export function lagrangeWeight(members: readonly number[], member: number): Fraction {
  let [over, under] = [1n, 1n];
  for (const other of members) {
    if (other === member) continue;
    over *= BigInt(other);
    under *= BigInt(other - member);
  }
  if (under < 0n) [over, under] = [-over, -under];
  const by = commonDivisor(over < 0n ? -over : over, under);
  return { over: over / by, under: under / by };
}

/** How the factors of these members are put together, whichever the ciphertext: weights as whole
 * numbers over one denominator, so that only one root of full size is ever needed, mostly none. */
export function recombination(
  group: Group,
  members: readonly number[],
): (factors: readonly Element[]) => Element {
  if (new Set(members).size !== members.length || members.some((member) => member < 1)) {
    throw new RangeError("members are different and count from 1");
  }
  const weights = members.map((member) => lagrangeWeight(members, member));
  const whole = weights.reduce((all, { under }) => (all / commonDivisor(all, under)) * under, 1n);
  const root = whole === 1n ? 1n : inverseModulo(whole, group.q);
  return (factors) => {
    if (factors.length !== members.length) throw new RangeError("one factor for each member");
    let [above, below] = [group.identity, group.identity];
    for (const [at, { over, under }] of weights.entries()) {
      const weight = over * (whole / under);
      const size = weight < 0n ? -weight : weight;
      const power = group.publicPower(factors[at]!, size);
      if (weight > 0n) above = group.multiply(above, power);
      else below = group.multiply(below, power);
    }
    const product = group.multiply(above, group.invert(below));
    return root === 1n ? product : group.publicPower(product, root);
  };
}

/** The whole decryption factor of one ciphertext from exactly a threshold of members' factors. */
export function recombined(group: Group, shares: readonly MemberFactor[]): Element {
  const members = shares.map(({ member }) => member);
  return recombination(group, members)(shares.map(({ factor }) => factor));
}

function inverseModulo(number: bigint, q: bigint): bigint {
  let [r0, r1, s0, s1] = [q, number % q, 0n, 1n];
  while (r1 !== 0n) {
    const by = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - by * r1, s1, s0 - by * s1];
  }
  return s0 < 0n ? s0 + q : s0;
}
