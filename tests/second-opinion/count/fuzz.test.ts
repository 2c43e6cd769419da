/** The count and its slow twins on made elections, 10,000 a rule: every figure alike. COUNT_FUZZ says how many. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalText } from "@rochdale/count/elections/arithmetic.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import { presetNamed, presets } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { madeElection } from "./made-elections.ts";
import type { Made, Making } from "./made-elections.ts";
import { slowCount } from "./slow-count.ts";
import { slowExact } from "./slow-exact.ts";
import { slowIrv } from "./slow-irv.ts";
import { slowMeekNz } from "./slow-meek-nz.ts";
import { slowMeek } from "./slow-meek.ts";
import { slowLists, slowMarks, slowRankedPairs, slowSchulze } from "./slow-single.ts";

const elections = Number(process.env["COUNT_FUZZ"] ?? 10_000);
const board = { candidatesMost: 8, papersMost: 40, seatsMost: 4, equalOneIn: 0 };
const options = { candidatesMost: 5, papersMost: 14, seatsMost: 3, equalOneIn: 5 };

function reported(made: Made, rules: ElectionRules): Report {
  const election = electionFrom({
    seats: made.seats,
    candidates: made.order.map(String),
    bundles: made.papers.map((ranking) => ({ papers: 1, ranking })),
  });
  return countElection(election, rules, { lots: lotsByOrder(made.order) });
}
const strict = ({ papers }: Made) => papers.map((paper) => paper.flat());

/** What happened over all the elections; a fuzz that meets no lot or no surplus proves little. */
const seen = (found: Set<string>, { stages, lots }: Report) => {
  for (const { action } of stages) found.add(action.replace(/[\d.]+/g, "n"));
  if (lots.length > 0) found.add("lot");
};

type Same = (made: Made, rules: ElectionRules, about: string) => Report;
const twins = new Set<string>();
function againstTwin(name: string, making: Making, found: readonly string[], same: Same) {
  twins.add(name);
  test(`${name}: ${elections} made elections as the slow twin has them`, () => {
    const rules = presetNamed(name) ?? assert.fail(name);
    const met = new Set<string>();
    const places = rules.placesMost ?? making.seatsMost;
    for (let seed = 1; seed <= elections; seed++) {
      const made = madeElection(seed, { ...making, seatsMost: places });
      seen(met, same(made, rules, `${name}, election ${seed}`));
    }
    for (const one of found) assert.ok(met.has(one), `${one} never met: ${[...met].join("; ")}`);
  });
}

const met = {
  "scottish-2007": ["lot", "surplus n", "exclude n"],
  ers97: ["lot", "surplus n tv=n", "exclude [n, n]"],
  "nhs-2014-stv": ["lot", "surplus n tv=n", "exclude [n, n]", "exclude [n] ; n(n)"],
} as const;
for (const name of ["scottish-2007", "ers97", "nhs-2014-stv"] as const) {
  againstTwin(name, board, met[name], (made, rules, about) => {
    const slow = slowCount({ rules: name, ...made, papers: strict(made) });
    const report = reported(made, rules);
    const text = (figure: bigint) => decimalText(figure, report.decimals);
    assert.deepEqual(
      report.stages.map(({ action, votes, nonTransferable, elected, filled }) => ({
        action,
        votes,
        lost: nonTransferable,
        elected: [...elected, ...filled],
      })),
      slow.stages.map(({ action, votes, lost, elected }) => ({
        action,
        votes: votes.map(text),
        lost: text(lost),
        elected,
      })),
      about,
    );
    return report;
  });
}

againstTwin("irv", board, ["lot", "exclude n"], (made, rules, about) => {
  const report = reported({ ...made, seats: 1 }, rules);
  const slow = slowIrv({ ...made, papers: strict(made) });
  assert.deepEqual(
    report.stages.map(({ action, votes, nonTransferable, quota, elected, filled }) => ({
      action,
      votes: votes.map(BigInt),
      lost: BigInt(nonTransferable),
      elected: [...elected, ...filled],
      quota: BigInt(quota),
    })),
    slow,
    about,
  );
  return report;
});

const shared = { candidatesMost: 6, papersMost: 24, seatsMost: 4, equalOneIn: 9 };
const exactly = ["lot", "surplus n", "exclude n"];
againstTwin("wigm-exact", shared, exactly, (made, rules, about) => {
  const report = reported(made, rules);
  assert.deepEqual(
    report.stages.map(({ action, votes, elected, filled }) => ({
      action,
      votes: votes.map((own) => BigInt(own.replace(".", ""))),
      elected: [...elected, ...filled],
    })),
    slowExact(made),
    about,
  );
  return report;
});

const meek = { ...board, papersMost: 24 };
againstTwin("meek-prf", meek, ["lot", "exclude n", "elect n, n"], (made, rules, about) => {
  const slow = slowMeek({ ...made, papers: strict(made) });
  const report = reported(made, rules);
  assert.deepEqual(
    report.stages.map(({ votes, quota, iterations, action }) => [votes, quota, iterations, action]),
    slow.rounds.map(({ votes, quota, turns, elected, excluded }) => [
      votes.map((figure) => decimalText(figure, 9)),
      decimalText(quota, 9),
      turns,
      excluded === null ? `elect ${elected.join(", ")}` : `exclude ${excluded}`,
    ]),
    about,
  );
  const won = report.elected.map(({ candidate }) => candidate);
  assert.deepEqual(won, slow.elected, about);
  return report;
});

const turns = ["lot", "exclude n", "exclude n, n", "elect n, n"];
againstTwin("meek-nz", meek, turns, (made, rules, about) => {
  const slow = slowMeekNz({ ...made, papers: strict(made) });
  const report = reported(made, rules);
  assert.deepEqual(
    report.stages.map(({ votes, quota, action }) => [votes, quota, action]),
    slow.stages.map(({ votes, quota, action }) => [
      votes.map((figure) => decimalText(figure, 9)),
      decimalText(quota, 9),
      action,
    ]),
    about,
  );
  const won = report.elected.map(({ candidate }) => candidate);
  assert.deepEqual(won, slow.elected, about);
  return report;
});

const marked = { ...options, candidatesMost: 7, papersMost: 20 };
for (const name of ["fptp", "nhs-2014-fptp", "approval"]) {
  againstTwin(name, marked, ["lot"], (made, rules, about) => {
    const report = reported(made, rules);
    const slow = slowMarks(made, name === "approval" ? made.candidates : made.seats);
    assert.deepEqual(report.stages[0]?.votes, slow.votes.map(String), about);
    assert.equal(report.invalid, slow.spoilt, about);
    const won = report.elected.map(({ candidate }) => candidate);
    assert.deepEqual(
      won.toSorted((a, b) => a - b),
      slow.elected,
      about,
    );
    return report;
  });
}

const ordered = { schulze: slowSchulze, "ranked-pairs": slowRankedPairs };
for (const [name, slow] of Object.entries(ordered)) {
  againstTwin(name, options, ["lot"], (made, rules, about) => {
    const report = reported(made, rules);
    const won = report.elected.map(({ candidate }) => candidate);
    assert.deepEqual(won, slow(made), about);
    return report;
  });
}

const steps = { dhondt: 1, "sainte-lague": 2 };
for (const [name, step] of Object.entries(steps)) {
  const lists = { ...options, seatsMost: 4, papersMost: 30 };
  againstTwin(name, lists, ["lot", "place n"], (made, rules, about) => {
    // More places than a made election of so few lists has.
    const more = { ...made, seats: made.seats * 3 };
    const report = reported(more, rules);
    const won = report.elected.map(({ candidate }) => candidate);
    assert.deepEqual(won, slowLists(more, step), about);
    return report;
  });
}

test("no rule is without its twin", () => {
  assert.deepEqual(
    presets.map(({ name }) => name).filter((name) => !twins.has(name)),
    [],
  );
});
