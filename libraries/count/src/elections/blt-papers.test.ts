import assert from "node:assert/strict";
import { test } from "node:test";
import { Misreading, papersRead, toNextWord, wholeNumber } from "./blt-papers.ts";
import { gathering } from "./profile.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const reading = () => ({
  at: 0,
  candidates: 3,
  nicknames: new Map<string, number>(),
  gathered: gathering(),
  blank: 0,
  total: 0,
});

test("bytes that end within a paper: what is unread begins at that paper, and it goes on", () => {
  const state = reading();
  const all = bytes("2 1 0\n4 3\n2 0\n0\n");
  assert.equal(papersRead(state, all.subarray(0, 10), false), false);
  assert.equal(state.at, 6);
  assert.equal(state.total, 2);
  assert.equal(papersRead(state, all, true), true);
  assert.equal(state.total, 6);
  assert.equal(state.gathered.profile(3).size, 2);
});

test("the last bytes must close the papers", () => {
  assert.throws(() => papersRead(reading(), bytes("2 1 0\n"), true), Misreading);
});

test("words are parted by blanks, commas and remarks", () => {
  const cursor = { bytes: bytes(" ,# so\n\t12,3"), at: 0 };
  toNextWord(cursor);
  assert.equal(cursor.at, 8);
  assert.equal(wholeNumber(cursor, "a number"), 12);
  assert.equal(wholeNumber(cursor, "a number"), 3);
  assert.throws(() => wholeNumber(cursor, "a number"), /a number should stand: the file ends/);
});
