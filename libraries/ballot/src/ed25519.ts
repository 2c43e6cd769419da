/** The group Ed25519, in which newer tools hold elections (Belenios from 2.1). Not in the 2.0 tool. */

import { ed25519 } from "@noble/curves/ed25519.js";
import { pippenger } from "@noble/curves/abstract/curve.js";
import type { Embedding, Group } from "./group.ts";
import { hexHash } from "./hash.ts";

const { Point } = ed25519;
type Point = typeof Point.BASE;
const q = Point.Fn.ORDER;

/*
 * An element's text is the point's compressed form as 64 hexadecimal digits of one big-endian number:
 * RFC 8032's bytes in reverse order. Only the shortest way to write y, and the sign of x = 0 as plus,
 * are read. Points are normalised when read, since they are compared and written by coordinates.
 */

const textForm = /^[0-9a-f]{64}$/;
const reversed = (hex: string): string => (hex.match(/../g) ?? []).toReversed().join("");

function pointOf(text: unknown): Point | null {
  if (typeof text !== "string" || !textForm.test(text)) return null;
  try {
    return Point.fromHex(reversed(text));
  } catch {
    return null;
  }
}
const textOf = (point: Point): string => reversed(point.toHex());

/** The first point whose number is at least this, as Koblitz looks for one; null past the end. */
function pointFrom(number: bigint, accept: (point: Point) => boolean): Point | null {
  for (let at = number; at < number + 4096n; at += 1n) {
    const point = pointOf(at.toString(16).padStart(64, "0"));
    if (point !== null && accept(point)) return point;
  }
  return null;
}

/** base^exponent, in constant time where the library has it so. */
const power = (base: Point, exponent: bigint): Point => {
  const scalar = exponent % q;
  return scalar === 0n ? Point.ZERO : base.multiply(scalar);
};
const publicPower = (base: Point, exponent: bigint): Point => base.multiplyUnsafe(exponent % q);

const padding = 14;
const bits = 8;
const embedding: Embedding<Point> = {
  most: 2 ** bits - 1,
  longest: Math.floor((254 - padding) / bits),
  embed(numbers) {
    if (numbers.length > embedding.longest) return null;
    let packed = 0n;
    for (const number of numbers) {
      if (!Number.isInteger(number) || number < 0 || number > embedding.most) return null;
      packed = (packed << BigInt(bits)) + BigInt(number);
    }
    return pointFrom(packed << BigInt(padding), (point) => point.isTorsionFree());
  },
  unembed(element, count) {
    const packed = BigInt(`0x${textOf(element)}`) >> BigInt(padding);
    return Array.from({ length: count }, (_, at) =>
      Number(BigInt.asUintN(bits, packed >> BigInt((count - 1 - at) * bits))),
    );
  },
  isEncoding: (element, count) =>
    BigInt(`0x${textOf(element)}`) >> BigInt(padding + count * bits) === 0n,
};

const group: Group<Point> = {
  name: "Ed25519",
  q,
  base: Point.BASE,
  identity: Point.ZERO,
  multiply: (a, b) => a.add(b),
  invert: (a) => a.negate(),
  equals: (a, b) => a.equals(b),
  power,
  publicPower,
  basePower: (exponent) => power(Point.BASE, exponent),
  expectBasePowers: () => undefined,
  tableFor(base) {
    const own = Point.fromAffine(base.toAffine()).precompute(8);
    return (exponent) => power(own, exponent);
  },
  productOfPowers: (bases, exponents) =>
    bases.length < 16
      ? bases.reduce((sum, base, at) => sum.add(publicPower(base, exponents[at]!)), Point.ZERO)
      : pippenger(Point, [...bases], [...exponents]),
  isElement: (element) => element.isTorsionFree(),
  read: pointOf,
  write: textOf,
  generator(index) {
    const number = BigInt(`0x${hexHash(`ggen|${index}`)}`) >> 2n;
    return pointFrom(number, () => true)!.clearCofactor();
  },
  // By RFC 8032's bytes, first byte first: as the newer tools sort, not as the number of the text.
  compare(a, b) {
    const [first, second] = [a.toHex(), b.toHex()];
    return first < second ? -1 : first > second ? 1 : 0;
  },
  embedding,
};

/** Ed25519 as a group of elections. Kept apart from `groups.ts`, so that a booth need not carry it. */
export const ed25519Group = group as unknown as Group;
