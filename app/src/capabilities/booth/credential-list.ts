/**
 * The public credentials of a ballot in so little room that the booth's page can carry them: it can tell a mistyped code
 * before the choices are shown, without asking anybody. Short digests in order, their differences in Rice's code.
 */
import { hexHash } from "@rochdale/ballot/hash.ts";

export type CredentialList = {
  readonly count: number;
  /** A code that is on no list passes once in 2^bits. The server looks at every ballot again. */
  readonly bits: number;
  /** base64 */
  readonly differences: string;
};

/** A list that is a file of its own, because the page has no room for it: the page's digest covers it through this. */
export type ListBeside = {
  readonly count: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
};

/** A digest spread evenly over [0, count * 2^bits). */
function placeOf(publicCredential: string, list: { count: number; bits: number }): bigint {
  const digest = BigInt(`0x${hexHash(publicCredential).slice(0, 16)}`);
  return (digest * (BigInt(list.count) << BigInt(list.bits))) >> 64n;
}

/** Writes the list of public credentials (each as the archive lists it, a weight after a comma left out). */
export function listCredentials(credentials: readonly string[], bits: number): CredentialList {
  const keys = credentials.map((one) => one.split(",")[0] ?? "");
  const list = { count: keys.length, bits };
  const places = keys.map((key) => placeOf(key, list)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let before = 0n;
  let written = "";
  for (const place of places) {
    const difference = place - before;
    before = place;
    written += `${"1".repeat(Number(difference >> BigInt(bits)))}0`;
    written += (difference & ((1n << BigInt(bits)) - 1n)).toString(2).padStart(bits, "0");
  }
  let bytes = "";
  for (let at = 0; at < written.length; at += 8)
    bytes += String.fromCharCode(parseInt(written.slice(at, at + 8).padEnd(8, "0"), 2));
  return { ...list, differences: btoa(bytes) };
}

/** Whether a public credential is on the list. */
export function isListed(list: CredentialList, publicCredential: string): boolean {
  const wanted = placeOf(publicCredential, list);
  const bytes = atob(list.differences);
  let at = 0;
  const next = (): number => {
    const bit = ((bytes.charCodeAt(at >> 3) || 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  let place = 0n;
  for (let read = 0; read < list.count && at < bytes.length * 8; read += 1) {
    let high = 0;
    while (next() === 1) high += 1;
    let low = 0;
    for (let bit = 0; bit < list.bits; bit += 1) low = low * 2 + next();
    place += (BigInt(high) << BigInt(list.bits)) + BigInt(low);
    if (place === wanted) return true;
    if (place > wanted) return false;
  }
  return false;
}
