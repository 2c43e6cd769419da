/** Decimal numbers as facts hold them ("96.25"), compared exactly. */

/** Negative, 0 or positive as a is below, equal to or above b. Throws on what is no decimal number. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const places = Math.max(placesOf(a), placesOf(b));
  const [left, right] = [scaled(a, places), scaled(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) throw new Error(`not a decimal number: ${decimal}`);
  const [whole = "", part = ""] = decimal.split(".");
  return BigInt(whole + part.padEnd(places, "0"));
}
