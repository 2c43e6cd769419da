import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countElection, rulesHash } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { lotsFromSeed, lotsRecorded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import { presets } from "./presets.ts";

const bundle = fc.record({
  papers: fc.integer({ min: 1, max: 9 }),
  ranking: fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }),
});
/** Of several places, and alike under renaming of candidates. */
const severalPlaces = presets.filter(
  ({ placesMost, method }) => placesMost === undefined && method !== "lists",
);
/** Whose stages do not depend on the order of the file, however many are level. */
const ofPapers = severalPlaces.filter(({ method }) => method !== "pairwise");
const bundles = fc.array(bundle, { minLength: 1, maxLength: 12 });
const names = ["a", "b", "c", "d", "e"];
const seeded = lotsFromSeed({ seed: "s", election: "e", rule: "r" });

test("papers in any order and any split give the same report", () => {
  fc.assert(
    fc.property(bundles, fc.constantFrom(...severalPlaces), (given, rules) => {
      const one = electionFrom({ seats: 2, candidates: names, bundles: given });
      const split = given.flatMap(({ papers, ranking }) => [
        { papers: 1, ranking },
        { papers: papers - 1, ranking },
      ]);
      const other = electionFrom({ seats: 2, candidates: names, bundles: split.reverse() });
      const lots = seeded;
      assert.deepEqual(countElection(one, rules, { lots }), countElection(other, rules, { lots }));
    }),
    { numRuns: 150 },
  );
});

test("candidates listed in another order have the same votes, where no lot was drawn", () => {
  const moved = [0, 3, 5, 1, 4, 2];
  fc.assert(
    fc.property(bundles, fc.constantFrom(...ofPapers), (given, rules) => {
      const one = countElection(
        electionFrom({ seats: 2, candidates: names, bundles: given }),
        rules,
      );
      fc.pre(one.needs === null && one.lots.length === 0);
      const renumbered = given.map(({ papers, ranking }) => ({
        papers,
        ranking: ranking.map((c) => moved[c] as number),
      }));
      const election = electionFrom({ seats: 2, candidates: names, bundles: renumbered });
      const other = countElection(election, rules);
      assert.equal(other.stages.length, one.stages.length);
      for (const [at, stage] of one.stages.entries()) {
        for (const [i, votes] of stage.votes.entries()) {
          assert.equal(other.stages[at]?.votes[(moved[i + 1] as number) - 1], votes);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("a count resumed lot by lot is the count with the lots given", () => {
  fc.assert(
    fc.property(bundles, fc.constantFrom(...severalPlaces), (given, rules) => {
      const election = electionFrom({ seats: 2, candidates: names, bundles: given });
      const lots: Lot[] = [];
      let report = countElection(election, rules);
      while (report.needs !== null) {
        const chosen = seeded(report.needs) ?? assert.fail();
        lots.push({ ...report.needs, chosen });
        report = countElection(election, rules, { lots: lotsRecorded(lots) });
      }
      assert.deepEqual(report, countElection(election, rules, { lots: seeded }));
      assert.equal(report.elected.length, 2);
    }),
    { numRuns: 150 },
  );
});

test("uncontested: as many stand as places, nobody is counted", () => {
  const given = [{ papers: 3, ranking: [1, 2] }];
  const election = electionFrom({ seats: 4, candidates: names, withdrawn: [2], bundles: given });
  const report = countElection(election, ers97);
  assert.equal(report.status, "uncontested");
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [1, 3, 4, 5],
  );
  assert.deepEqual(report.stages, []);
});

test("the withdrawn take no votes and no place; papers for them alone are invalid", () => {
  const given = [
    { papers: 9, ranking: [1, 2] },
    { papers: 4, ranking: [1] },
    { papers: 5, ranking: [3] },
    { papers: 2, ranking: [] },
  ];
  const election = electionFrom({ seats: 1, candidates: names, withdrawn: [1], bundles: given });
  const report = countElection(election, scottish2007);
  assert.equal(report.valid, 14);
  assert.equal(report.invalid, 6);
  assert.equal(report.stages[0]?.votes[0], "0.00000");
  assert.deepEqual(report.elected, [{ candidate: 2, stage: 1 }]);
});

test("a casual vacancy under ERS97 7.1 is the recount with the vacater withdrawn", () => {
  const given = [
    { papers: 30, ranking: [1, 3] },
    { papers: 22, ranking: [2] },
    { papers: 15, ranking: [3] },
    { papers: 9, ranking: [4] },
  ];
  const election = electionFrom({ seats: 2, candidates: names, bundles: given });
  const before = countElection(election, ers97).elected.map(({ candidate }) => candidate);
  assert.deepEqual(before, [1, 2]);
  const after = countElection({ ...election, withdrawn: [1] }, ers97);
  assert.deepEqual(
    after.elected.map(({ candidate }) => candidate),
    [3, 2],
  );
});

test("the hash of a rule is of its choices", () => {
  assert.match(rulesHash(ers97), /^[0-9a-f]{64}$/);
  assert.notEqual(rulesHash(ers97), rulesHash(nhs2014Stv));
  assert.equal(rulesHash({ ...ers97, name: "the same by another name" }), rulesHash(ers97));
});

test("places that are no whole number above nought are a fault", () => {
  const election = electionFrom({ seats: 1, candidates: names, bundles: [] });
  assert.throws(() => countElection(election, ers97, { seats: 0 }), RangeError);
  assert.throws(() => countElection(election, ers97, { seats: 1.5 }), RangeError);
});

test("no papers at all: by lot where the rule comes to it, never a fault", () => {
  const election = electionFrom({ seats: 1, candidates: names, bundles: [] });
  for (const rules of presets) {
    const report = countElection(election, rules, { lots: seeded });
    assert.equal(report.valid, 0, rules.name);
    assert.ok(report.elected.length <= 1, rules.name);
    assert.equal(report.elected.length, rules.method === "lists" ? 0 : 1, rules.name);
  }
});

test("everybody ranked by one paper, and a candidate whom nobody ranks", () => {
  const given = [{ papers: 1, ranking: [5, 4, 3, 2] }];
  for (const rules of presets) {
    const seats = rules.placesMost ?? 3;
    const election = electionFrom({ seats, candidates: names, bundles: given });
    const report = countElection(election, rules, { lots: seeded });
    assert.equal(report.elected.length, seats, rules.name);
    if (rules.method !== "marks") assert.equal(report.elected[0]?.candidate, 5, rules.name);
  }
});
