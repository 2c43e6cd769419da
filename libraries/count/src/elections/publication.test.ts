import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { electionFrom } from "./election.ts";
import { papersIn, rankingAt } from "./profile.ts";
import { commitmentTo, suppressed, uniqueness } from "./publication.ts";

const of = (...bundles: [number, ...number[]][]) =>
  electionFrom({
    seats: 1,
    candidates: ["a", "b", "c"],
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });

test("papers whose ranking nobody else gave", () => {
  const { profile } = of([4, 1, 2], [1, 2, 1], [1, 3], [2, 1]);
  assert.deepEqual(uniqueness(profile), { papers: 8, unique: 2 });
});

test("rare rankings lose their last preferences until they are common, or are withheld", () => {
  const { profile, withheld } = suppressed(
    of([4, 1, 2, 3], [2, 1, 2], [1, 2, 1, 3], [1, 2, 3], [1, 3]).profile,
    2,
  );
  const shown = Array.from({ length: profile.size }, (_, i) => [
    profile.papers[i],
    ...rankingAt(profile, i).flat(),
  ]);
  assert.deepEqual(shown.sort(), [
    [2, 1, 2],
    [2, 2],
    [4, 1, 2, 3],
  ]);
  assert.equal(withheld, 1);
  assert.throws(() => suppressed(profile, 1), RangeError);
});

test("no ranking that is shown is rarer than said, and no paper is lost", () => {
  const bundle = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.shuffledSubarray([1, 2, 3], { minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(bundle), fc.integer({ min: 2, max: 6 }), (given, least) => {
      const election = of(...given.map(([papers, r]): [number, ...number[]] => [papers, ...r]));
      const { profile, withheld } = suppressed(election.profile, least);
      assert.ok(profile.papers.every((papers) => papers >= least));
      assert.equal(papersIn(profile) + withheld, papersIn(election.profile));
    }),
    { numRuns: 60 },
  );
});

test("a commitment is of the papers in any order, and of nothing else", () => {
  const salt = Uint8Array.of(1, 2, 3);
  const one = commitmentTo(of([4, 1, 2], [1, 3]), salt);
  assert.equal(commitmentTo(of([1, 3], [3, 1, 2], [1, 1, 2]), salt), one);
  assert.notEqual(commitmentTo(of([4, 1, 2], [2, 3]), salt), one);
  assert.notEqual(commitmentTo(of([4, 1, 2], [1, 3]), Uint8Array.of(1, 2)), one);
});
