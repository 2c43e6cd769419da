/** Every choice that no preset makes does what it says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { meekPrf } from "./meek-presets.ts";
import { changedRules } from "./presets.ts";
import type { Changes } from "./presets.ts";
import type { GregoryRules } from "./rules.ts";
import { rankedPairs, schulze } from "./single-presets.ts";
import { wigmExact } from "./wigm-preset.ts";

const cite = "our rule 1";
const of = (seats: number, ...bundles: [papers: number, ...ranking: (number | number[])[]][]) => {
  const last = Math.max(...bundles.flatMap(([, ...ranking]) => ranking.flat()));
  return electionFrom({
    seats,
    candidates: Array.from({ length: last }, (_, i) => `c${i + 1}`),
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });
};
const own = (rules: GregoryRules, changes: Changes<GregoryRules>) =>
  changedRules(rules, "ours", changes);
const actions = (...given: Parameters<typeof countElection>) =>
  countElection(...given).stages.map(({ action }) => action);

test("a quota cut off and one unit more", () => {
  const value = "votes / (places + 1), cut off, and one unit more";
  const rules = own(ers97, { quota: { value, cite } });
  assert.equal(countElection(of(2, [5, 1], [3, 2], [2, 3]), rules).stages[0]?.quota, "3.34");
  assert.equal(countElection(of(2, [4, 1], [3, 2], [2, 3]), rules).stages[0]?.quota, "3.01");
});

test("a tie narrowed only by a point that leaves one alone", () => {
  // 2, 3 and 4 end level; at the first stage 2 and 3 had 4, and 4 had 5, so 4 is out of the tie.
  const election = of(1, [10, 1], [4, 2], [4, 3], [5, 4], [1, 5, 2], [1, 5, 3]);
  const lots = lotsByOrder([4, 3, 2]);
  assert.equal(actions(election, scottish2007, { lots })[2], "exclude 3");
  const rules = own(scottish2007, {
    tieNarrows: { value: "where a point leaves one alone", cite },
  });
  assert.equal(actions(election, rules, { lots })[2], "exclude 4");
});

test("places left are not filled by those without a vote, where the rule says so", () => {
  const election = of(2, [9, 1], [0, 2], [0, 3]);
  const lots = lotsByOrder([3, 2, 1]);
  const rules = own(scottish2007, { withoutVotes: { value: "are not elected", cite } });
  assert.equal(countElection(election, scottish2007, { lots }).elected.length, 2);
  const report = countElection(election, rules, { lots });
  assert.deepEqual([report.status, report.elected.length], ["complete", 1]);
});

test("a surplus that nobody further is named on stays, where the rule says so", () => {
  const value = "it stays with the candidate";
  for (const preset of [scottish2007, ers97, nhs2014Stv]) {
    const election = of(2, [30, 1], [10, 2], [8, 3]);
    const rules = own(preset, { surplusOfNoPapers: { value, cite } });
    const after = (by: GregoryRules) => countElection(election, by).stages[1];
    if (preset === ers97) continue; // its surplus is deferred here
    assert.equal(Number(after(rules)?.votes[0]), 30, preset.name);
    assert.equal(Number(after(preset)?.votes[0]), 17, preset.name);
    const named = of(2, [29, 1], [1, 1, 3], [10, 2], [8, 3]);
    assert.equal(Number(countElection(named, rules).stages[1]?.votes[0]), 17, preset.name);
  }
});

test("elected only when all the parcels of an exclusion have moved", () => {
  const after = { electedAfter: { value: "the stage", cite } } as const;
  const stops = { stopsWhen: { value: "the stage has ended", cite } } as const;
  const election = of(1, [10, 1], [9, 2], [8, 3, 2]);
  const report = countElection(election, own(ers97, { ...after, ...stops }));
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [2],
  );
});

test("the file's order among the lowest, where a group of one may go", () => {
  const value =
    "the file's order where a group of the lowest may go, else looked back on, then a lot";
  const election = of(1, [9, 1], [4, 2], [4, 3]);
  assert.deepEqual(countElection(election, own(ers97, { excludedTied: { value, cite } })).lots, []);
  assert.deepEqual(countElection(election, ers97).needs, null);
  const level = of(1, [9, 1], [7, 2], [4, 3, 1], [4, 4, 2]);
  assert.deepEqual(countElection(level, ers97).needs?.tied, [3, 4]);
  const rules = own(ers97, { excludedTied: { value, cite } });
  assert.match(actions(level, rules)[1] ?? "", /^exclude \[3\]/);
});

test("Meek: the surplus has converged below omega, not at it; and stops when it falls no more", () => {
  const election = of(2, [44, 1, 2], [3, 1], [10, 2], [23, 3], [20, 4, 3]);
  const by = (value: number) =>
    countElection(election, changedRules(meekPrf, "ours", { omega: { value, cite } })).stages[1];
  const first = by(1000);
  const surplus = Number(first?.surplus?.replace(".", ""));
  assert.equal(by(surplus + 1)?.iterations, first?.iterations);
  assert.equal(by(surplus)?.iterations, (first?.iterations ?? 0) + 1);
  const stuck = by(1);
  assert.equal(stuck?.why[0]?.passed, Number(stuck?.surplus) === 0);
});

test("options by margins: a majority counts by how many more, not by how many", () => {
  // 1 over 2 by 5 to 4, 2 over 3 by 4 to 2, 3 over 1 by 4 to 1: the weakest by papers and by margin differ.
  const election = of(1, [4, 2], [5, 1, 2], [4, 3, 1]);
  const prefer = countElection(election, schulze).stages[0]?.pairwise;
  const table = prefer?.map((row) => row.map(Number));
  assert.deepEqual(table, [
    [0, 9, 5],
    [4, 0, 9],
    [4, 4, 0],
  ]);
  for (const preset of [schulze, rankedPairs]) {
    const value = "papers that prefer the one, less those that do not";
    const rules = changedRules(preset, "ours", { strength: { value, cite } });
    const why = (by: typeof preset) =>
      countElection(election, by).stages[0]?.why.map(({ left }) => left);
    const told = preset === schulze ? ["9,9", "5,5"] : ["9,5", "5,1"];
    assert.deepEqual([why(preset)?.join(), why(rules)?.join()], told, preset.name);
  }
});

test("exact: equals share a paper among all their orders, or end it", () => {
  const election = of(1, [6, [1, 2]], [5, 3], [2, 1]);
  const shared = countElection(election, wigmExact);
  assert.equal(shared.partsOfPaper, 2);
  assert.deepEqual(shared.stages[0]?.votes, ["5.000000000", "3.000000000", "5.000000000"]);
  const ends = changedRules(wigmExact, "ours", { equalRankings: { value: "end the paper", cite } });
  const ended = countElection(election, ends);
  assert.deepEqual([ended.invalid, ended.valid, ended.partsOfPaper], [6, 7, undefined]);
  const six = of(1, [1, [1, 2, 3, 4, 5, 6]], [1, 7]);
  assert.equal(
    countElection(six, wigmExact, { lots: ({ tied }) => tied[0] ?? 0 }).partsOfPaper,
    720,
  );
  assert.throws(
    () => countElection(of(1, [1, [1, 2, 3, 4, 5, 6, 7]], [1, 8]), wigmExact),
    /equal on a paper/,
  );
});

test("one who withdrew or died after the file was made is struck; where the poll is abandoned, a fault", () => {
  const election = of(1, [6, 1, 2], [5, 2], [4, 3]);
  const report = countElection(election, scottish2007, { deceased: [1] });
  assert.deepEqual([report.withdrawn, report.stages[0]?.votes[1]], [[1], "11.00000"]);
  const again = countElection(election, scottish2007, { withdrawn: [1] });
  assert.deepEqual(again, report);
  const abandons = own(scottish2007, { deceased: { value: "the poll is abandoned", cite } });
  assert.throws(() => countElection(election, abandons, { deceased: [1] }), /abandoned/);
  assert.throws(() => countElection(election, scottish2007, { withdrawn: [9] }), /no candidate 9/);
  assert.throws(() => countElection(election, scottish2007, { sitting: [1] }), /every place/);
  const two = { seats: 2, sitting: [1], withdrawn: [1] };
  assert.throws(() => countElection(election, scottish2007, two), /both sits and is out/);
});
