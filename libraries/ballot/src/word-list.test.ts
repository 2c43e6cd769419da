/** The words of trackers: as many as eleven bits need, and none that eye or ear takes for another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { wordList } from "./word-list.ts";

/** Roughly how an English word sounds: enough to tell "flower" from "flour", "key" from "quay". */
function soundOf(word: string): string {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/ph/g, "f"],
    [/ck|ch(?=[lr])|qu(?=e$)/g, "k"],
    [/wh/g, "w"],
    [/^wr/g, "r"],
    [/^kn|^gn/g, "n"],
    [/mb$/g, "m"],
    [/igh/g, "y"],
    [/c(?=[eiy])/g, "s"],
    [/g(?=[eiy])|dge/g, "j"],
    [/c(?!h)/g, "k"],
    [/ea|ee|ie$|ei|y$/g, "i"],
    [/ay|ey/g, "ai"],
    [/oa|oe|ow$/g, "o"],
    [/(er|or|ar|re|our)$/g, "a"],
    [/(le|el|al|il)$/g, "l"],
    [/z/g, "s"],
    [/e$/g, ""],
    [/(.)\1+/g, "$1"],
  ];
  return rules.reduce((sound, [from, to]) => sound.replace(from, to), word);
}

/** Every text that one letter left out of a word gives: two words share one if they are a letter apart. */
const withoutOne = (word: string) =>
  Array.from(word, (_, at) => `${at}:${word.slice(0, at)}_${word.slice(at + 1)}`);

test("2,048 different words of four to eight small letters, in order", () => {
  assert.equal(wordList.length, 2048);
  assert.deepEqual(wordList, [...new Set(wordList)].sort());
  for (const word of wordList) assert.match(word, /^[a-z]{4,8}$/);
});

test("no two words are one letter apart: changed, left out or put in", () => {
  const seen = new Map<string, string>();
  const words = new Set(wordList);
  for (const word of wordList) {
    for (const pattern of withoutOne(word)) {
      assert.equal(seen.get(pattern), undefined, `${word} and ${seen.get(pattern)}`);
      seen.set(pattern, word);
    }
    for (let at = 0; at < word.length; at += 1) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      assert.ok(!words.has(shorter), `${word} and ${shorter}`);
    }
  }
});

test("no two words sound the same", () => {
  const seen = new Map<string, string>();
  for (const word of wordList) {
    const sound = soundOf(word);
    assert.equal(seen.get(sound), undefined, `${word} and ${seen.get(sound)}`);
    seen.set(sound, word);
  }
  // The key itself hears what it should.
  assert.equal(soundOf("flow"), soundOf("floe"));
  assert.equal(soundOf("knit"), soundOf("nitt"));
  assert.notEqual(soundOf("heron"), soundOf("herring"));
});
