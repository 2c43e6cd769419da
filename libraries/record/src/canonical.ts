/** JSON in its one canonical form (RFC 8785), so that a fact has exactly one spelling and one hash. */
import { textOf, utf8 } from "./bytes.ts";
import { Malformed, insist } from "./malformed.ts";

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

/**
 * The canonical text of a value (RFC 8785): names sorted by UTF-16 code units, numbers as ECMAScript
 * prints them, no white space. Throws Malformed, naming the place, for what JSON cannot say exactly:
 * undefined, bigint, functions, instances of classes, non-finite numbers, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  return printed(value, "$", 0);
}

/** The UTF-8 bytes of `canonicalJson`. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value));
}

/**
 * Reads canonical JSON, and throws Malformed unless printing it again gives the same bytes: duplicate
 * names, unsorted names, white space, other spellings of numbers and escapes are all refused.
 */
export function parseCanonical(source: Uint8Array | string): Json {
  const text = typeof source === "string" ? source : textOf(source);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new Malformed("not JSON");
  }
  const canonical = canonicalJson(value);
  if (canonical !== text) throw new Malformed(notCanonical(text, canonical));
  return value;
}

function notCanonical(text: string, canonical: string): string {
  let at = 0;
  while (at < canonical.length && text[at] === canonical[at]) at++;
  return `not canonical JSON: differs from its canonical form at character ${at}`;
}

function printed(value: unknown, where: string, depth: number): string {
  switch (typeof value) {
    case "string":
      return printedString(value, where);
    case "number":
      insist(Number.isFinite(value), `${where} is not a finite number`);
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      insist(depth < deepest, `${where} is nested deeper than ${deepest} levels`);
      if (value === null) return "null";
      return Array.isArray(value)
        ? printedArray(value, where, depth)
        : printedObject(value, where, depth);
    default:
      throw new Malformed(`${where} is ${typeof value}, which JSON cannot say`);
  }
}

function printedString(text: string, where: string): string {
  insist(text.isWellFormed(), `${where} holds a lone surrogate`);
  return JSON.stringify(text);
}

function printedArray(values: readonly unknown[], where: string, depth: number): string {
  let text = "[";
  for (let at = 0; at < values.length; at++)
    text += (at === 0 ? "" : ",") + printed(values[at], `${where}[${at}]`, depth + 1);
  return `${text}]`;
}

function printedObject(value: object, where: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  insist(
    prototype === Object.prototype || prototype === null,
    `${where} is an instance of a class, which JSON cannot say`,
  );
  let text = "{";
  for (const [name, member] of Object.entries(value).sort(byName)) {
    const there = `${where}.${name}`;
    text += text === "{" ? "" : ",";
    text += `${printedString(name, there)}:${printed(member, there, depth + 1)}`;
  }
  return `${text}}`;
}

/** RFC 8785, section 3.2.3: "sorted ... as arrays of UTF-16 code units", which `<` compares. */
function byName([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
