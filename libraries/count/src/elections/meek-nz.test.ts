import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { meekNz } from "./meek-presets.ts";
import { changedRules } from "./presets.ts";

const of = (seats: number, ...bundles: [number, ...number[]][]) =>
  electionFrom({
    seats,
    candidates: ["a", "b", "c", "d", "e"].slice(0, Math.max(...bundles.flatMap(([, ...r]) => r))),
    bundles: bundles.map(([papers, ...ranking]) => ({ papers, ranking })),
  });
const won = (...given: Parameters<typeof countElection>) =>
  countElection(...given).elected.map(({ candidate }) => candidate);

test("the lowest goes as soon as all surplus cannot save them, before the surplus has converged", () => {
  const report = countElection(of(2, [60, 1, 2], [25, 2], [30, 3], [5, 4]), meekNz);
  const [first, second] = report.stages;
  assert.equal(first?.action, "elect 1");
  assert.deepEqual([second?.action, second?.iterations], ["exclude 4", 0]);
  assert.ok(Number(second?.surplus) > 0.0001);
  assert.deepEqual(second?.why[0]?.what, "excludedTogether");
  assert.deepEqual(
    report.elected.map(({ candidate }) => candidate),
    [1, 2],
  );
});

test("one place: half of the votes rounded up, but not two with half each", () => {
  assert.equal(countElection(of(1, [5, 1], [3, 2], [2, 3]), meekNz).quota, "5.000000000");
  assert.deepEqual(won(of(1, [5, 1], [3, 2], [2, 3]), meekNz), [1]);
  assert.equal(countElection(of(1, [6, 1], [3, 2], [2, 3]), meekNz).quota, "6.000000000");
  const level = countElection(of(1, [5, 1], [5, 2], [0, 3]), meekNz);
  assert.equal(level.elected.length, 1);
  assert.equal(level.stages[0]?.quota, "5.000000001");
});

test("all without a vote go together once converged, but never one who is needed", () => {
  const report = countElection(of(2, [6, 1], [6, 2], [6, 3], [0, 4], [0, 5]), meekNz);
  assert.ok(report.stages.some(({ action }) => action === "exclude 4, 5"));
  const needed = countElection(of(3, [9, 1], [7, 2], [0, 3], [0, 4], [0, 5]), meekNz);
  assert.equal(needed.elected.length, 3);
});

test("keep factors that only the rounding would turn about come to rest", () => {
  const { elected, stages } = countElection(of(4, [6, 5], [6, 3, 5], [6, 3]), meekNz);
  assert.equal(elected.length, 4);
  assert.ok((stages.at(-1)?.iterations ?? 0) < 100);
});

test("level for the fewest: behind at the first difference, then the rule's own numbers", () => {
  // In the first turn 3 has 4 and 4 has 3; then 4 gains one from 5.
  const earlier = of(1, [20, 1], [18, 2], [4, 3], [3, 4], [1, 5, 4]);
  const report = countElection(earlier, meekNz);
  assert.equal(report.lots.length, 0);
  assert.deepEqual(
    report.stages.slice(0, 2).map(({ action }) => action),
    ["exclude 5", "exclude 4"],
  );
  const level = of(1, [9, 1], [7, 2], [4, 3, 1], [4, 4, 2]);
  const drawn = countElection(level, meekNz);
  assert.deepEqual([drawn.status, drawn.lots[0]?.tied], ["complete", [3, 4]]);
  const byLot = changedRules(meekNz, "by lot", {
    tiedForFewest: { value: "ahead at first difference, then a lot", cite: "our rule 8" },
  });
  assert.deepEqual(countElection(level, byLot).needs?.tied, [3, 4]);
});

test("the rule's own numbers are those of its generator, turned round at every turn", () => {
  // 4 candidates, 1 place, 24 papers: seeds 9, 1, 40024 mod 30323; the fifth and later numbers.
  const next = { x: 9, y: 1, z: 9701 };
  const numbers = Array.from({ length: 8 }, () => {
    next.x = (171 * next.x) % 30269;
    next.y = (172 * next.y) % 30307;
    next.z = (170 * next.z) % 30323;
    const { x, y, z } = next;
    const sum = [x / 30269, y / 30307, z / 30323].map((part) => Math.floor(part * 10000));
    return sum.reduce((a, b) => a + b) % 10000;
  }).slice(4);
  assert.equal(new Set(numbers).size, 4);
  const level = of(1, [9, 1], [7, 2], [4, 3, 1], [4, 4, 2]);
  const [lot] = countElection(level, meekNz).lots;
  // In the first turn the larger of the numbers as made is the smaller as turned.
  assert.equal(lot?.chosen, (numbers[2] ?? 0) > (numbers[3] ?? 0) ? 3 : 4);
});
