import assert from "node:assert/strict";
import { test } from "node:test";
import { electionFrom } from "./election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "./gregory-presets.ts";
import { countGregory } from "./gregory.ts";
import { lotsByOrder, noLots } from "./lots.ts";
import type { GregoryRules } from "./rules.ts";

type Bundles = readonly (readonly [papers: number, ...ranking: number[]])[];
function counted(rules: GregoryRules, seats: number, bundles: Bundles, order?: number[]) {
  const candidates = Math.max(...bundles.flatMap(([, ...ranking]) => ranking));
  const { profile } = electionFrom({
    seats,
    candidates: Array.from({ length: candidates }, (_, i) => `c${i + 1}`),
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });
  const lots = order === undefined ? noLots : lotsByOrder(order);
  return countGregory(profile, rules, { seats, withdrawn: [], lots });
}
const votes = (stage: { votes: readonly string[]; nonTransferable: string } | undefined) =>
  [...(stage?.votes ?? []), stage?.nonTransferable].join(" ");

/** 100 papers, 2 places: the surplus of 1 divides unevenly, so that the dialects differ in the figures. */
const uneven: Bundles = [
  [30, 1, 2],
  [14, 1, 3],
  [3, 1],
  [20, 2],
  [18, 3],
  [15, 4, 3],
];

test("Scottish: every paper moves at its value x surplus / votes, to five places, cut off", () => {
  const { stages, quota, elected } = counted(scottish2007, 2, uneven);
  assert.equal(quota, "34.00000");
  // 13 x 1 / 47 = 0.27659(57...): 30 papers 8.29770, 14 papers 3.87226, 3 papers and the rest to nobody.
  assert.equal(votes(stages[1]), "34.00000 28.29770 21.87226 15.00000 0.83004");
  assert.deepEqual(
    stages.map(({ action }) => action),
    ["first", "surplus 1", "exclude 4"],
  );
  assert.equal(votes(stages[2]), "34.00000 28.29770 36.87226 0.00000 0.83004");
  assert.deepEqual(elected, [
    { candidate: 1, stage: 1 },
    { candidate: 3, stage: 3 },
  ]);
});

test("ERS97: quota to two places, rounded up; only transferable papers share the surplus", () => {
  const { stages, quota } = counted(ers97, 2, uneven);
  assert.equal(quota, "33.34");
  // 47 - 33.34 = 13.66 over 44 transferable papers: 0.31 each, 0.02 to nobody.
  assert.equal(stages[1]?.action, "surplus 1 tv=0.31");
  assert.equal(votes(stages[1]), "33.34 29.30 22.34 15.00 0.02");
});

test("NHS: whole quota, the difference of the division to nobody", () => {
  const { stages, quota } = counted(nhs2014Stv, 2, uneven);
  assert.equal(quota, "34.00");
  // 13 / 44 = 0.29(54...): 30 papers 8.70, 14 papers 4.06, 0.24 to nobody.
  assert.equal(votes(stages[1]), "34.00 28.70 22.06 15.00 0.24");
});

test("ERS97: a surplus that can't change who is lowest waits, and equal to the gap still waits", () => {
  // Quota 40; surplus 6; the two lowest 10 and 16 apart by 6.
  const bundles: Bundles = [
    [46, 1, 4],
    [30, 2],
    [16, 3, 2],
    [10, 4, 3],
    [18, 2],
  ];
  const first = counted(ers97, 2, bundles);
  assert.equal(first.quota, "40.00");
  assert.equal(first.stages[1]?.kind ?? first.stages[0]?.kind, "first");
  const three: Bundles = [
    [46, 1, 4],
    [38, 2],
    [16, 3, 2],
    [10, 4, 3],
    [10, 5, 2],
  ];
  const stages = counted(ers97, 2, three, [5, 4]).stages;
  assert.equal(stages[1]?.action, "surplus 1 tv=0.13");
  const nhs = counted(nhs2014Stv, 2, [
    [47, 1, 4],
    [38, 2],
    [16, 3, 2],
    [10, 4, 3],
    [9, 5, 2],
  ]);
  assert.equal(nhs.quota, "41.00");
  assert.equal(nhs.stages[1]?.kind, "surplus");
});

test("ERS97: the lowest whose votes together don't exceed the next go together; NHS asks for fewer", () => {
  const bundles: Bundles = [
    [20, 1],
    [17, 2],
    [6, 3, 1],
    [4, 4, 2],
    [2, 5, 2],
  ];
  // 2 + 4 = 6: not above 6, but not below it.
  assert.equal(counted(ers97, 1, bundles).stages[1]?.action, "exclude [5, 4, 3]");
  const equal: Bundles = [
    [20, 1],
    [11, 2],
    [6, 3, 1],
    [4, 4, 2],
    [2, 5, 2],
  ];
  assert.equal(counted(ers97, 1, equal).stages[1]?.action, "exclude [5, 4]");
  assert.equal(counted(nhs2014Stv, 1, equal).stages[1]?.action, "exclude [5]");
});

test("without a lot the count halts and says what it needs; with it, it goes on from the same figures", () => {
  const bundles: Bundles = [
    [10, 1],
    [9, 2],
    [4, 3, 1],
    [4, 4, 2],
  ];
  const halted = counted(scottish2007, 1, bundles);
  assert.deepEqual(halted.needs, { stage: 2, purpose: "exclusion", tied: [3, 4] });
  assert.equal(halted.stages.length, 1);
  const resumed = counted(scottish2007, 1, bundles, [4, 3]);
  assert.equal(resumed.needs, null);
  assert.deepEqual(resumed.stages[0], halted.stages[0]);
  assert.equal(resumed.stages[1]?.action, "exclude 4");
  assert.deepEqual(resumed.lots, [{ stage: 2, purpose: "exclusion", tied: [3, 4], chosen: 4 }]);
});

test("NHS: the last place goes to a candidate with at least all the others' votes", () => {
  const bundles: Bundles = [
    [34, 1],
    [33, 2],
    [17, 3],
    [16, 4],
  ];
  const { stages, elected } = counted(nhs2014Stv, 2, bundles);
  assert.equal(stages[0]?.action, "first ; 52(2)");
  assert.deepEqual(
    elected.map(({ candidate }) => candidate),
    [1, 2],
  );
});

test("each stage gives its closest margin and the inequality that decided it", () => {
  const { stages } = counted(scottish2007, 2, uneven);
  assert.deepEqual(stages[2]?.margin, {
    decision: "exclusion",
    candidate: 4,
    other: 3,
    votes: "6.87226",
  });
  assert.deepEqual(stages[0]?.why[0], {
    what: "quota",
    candidate: 1,
    left: "47.00000",
    relation: ">=",
    right: "34.00000",
    passed: true,
  });
});
