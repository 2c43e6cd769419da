/** Banzhaf's index on published examples. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allOf, anyOf, holderIn, weightOf } from "./condition.ts";
import { powerOf } from "./power.ts";

const weights = (of: { readonly [id: string]: number }) => ({
  of: new Map(Object.entries(of).map(([id, held]) => [id, BigInt(held)])),
  total: BigInt(Object.values(of).reduce((sum, held) => sum + held, 0)),
});

test("MyCSP 2012, 40/35/25: each of the three scores a third on ordinary resolutions", () => {
  const votes = weights({ investor: 40, government: 35, staff: 25 });
  const third = { investor: "1/3", government: "1/3", staff: "1/3" };
  assert.deepEqual(powerOf(weightOf(votes, 51n), ["investor", "government", "staff"]), third);
});

test("Banzhaf 1965, the board of Nassau County 1958: the three small towns had no power", () => {
  const votes = weights({ h1: 9, h2: 9, n: 7, o: 3, g: 1, l: 1 });
  assert.deepEqual(powerOf(weightOf(votes, 16n), ["h1", "h2", "n", "o", "g", "l"]), {
    h1: "1/3",
    h2: "1/3",
    n: "1/3",
    o: "0",
    g: "0",
    l: "0",
  });
});

test("a veto adds power; where nobody can pass all have none", () => {
  const votes = weights({ a: 2, b: 1, c: 1 });
  const vetoed = allOf(holderIn("b"), weightOf(votes, 3n));
  assert.deepEqual(powerOf(vetoed, ["a", "b", "c"]), { a: "1/2", b: "1/2", c: "0" });
  assert.deepEqual(powerOf(anyOf(), ["a", "b"]), { a: "0", b: "0" });
});

test("more holders than every coalition allows is a fault", () => {
  assert.throws(() => powerOf(anyOf(), Array.from({ length: 15 }, String)), /too many/);
});
