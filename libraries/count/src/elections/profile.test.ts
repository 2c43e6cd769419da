import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { electionFrom } from "./election.ts";
import { countableProfile, papersIn, rankingAt, tiedWithLast } from "./profile.ts";
import type { Profile } from "./profile.ts";

const bundlesOf = (profile: Profile) =>
  Array.from({ length: profile.size }, (_, i) => ({
    papers: profile.papers[i] as number,
    ranking: rankingAt(profile, i),
  }));
const asText = (profile: Profile) =>
  bundlesOf(profile)
    .map(({ papers, ranking }) => `${papers} ${ranking.map((g) => g.join("=")).join(">")}`)
    .sort();
const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i + 1}`);

test("identical rankings are added together, in whatever order and split they come", () => {
  const ranking = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), ranking)), (given) => {
      const bundles = given.map(([papers, r]) => ({ papers, ranking: r }));
      const split = bundles.flatMap(({ papers, ranking: r }) =>
        Array.from({ length: papers }, () => ({ papers: 1, ranking: r })),
      );
      const made = electionFrom({ seats: 1, candidates: names(5), bundles });
      const remade = electionFrom({ seats: 1, candidates: names(5), bundles: split.reverse() });
      assert.deepEqual(asText(made.profile), asText(remade.profile));
      assert.equal(
        new Set(asText(made.profile).map((t) => t.replace(/^\d+/, ""))).size,
        made.profile.size,
      );
      assert.equal(papersIn(made.profile), split.length);
    }),
    { numRuns: 50 },
  );
});

test("thousands of rankings are told apart", () => {
  const bundles = Array.from({ length: 20_000 }, (_, i) => ({
    papers: 1,
    ranking: [1 + (i % 7), 8 + (Math.floor(i / 7) % 11), 19 + (Math.floor(i / 77) % 300)],
  }));
  const { profile } = electionFrom({ seats: 1, candidates: names(400), bundles });
  assert.equal(profile.size, 20_000);
  assert.deepEqual(
    rankingAt(profile, 12_345),
    bundles[12_345]?.ranking.map((c) => [c]),
  );
});

test("a ranking ends where two stand equal, unless the rule keeps equals", () => {
  const { profile } = electionFrom({
    seats: 1,
    candidates: names(4),
    bundles: [
      { papers: 3, ranking: [1, [2, 3], 4] },
      { papers: 2, ranking: [[1, 2], 3] },
    ],
  });
  assert.equal(profile.hasTies, true);
  assert.equal(profile.preferences[2], 3 | tiedWithLast);
  const strict = countableProfile(profile, [], "end the ranking");
  assert.deepEqual(asText(strict.profile), ["3 1"]);
  assert.equal(strict.lost, 2);
  assert.equal(countableProfile(profile, [], "kept").profile, profile);
});

test("the withdrawn are struck from every ranking before anything else is read", () => {
  const { profile } = electionFrom({
    seats: 1,
    candidates: names(4),
    bundles: [
      { papers: 3, ranking: [2, 1] },
      { papers: 4, ranking: [2] },
      { papers: 5, ranking: [1] },
    ],
  });
  const without = countableProfile(profile, [2], "end the ranking");
  assert.deepEqual(asText(without.profile), ["8 1"]);
  assert.equal(without.lost, 4);
});
