/**
 * Bytes as text and back, one way only: each text that is accepted is the one that we would print.
 */
import { insist } from "./malformed.ts";

const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64Values = new Map([...base64Letters].map((letter, value) => [letter, value]));
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text of UTF-8 bytes, a byte order mark kept. Throws Malformed where the bytes are no UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    insist(false, "the bytes are not valid UTF-8");
  }
}

/** Lower-case hexadecimal, two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += hexOfByte[byte];
  return text;
}

/** The bytes of lower-case hexadecimal. Throws Malformed for anything else. */
export function bytesOfHex(text: string): Uint8Array {
  insist(/^(?:[0-9a-f]{2})*$/.test(text), "not lower-case hexadecimal");
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += base64Letters.charAt(bits >> 18) + base64Letters.charAt((bits >> 12) & 63);
    text += left > 1 ? base64Letters.charAt((bits >> 6) & 63) : "=";
    text += left > 2 ? base64Letters.charAt(bits & 63) : "=";
  }
  return text;
}

/**
 * The bytes of standard base64. Throws Malformed unless the text is exactly what `base64Of` prints:
 * no white space, no missing padding, no stray low bits (RFC 4648, section 3.5).
 */
export function bytesOfBase64(text: string): Uint8Array {
  insist(text.length % 4 === 0, "not base64: its length is no multiple of four");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let [bits, held, at] = [0, 0, 0];
  for (const letter of text.slice(0, text.length - padding)) {
    const value = base64Values.get(letter);
    insist(value !== undefined, "not base64: a character outside its alphabet");
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  insist((bits & ((1 << held) - 1)) === 0, "not base64: bits are set beyond its last byte");
  return bytes;
}

/** One array holding all, in order. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The first position at which two arrays differ (the shorter one's end counts), or -1. */
export function firstDifference(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) if (left[at] !== right[at]) return at;
  return left.length === right.length ? -1 : shared;
}

/** Whether both hold the same bytes. Not constant in time: use it for public values only. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && firstDifference(left, right) === -1;
}
