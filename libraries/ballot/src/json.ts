/** JSON as archives hold it: one canonical text for each value, read in bounded time. */

/** Deeper than anything an honest archive holds. */
const deepest = 24;

/** The value of a canonical JSON text; null if it is malformed, deep, or written in another way. */
export function canonicalJson(text: string): { readonly value: unknown } | null {
  const value = looseJson(text);
  if (value === null) return null;
  return JSON.stringify(value.value) === text ? value : null;
}

/** The value of any JSON text that is not nested without end. */
export function looseJson(text: string): { readonly value: unknown } | null {
  if (tooDeep(text)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) {
      quoted = true;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

export type Fields = { readonly [name: string]: unknown };

/**
 * The fields of an object that has exactly these, in this order (a name ending in ? may be absent);
 * null for anything else.
 */
export function fieldsOf(value: unknown, names: readonly string[]): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const keys = Object.keys(value);
  let at = 0;
  for (const name of names) {
    const optional = name.endsWith("?");
    if (keys[at] === (optional ? name.slice(0, -1) : name)) at += 1;
    else if (!optional) return null;
  }
  return at === keys.length ? (value as Fields) : null;
}

/** A list, or null. */
export const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as unknown[]) : null;

/** Whole numbers: JSON's own up to 2^30 - 1, decimal digits in quotes above (as yojson writes them). */
export function readWeight(value: unknown): bigint | null {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 0 && value < 2 ** 30 ? BigInt(value) : null;
  }
  if (typeof value !== "string" || value.length > 40 || !/^[1-9][0-9]*$/.test(value)) return null;
  const weight = BigInt(value);
  return weight >= 2n ** 30n ? weight : null;
}

export const writeWeight = (weight: bigint): number | string =>
  weight < 2n ** 30n ? Number(weight) : weight.toString();
