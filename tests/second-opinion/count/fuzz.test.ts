/** The count and its slow twin on made elections: every figure alike. COUNT_FUZZ=10000 for a long run. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalText } from "@rochdale/count/elections/arithmetic.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { slowCount } from "./slow-count.ts";
import { slowMeek } from "./slow-meek.ts";

const elections = Number(process.env["COUNT_FUZZ"] ?? 300);

/** Mulberry32: the same elections on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A few blocs with favourites, so that surpluses, ties and exhausted papers all occur. */
function madeElection(seed: number) {
  const below = numbersFrom(seed);
  const candidates = 2 + below(8);
  const seats = 1 + below(Math.min(5, candidates - 1));
  const favourites = Array.from({ length: 1 + below(3) }, () => 1 + below(candidates));
  const papers = Array.from({ length: 1 + below(60) }, () => {
    const left = Array.from({ length: candidates }, (_, i) => i + 1);
    const length = 1 + below(candidates);
    const ranking: number[] = [];
    while (ranking.length < length) {
      const liked = favourites[below(favourites.length)] ?? 1;
      const at = below(2) === 0 && left.includes(liked) ? left.indexOf(liked) : below(left.length);
      ranking.push(...left.splice(at, 1));
    }
    return ranking;
  });
  const order = Array.from({ length: candidates }, (_, i) => i + 1);
  for (let i = candidates - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return { candidates, seats, papers, order };
}

for (const rules of ["scottish-2007", "ers97", "nhs-2014-stv"] as const) {
  test(`${rules}: ${elections} made elections, every figure as the slow twin has it`, () => {
    const preset = presetNamed(rules) ?? assert.fail(rules);
    const { decimals } = preset.clauses;
    const actions = new Set<string>();
    for (let seed = 1; seed <= elections; seed++) {
      const made = madeElection(seed);
      const slow = slowCount({ rules, ...made });
      const election = electionFrom({
        seats: made.seats,
        candidates: made.order.map(String),
        bundles: made.papers.map((ranking) => ({ papers: 1, ranking })),
      });
      const report = countElection(election, preset, { lots: lotsByOrder(made.order) });
      const fast = report.stages.map(({ action, votes, nonTransferable, elected, filled }) => ({
        action,
        votes,
        lost: nonTransferable,
        elected: [...elected, ...filled],
      }));
      const text = (figure: bigint) => decimalText(figure, decimals.value);
      const want = slow.stages.map(({ action, votes, lost, elected }) => ({
        action,
        votes: votes.map(text),
        lost: text(lost),
        elected,
      }));
      assert.deepEqual(fast, want, `election ${seed}`);
      for (const { action } of fast) actions.add(action.replace(/\d+/g, "n"));
      if (report.lots.length > 0) actions.add("lot");
    }
    assert.ok(actions.has("lot") && actions.size >= 4, [...actions].join("; "));
  });
}

test(`meek-prf: ${elections} made elections, every round as the slow twin has it`, () => {
  const preset = presetNamed("meek-prf") ?? assert.fail();
  for (let seed = 1; seed <= elections; seed++) {
    const made = madeElection(seed);
    const slow = slowMeek(made);
    const election = electionFrom({
      seats: made.seats,
      candidates: made.order.map(String),
      bundles: made.papers.map((ranking) => ({ papers: 1, ranking })),
    });
    const report = countElection(election, preset, { lots: lotsByOrder(made.order) });
    const fast = report.stages.map(({ votes, quota, iterations, action }) => ({
      votes,
      quota,
      iterations,
      action,
    }));
    const want = slow.rounds.map(({ votes, quota, turns, elected, excluded }) => ({
      votes: votes.map((figure) => decimalText(figure, 9)),
      quota: decimalText(quota, 9),
      iterations: turns,
      action: excluded === null ? `elect ${elected.join(", ")}` : `exclude ${excluded}`,
    }));
    assert.deepEqual(fast, want, `election ${seed}`);
    assert.deepEqual(
      report.elected.map(({ candidate }) => candidate),
      slow.elected,
    );
  }
});
