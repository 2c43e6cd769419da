/** A seed's words lead back to it, and a slip is noticed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSeed, seedWords } from "./seed-words.ts";
import { wordList } from "./word-list.ts";

const alphabet = [..."123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"];
const seeds = fc
  .array(fc.constantFrom(...alphabet), { minLength: 22, maxLength: 22 })
  .map((all) => all.join(""));

test("twelve words, and letters in groups, lead back to the same seed", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const words = seedWords(seed);
      assert.equal(words.length, 12);
      assert.equal(readSeed(words.join(" ").toUpperCase()), seed);
      assert.equal(readSeed(`${seed.slice(0, 6)} ${seed.slice(6, 12)}-${seed.slice(12)}`), seed);
    }),
  );
  assert.equal(readSeed(seedWords("1".repeat(22)).join(", ")), "1".repeat(22));
  assert.equal(readSeed(seedWords("z".repeat(22)).join("\n")), "z".repeat(22));
});

test("most wrong words are noticed, a missing one always", () => {
  const words = seedWords("3xK8pQvN5rT7wYbC2dFgHj");
  let noticed = 0;
  for (let at = 0; at < 400; at += 1) {
    const other = words.with(at % 12, wordList[(at * 37 + 5) % 2048] ?? "");
    if (other.join(" ") !== words.join(" ") && readSeed(other.join(" ")) === null) noticed += 1;
  }
  assert.ok(noticed > 320 && noticed < 400, `${noticed} of 400`);
  assert.equal(readSeed(words.slice(1).join(" ")), null);
  assert.equal(readSeed("0OIl".repeat(5) + "11"), null);
  assert.equal(readSeed(""), null);
  assert.throws(() => seedWords("too short"), RangeError);
});
