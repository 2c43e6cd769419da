/** Powers modulo a prime by OpenSSL, for public exponents: about ten times as fast as the engine's own. */
import { createDiffieHellman } from "node:crypto";
import type { FastPowers } from "@rochdale/ballot/zp.ts";

/** base^exponent for one prime modulus. OpenSSL refuses where the base or the result is 1: those are known beforehand. */
export const nativePowers: FastPowers = (modulus) => {
  const size = modulus.toString(16).length;
  const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(size, "0"), "hex");
  const exchange = createDiffieHellman(bytesOf(modulus), 2);
  const edge = (number: bigint) => number === 0n || number === 1n || number === modulus - 1n;
  return (base, exponent) => {
    const reduced = base % modulus;
    if (exponent === 0n) return 1n;
    if (reduced === modulus - 1n) return exponent % 2n === 0n ? 1n : reduced;
    if (edge(reduced)) return reduced;
    exchange.setPrivateKey(bytesOf(exponent));
    try {
      return BigInt(`0x${exchange.computeSecret(bytesOf(reduced)).toString("hex")}`);
    } catch {
      return squared(reduced, exponent, modulus);
    }
  };
};

/** The plain way, for the rare power that OpenSSL declines. */
function squared(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}
