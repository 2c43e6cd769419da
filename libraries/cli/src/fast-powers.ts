/** Powers modulo a large prime by OpenSSL, for public exponents: ten times as fast as BigInt. */
import { DiffieHellman, createDiffieHellman, getDiffieHellman } from "node:crypto";
import type { FastPowers } from "@rochdale/ballot/zp.ts";

/*
 * A Diffie-Hellman key agreement is a power: base^exponent mod p. It refuses 0, 1 and p - 1 as base and
 * throws where the result is 1; these are worked out here.
 */
export const fastPowers: FastPowers = (modulus) => {
  const agreement = agreementOver(modulus);
  return (base, exponent) => {
    const b = base % modulus;
    if (exponent === 0n || b === 1n) return 1n;
    if (b === 0n) return 0n;
    if (b === modulus - 1n) return exponent % 2n === 0n ? 1n : b;
    if (exponent === 1n) return b;
    agreement.setPrivateKey(bytesOf(exponent));
    const native = secretOf(agreement, b);
    if (native !== null) return native;
    // The result is 1, or OpenSSL will not say: base^(exponent - 1) * base tells.
    agreement.setPrivateKey(bytesOf(exponent - 1n));
    const before = secretOf(agreement, b);
    if (before === null) throw new Error("OpenSSL gave no power");
    return (before * b) % modulus;
  };
};

/*
 * OpenSSL tests a new modulus for primality, for 0.2 s, but knows the prime of RFC 3526 (group 14). Node
 * leaves `setPrivateKey` off its well-known groups, though they are the same object inside.
 */
function agreementOver(modulus: bigint): DiffieHellman {
  const kept = agreements.get(modulus) ?? newAgreement(modulus);
  agreements.set(modulus, kept);
  return kept;
}
const agreements = new Map<bigint, DiffieHellman>();

function newAgreement(modulus: bigint): DiffieHellman {
  const known = getDiffieHellman("modp14");
  if (!known.getPrime().equals(bytesOf(modulus))) {
    return createDiffieHellman(bytesOf(modulus), Buffer.from([2]));
  }
  const { setPrivateKey, computeSecret } = DiffieHellman.prototype;
  return Object.assign(known, { setPrivateKey, computeSecret }) as unknown as DiffieHellman;
}

function secretOf(agreement: DiffieHellman, base: bigint): bigint | null {
  try {
    return BigInt(`0x${agreement.computeSecret(bytesOf(base)).toString("hex")}`);
  } catch {
    return null;
  }
}

function bytesOf(number: bigint): Buffer {
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
}
