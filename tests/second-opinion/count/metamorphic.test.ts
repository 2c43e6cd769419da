/** What must not change a count, under every rule: the order of papers, bundles, names and candidates, a halt. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { lotsByOrder, lotsRecorded } from "@rochdale/count/elections/lots.ts";
import type { Lot } from "@rochdale/count/elections/lots.ts";
import { presets } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { verifyReport } from "@rochdale/count/elections/verify.ts";
import { madeElection, numbersFrom, shuffled } from "./made-elections.ts";
import type { Made } from "./made-elections.ts";

const elections = Number(process.env["COUNT_FUZZ"] ?? 300);
const making = { candidatesMost: 6, papersMost: 30, seatsMost: 4, equalOneIn: 8 };

function madeFor(rules: ElectionRules, seed: number): Made {
  return madeElection(seed, { ...making, seatsMost: rules.placesMost ?? making.seatsMost });
}
const electionOf = ({ seats, order, papers }: Made, names = order.map((c) => `c${c}`)) =>
  electionFrom({
    seats,
    candidates: names,
    bundles: papers.map((ranking) => ({ papers: 1, ranking })),
  });

for (const rules of presets) {
  const { name } = rules;

  test(`${name}: papers in any order, bundled in any way, give the same report`, () => {
    for (let seed = 1; seed <= elections; seed++) {
      const made = madeFor(rules, seed);
      const lots = lotsByOrder(made.order);
      const report = countElection(electionOf(made), rules, { lots });
      const below = numbersFrom(seed + 1_000_000);
      const order = shuffled(made.papers.length, below).map((n) => made.papers[n - 1] ?? []);
      const permuted = countElection(electionOf({ ...made, papers: order }), rules, { lots });
      assert.deepEqual(permuted, report, `election ${seed}, permuted`);
      const bundles = order.flatMap((ranking) => {
        const first = below(7);
        return [first, 6 - first].map((papers) => ({ papers, ranking }));
      });
      const sixfold = Array.from({ length: 6 }, () => made.papers).flat();
      const candidates = made.order.map((c) => `c${c}`);
      const split = electionFrom({ seats: made.seats, candidates, bundles });
      const whole = electionOf({ ...made, papers: sixfold });
      assert.deepEqual(
        countElection(split, rules, { lots }),
        countElection(whole, rules, { lots }),
        `election ${seed}, split`,
      );
    }
  });

  test(`${name}: other names, and candidates in another order, are elected on the same figures`, () => {
    let compared = 0;
    for (let seed = 1; seed <= elections; seed++) {
      const made = madeFor(rules, seed);
      const lots = lotsByOrder(made.order);
      const report = countElection(electionOf(made), rules, { lots });
      const names = made.order.map((c) => `Candidate "${c}", of Ynys Môn`);
      const renamed = countElection(electionOf(made, names), rules, { lots });
      assert.deepEqual({ ...renamed, candidates: report.candidates }, report);
      // New Zealand's own numbers go by the place on the list.
      if (name === "meek-nz" && report.lots.length > 0) continue;
      const to = [0, ...shuffled(made.candidates, numbersFrom(seed + 2_000_000))];
      const moved = (c: number) => to[c] ?? 0;
      const papers = made.papers.map((paper) => paper.map((group) => group.map(moved)));
      const other = { ...made, papers, order: made.order.map(moved) };
      const turned = countElection(electionOf(other), rules, { lots: lotsByOrder(other.order) });
      sameResult(report, turned, { moved, inOrder: rules.method !== "pairwise", seed });
      compared++;
    }
    assert.ok(compared > elections / 2);
  });

  test(`${name}: halted for each lot and gone on with it, as counted with the lots at hand`, () => {
    let drawn = 0;
    for (let seed = 1; seed <= elections; seed++) {
      const made = madeFor(rules, seed);
      const election = electionOf(made);
      const whole = countElection(election, rules, { lots: lotsByOrder(made.order) });
      const lots: Lot[] = [];
      let report = countElection(election, rules);
      while (report.needs !== null) {
        assert.equal(report.status, "needs-lot");
        assert.ok(
          lots.length < 20,
          `election ${seed} asks without end: ${JSON.stringify(lots.at(-1))}`,
        );
        const stagesSoFar = report.stages.slice(0, -1);
        assert.deepEqual(stagesSoFar, whole.stages.slice(0, stagesSoFar.length));
        const { tied } = report.needs;
        lots.push({ ...report.needs, chosen: made.order.find((c) => tied.includes(c)) ?? 0 });
        report = countElection(election, rules, { lots: lotsRecorded(lots) });
        drawn++;
      }
      assert.deepEqual(report, whole, `election ${seed}`);
      assert.deepEqual(verifyReport(election, rules, JSON.parse(JSON.stringify(whole))), []);
    }
    assert.equal(drawn > 0, name !== "meek-nz", "lots are drawn under every rule but one");
  });
}

type Turned = {
  readonly moved: (candidate: number) => number;
  readonly inOrder: boolean;
  readonly seed: number;
};
/** The same elected and, where places are filled in order of votes, the same figures at every stage. */
function sameResult(report: Report, turned: Report, { moved, inOrder, seed }: Turned): void {
  const won = (of: Report, as: (c: number) => number) =>
    of.elected.map(({ candidate }) => as(candidate)).toSorted((a, b) => a - b);
  assert.deepEqual(
    won(turned, (c) => c),
    won(report, moved),
    `election ${seed}, reordered`,
  );
  if (!inOrder) return;
  assert.equal(turned.stages.length, report.stages.length);
  for (const [at, stage] of report.stages.entries()) {
    const other = turned.stages[at] ?? assert.fail();
    const votes = stage.votes.map((_, i) => other.votes[moved(i + 1) - 1]);
    assert.deepEqual(votes, stage.votes, `election ${seed}, stage ${at + 1}`);
    assert.equal(other.nonTransferable, stage.nonTransferable);
    assert.equal(other.quota, stage.quota);
  }
}
