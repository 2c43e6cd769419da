/** Membership of many elements: one outsider among them is found, wherever it stands. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import type { Element, Group } from "./group.ts";
import { groupNamed } from "./groups.ts";
import { outsider } from "./membership.ts";

for (const name of ["RFC-3526-2048", "BELENIOS-2048"]) {
  const group = groupNamed(name, fastPowers)!;
  const list: Element[] = [];
  let last = group.base;
  for (let at = 0; at < 160; at += 1) list.push((last = group.multiply(last, group.base)));
  const outside = [2, 3, 5, 7, 11, 13]
    .map((number) => group.read(String(number))!)
    .find((element) => !group.isElement(element))!;

  test(`${name}: members all, many and few`, () => {
    assert.equal(outsider(group, list), null);
    assert.equal(outsider(group, list.slice(0, 5)), null);
    assert.equal(outsider(group, []), null);
  });

  test(`${name}: outsiders are found, also where two would cancel out`, () => {
    assert.equal(outsider(group, list.with(0, outside)), 0);
    assert.equal(outsider(group, list.with(159, outside)), 159);
    assert.equal(outsider(group, list.with(40, outside).with(41, group.invert(outside))), 40);
    assert.equal(outsider(group, [list[0]!, outside]), 1);
  });
}

/** Sets of places as numbers, joined without what is twice: it shows which subsets are asked. */
test("128 different subsets are asked, and each element belongs to about half of them", () => {
  const asked: bigint[] = [];
  const sets = {
    identity: 0n,
    multiply: (a: bigint, b: bigint) => a ^ b,
    isElement: (set: bigint) => asked.push(set) > 0,
    write: String,
  } as unknown as Group;
  const places = Array.from({ length: 600 }, (_, at) => 1n << BigInt(at));
  assert.equal(outsider(sets, places as unknown as Element[]), null);
  assert.equal(new Set(asked).size, 128);
  for (const place of places) {
    const times = asked.filter((set) => (set & place) !== 0n).length;
    assert.ok(times > 32 && times < 96, `${times}`);
  }
});
