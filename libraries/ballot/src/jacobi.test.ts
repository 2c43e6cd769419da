/** The Jacobi symbol against its definition, and for long numbers against Euler's criterion. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import { numberIn } from "./group.ts";
import { jacobi } from "./jacobi.ts";

/** The product of Legendre symbols over n's prime factors, each by looking for a root. */
function byDefinition(a: number, n: number): number {
  let symbol = 1;
  let rest = n;
  for (let prime = 3; rest > 1; prime += 2) {
    for (; rest % prime === 0; rest /= prime) {
      if (a % prime === 0) return 0;
      let square = false;
      for (let root = 1; root < prime; root += 1) square ||= (root * root - a) % prime === 0;
      if (!square) symbol = -symbol;
    }
  }
  return symbol;
}

test("small numbers: the definition", () => {
  for (let n = 1; n < 130; n += 2) {
    for (let a = 0; a < 2 * n + 3; a += 1) {
      assert.equal(jacobi(BigInt(a), BigInt(n)), byDefinition(a, n), `(${a}/${n})`);
    }
  }
});

/** Mersenne primes. */
const primes = [521n, 1279n, 2203n].map((bits) => 2n ** bits - 1n);

test("long numbers of every shape: Euler's criterion", () => {
  const random = chance("symbols");
  for (const p of primes) {
    const power = fastPowers(p);
    const bytes = p.toString(16).length >> 1;
    const seen = { "1": 0, "-1": 0 };
    for (let turn = 0; turn < 60; turn += 1) {
      const long = numberIn(random(bytes)) >> BigInt((turn % 8) * 29);
      // Near p, near its half and third, powers of two, and around them: large and odd quotients.
      const shapes = [long, p - long, p / 2n - long, p / 3n + BigInt(turn), long << 64n];
      const a = (shapes[turn % 5]! * (turn % 7 === 0 ? 2n ** 77n : 1n)) % p;
      const euler = power(a < 0n ? a + p : a, (p - 1n) / 2n) === 1n ? 1 : -1;
      assert.equal(jacobi(a < 0n ? a + p : a, p), euler, `${a}`);
      seen[euler] += 1;
    }
    assert.ok(seen["1"] > 10 && seen["-1"] > 10);
    assert.equal(jacobi(0n, p), 0);
    assert.equal(jacobi(p - 1n, p), p % 4n === 1n ? 1 : -1);
    assert.equal(jacobi(p + 4n, p), 1);
  }
});

test("what is above and below decides as the rules say: (ab/n) = (a/n)(b/n), zero on common factors", () => {
  const random = chance("products");
  for (let turn = 0; turn < 300; turn += 1) {
    const n = numberIn(random(1 + (turn % 200))) | 1n;
    const [a, b] = [numberIn(random(90)), numberIn(random(1 + (turn % 70)))];
    assert.equal(jacobi(a * b, n), jacobi(a, n) * jacobi(b, n) + 0, `${turn}`);
    if (n > 1n) assert.equal(jacobi(a * n * 3n, n * 3n), 0);
  }
});
