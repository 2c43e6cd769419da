/** Powers by tables and by buckets are the plain ones, however many are asked and however many are foretold. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bucketProduct, growingTable, productModulo, windowedPower } from "./powers.ts";

function plainPower(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % p;
    if (bit === "1") result = (result * base) % p;
  }
  return result;
}

/** A small prime, and one of 521 bits. */
const primes = [10_007n, 2n ** 521n - 1n];
/** Exponents without a pattern, below 2^bits. */
const exponentAt = (at: number, bits: number): bigint =>
  BigInt.asUintN(bits, (3n ** BigInt(at * 7 + 400)) >> BigInt(at % 90));

for (const p of primes) {
  const bits = p.toString(2).length;
  const multiply = productModulo(p);
  const field = { p, multiply, bits };

  test(`modulo ${bits} bits: products, and powers by a window`, () => {
    for (let at = 0; at < 50; at += 1) {
      const [a, b] = [exponentAt(at, bits) % p, exponentAt(at + 60, bits) % p];
      assert.equal(multiply(a, b), (a * b) % p);
      assert.equal(windowedPower(a, b, p), plainPower(a, b, p));
    }
    assert.throws(() => windowedPower(2n, -1n, p), RangeError);
  });

  for (const expected of [0, 1, 40, 300]) {
    test(`modulo ${bits} bits: 300 powers of one base, ${expected} foretold`, () => {
      const { power, expect } = growingTable(3n, field);
      if (expected > 0) expect(expected);
      const edges = [0n, 1n, 2n, 2n ** BigInt(bits) - 1n, 2n ** BigInt(bits - 1)];
      for (let at = 0; at < 300; at += 1) {
        const exponent = edges[at] ?? exponentAt(at, bits);
        assert.equal(power(exponent), plainPower(3n, exponent, p), `${exponent}`);
      }
      assert.throws(() => power(-1n), RangeError);
      assert.throws(() => power(2n ** BigInt(bits)), RangeError);
    });
  }

  test(`modulo ${bits} bits: products of few and many powers, exponents of any length`, () => {
    for (const count of [0, 1, 2, 9, 70, 400]) {
      const bases = Array.from({ length: count }, (_, at) => exponentAt(at, bits) % p);
      const exponents = bases.map((_, at) => (at % 9 === 0 ? 0n : exponentAt(at, at % (2 * bits))));
      const meant = bases.reduce((all, b, at) => (all * plainPower(b, exponents[at]!, p)) % p, 1n);
      assert.equal(bucketProduct(bases, exponents, multiply), meant, `${count}`);
    }
  });
}
