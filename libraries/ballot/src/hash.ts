/** SHA-256 in the three forms in which the format of verifiable ballots writes it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Group } from "./group.ts";

/** SHA-256 of bytes or of a text's UTF-8, in lower hexadecimal. */
export type Sha256 = (input: string | Uint8Array) => string;

/** The digest in lower hexadecimal: names of entries, links of events. */
export const hexHash: Sha256 = (input) =>
  bytesToHex(sha256(typeof input === "string" ? utf8ToBytes(input) : input));

/** The digest as a scalar: read as a big-endian number, modulo q; by the group's native if it has one. */
export const hashToScalar = (group: Pick<Group, "q" | "sha256">, text: string): bigint =>
  BigInt(`0x${(group.sha256 ?? hexHash)(text)}`) % group.q;

/** The digest in base64 without padding: fingerprints of elections, hashes and trackers of ballots. */
export const base64Hash = (text: string): string => base64Of(hexHash(text));

/** A digest in base64 without padding. */
export function base64Of(digest: string): string {
  let binary = "";
  for (const byte of hexToBytes(digest)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/=+$/, "");
}
