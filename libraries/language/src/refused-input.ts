/**
 * Input read strictly: bad input is answered with one code of a contract, as a value that can be
 * printed and compared.
 */
export type Refusal = { readonly refused: { readonly code: string } };

class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`refused: ${code}`);
    this.code = code;
  }
}

/** Stops reading an input, with the contract's code. To be called within `orRefusal` only. */
export function refuse(code: string): never {
  throw new Refused(code);
}

/**
 * The answer of `work`, or the refusal in which it stopped; any other error is a fault and passes
 * on.
 */
export function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code } };
    throw error;
  }
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return "refused" in answer;
}

/** An unread JSON object. */
export type JsonObject = { readonly [field: string]: unknown };

/** The value as a JSON object, else a refusal with the code. */
export function objectOr(code: string, value: unknown): JsonObject {
  return isObject(value) ? value : refuse(code);
}

/** Whether the value is a JSON object (no list, no null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a JSON list, else a refusal with the code. */
export function listOr(code: string, value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuse(code);
}

/** Field of an object, or undefined; never one inherited ("constructor", "toString"). */
export function field(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A whole number from 0 to 2^53 - 1 as it stands in JSON, else a refusal with the code. */
export function wholeOr(code: string, value: unknown): bigint {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? BigInt(value as number)
    : refuse(code);
}
