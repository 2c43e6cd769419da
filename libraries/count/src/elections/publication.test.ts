import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBlt } from "./blt.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97 } from "./gregory-presets.ts";
import { verifyReport } from "./verify.ts";
import { papersIn, rankingAt } from "./profile.ts";
import { commitmentTo, publicationOf, suppressed, uniqueness } from "./publication.ts";

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
  assert.notEqual(commitmentTo({ ...of([4, 1, 2], [1, 3]), withdrawn: [2] }, salt), one);
});

test("published in full anybody can count again; with less, no more is shown than the level says", () => {
  const election = of([6, 1, 2], [5, 2], [1, 3, 2], [1, 3, 1]);
  const report = countElection(election, ers97);
  const full = publicationOf(election, report, { level: "full" });
  const read = readBlt(new TextEncoder().encode(full.papers ?? ""));
  assert.deepEqual(read.ok ? verifyReport(read.election, ers97, full.report) : read, []);
  assert.deepEqual(full.uniqueness, { papers: 13, unique: 2 });

  const some = publicationOf(election, report, { level: "suppressed", least: 5 });
  assert.deepEqual([some.least, some.withheld, some.commitment], [5, 2, null]);
  assert.deepEqual(some.papers?.split("\n").slice(0, 4), ["3 1", "6 1 2 0", "5 2 0", "0"]);

  const salt = new Uint8Array(16).fill(7);
  const figures = publicationOf(election, report, { level: "stages", salt });
  assert.equal(figures.papers, null);
  assert.equal(figures.commitment, commitmentTo(election, salt));
  assert.throws(
    () => publicationOf(election, report, { level: "stages", salt: salt.slice(1) }),
    /short/,
  );
});
