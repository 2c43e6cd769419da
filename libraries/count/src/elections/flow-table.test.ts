import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "@rochdale/language/say.ts";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { flowOf } from "./flow-chart.ts";
import { flowTable, nameOf, namesSaid } from "./flow-table.ts";
import { scottish2007 } from "./gregory-presets.ts";
import { meekPrf } from "./meek-presets.ts";
import { flowWords } from "./words-flow-chart.ts";

const election = electionFrom({
  seats: 2,
  candidates: ["Ada", "Ben", "Cai"],
  bundles: [
    { papers: 7, ranking: [1, 2] },
    { papers: 2, ranking: [2] },
    { papers: 2, ranking: [3] },
  ],
});
const english = (message: Parameters<typeof say>[2]) => say(flowWords, "en", message);

test("a row for each transfer, and for what nobody holds", () => {
  const table = flowTable(flowOf(countElection(election, scottish2007)), english);
  assert.deepEqual(table.headings, ["Stage", "From", "To", "Papers", "Votes"]);
  assert.deepEqual(table.rows, [
    ["2", "Ada", "Ben", "7", "2.99999"],
    ["2", "Ada", "Nobody (no further preference, or lost in rounding)", "0", "0.00001"],
  ]);
});

test("where a rule moves no papers, the votes at each stage", () => {
  const flow = flowOf(countElection(election, meekPrf));
  const table = flowTable(flow, english);
  assert.deepEqual(table.headings, ["Stage", "Candidate", "Votes"]);
  assert.equal(table.rows.length, 3 * flow.stages.length);
  assert.deepEqual(table.rows[0], ["1", "Ada", "7.000000000"]);
});

test("names as a language lists them", () => {
  const flow = flowOf(countElection(election, meekPrf));
  assert.equal(nameOf(flow, 2), "Ben");
  assert.equal(namesSaid(flow, [1, 2, 3], english), "Ada, Ben and Cai");
});
