/** Ed25519 as newer tools write it, and their two sample elections verified in it. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { ed25519Group as group } from "./ed25519.ts";
import { perform, openVerification, tasksOf } from "./verification.ts";

const root = join(import.meta.dirname, "../../..");
const data = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/belenios");
const samples = join(data, "v3-ed25519");
const skip = existsSync(samples) ? false : `no sample archives in ${samples}`;

test("RFC 8032: the base point's text is its bytes in reverse", () => {
  assert.equal(group.write(group.base), `${"66".repeat(31)}58`);
  assert.equal(group.write(group.identity), `${"00".repeat(31)}01`);
});

test("an element has one text: nothing longer, larger, or with capitals is read", () => {
  const text = group.write(group.power(group.base, 12_345n));
  assert.ok(group.equals(group.read(text)!, group.power(group.base, 12_345n)));
  const p = (1n << 255n) - 19n;
  const aboveP = (p + 1n).toString(16).padStart(64, "0");
  const minusZero = ((1n << 255n) + 1n).toString(16);
  for (const other of [text.toUpperCase(), `0${text}`, text.slice(1), aboveP, minusZero, 7, null]) {
    assert.equal(group.read(other), null);
  }
});

test("points of small order can be read but are no elements", () => {
  const ofOrderFour = group.read("0".repeat(64))!;
  assert.equal(group.isElement(ofOrderFour), false);
  assert.equal(group.isElement(group.multiply(group.base, ofOrderFour)), false);
  assert.equal(group.isElement(group.base), true);
});

test("powers: exponents 0, 1, q - 1 and a sum of powers", () => {
  const { base, q } = group;
  assert.ok(group.equals(group.power(base, 0n), group.identity));
  assert.ok(group.equals(group.multiply(group.power(base, q - 1n), base), group.identity));
  assert.ok(group.equals(group.publicPower(base, q + 1n), base));
  const bases = Array.from({ length: 20 }, (_, at) => group.generator(at));
  const exponents = bases.map((_, at) => BigInt(at) * 3n);
  const slow = bases.reduce(
    (sum, one, at) => group.multiply(sum, group.power(one, exponents[at]!)),
    group.identity,
  );
  assert.ok(group.equals(group.productOfPowers(bases, exponents), slow));
  const few = group.productOfPowers(bases.slice(0, 2), [5n, 6n]);
  const expected = group.multiply(group.power(bases[0]!, 5n), group.power(bases[1]!, 6n));
  assert.ok(group.equals(few, expected));
  assert.ok(group.equals(group.tableFor(bases[1]!)(6n), group.power(bases[1]!, 6n)));
});

test("rankings are held and come back; longer ones are told apart", () => {
  const { embed, unembed, isEncoding, longest } = group.embedding!;
  const numbers = [5, 0, 255];
  const element = embed(numbers)!;
  assert.ok(group.isElement(element));
  assert.deepEqual(unembed(element, 3), numbers);
  assert.ok(isEncoding(element, 3) && !isEncoding(element, 2));
  assert.equal(longest, 30);
  assert.deepEqual(unembed(embed(Array(30).fill(255))!, 30), Array(30).fill(255));
  assert.equal(embed(Array(31).fill(1)), null);
  assert.equal(embed([256]), null);
});

for (const [name, archive] of [
  ["homomorphic, three key-holders", "ed-h-single3/cDEFAPFboz6TCJ.bel"],
  ["ranked, two shuffles", "ed-nh-stv/ZQACpHrvPfFu19.bel"],
] as const) {
  test(`the sample archive of Belenios 3.0 holds: ${name}`, { skip }, () => {
    const bytes = new Uint8Array(readFileSync(join(samples, archive)));
    const opened = openVerification(bytes, { fast: { more: [group] } });
    assert.ok(opened.ok);
    assert.deepEqual(opened.value.problems, []);
    const tasks = tasksOf(opened.value);
    assert.deepEqual(
      tasks.flatMap((task) => perform(opened.value, task)),
      [],
    );
    assert.ok(opened.value.tally().ok);
    assert.equal(openVerification(bytes).ok, false);
  });
}
