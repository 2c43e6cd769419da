/** Arithmetic against the plainest way to say it, in groups small enough to walk through. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance } from "../../../tests/golden/ballot/samples.ts";
import { scalarAtRandom } from "./group.ts";
import { zpGroup } from "./zp.ts";

/** A safe prime, and a prime with a cofactor of 6. */
const safe = zpGroup({ name: "safe", p: 10_007n, q: 5003n, base: 4n, embedding: null });
const cofactor = zpGroup({ name: "six", p: 6367n, q: 1061n, base: 64n, embedding: null });

const plainPower = (base: bigint, exponent: bigint, p: bigint): bigint => {
  let result = 1n;
  for (let turn = 0n; turn < exponent; turn += 1n) result = (result * base) % p;
  return result;
};

test("exactly the elements of order q are members", () => {
  for (const [group, p] of [
    [safe, 10_007n],
    [cofactor, 6367n],
  ] as const) {
    const members = new Set<bigint>();
    for (let at = 0n, power = 1n; at < group.q; at += 1n) {
      members.add(power);
      power = (power * group.base) % p;
    }
    assert.equal(BigInt(members.size), group.q);
    for (let x = 0n; x <= p; x += 1n) assert.equal(group.isElement(x), members.has(x), `${x}`);
  }
});

test("powers, tables however often asked, inverses and products are the plain ones", () => {
  const random = chance("powers");
  for (const [group, p] of [
    [safe, 10_007n],
    [cofactor, 6367n],
  ] as const) {
    const base = group.power(group.base, 77n);
    const table = group.tableFor(base);
    for (let turn = 0; turn < 3000; turn += 1) {
      const e = turn < 4 ? [0n, 1n, group.q - 1n, 2n][turn]! : scalarAtRandom(group, random);
      const meant = turn % 100 < 5 ? plainPower(base, e, p) : group.power(base, e);
      assert.equal(table(e), meant);
      if (turn < 50) assert.equal(group.publicPower(base, e), meant);
    }
    assert.throws(() => table(-1n), RangeError);
    assert.throws(() => table(2n ** 40n), RangeError);
    assert.throws(() => group.power(base, -1n), RangeError);
    assert.equal(group.multiply(base, group.invert(base)), 1n);
    assert.throws(() => group.invert(0n), RangeError);
    for (const count of [0, 1, 2, 40]) {
      const bases = Array.from({ length: count }, (_, at) => group.power(base, BigInt(at + 1)));
      const exponents = bases.map(() => scalarAtRandom(group, random));
      const meant = bases.reduce((all, b, at) => (all * group.power(b, exponents[at]!)) % p, 1n);
      assert.equal(group.productOfPowers(bases, exponents), meant);
    }
  }
});

test("a native power is used for public exponents, and only for them", () => {
  let asked = 0;
  const counting = zpGroup(
    { name: "safe", p: 10_007n, q: 5003n, base: 4n, embedding: null },
    (modulus) => (base, exponent) => {
      asked += 1;
      return plainPower(base, exponent, modulus);
    },
  );
  counting.power(4n, 5n);
  counting.basePower(6n);
  counting.tableFor(16n)(7n);
  assert.equal(asked, 0);
  assert.equal(counting.publicPower(4n, 5n), 1024n);
  assert.equal(counting.productOfPowers([4n, 16n], [3n, 1n]), 1024n);
  assert.equal(asked, 3);
});

test("elements have one text and an order", () => {
  assert.equal(safe.read("10006"), 10_006n);
  for (const text of ["0", "10007", "010", "-4"]) assert.equal(safe.read(text), null);
  assert.equal(safe.write(16n), "16");
  assert.deepEqual([safe.compare(2n, 3n), safe.compare(3n, 3n), safe.compare(10n, 9n)], [-1, 0, 1]);
});

test("small numbers go into an element and come out; what lies above them is seen", () => {
  const embedding = { padding: 8, bits: 4 };
  const group = zpGroup({ name: "e", p: 2_147_483_579n, q: 1_073_741_789n, base: 4n, embedding });
  const { embedding: e } = group;
  assert.ok(e);
  assert.equal(e.most, 15);
  assert.equal(e.longest, 5);
  for (const numbers of [[0, 0], [15, 15, 15, 15, 15], [1, 2, 3], []]) {
    const element = e.embed(numbers);
    assert.ok(element !== null && group.isElement(element));
    assert.deepEqual(e.unembed(element, numbers.length), numbers);
    assert.ok(e.isEncoding(element, numbers.length));
  }
  assert.ok(!e.isEncoding(e.embed([1, 0, 0])!, 2));
  for (const wrong of [[16], [-1], [0.5], [0, 0, 0, 0, 0, 0]]) assert.equal(e.embed(wrong), null);
});
