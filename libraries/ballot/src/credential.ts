/** Credentials: the secret words by which a voter may vote, and the public half that the board lists. */
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, Group, Random } from "./group.ts";
import { numberIn } from "./group.ts";
import { hexHash } from "./hash.ts";

export const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Base58 characters, uniform: a byte of 232 or more is drawn again. */
export function base58AtRandom(length: number, random: Random): string {
  let text = "";
  while (text.length < length) {
    for (const byte of random(length)) {
      if (byte < 232 && text.length < length) text += base58[byte % 58];
    }
  }
  return text;
}

/** A new credential, as tools from 2.4 write it: 22 base58 characters, 128 bits, shown 5-6-5-6. */
export function newCredential(random: Random): string {
  return grouped(base58AtRandom(22, random), [5, 6, 5, 6]);
}

/** A credential of the 2.0 tool: 14 characters and one that checks them, shown in threes. */
export function newOldCredential(random: Random): string {
  const text = base58AtRandom(14, random);
  return grouped(text + checkCharacter(text), [3, 3, 3, 3, 3]);
}

const grouped = (text: string, lengths: readonly number[]): string => {
  let at = 0;
  return lengths.map((length) => text.slice(at, (at += length))).join("-");
};

/** Specification 2.0, 4.8: 53 - (the characters as a base58 number mod 53), as a digit. */
function checkCharacter(text: string): string {
  let rest = 0;
  for (const character of text) rest = (rest * 58 + base58.indexOf(character)) % 53;
  return base58[53 - rest] ?? "";
}

/**
 * A credential as somebody typed it, in the one form that its secret is made from; null if it is
 * none. Spaces and dashes may be anywhere; the old form's last character is checked.
 */
export function readCredential(typed: string): string | null {
  const text = typed.replace(/[\s\u2010-\u2015-]/g, "");
  if (![...text].every((character) => base58.includes(character))) return null;
  if (text.length === 22) return grouped(text, [5, 6, 5, 6]);
  if (text.length !== 15 || checkCharacter(text.slice(0, 14)) !== text[14]) return null;
  return grouped(text, [3, 3, 3, 3, 3]);
}

/**
 * The secret scalar of a credential in one election. Old form: PBKDF2 (specification 2.0, 4.8); new:
 * two digests, as tools from 2.4. Throws on what `readCredential` would not have given.
 */
export function credentialSecret(
  credential: string,
  uuid: string,
  group: Pick<Group, "q">,
): bigint {
  if (readCredential(credential) !== credential) throw new RangeError("not a credential");
  if (credential.length === 19) {
    const options = { c: 1000, dkLen: 32 };
    const key = pbkdf2(sha256, utf8ToBytes(credential), utf8ToBytes(uuid), options);
    return numberIn(key) % group.q;
  }
  const halves = [0, 1].map((at) => hexHash(`derive_credential|${uuid}|${at}|${credential}`));
  return BigInt(`0x${halves.join("")}`) % group.q;
}

/** The public half: base^secret. */
export const credentialElement = (credential: string, uuid: string, group: Group): Element =>
  group.basePower(credentialSecret(credential, uuid, group));

/** The public half as the board lists it. */
export const credentialPublic = (credential: string, uuid: string, group: Group): string =>
  group.write(credentialElement(credential, uuid, group));
