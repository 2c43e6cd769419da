/** Groups of numbers modulo a prime: the subgroup of order q, for p of 2048 bits. */
import type { Embedding, Group } from "./group.ts";
import { readNumber } from "./group.ts";
import { hexHash } from "./hash.ts";

/** base^exponent modulo one fixed prime, by a fast native; for public values only. */
export type FastPower = (base: bigint, exponent: bigint) => bigint;
/** Makes the fast power for a modulus (the command gives OpenSSL's; a browser has none). */
export type FastPowers = (modulus: bigint) => FastPower;

export type ZpParameters = {
  readonly name: string;
  readonly p: bigint;
  readonly q: bigint;
  readonly base: bigint;
  readonly embedding: { readonly padding: number; readonly bits: number } | null;
};

/*
 * Dividing costs V8 twice what multiplying does, so the upper quarter of a product is folded down
 * first: a tenth less than `a * b % p`, which itself beats Montgomery in BigInt (5 to 6 microseconds). No
 * BigInt is constant in time; see the library's README for what that means for secrets.
 */
type Product = (a: bigint, b: bigint) => bigint;
function productModulo(p: bigint): Product {
  const bits = Math.floor(p.toString(2).length * 1.5);
  const shift = BigInt(bits);
  const fold = (1n << shift) % p;
  return (a, b) => {
    const whole = a * b;
    return (BigInt.asUintN(bits, whole) + (whole >> shift) * fold) % p;
  };
}

export function zpGroup({ name, p, q, base, embedding }: ZpParameters, fast?: FastPowers) {
  const native = fast?.(p);
  const multiply = productModulo(p);
  const power: FastPower = (b, exponent) => windowedPower(b, exponent, p);
  const publicPower = native ?? power;
  const safePrime = p === 2n * q + 1n;
  const bits = q.toString(2).length;
  const table = (b: bigint) => growingTable(b, { multiply, power, bits });
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
    basePower: table(base),
    tableFor: table,
    productOfPowers: (bases, exponents) =>
      native !== undefined && bases.length < nativeWinsBelow
        ? bases.reduce((all, b, at) => (all * publicPower(b, exponents[at] ?? 0n)) % p, 1n)
        : bucketProduct(bases, exponents, p),
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
const nativeWinsBelow = 1500;

/** Powers by a window of four bits. */
function windowedPower(base: bigint, exponent: bigint, p: bigint): bigint {
  if (exponent < 0n) throw new RangeError("an exponent is at least 0");
  const powers = [1n, base % p];
  for (let at = 2; at < 16; at += 1) powers.push(((powers[at - 1] ?? 1n) * base) % p);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let turn = 0; turn < 4 && result !== 1n; turn += 1) result = (result * result) % p;
    const by = powers[Number.parseInt(digit, 16)] ?? 1n;
    if (by !== 1n) result = (result * by) % p;
  }
  return result;
}

type Field = { readonly multiply: Product; readonly power: FastPower; readonly bits: number };

/*
 * Combs (Lim and Lee): the exponent's bits lie in `teeth` rows of equal length; each column of bits
 * is one look-up in one of `blocks` tables. A bigger comb is made once half its making is paid for by
 * what it would have saved so far.
 */
type CombShape = { readonly teeth: number; readonly blocks: number };
const shapes: readonly CombShape[] = [
  { teeth: 5, blocks: 4 },
  { teeth: 10, blocks: 8 },
  { teeth: 12, blocks: 11 },
];

/** Products that a comb takes to make, and for each power. */
function costOf({ teeth, blocks }: CombShape, bits: number) {
  const columns = Math.ceil(bits / teeth);
  const each = columns + Math.ceil(columns / blocks);
  return { making: bits + blocks * 2 ** teeth, each };
}

function growingTable(base: bigint, field: Field): (exponent: bigint) => bigint {
  const { bits } = field;
  let powerBy = (exponent: bigint): bigint => field.power(base, exponent);
  let each = bits * 1.25;
  let asked = 0;
  const bigger = [...shapes];
  return (exponent) => {
    asked += 1;
    const [next] = bigger;
    const cost = next === undefined ? null : costOf(next, bits);
    if (next !== undefined && cost !== null && 2 * asked * (each - cost.each) >= cost.making) {
      powerBy = combOf(base, next, field);
      each = cost.each;
      bigger.shift();
    }
    return powerBy(exponent);
  };
}

function combOf(base: bigint, { teeth, blocks }: CombShape, { multiply, bits }: Field) {
  const columns = Math.ceil(bits / teeth);
  const blockColumns = Math.ceil(columns / blocks);
  const tables: bigint[][] = Array.from({ length: blocks }, () => [1n]);
  let power = base;
  // base^(2^place) for every place that opens a block of a tooth; the tables fill tooth by tooth.
  for (let place = 0; place < teeth * columns; place += 1) {
    const block = (place % columns) / blockColumns;
    const table = tables[block];
    if (table !== undefined && Number.isInteger(block)) {
      const size = table.length;
      for (let at = 0; at < size; at += 1) table.push(multiply(table[at] ?? 1n, power));
    }
    power = multiply(power, power);
  }
  return (exponent: bigint): bigint => {
    const text = exponent.toString(2);
    if (exponent < 0n || text.length > bits) throw new RangeError("an exponent lies in [0, q)");
    const digits = Array.from({ length: columns }, () => 0);
    for (let place = 0, at = text.length - 1; at >= 0; place += 1, at -= 1) {
      if (text.charCodeAt(at) === 49) {
        const column = place % columns;
        digits[column] = (digits[column] ?? 0) | (1 << Math.floor(place / columns));
      }
    }
    let result = 1n;
    for (let turn = blockColumns - 1; turn >= 0; turn -= 1) {
      if (result !== 1n) result = multiply(result, result);
      for (let block = 0; block < blocks; block += 1) {
        const digit = digits[block * blockColumns + turn] ?? 0;
        if (digit !== 0) result = multiply(result, tables[block]?.[digit] ?? 1n);
      }
    }
    return result;
  };
}

/** Pippenger's buckets: the digits of all exponents at one place are gathered before squaring. */
function bucketProduct(bases: readonly bigint[], exponents: readonly bigint[], p: bigint): bigint {
  const width = Math.max(2, Math.min(12, Math.round(Math.log2(bases.length + 1)) - 2));
  const digits = exponents.map((exponent) => exponent.toString(2));
  const bits = digits.reduce((most, { length }) => Math.max(most, length), 0);
  const texts = digits.map((text) => text.padStart(bits, "0"));
  let result = 1n;
  for (let from = 0; from < bits; from += width) {
    const to = Math.min(bits, from + width);
    for (let turn = from; turn < to && result !== 1n; turn += 1) result = (result * result) % p;
    const buckets: bigint[] = [];
    for (const [at, base] of bases.entries()) {
      const digit = Number.parseInt(texts[at]?.slice(from, to) ?? "0", 2);
      const held = buckets[digit];
      if (digit !== 0) buckets[digit] = held === undefined ? base : (held * base) % p;
    }
    let running = 1n;
    let sum = 1n;
    for (let digit = buckets.length - 1; digit > 0; digit -= 1) {
      const bucket = buckets[digit];
      if (bucket !== undefined) running = (running * bucket) % p;
      if (running !== 1n) sum = (sum * running) % p;
    }
    result = (result * sum) % p;
  }
  return result;
}

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

/** The Jacobi symbol (a/n), n odd: for a safe prime it is 1 exactly on the subgroup of order q. */
function jacobi(a: bigint, n: bigint): number {
  let sign = 1;
  let top = a % n;
  let bottom = n;
  /** The lowest bits of `bottom`, which decide the signs. */
  let lowBottom = Number(BigInt.asUintN(3, n));
  while (top !== 0n) {
    let low = Number(BigInt.asUintN(32, top));
    while (low === 0) {
      top >>= 32n;
      low = Number(BigInt.asUintN(32, top));
    }
    const zeros = 31 - Math.clz32(low & -low);
    if (zeros > 0) top >>= BigInt(zeros);
    if (zeros % 2 === 1 && (lowBottom === 3 || lowBottom === 5)) sign = -sign;
    const lowTop = zeros < 30 ? (low >>> zeros) & 7 : Number(BigInt.asUintN(3, top));
    if ((lowTop & 3) === 3 && (lowBottom & 3) === 3) sign = -sign;
    lowBottom = lowTop;
    [top, bottom] = [bottom % top, top];
  }
  return bottom === 1n ? sign : 0;
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
