/** What every proof of a verifiable ballot is worked in: a group of prime order, whichever it is. */
import type { Sha256 } from "./hash.ts";

declare const opaque: unique symbol;

/** An element of the group at hand. Only that group's own functions make one or look inside. */
export type Element = { readonly [opaque]: "element" };

/** Fresh random bytes, so many; given by whoever runs us, since the library has no chance of its own. */
export type Random = (bytes: number) => Uint8Array;

/**
 * A cyclic group of prime order q, as crypto version 1 of Belenios knows it (specification 2.0, 5).
 * Protocol code takes `Group` and never learns what an element is.
 */
export type Group<E = Element> = {
  /** The name as the election writes it; it is hashed into proofs of knowledge. */
  readonly name: string;
  /** The order: a prime. Scalars are bigints in [0, q). */
  readonly q: bigint;
  readonly base: E;
  readonly identity: E;
  multiply(a: E, b: E): E;
  invert(a: E): E;
  equals(a: E, b: E): boolean;
  /** base^exponent; any exponent of at least 0. Portable: the one to use for secrets. */
  power(base: E, exponent: bigint): E;
  /** The same by the fastest means given. For public exponents only. */
  publicPower(base: E, exponent: bigint): E;
  /** The group's own base to an exponent in [0, q). */
  basePower(exponent: bigint): E;
  /** Says that so many more of them will be asked, so that the right table is made at once. */
  expectBasePowers(powers: number): void;
  /** Powers of one base, exponents in [0, q): the more are asked, the wider its table becomes. */
  tableFor(base: E): (exponent: bigint) => E;
  /** The product of bases[i]^exponents[i], exponents in [0, q) and public. */
  productOfPowers(bases: readonly E[], exponents: readonly bigint[]): E;
  /** Whether what `read` gave lies in the subgroup of order q. */
  isElement(element: E): boolean;
  /** An element from its one canonical text, or null. Membership is not yet checked. */
  read(text: unknown): E | null;
  write(element: E): string;
  /** An independent generator, numbered from -1 (specification 2.0, table 8). */
  generator(index: number): E;
  /** The sign of a - b in the order in which ciphertexts are sorted: that of their numbers. */
  compare(a: E, b: E): number;
  /** SHA-256 by a native, where the caller gave one. */
  readonly sha256?: Sha256;
  /** How small whole numbers become one element, where the group can; null where not. */
  readonly embedding: Embedding<E> | null;
};

/** Small whole numbers as one element, for ranked questions (specification 2.0, 4.11.2). */
export type Embedding<E = Element> = {
  /** Numbers from 0 to this. */
  readonly most: number;
  /** How many numbers one element holds at most. */
  readonly longest: number;
  /** The encoding of the numbers; null if one is out of range or there are too many. */
  embed(numbers: readonly number[]): E | null;
  /** The numbers in an element's low bits, as the reference tool reads any element. */
  unembed(element: E, count: number): readonly number[];
  /** Whether the element is an honest encoding of so many numbers: nothing above their bits. */
  isEncoding(element: E, count: number): boolean;
};

/** A secret scalar, uniform in [0, q) but for a bias below 2^-128. */
export function scalarAtRandom(group: Pick<Group, "q">, random: Random): bigint {
  const length = Math.ceil(group.q.toString(2).length / 8) + 16;
  return numberIn(random(length)) % group.q;
}

/** A scalar from its one canonical text: decimal digits, no leading zero, below q. */
export function readScalar(group: Pick<Group, "q">, text: unknown): bigint | null {
  return readNumber(text, group.q);
}

/** A whole number in [0, below) from canonical decimal digits; a longer text is not even parsed. */
export function readNumber(text: unknown, below: bigint): bigint | null {
  if (typeof text !== "string" || text.length > digitsOf(below)) return null;
  if (!/^(0|[1-9][0-9]*)$/.test(text)) return null;
  const number = BigInt(text);
  return number < below ? number : null;
}

const digits = new Map<bigint, number>();
function digitsOf(number: bigint): number {
  let known = digits.get(number);
  if (known === undefined) {
    known = number.toString().length;
    digits.set(number, known);
  }
  return known;
}

/** Bytes as one big-endian number. */
export function numberIn(bytes: Uint8Array): bigint {
  let hex = "0x0";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return BigInt(hex);
}
