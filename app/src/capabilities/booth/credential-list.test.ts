/** The page's own list of public credentials: everyone on it is found, others hardly ever, in little room. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isListed, listCredentials } from "./credential-list.ts";

/** What a public credential looks like: 617 digits. */
const credential = (n: number) => `8${String(n).padStart(616, "0")}`;
const everyone = (count: number) => Array.from({ length: count }, (_, n) => credential(n));

test("everyone on the list is found, whatever its length and fineness", () => {
  for (const [count, bits] of [
    [1, 24],
    [2, 6],
    [500, 24],
    [3000, 8],
  ] as const) {
    const list = listCredentials(everyone(count), bits);
    for (let n = 0; n < count; n += 1)
      assert.ok(isListed(list, credential(n)), `${n} of ${count} at ${bits} bits`);
  }
});

test("a weight beside a credential is no part of it", () => {
  const list = listCredentials([`${credential(1)},5`, credential(2)], 24);
  assert.ok(isListed(list, credential(1)));
});

test("others are not found: none of 2,000 at 24 bits, about one in 64 at 6", () => {
  const strangers = Array.from({ length: 2000 }, (_, n) => credential(100_000 + n));
  const found = (bits: number) => {
    const list = listCredentials(everyone(500), bits);
    return strangers.filter((one) => isListed(list, one)).length;
  };
  assert.equal(found(24), 0);
  const coarse = found(6);
  assert.ok(coarse > 10 && coarse < 60, `${coarse} of 2,000`);
});

test("an empty or broken list holds nobody", () => {
  assert.equal(isListed(listCredentials([], 24), credential(1)), false);
  assert.equal(isListed({ count: 9, bits: 24, differences: "" }, credential(1)), false);
  assert.equal(isListed({ count: 9, bits: 24, differences: "////" }, credential(1)), false);
});

test("room: under two bits a voter more than the fineness", () => {
  const { differences } = listCredentials(everyone(20_000), 8);
  assert.ok((differences.length * 6) / 20_000 < 9.8, `${differences.length} characters`);
});
