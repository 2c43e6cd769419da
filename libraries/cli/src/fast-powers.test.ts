/** OpenSSL's powers against BigInt's, edges included. */
import assert from "node:assert/strict";
import { getDiffieHellman } from "node:crypto";
import { test } from "node:test";
import { fastPowers } from "./fast-powers.ts";

function plain(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

test("a power is the power, for every edge of base and exponent", () => {
  const known = BigInt(`0x${getDiffieHellman("modp14").getPrime("hex")}`);
  const other = BigInt(`0x${getDiffieHellman("modp5").getPrime("hex")}`);
  for (const modulus of [known, other]) {
    const power = fastPowers(modulus);
    const order = (modulus - 1n) / 2n;
    for (const base of [0n, 1n, 2n, 3n, 12_345n, modulus - 2n, modulus - 1n, modulus + 7n]) {
      for (const exponent of [0n, 1n, 2n, 65_537n, order - 1n, order, modulus - 1n]) {
        const meant = plain(base % modulus, exponent, modulus);
        assert.equal(power(base, exponent), meant, `${base} ^ ${exponent}`);
      }
    }
  }
});
