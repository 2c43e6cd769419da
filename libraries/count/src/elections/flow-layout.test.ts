import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { flowOf } from "./flow-chart.ts";
import { barWidth, layoutOf } from "./flow-layout.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";

const election = electionFrom({
  seats: 2,
  candidates: ["Ada", "Ben", "Cai", "Dee", "Eve"],
  bundles: [
    { papers: 44, ranking: [1, 2] },
    { papers: 30, ranking: [2, 3] },
    { papers: 18, ranking: [3] },
    { papers: 4, ranking: [4, 3] },
    { papers: 3, ranking: [5, 4] },
  ],
});
const near = (a: number, b: number, what: string) => assert.ok(Math.abs(a - b) < 0.01, what);

test("each bar is filled from the left by what stays and what comes, no more", () => {
  for (const rules of [ers97, scottish2007]) {
    const flow = flowOf(countElection(election, rules));
    const layout = layoutOf(flow);
    for (const { x, y, height, stage, node } of layout.bars.filter((bar) => bar.stage > 1)) {
      const into = layout.bands.filter(
        ({ to }) => to[0] === x && to[1] >= y - 0.01 && to[1] < y + height - 0.01,
      );
      const filled = into.reduce((sum, band) => sum + band.thickness, 0);
      near(filled, height, `${rules.name} stage ${stage} candidate ${node.candidate}`);
    }
  }
});

test("rows do not touch, columns follow one another, and all lies within", () => {
  const { bars, lanes, columns, width, height } = layoutOf(flowOf(countElection(election, ers97)));
  for (const [at, lane] of lanes.entries()) {
    const tallest = Math.max(
      ...bars.filter((bar) => bar.y === lane).map((bar) => bar.y + bar.height),
    );
    assert.ok(tallest < (lanes[at + 1] ?? height), `row ${at}`);
  }
  assert.ok(columns.every((x, at) => at === 0 || x > (columns[at - 1] ?? 0) + barWidth));
  assert.ok(bars.every((bar) => bar.x + barWidth < width && bar.y + bar.height < height));
});

test("those excluded together pour into one before they part", () => {
  const flow = flowOf(
    countElection(
      electionFrom({
        seats: 1,
        candidates: ["Ada", "Ben", "Cai", "Dee"],
        bundles: [
          { papers: 45, ranking: [1] },
          { papers: 40, ranking: [2] },
          { papers: 5, ranking: [3, 2] },
          { papers: 2, ranking: [4, 1] },
        ],
      }),
      ers97,
    ),
  );
  const { bands } = layoutOf(flow);
  const pooled = bands.filter(({ link }) => link !== null);
  assert.ok(pooled.length >= 1);
  const [start] = [...new Set(pooled.map(({ from }) => from[0]))];
  const poured = bands.filter(({ to, link }) => link === null && to[0] === start);
  const sum = (all: typeof bands) => all.reduce((total, { thickness }) => total + thickness, 0);
  assert.equal(poured.length, 2);
  near(sum(poured), sum(pooled), "as much goes out as came in");
});
