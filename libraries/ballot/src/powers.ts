/** Products modulo one prime, and many powers for less than one by one: combs and buckets. */

export type Product = (a: bigint, b: bigint) => bigint;
/** base^exponent modulo one fixed prime, by a fast native; for public values only. */
export type FastPower = (base: bigint, exponent: bigint) => bigint;

/*
 * Dividing costs V8 twice what multiplying does, so the upper quarter of a product is folded down
 * first: a tenth less than `a * b % p`, which itself beats Montgomery in BigInt (5 to 6 microseconds). No
 * BigInt is constant in time; see the library's README for what that means for secrets.
 */
export function productModulo(p: bigint): Product {
  const bits = Math.floor(p.toString(2).length * 1.5);
  const shift = BigInt(bits);
  const fold = (1n << shift) % p;
  return (a, b) => {
    const whole = a * b;
    return (BigInt.asUintN(bits, whole) + (whole >> shift) * fold) % p;
  };
}

/** A number that is multiplied by often: itself, and itself times 2^(half of the bits). */
type Known = { readonly low: bigint; readonly high: bigint };

/**
 * Products with known numbers: each half of the other goes with its own, so the product comes out as
 * if folded already: a third less again.
 */
function knownModulo(p: bigint) {
  const half = Math.ceil(p.toString(2).length / 2);
  const shift = BigInt(half);
  return {
    known: (a: bigint): Known => ({ low: a, high: (a << shift) % p }),
    times: (a: bigint, { low, high }: Known): bigint =>
      ((a >> shift) * high + BigInt.asUintN(half, a) * low) % p,
  };
}

/** Powers by a window of four bits. */
export function windowedPower(base: bigint, exponent: bigint, p: bigint): bigint {
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

export type Field = { readonly p: bigint; readonly multiply: Product; readonly bits: number };

/*
 * Combs (Lim and Lee): the exponent's bits lie in `teeth` rows of equal length; each column of bits
 * is one look-up in one of `blocks` tables.
 */
type CombShape = { readonly teeth: number; readonly blocks: number };

/** Numbers in all tables of one comb: some 20 MB. */
const entriesMost = 2 ** 15;

/** The comb that takes the fewest products to be made and then to give so many powers. */
function combFor(powers: number, bits: number): CombShape {
  let best = { teeth: 1, blocks: 1 };
  let least = Infinity;
  for (let teeth = 1; teeth <= 13; teeth += 1) {
    for (let blocks = 1; blocks <= 16 && blocks * 2 ** teeth <= entriesMost; blocks += 1) {
      const columns = Math.ceil(bits / teeth);
      // A product with a known number is three quarters of another; making one known adds a third.
      const each = columns * 0.75 + Math.ceil(columns / blocks);
      const cost = bits + 1.1 * blocks * 2 ** teeth + powers * each;
      if (cost < least) [best, least] = [{ teeth, blocks }, cost];
    }
  }
  return best;
}

/** Powers of one base, exponents in [0, 2^bits). */
export type Table = {
  readonly power: (exponent: bigint) => bigint;
  /** Says that so many more powers will be asked, so that the right comb is made at once. */
  readonly expect: (powers: number) => void;
};

/** A comb that is made anew, wider, whenever many more powers were asked than it was made for. */
export function growingTable(base: bigint, field: Field): Table {
  let powerBy: ((exponent: bigint) => bigint) | null = null;
  let [asked, expected, planned] = [0, 0, 0];
  return {
    expect: (powers) => void (expected = asked + powers),
    power: (exponent) => {
      asked += 1;
      if (powerBy === null || asked > planned || expected > 4 * planned) {
        planned = Math.max(16 * Math.max(1, planned), expected);
        powerBy = combOf(base, combFor(planned, field.bits), field);
      }
      return powerBy(exponent);
    },
  };
}

function combOf(base: bigint, { teeth, blocks }: CombShape, { p, multiply, bits }: Field) {
  const { known, times } = knownModulo(p);
  const columns = Math.ceil(bits / teeth);
  const blockColumns = Math.ceil(columns / blocks);
  const tables = Array.from({ length: blocks }, () => [known(1n)]);
  let power = base;
  // base^(2^place) for every place that opens a block of a tooth; the tables fill tooth by tooth.
  for (let place = 0; place < teeth * columns; place += 1) {
    const table = tables[(place % columns) / blockColumns];
    if (table !== undefined) {
      const by = known(power);
      const size = table.length;
      for (let at = 0; at < size; at += 1) table.push(known(times(table[at]!.low, by)));
    }
    power = multiply(power, power);
  }
  return (exponent: bigint): bigint => {
    const digits = combDigits(exponent, { teeth, columns, bits });
    let result = 1n;
    for (let turn = blockColumns - 1; turn >= 0; turn -= 1) {
      if (result !== 1n) result = multiply(result, result);
      for (let block = 0; block < blocks; block += 1) {
        const digit = digits[block * blockColumns + turn] ?? 0;
        if (digit !== 0) result = times(result, tables[block]![digit]!);
      }
    }
    return result;
  };
}

/** Each column's bits, the first tooth's the lowest. Throws on an exponent that no comb of ours takes. */
function combDigits(
  exponent: bigint,
  {
    teeth,
    columns,
    bits,
  }: { readonly teeth: number; readonly columns: number; readonly bits: number },
): Uint16Array {
  const text = exponent.toString(2);
  if (exponent < 0n || text.length > bits) throw new RangeError("an exponent lies in [0, q)");
  const digits = new Uint16Array(columns);
  let at = text.length - 1;
  for (let tooth = 0; tooth < teeth; tooth += 1) {
    for (let column = 0; column < columns && at >= 0; column += 1, at -= 1) {
      digits[column]! |= (text.charCodeAt(at) & 1) << tooth;
    }
  }
  return digits;
}

/** How many bits to gather at a time, so that it takes the fewest products: one for each, two for a bucket. */
export function bucketWidth(count: number, bits: number): number {
  let [best, least] = [1, Infinity];
  for (let width = 1; width <= 14; width += 1) {
    const cost = Math.ceil(bits / width) * (count + 2 * 2 ** width);
    if (cost < least) [best, least] = [width, cost];
  }
  return best;
}

/** Pippenger's buckets: the digits of all exponents at one place are gathered before squaring. */
export function bucketProduct(
  bases: readonly bigint[],
  exponents: readonly bigint[],
  multiply: Product,
): bigint {
  const most = exponents.reduce((max, exponent) => (exponent > max ? exponent : max), 0n);
  const width = bucketWidth(bases.length, most.toString(2).length);
  const digits = exponents.map((exponent) => digitsOf(exponent, width));
  let result = 1n;
  for (
    let place = digits.reduce((most, { length }) => Math.max(most, length), 0) - 1;
    place >= 0;
    place -= 1
  ) {
    for (let turn = 0; turn < width && result !== 1n; turn += 1) result = multiply(result, result);
    const buckets: (bigint | undefined)[] = Array.from({ length: 2 ** width });
    for (const [at, base] of bases.entries()) {
      const digit = digits[at]![place] ?? 0;
      const held = buckets[digit];
      if (digit !== 0) buckets[digit] = held === undefined ? base : multiply(held, base);
    }
    result = multiply(result, weighed(buckets, multiply));
  }
  return result;
}

/** Digits of so many bits, the lowest first. */
function digitsOf(exponent: bigint, width: number): Uint16Array {
  const text = exponent.toString(2);
  const digits = new Uint16Array(Math.ceil(text.length / width));
  for (let at = text.length - 1, bit = 0; at >= 0; at -= 1, bit += 1) {
    digits[Math.floor(bit / width)]! |= (text.charCodeAt(at) & 1) << (bit % width);
  }
  return digits;
}

/** The product of buckets[digit]^digit. */
function weighed(buckets: readonly (bigint | undefined)[], multiply: Product): bigint {
  let running = 1n;
  let sum = 1n;
  for (let digit = buckets.length - 1; digit > 0; digit -= 1) {
    const bucket = buckets[digit];
    if (bucket !== undefined) running = running === 1n ? bucket : multiply(running, bucket);
    if (running !== 1n) sum = sum === 1n ? running : multiply(sum, running);
  }
  return sum;
}
