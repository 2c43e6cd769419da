/** Whole-number arithmetic of the counting rules: values are integers scaled by the rule's decimals. */

/** floor(a * b / c) for non-negative whole numbers, exact at any size. */
export function floorOfRatio(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor((product - (product % c)) / c);
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** ceil(a * b / c) for non-negative whole numbers, exact at any size. */
export function ceilingOfRatio(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const rest = product % c;
    return (product - rest) / c + (rest === 0 ? 0 : 1);
  }
  return Number((BigInt(a) * BigInt(b) + BigInt(c) - 1n) / BigInt(c));
}

/** ceil(a / b) for non-negative a. */
export function ceilingOf(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

/** A scaled integer as decimals: (12345, 2) is "123.45". */
export function decimalText(scaled: number | bigint, decimals: number): string {
  if (decimals === 0) return String(scaled);
  const negative = scaled < 0;
  const digits = String(negative ? -scaled : scaled).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The scaled integer of a decimal text; null where it is no such number. */
export function scaledFrom(text: string, decimals: number): bigint | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null || (parts[3]?.length ?? 0) > decimals) return null;
  const value = BigInt(`${parts[2]}${(parts[3] ?? "").padEnd(decimals, "0")}`);
  return parts[1] === "-" ? -value : value;
}
