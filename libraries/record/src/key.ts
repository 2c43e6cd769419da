/**
 * The names and keys of those who sign (C2SP signed-note): verifier keys to publish, signer keys to
 * guard.
 */
import { base64Of, bytesOfBase64, bytesOfHex, hexOf, joined, utf8 } from "./bytes.ts";
import { ed25519 as portableEd25519, sha256 } from "./hashing.ts";
import type { Ed25519 } from "./hashing.ts";
import { insist } from "./malformed.ts";

/**
 * The signature types that we know: a note signed as it is, and a timestamped cosignature of a
 * checkpoint.
 */
export const noteType = 0x01;
export const cosignatureType = 0x04;

/** Who may have signed: name and id find the signature, the public key checks it. */
export type VerifierKey = {
  readonly name: string;
  /** The first four bytes of SHA-256(name, newline, type, public key), in hexadecimal. */
  readonly id: string;
  readonly type: number;
  readonly publicKey: Uint8Array;
};

/** Who signs: a 32-byte seed that never leaves its owner. */
export type SignerKey = {
  readonly name: string;
  readonly id: string;
  readonly type: number;
  readonly seed: Uint8Array;
};

/**
 * Whether a name may stand in a signature line: not empty, no white space, no control character, no
 * plus.
 */
export function isKeyName(name: string): boolean {
  return /^[^\p{White_Space}\p{Cs}+]+$/u.test(name) && !/[^\P{Cc}\u007f-\u009f]/u.test(name);
}

/** The id that binds a name, a signature type and a public key together. */
export function keyId(name: string, type: number, publicKey: Uint8Array): string {
  const bound = joined([utf8(`${name}\n`), Uint8Array.of(type), publicKey]);
  return hexOf(sha256(bound).subarray(0, 4));
}

/** "name+id+base64(type, public key)": the text that identifies a log or a witness for good. */
export function printVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id}+${base64Of(joined([Uint8Array.of(key.type), key.publicKey]))}`;
}

/**
 * Reads a verifier key. Throws Malformed for a wrong shape, an unknown type or an id that does not
 * match.
 */
export function parseVerifierKey(vkey: string): VerifierKey {
  const [name, id, coded] = splitKey(vkey);
  const { type, material: publicKey } = keyMaterial(name, id, coded);
  insist(keyId(name, type, publicKey) === id, "the verifier key's id does not match its key");
  return { name, id, type, publicKey };
}

/**
 * "PRIVATE+KEY+name+id+base64(type, seed)": the text kept in a file that only its owner can read.
 */
export function printSignerKey(key: SignerKey): string {
  const coded = base64Of(joined([Uint8Array.of(key.type), key.seed]));
  return `PRIVATE+KEY+${key.name}+${key.id}+${coded}`;
}

/**
 * Reads a signer key. Throws Malformed as `parseVerifierKey` does; the message never holds the key.
 */
export function parseSignerKey(skey: string, scheme: Ed25519 = portableEd25519): SignerKey {
  const prefix = "PRIVATE+KEY+";
  insist(skey.startsWith(prefix), `a signer key starts with ${prefix}`);
  const [name, id, coded] = splitKey(skey.slice(prefix.length));
  const { type, material: seed } = keyMaterial(name, id, coded);
  const matches = keyId(name, type, scheme.publicKey(seed)) === id;
  insist(matches, "the signer key's id does not match its key");
  return { name, id, type, seed };
}

/** The verifier key that belongs to a signer key. */
export function verifierKeyOf(key: SignerKey, scheme: Ed25519 = portableEd25519): VerifierKey {
  const { name, id, type } = key;
  return { name, id, type, publicKey: scheme.publicKey(key.seed) };
}

/** What a signer key is made of; the seed comes from the caller's source of chance. */
export type KeyBirth = { readonly name: string; readonly type: number; readonly seed: Uint8Array };

/** A signer key of a name, a type and a fresh seed of 32 bytes. */
export function signerKeyOf(birth: KeyBirth, scheme: Ed25519 = portableEd25519): SignerKey {
  const { name, type, seed } = birth;
  insist(isKeyName(name), "a key's name is not empty and has neither white space nor plus");
  insist(type === noteType || type === cosignatureType, "the type of the key is unknown");
  insist(seed.length === 32, "a seed has 32 bytes");
  return { name, type, seed, id: keyId(name, type, scheme.publicKey(seed)) };
}

/** Splits at plus signs, the last part keeping its own: base64 has plus signs too. */
function splitKey(text: string): [name: string, id: string, coded: string] {
  const first = text.indexOf("+");
  const second = text.indexOf("+", first + 1);
  insist(first > 0 && second > first, "a key has parts separated by plus signs: name+id+key");
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}

function keyMaterial(
  name: string,
  id: string,
  coded: string,
): { type: number; material: Uint8Array } {
  insist(isKeyName(name), "a key's name is not empty and has neither white space nor plus");
  insist(bytesOfHex(id).length === 4, "a key's id has eight hexadecimal digits");
  const bytes = bytesOfBase64(coded);
  const type = bytes[0];
  insist(type === noteType || type === cosignatureType, "the type of the key is unknown");
  insist(bytes.length === 33, "a key has one byte of type and 32 bytes of key");
  return { type, material: bytes.subarray(1) };
}
