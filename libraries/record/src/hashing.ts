/**
 * The hash and the signature of the record, with the browser-safe ones as default and room for a
 * faster twin.
 */
import { ed25519 as nobleEd25519 } from "@noble/curves/ed25519.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";

/**
 * SHA-256 (FIPS 180-4): 32 bytes. On Node pass `(bytes) => hash("sha256", bytes, "buffer")` with
 * `hash` of node:crypto; it is several times faster.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Ed25519 (RFC 8032): keys are 32-byte seeds and 32-byte points, signatures 64 bytes. */
export type Ed25519 = {
  readonly publicKey: (seed: Uint8Array) => Uint8Array;
  readonly sign: (message: Uint8Array, seed: Uint8Array) => Uint8Array;
  readonly verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;
};

/** The default hash, which runs wherever JavaScript does. */
export const sha256: Sha256 = (bytes) => nobleSha256(bytes);

/**
 * The default signature scheme; verifies by RFC 8032 and answers false to a key that is no point.
 */
export const ed25519: Ed25519 = {
  publicKey: (seed) => nobleEd25519.getPublicKey(seed),
  sign: (message, seed) => nobleEd25519.sign(message, seed),
  verify: (signature, message, publicKey) => {
    try {
      return nobleEd25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};
