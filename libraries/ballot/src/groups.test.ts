/** The two groups of crypto version 1, against their own definition and OpenSSL's constants. */
import assert from "node:assert/strict";
import { checkPrimeSync, getDiffieHellman } from "node:crypto";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { groupNamed, groupNames } from "./groups.ts";

test("both groups have prime order q, and their base generates it", () => {
  assert.deepEqual(groupNames, ["BELENIOS-2048", "RFC-3526-2048"]);
  for (const name of groupNames) {
    const group = groupNamed(name)!;
    assert.ok(checkPrimeSync(group.q), name);
    assert.ok(group.equals(group.power(group.base, group.q), group.identity));
    assert.ok(!group.equals(group.base, group.identity));
    assert.ok(group.isElement(group.base) && group.isElement(group.generator(-1)));
    assert.ok(!group.equals(group.generator(0), group.generator(1)));
  }
  assert.equal(groupNamed("Ed25519"), null);
});

test("the prime of RFC 3526 is the one that OpenSSL carries", () => {
  const prime = BigInt(`0x${getDiffieHellman("modp14").getPrime("hex")}`);
  assert.equal(groupNamed("RFC-3526-2048")!.q, (prime - 1n) / 2n);
});

test("membership by a symbol is membership by a power, for numbers of every shape", () => {
  const group = groupNamed("RFC-3526-2048", fastPowers)!;
  const seen = { inside: 0, outside: 0 };
  for (let at = 0n; at < 40n; at += 1n) {
    const number = ((3n ** (1200n - at * 7n) + at) << (at * 5n)) % 2n ** 2047n;
    const element = group.read(number.toString())!;
    const inside = group.equals(group.publicPower(element, group.q), group.identity);
    assert.equal(group.isElement(element), inside, `${at}`);
    seen[inside ? "inside" : "outside"] += 1;
  }
  assert.ok(seen.inside > 8 && seen.outside > 8);
});

test("OpenSSL's powers are the portable ones, also where the result is 1 or the base is an edge", () => {
  for (const name of groupNames) {
    const portable = groupNamed(name)!;
    const fast = groupNamed(name, fastPowers)!;
    const { q } = portable;
    const x = portable.generator(3);
    for (const e of [0n, 1n, 2n, 12_345n, q - 1n, q]) {
      assert.ok(fast.equals(fast.publicPower(x, e), portable.power(x, e)), `${name} ^ ${e}`);
    }
    assert.ok(fast.equals(fast.publicPower(fast.identity, 5n), fast.identity));
    assert.ok(fast.isElement(x) && fast.isElement(fast.identity));
    const minusOne = fast.read((BigInt(modulusOf(name)) - 1n).toString())!;
    assert.ok(!fast.isElement(minusOne));
    assert.ok(fast.equals(fast.publicPower(minusOne, 2n), fast.identity));
    assert.ok(fast.equals(fast.publicPower(minusOne, 3n), minusOne));
  }
});

/** The modulus, found as what canonical texts must lie below. */
function modulusOf(name: string): bigint {
  const group = groupNamed(name)!;
  let [low, high] = [1n, 2n ** 2049n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (group.read(middle.toString()) === null) high = middle;
    else low = middle;
  }
  return high;
}
