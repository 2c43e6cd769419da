import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { scaledFrom } from "./arithmetic.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { flowOf, flowSvg } from "./flow-chart.ts";
import { ers97, scottish2007 } from "./gregory-presets.ts";
import { meekPrf } from "./meek-presets.ts";
import { presets } from "./presets.ts";
import { flowWords } from "./words-flow-chart.ts";

const election = electionFrom({
  title: "Board <1>",
  seats: 2,
  candidates: ['Ada "A" & Co', "Ben", "Cai", "Dee", "Eve"],
  bundles: [
    { papers: 44, ranking: [1, 2] },
    { papers: 3, ranking: [1] },
    { papers: 20, ranking: [2] },
    { papers: 18, ranking: [3] },
    { papers: 16, ranking: [4, 3] },
    { papers: 1, ranking: [5, 4, 3] },
  ],
});
const english = (message: Parameters<typeof say>[2]) => say(flowWords, "en", message);

/** Dee and Eve are excluded together, and so is nobody else's name on their papers. */
const together = electionFrom({
  seats: 1,
  candidates: ["Ada", "Ben", "Cai", "Dee", "Eve"],
  bundles: [
    { papers: 45, ranking: [1] },
    { papers: 40, ranking: [2] },
    { papers: 38, ranking: [3, 1] },
    { papers: 5, ranking: [4, 2] },
    { papers: 2, ranking: [5, 4, 3] },
  ],
});

test("nodes carry every vote of every stage, links all that moved", () => {
  const flow = flowOf(countElection(together, ers97));
  assert.deepEqual(flow.outcomes.slice(2), [
    { state: "excluded", stage: 3 },
    { state: "excluded", stage: 2 },
    { state: "excluded", stage: 2 },
  ]);
  assert.deepEqual(flow.stages[1]?.links, [
    { from: [5, 4], to: 2, papers: 5, votes: "5.00" },
    { from: [5, 4], to: 3, papers: 2, votes: "2.00" },
  ]);
  const cai = { candidate: 3, votes: "40.00", state: "standing" };
  assert.deepEqual(flow.stages[1]?.nodes[2], cai);
  assert.deepEqual(flow.stages[1]?.nodes[4], { candidate: 5, votes: "0.00", state: "excluded" });
  assert.deepEqual(flow.stages[1]?.nodes[5], { candidate: null, votes: "0.00", state: "lost" });
});

test("by the links each stage follows from the one before, to the last place", () => {
  for (const rules of [ers97, scottish2007]) {
    const { stages } = flowOf(countElection(election, rules));
    const scaled = (text: string | undefined) => scaledFrom(text ?? "", 5) ?? assert.fail();
    for (const [at, stage] of stages.slice(1).entries()) {
      const before = stages[at]?.nodes ?? [];
      for (const [row, { votes, candidate }] of stage.nodes.entries()) {
        const had = scaled(before[row]?.votes);
        const got = stage.links
          .filter(({ to }) => to === candidate)
          .reduce((sum, link) => sum + scaled(link.votes), 0n);
        const gave = stage.links.filter(({ from }) => from[0] === candidate && from.length === 1);
        const given = gave.reduce((sum, link) => sum + scaled(link.votes), 0n);
        assert.equal(scaled(votes), had + got - given, `${rules.name} ${row}`);
      }
    }
  }
});

test("a drawing that a strict page takes: named, no script, no style, every mark told", () => {
  const drawn = flowSvg(flowOf(countElection(election, ers97)), english, "chart-1");
  assert.match(drawn, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="flow" /);
  assert.match(drawn, /role="img" aria-labelledby="chart-1-title chart-1-desc"/);
  assert.match(drawn, /<title id="chart-1-title">How the votes moved: Board &lt;1&gt;<\/title>/);
  assert.doesNotMatch(drawn, /style=|<style|<script|href=|on[a-z]+=|NaN|undefined|Infinity/);
  assert.match(drawn, /From Ada &quot;A&quot; &amp; Co to Ben: 44 papers, 12.76 votes/);
  assert.match(drawn, /<title>Ben, stage 3: 32.76 votes<\/title>/);
  assert.match(drawn, />elected at stage 4</);
  const group = flowSvg(flowOf(countElection(together, ers97)), english);
  assert.match(group, /From Eve and Dee to Ben: 5 papers, 5.00 votes/);
  assert.equal(drawn.match(/<(\w+)/g)?.length, drawn.match(/<\/\w+|\/>/g)?.length);
});

test("every rule can be drawn in both languages", () => {
  for (const rules of presets) {
    const flow = flowOf(countElection({ ...election, seats: rules.placesMost ?? 2 }, rules));
    for (const language of ["en", "cy"] as const) {
      const drawn = flowSvg(flow, (message) => say(flowWords, language, message));
      assert.doesNotMatch(drawn, /NaN|undefined|Infinity/, rules.name);
      assert.ok(drawn.includes(flow.candidates[1] ?? "?"), rules.name);
    }
  }
  const meek = flowOf(countElection(election, meekPrf));
  assert.equal(meek.moves, false);
  assert.match(flowSvg(meek, english), /worked out anew at each stage/);
});

test("an election that nobody contests has no drawing", () => {
  assert.equal(flowSvg(flowOf(countElection({ ...election, seats: 5 }, ers97)), english), "");
});

test("the words say the same in both languages", () => {
  assert.deepEqual(checkCatalogue(flowWords), []);
});
