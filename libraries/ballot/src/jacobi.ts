/** The Jacobi symbol, which tells squares modulo a prime from the rest; by Lehmer's Euclid. */

/*
 * Euclid's steps are worked out on the leading bits of both numbers, in plain arithmetic, and done to the
 * numbers themselves some twenty-six bits at a time. Throughout, the symbol is `sign` times that of the
 * two numbers, one of which is odd and stands below; only their residues modulo 8 decide the signs.
 */

/** Leading bits that are looked at: quotients of such numbers are exact in floating point. */
const leading = 52;

type Pair = {
  /** The number that is divided next, and its divisor; a residue modulo 8 of each. */
  upper: number;
  lower: number;
  /** Whether the divisor is the one that stands below in the symbol. */
  lowerBelow: boolean;
  sign: number;
};

/** The Jacobi symbol (a/n), for n odd and above 0. */
export function jacobi(a: bigint, n: bigint): number {
  let [x, y] = [n, a % n];
  const pair: Pair = { upper: low(x), lower: low(y), lowerBelow: false, sign: 1 };
  let shift = Math.max(0, bitsOf(x) - leading);
  while (y !== 0n) {
    const steps = stepsOn(head(x, shift), head(y, shift), { pair, exact: shift === 0 });
    if (steps === null) {
      const quotient = x / y;
      divide(pair, Number(BigInt.asUintN(3, quotient)));
      [x, y] = [y, x - quotient * y];
      shift = Math.max(0, bitsOf(x) - leading);
    } else {
      const [a0, b0, a1, b1, left] = steps;
      [x, y] = [a0 * x + b0 * y, a1 * x + b1 * y];
      shift = Math.max(0, shift - leading + left);
    }
  }
  return x === 1n ? pair.sign : 0;
}

const low = (number: bigint): number => Number(BigInt.asUintN(3, number));
const head = (number: bigint, shift: number): number => Number(number >> BigInt(shift));
const bitsOf = (number: bigint): number => number.toString(2).length;
const bitsOfNumber = (number: number): number =>
  number < 2 ** 31 ? 32 - Math.clz32(number) : 63 - Math.clz32(number / 2 ** 31);

/**
 * The steps that the leading bits decide for certain, as the two rows of one matrix, and how many of the
 * leading bits the greater number keeps; null if there is none. Where nothing was cut off (`exact`),
 * every step is certain.
 */
function stepsOn(
  x: number,
  y: number,
  { pair, exact }: { readonly pair: Pair; readonly exact: boolean },
): readonly [bigint, bigint, bigint, bigint, number] | null {
  let [a0, b0, a1, b1] = [1, 0, 0, 1];
  while (y !== 0) {
    const quotient = Math.floor(x / y);
    const a2 = a0 - quotient * a1;
    const b2 = b0 - quotient * b1;
    const rest = x - quotient * y;
    // Collins: what was cut off cannot change the quotient, whichever way the signs alternate.
    if (!exact && (rest < Math.abs(b2) || y - rest < Math.abs(b2 - b1))) break;
    divide(pair, quotient & 7);
    [x, y, a0, b0, a1, b1] = [y, rest, a1, b1, a2, b2];
  }
  return a1 === 0 ? null : [BigInt(a0), BigInt(b0), BigInt(a1), BigInt(b1), bitsOfNumber(x)];
}

/** One step of Euclid, upper - quotient * lower, on the residues: what it does to the symbol. */
function divide(pair: Pair, quotient: number): void {
  const { upper, lower } = pair;
  if (!pair.lowerBelow && lower % 2 === 1) {
    // Both may stand below (the other does already, so it is odd): reciprocity.
    if ((upper & lower & 3) === 3) pair.sign = -pair.sign;
    pair.lowerBelow = true;
  }
  const rest = (upper - quotient * lower) & 7;
  if (!pair.lowerBelow && lower % 4 === 2) {
    // lower = 2m above, upper below: (2/upper) and (m/upper) change with upper; 4 | lower changes nothing.
    if (isMinus(upper) !== isMinus(rest)) pair.sign = -pair.sign;
    if (quotient % 2 === 1 && ((lower >> 1) & 3) === 3) pair.sign = -pair.sign;
  }
  pair.upper = lower;
  pair.lower = rest;
  pair.lowerBelow = !pair.lowerBelow;
}

/** Whether (2/r) = -1, for r odd by its residue modulo 8. */
const isMinus = (residue: number): boolean => residue === 3 || residue === 5;
