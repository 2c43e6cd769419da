/** The order of events, and which of them the released tool takes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArchiveEvent, EventType } from "./archive.ts";
import { faultsInOrder, lastRun } from "./event-order.ts";

const letters: { readonly [letter: string]: EventType } = {
  ...{ S: "Setup", B: "Ballot", E: "EndBallots", T: "EncryptedTally", M: "Shuffle" },
  ...{ N: "EndShuffles", D: "PartialDecryption", R: "Result" },
};
const events = (text: string): ArchiveEvent[] =>
  [...text].map((letter, height) => ({
    ...{ type: letters[letter]!, height, hash: `${height}`, texts: [], end: 0 },
  }));
const places = (text: string, ranked: boolean): number[] =>
  faultsInOrder(events(text), { ranked }).map(({ where }) => Number(where.slice(6)));

test("an archive in order, whole or still growing, has no fault", () => {
  for (const [whole, ranked] of [
    ["SBBBETDDR", false],
    ["SETDR", false],
    ["SBBETMMNDDR", true],
  ] as const) {
    for (let length = 1; length <= whole.length; length += 1) {
      assert.deepEqual(places(whole.slice(0, length), ranked), [], whole.slice(0, length));
    }
  }
});

test("every event out of its place is named", () => {
  const wrong: [string, boolean, number[]][] = [
    ["BS", false, [0, 1]],
    ["SBTDR", false, [2]],
    ["SBEETDR", false, [3]],
    ["SBEBTDR", false, [3, 4]],
    ["SBEDTDR", false, [3, 4]],
    ["SBETDRB", false, [6]],
    ["SBETDRR", false, [6]],
    ["SSBETDR", false, [1]],
    ["SBETR", false, [4]],
    ["SBETMNDR", false, [4]],
    ["SBETDR", true, [4]],
    ["SBETMDR", true, [5]],
    ["SBETNDR", true, [4]],
    ["SBETMNMNDR", true, [6]],
  ];
  for (const [text, ranked, meant] of wrong) assert.deepEqual(places(text, ranked), meant, text);
});

test("the released tool walks back from the last of a type to the first of another", () => {
  const heights = (text: string) => lastRun(events(text), "Ballot").map(({ height }) => height);
  assert.deepEqual(heights("SBBBE"), [1, 2, 3]);
  assert.deepEqual(heights("SBBEBT"), [4]);
  assert.deepEqual(heights("SE"), []);
});
