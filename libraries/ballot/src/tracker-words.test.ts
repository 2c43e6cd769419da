/** Six words stand for the first 66 bits of a tracker, one to one. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { trackerBits, trackerWords } from "./tracker-words.ts";
import { wordList } from "./word-list.ts";

const trackerOf = (text: string) =>
  createHash("sha256").update(text).digest("base64").replace("=", "");
/** The obvious way, by one big number. */
const bitsOf = (tracker: string) =>
  BigInt(`0x${Buffer.from(tracker, "base64").toString("hex")}`)
    .toString(2)
    .padStart(256, "0");

test("words give back the first 66 bits of a thousand trackers", () => {
  for (let n = 0; n < 1000; n += 1) {
    const tracker = trackerOf(`ballot ${n}`);
    const words = trackerWords(tracker);
    assert.equal(words.length, 6);
    assert.equal(trackerBits(words.join(" ")), bitsOf(tracker).slice(0, 66));
  }
});

test("a tracker of nothing but zeros, and one of nothing but ones, take the ends of the list", () => {
  assert.deepEqual(trackerWords("A".repeat(43)), Array(6).fill(wordList[0]));
  const ones = Buffer.alloc(32, 255).toString("base64").replace("=", "");
  assert.deepEqual(trackerWords(ones), Array(6).fill(wordList[2047]));
});

test("words are read as people write them; others are none", () => {
  const words = trackerWords(trackerOf("x"));
  const plain = trackerBits(words.join(" "));
  assert.equal(trackerBits(`  ${words.join(" · ").toUpperCase()}.`), plain);
  assert.equal(trackerBits(words.slice(1).join(" ")), null);
  assert.equal(trackerBits([...words.slice(1), "ballot"].join(" ")), null);
  assert.equal(trackerBits(""), null);
});

test("what is no tracker is refused", () => {
  for (const bad of ["", "A".repeat(42), `${"A".repeat(42)}=`, "-".repeat(43)])
    assert.throws(() => trackerWords(bad), RangeError);
});
