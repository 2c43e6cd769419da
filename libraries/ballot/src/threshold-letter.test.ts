/** A letter opens for its recipient alone, and tells who did not write it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupNamed } from "./groups.ts";
import { keysOfSeed, newSeed, publicKeysOf } from "./threshold-keys.ts";
import { openLetter, sealLetter } from "./threshold-letter.ts";

const group = groupNamed("BELENIOS-2048")!;
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const person = () => {
  const keys = keysOfSeed(group, newSeed(random));
  return { ...keys, ...publicKeysOf(group, keys) };
};
const [from, to, other] = [person(), person(), person()];
const message = "Eich cyfran: 42 – yours alone";
const letter = sealLetter(group, { from: from.signing, to: to.encryption, message, random });
const openedBy = (reader: typeof to, by: typeof from, text = letter) =>
  openLetter(group, { with: reader.opening, by: by.verification, letter: text });

test("its recipient reads it", () => {
  assert.deepEqual(openedBy(to, from), { ok: true, message });
});

test("others do not, and another sender is not believed", () => {
  const said = (opened: ReturnType<typeof openLetter>): string => (opened.ok ? "" : opened.because);
  assert.match(said(openedBy(other, from)), /does not open/);
  assert.match(said(openedBy(to, other)), /not its sender's/);
  for (const text of ["", "{}", letter.slice(1), letter.replace('"data":"', '"data":"x')]) {
    assert.notEqual(said(openedBy(to, from, text)), "");
  }
});

test("a letter that was for somebody else cannot be passed on as one's own", () => {
  const parts = JSON.parse(letter) as { alpha: string; beta: string; data: string };
  const key = group.multiply(
    group.read(parts.beta)!,
    group.invert(group.power(group.read(parts.alpha)!, to.opening)),
  );
  const alpha = group.read(parts.alpha)!;
  const beta = group.multiply(group.power(alpha, other.opening), key);
  const passedOn = JSON.stringify({ ...parts, beta: group.write(beta) });
  assert.deepEqual(openedBy(other, from, passedOn), {
    ok: false,
    because: "the letter is for somebody else",
  });
});

test("a first half outside the group is not even tried", () => {
  const parts = JSON.parse(letter) as { alpha: string };
  const opened = openedBy(to, from, JSON.stringify({ ...parts, alpha: "3" }));
  assert.deepEqual(opened, {
    ok: false,
    because: "the letter's first half lies outside the group",
  });
});
