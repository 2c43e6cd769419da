/** The draw. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { drawOrder, listOrder } from "./draw.ts";

test("ascending SHA-256 of seed|id, whatever the order of the list", () => {
  const ids = ["ada", "bilal", "Siân", "10", "9"];
  const hash = (id: string) => createHash("sha256").update(`seed|${id}`).digest("hex");
  const expected = [...ids].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  assert.deepEqual(drawOrder("seed")(ids), expected);
  assert.deepEqual(drawOrder("seed")([...ids].reverse()), expected);
  assert.notDeepEqual(drawOrder("other")(ids), expected);
});

test("the order of the list, for months", () =>
  assert.deepEqual(listOrder(["b", "a"]), ["b", "a"]));
