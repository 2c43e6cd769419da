/** Parking and creaming: what is asked about, and what is left alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { askAboutGroups, askAboutHarder } from "./groups.ts";

const asked = (...groups: readonly (readonly [string, number, number])[]) =>
  askAboutGroups(groups.map(([group, referred, reached]) => ({ group, referred, reached })))
    .filter((one) => one.ask)
    .map((one) => one.group);

test("a group that is reached far less is asked about; one that is reached more is not", () => {
  assert.deepEqual(asked(["young", 100, 20], ["middle", 100, 50], ["old", 100, 52]), ["young"]);
  assert.deepEqual(asked(["young", 100, 60], ["middle", 100, 50], ["old", 100, 52]), []);
});

test("the same shares among few people are left alone, as are groups of fewer than ten", () => {
  assert.deepEqual(asked(["young", 10, 2], ["middle", 10, 5], ["old", 10, 5]), []);
  assert.deepEqual(asked(["young", 9, 0], ["others", 500, 400]), []);
  const [few] = askAboutGroups([
    { group: "few", referred: 9, reached: 0 },
    { group: "others", referred: 500, reached: 400 },
  ]);
  assert.equal(few?.chance, null);
});

test("a rare but small difference is left alone: four fifths of the others' share", () => {
  assert.deepEqual(asked(["a", 4000, 1960], ["b", 4000, 2200]), []);
  assert.deepEqual(asked(["a", 4000, 1700], ["b", 4000, 2200]), ["a"]);
});

test("who began late or was left out stays below the line: fewer reached of as many referred", () => {
  assert.deepEqual(asked(["hard", 60, 12], ["easy", 60, 36]), ["hard"]);
  assert.deepEqual(asked(["hard", 20, 12], ["easy", 60, 36]), []);
});

test("many groups looked at together need a rarer difference", () => {
  const even = Array.from({ length: 12 }, (_, i) => [`g${i}`, 10, 5] as const);
  assert.deepEqual(asked(["a", 40, 11], ["b", 120, 60]), ["a"]);
  assert.deepEqual(asked(["a", 40, 11], ...even), []);
});

test("the harder half of referrals against the easier", () => {
  const tenths = (harder: number) =>
    Array.from({ length: 10 }, (_, i) => ({
      tenth: i + 1,
      referred: 20,
      reached: i >= 5 ? harder : 12,
    }));
  assert.equal(askAboutHarder(tenths(5)).ask, true);
  assert.equal(askAboutHarder(tenths(12)).ask, false);
  assert.deepEqual(askAboutHarder(tenths(5)).others, { referred: 100, reached: 60 });
  assert.equal(askAboutHarder([]).chance, null);
});
