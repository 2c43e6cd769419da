import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "./count.ts";
import { electionFrom } from "./election.ts";
import { ers97 } from "./gregory-presets.ts";
import { lotsByOrder } from "./lots.ts";
import { verifyReport } from "./verify.ts";

const election = electionFrom({
  seats: 1,
  candidates: ["a", "b", "c", "d"],
  bundles: [
    { papers: 9, ranking: [1] },
    { papers: 7, ranking: [2] },
    { papers: 4, ranking: [3, 1] },
    { papers: 4, ranking: [4, 2] },
  ],
});
const report = countElection(election, ers97, { lots: lotsByOrder([4, 3, 2, 1]) });
const copy = (): { [name: string]: unknown } => JSON.parse(JSON.stringify(report));

test("a true report, with its lots, has no difference", () => {
  assert.equal(report.lots.length > 0, true);
  assert.deepEqual(verifyReport(election, ers97, copy()), []);
});

test("every figure that differs is named, with what was reported and what was counted", () => {
  const wrong = copy() as { stages: { votes: string[] }[]; valid: number };
  (wrong.stages[0] as { votes: string[] }).votes[1] = "9.00";
  wrong.valid = 26;
  assert.deepEqual(verifyReport(election, ers97, wrong), [
    { at: "report.valid", reported: "26", counted: "24" },
    { at: "report.stages[0].votes[1]", reported: '"9.00"', counted: '"7.00"' },
  ]);
});

test("any single figure flipped is found", () => {
  const text = JSON.stringify(report);
  const digits = [...text.matchAll(/"(\d+\.\d\d)"/g)];
  assert.ok(digits.length > 20);
  for (const { index, 1: figure = "" } of digits) {
    const wrong = `${text.slice(0, index + 1)}9${figure}${text.slice(index + 1 + figure.length)}`;
    assert.equal(verifyReport(election, ers97, JSON.parse(wrong)).length, 1, figure);
  }
});

test("a report that is none at all differs and doesn't throw", () => {
  for (const none of [null, 7, [], "x", { lots: 3 }, { lots: [{ tied: 1 }] }, { seats: -1 }]) {
    assert.ok(verifyReport(election, ers97, none).length > 0);
  }
});
