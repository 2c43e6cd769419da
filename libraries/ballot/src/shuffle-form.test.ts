/** A shuffle's text is read in one way only. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "./groups.ts";
import { makeShuffle } from "./shuffle.ts";
import { readShuffle, shuffleText } from "./shuffle-form.ts";

const group = groupNamed("RFC-3526-2048")!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const key = group.basePower(99n);
const pair = { alpha: group.base, beta: key };
const text = makeShuffle(group, { key, fingerprint: "", before: [[pair, pair]], random });

test("what is written is read, and written again the same", () => {
  assert.equal(shuffleText(group, readShuffle(group, text, [2])!), text);
});

/** The value with everything below it that is a list shortened, lengthened or emptied, one by one. */
function* misshapen(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield value.slice(1);
    yield [...value, value[0]];
    yield [];
    yield {};
  }
  if (typeof value === "string") {
    yield `0${value}`;
    yield `-${value}`;
    yield `${value}${"0".repeat(640)}`;
    yield Number(value);
    yield `0x${value}`;
    yield "";
  }
  if (typeof value !== "object" || value === null) return;
  for (const [field, content] of Object.entries(value)) {
    for (const other of misshapen(content)) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      (copy as Record<string, unknown>)[field] = other;
      yield copy;
    }
  }
}

test("every list of another length and every number written otherwise is refused", () => {
  let tried = 0;
  for (const value of misshapen(JSON.parse(text))) {
    assert.equal(readShuffle(group, JSON.stringify(value), [2]), null);
    tried += 1;
  }
  assert.ok(tried > 150, `${tried}`);
  for (const other of ["", "{}", "[]", `${text} `, text.replace('"proofs"', '"proof"')]) {
    assert.equal(readShuffle(group, other, [2]), null);
  }
  assert.equal(readShuffle(group, text, [3]), null);
  assert.equal(readShuffle(group, text, [2, 2]), null);
});
