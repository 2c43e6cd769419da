/** Groups of numbers modulo a prime: the subgroup of order q, for p of 2048 bits. */
import type { Embedding, Group } from "./group.ts";
import { readNumber } from "./group.ts";
import { hexHash } from "./hash.ts";
import { jacobi } from "./jacobi.ts";
import { bucketProduct, growingTable, productModulo, windowedPower } from "./powers.ts";
import type { FastPower } from "./powers.ts";

/** Makes the fast power for a modulus (the command gives OpenSSL's; a browser has none). */
export type FastPowers = (modulus: bigint) => FastPower;

export type ZpParameters = {
  readonly name: string;
  readonly p: bigint;
  readonly q: bigint;
  readonly base: bigint;
  readonly embedding: { readonly padding: number; readonly bits: number } | null;
};

export function zpGroup({ name, p, q, base, embedding }: ZpParameters, fast?: FastPowers) {
  const native = fast?.(p);
  const multiply = productModulo(p);
  const power: FastPower = (b, exponent) => windowedPower(b, exponent, p);
  const publicPower = native ?? power;
  const safePrime = p === 2n * q + 1n;
  const bits = q.toString(2).length;
  const tableOf = (b: bigint) => growingTable(b, { p, multiply, bits });
  const baseTable = tableOf(base);
  const group: Group<bigint> = {
    name,
    q,
    base,
    identity: 1n,
    multiply,
    invert: (a) => inverse(a, p),
    equals: (a, b) => a === b,
    power,
    publicPower,
    basePower: baseTable.power,
    expectBasePowers: baseTable.expect,
    tableFor: (b) => tableOf(b).power,
    productOfPowers: (bases, exponents) =>
      native !== undefined && bases.length < nativeWinsBelow
        ? bases.reduce((all, b, at) => (all * publicPower(b, exponents[at] ?? 0n)) % p, 1n)
        : bucketProduct(bases, exponents, multiply),
    isElement: (x) =>
      x > 0n &&
      x < p &&
      (safePrime ? jacobi(x, p) === 1 : x === 1n || (publicPower(x, q - 1n) * x) % p === 1n),
    read: (text) => readNumber(text, p) || null,
    write: (x) => x.toString(),
    generator: (index) => publicPower(BigInt(`0x${hexHash(`ggen|${index}`)}`), (p - 1n) / q),
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    embedding: embedding === null ? null : embeddingIn(p, embedding),
  };
  return group;
}

/** Up to so many bases, powers by the native one by one cost less than buckets in BigInt. */
const nativeWinsBelow = 400;

/** The inverse modulo p, by Euclid. */
function inverse(a: bigint, p: bigint): bigint {
  let [r0, r1, s0, s1] = [p, a % p, 0n, 1n];
  while (r1 !== 0n) {
    const by = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - by * r1, s1, s0 - by * s1];
  }
  if (r0 !== 1n) throw new RangeError("this number has no inverse");
  return s0 < 0n ? s0 + p : s0;
}

function embeddingIn(p: bigint, { padding, bits }: { padding: number; bits: number }) {
  const most = 2 ** bits - 1;
  const longest = Math.floor((p.toString(2).length - 1 - padding) / bits);
  const embedding: Embedding<bigint> = {
    most,
    longest,
    embed(numbers) {
      if (numbers.length > longest) return null;
      let packed = 0n;
      for (const number of numbers) {
        if (!Number.isInteger(number) || number < 0 || number > most) return null;
        packed = (packed << BigInt(bits)) + BigInt(number);
      }
      packed <<= BigInt(padding);
      const beyond = packed + (1n << BigInt(padding));
      while (packed < beyond && jacobi(packed, p) !== 1) packed += 1n;
      return packed < beyond ? packed : null;
    },
    unembed(element, count) {
      const numbers: number[] = [];
      for (let at = count - 1; at >= 0; at -= 1) {
        numbers.push(Number(BigInt.asUintN(bits, element >> BigInt(padding + at * bits))));
      }
      return numbers;
    },
    isEncoding: (element, count) => element >> BigInt(padding + count * bits) === 0n,
  };
  return embedding;
}
