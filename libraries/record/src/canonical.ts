/**
 * JSON in its one canonical form (RFC 8785), so that a fact has exactly one spelling and one hash.
 */
import { textOf, utf8 } from "./bytes.ts";
import { Malformed } from "./malformed.ts";

/** What canonical JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Our own standard: no fact needs more, and a deeper one could exhaust a reader's stack. */
const deepest = 200;

type Step = string | number;

/**
 * The canonical text of a value (RFC 8785): names sorted by UTF-16 code units, numbers as
 * ECMAScript prints them, no white space. Throws Malformed, naming the place, for what JSON cannot
 * say exactly: undefined, bigint, functions, instances of classes, non-finite numbers, lone
 * surrogates.
 */
export function canonicalJson(value: unknown): string {
  return printed(value, []);
}

/** The UTF-8 bytes of `canonicalJson`. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value));
}

/**
 * Reads canonical JSON, and throws Malformed unless printing it again gives the same bytes:
 * duplicate names, unsorted names, white space, other spellings of numbers and escapes are all
 * refused.
 */
export function parseCanonical(source: Uint8Array | string): Json {
  const text = typeof source === "string" ? source : textOf(source);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new Malformed("not JSON");
  }
  if (plainlyCanonical(value, text)) return value;
  const canonical = canonicalJson(value);
  if (canonical !== text) throw new Malformed(notCanonical(text, canonical));
  return value;
}

/**
 * A quick yes for what nearly every fact is: the engine's own printing gives the text again, its
 * names are sorted, and it holds no escaped surrogate. Three times as fast as printing it
 * ourselves.
 */
function plainlyCanonical(value: Json, text: string): boolean {
  return !text.includes("\\ud") && namesAreSorted(value, 0) && JSON.stringify(value) === text;
}

function namesAreSorted(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest) return false;
  let previous: string | undefined;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && previous !== undefined && previous >= name) return false;
    if (!namesAreSorted(member as Json, depth + 1)) return false;
    previous = name;
  }
  return true;
}

function notCanonical(text: string, canonical: string): string {
  let at = 0;
  while (at < canonical.length && text[at] === canonical[at]) at++;
  return `not canonical JSON: differs from its canonical form at character ${at}`;
}

/**
 * `path` names the place, a step for each level; it is kept as steps because it is rarely shown.
 */
function printed(value: unknown, path: Step[]): string {
  switch (typeof value) {
    case "string":
      return printedString(value, path);
    case "number":
      if (!Number.isFinite(value)) throw unsayable(path, "is not a finite number");
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (path.length >= deepest) throw unsayable([], `is nested deeper than ${deepest} levels`);
      return Array.isArray(value) ? printedArray(value, path) : printedObject(value, path);
    default:
      throw unsayable(path, `is ${typeof value}, which JSON cannot say`);
  }
}

function printedString(text: string, path: Step[]): string {
  if (!text.isWellFormed()) throw unsayable(path, "holds a lone surrogate");
  return JSON.stringify(text);
}

function printedArray(values: readonly unknown[], path: Step[]): string {
  let text = "[";
  for (let at = 0; at < values.length; at++) {
    path.push(at);
    text += (at === 0 ? "" : ",") + printed(values[at], path);
    path.pop();
  }
  return `${text}]`;
}

function printedObject(value: object, path: Step[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw unsayable(path, "is an instance of a class, which JSON cannot say");
  const members = value as { readonly [name: string]: unknown };
  let text = "{";
  for (const name of sortedNames(members)) {
    path.push(name);
    text += text === "{" ? "" : ",";
    text += `${printedString(name, path)}:${printed(members[name], path)}`;
    path.pop();
  }
  return `${text}}`;
}

/** RFC 8785, section 3.2.3: "sorted ... as arrays of UTF-16 code units", which `<` compares. */
function sortedNames(value: object): string[] {
  const names = Object.keys(value);
  const sorted = names.every((name, at) => at === 0 || (names[at - 1] as string) < name);
  return sorted ? names : names.sort((left, right) => (left < right ? -1 : 1));
}

function unsayable(path: readonly Step[], because: string): Malformed {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return new Malformed(`$${steps.join("")} ${because}`);
}
