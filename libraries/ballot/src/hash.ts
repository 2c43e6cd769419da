/** SHA-256 in the three forms in which the format of verifiable ballots writes it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Group } from "./group.ts";

/** The digest of a text's UTF-8 bytes in lower hexadecimal: names of entries, links of events. */
export const hexHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The digest as a scalar: read as a big-endian number, modulo q. */
export const hashToScalar = (group: Pick<Group, "q">, text: string): bigint =>
  BigInt(`0x${hexHash(text)}`) % group.q;

/** The digest in base64 without padding: fingerprints of elections, hashes and trackers of ballots. */
export function base64Hash(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/=+$/, "");
}
