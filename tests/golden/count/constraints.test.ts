/** Constraints inside one count: states of every kind by enumeration, and the eight tables of Hill and Otten. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { verdictsOn } from "@rochdale/count/elections/constraint.ts";
import type { Constraint } from "@rochdale/count/elections/constraint.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { ers97, nhs2014Stv, scottish2007 } from "@rochdale/count/elections/gregory-presets.ts";
import { lotsByOrder } from "@rochdale/count/elections/lots.ts";
import { verifyReport } from "@rochdale/count/elections/verify.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/count/constraints");
const skip = existsSync(folder) ? false : "the states under constraints are not on this machine";
const json = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as unknown;

type State = {
  readonly seats: number;
  readonly candidates: { readonly [candidate: string]: { readonly [category: string]: string } };
  readonly constraints: readonly Constraint[];
  readonly elected: readonly string[];
  readonly excluded: readonly string[];
  readonly feasible: boolean;
  readonly completions: number;
  readonly guarded: readonly string[];
  readonly doomed: readonly string[];
};
const numbers = (of: readonly string[]) => of.map(Number).toSorted((a, b) => a - b);

test("40 states: who is guarded and who doomed, as enumeration has it", { skip }, () => {
  const states = json("guard-doom.json") as State[];
  assert.equal(states.length, 40);
  for (const state of states) {
    const verdicts = verdictsOn({
      seats: state.seats,
      attributes: Object.values(state.candidates),
      constraints: state.constraints,
      elected: state.elected.map(Number),
      excluded: state.excluded.map(Number),
    });
    assert.equal(verdicts.completions > 0n, state.feasible);
    if (!state.feasible) continue;
    assert.equal(Number(verdicts.completions), state.completions);
    const told = (of: readonly { readonly candidate: number }[]) =>
      of.map(({ candidate }) => candidate);
    assert.deepEqual(told(verdicts.guarded), numbers(state.guarded));
    assert.deepEqual(told(verdicts.doomed), numbers(state.doomed));
  }
});

test("counts under the constraints of all 40: the result conforms, or none could", { skip }, () => {
  const seen = { conforming: 0, impossible: 0, guarded: 0, doomed: 0 };
  for (const [at, state] of (json("guard-doom.json") as State[]).entries()) {
    const attributes = Object.values(state.candidates);
    const { constraints, seats } = state;
    const order = attributes.map((_, i) => ((i * 5 + at) % attributes.length) + 1);
    const ranked = [...new Set([...order, ...attributes.map((_, i) => i + 1)])];
    const bundles = ranked.map((_, i) => ({
      papers: 3 + ((i * 7 + at) % 11),
      ranking: [...ranked.slice(i), ...ranked.slice(0, i)],
    }));
    const election = electionFrom({ seats, candidates: ranked.map(String), bundles });
    const given = { constraints: { attributes, constraints }, lots: lotsByOrder(ranked) };
    const possible = verdictsOn({ seats, attributes, constraints, elected: [], excluded: [] });
    for (const rules of [scottish2007, ers97, nhs2014Stv]) {
      if (possible.completions === 0n) {
        assert.throws(() => countElection(election, rules, given), /no result can meet/);
        seen.impossible++;
        continue;
      }
      const report = countElection(election, rules, given);
      const won = report.elected.map(({ candidate }) => attributes[candidate - 1]);
      assert.equal(won.length, seats);
      for (const { category, value, min, max } of constraints) {
        const of = won.filter((own) => own?.[category] === value).length;
        assert.ok(of >= min && of <= max, `state ${at}: ${of} of ${value}`);
      }
      assert.deepEqual(verifyReport(election, rules, JSON.parse(JSON.stringify(report))), []);
      const why = report.stages.flatMap((stage) => stage.why.map(({ what }) => what));
      seen.conforming++;
      if (why.some((what) => what.startsWith("guarded"))) seen.guarded++;
      if (why.some((what) => what.startsWith("doomed"))) seen.doomed++;
    }
  }
  assert.ok(seen.conforming >= 60 && seen.guarded > 5 && seen.doomed > 20, JSON.stringify(seen));
});

test("Hill and Otten: the eight tables, and what falls with each", { skip }, () => {
  type Tables = {
    readonly seats: number;
    readonly rows: { readonly [nation: string]: number };
    readonly cols: { readonly [gender: string]: number };
    readonly cells: readonly string[];
    readonly possibilities: readonly (readonly number[])[];
  };
  const { seats, rows, cols, cells, possibilities } = json("hill-otten.json") as Tables;
  const most = cells.map((_, cell) => Math.max(...possibilities.map((table) => table[cell] ?? 0)));
  // As many candidates in each cell as the tables can use, and more where the article leaves it open.
  const standing = most.map((used, cell) => (cells[cell] === "EM" ? used + 3 : used));
  const nations = { E: "English", S: "Scottish", W: "Welsh" };
  const genders = { M: "men", W: "women" };
  const attributes = cells.flatMap((cell, at) => {
    const [nation, gender] = [...cell] as [keyof typeof nations, keyof typeof genders];
    const own = { nation: nations[nation], gender: genders[gender] };
    return Array.from({ length: standing[at] ?? 0 }, () => own);
  });
  const exactly = (category: string, counts: { readonly [value: string]: number }) =>
    Object.entries(counts).map(([value, count]) => ({ category, value, min: count, max: count }));
  const constraints = [...exactly("nation", rows), ...exactly("gender", cols)];
  const choose = (from: number, take: number): number =>
    take === 0 ? 1 : (choose(from - 1, take - 1) * from) / take;
  const cellOf = (candidate: number): number => {
    let at = 0;
    for (let before = standing[0] ?? 0; candidate > before; before += standing[at] ?? 0) at++;
    return at;
  };
  const states: [elected: number[], excluded: number[]][] = [
    [[], []],
    [[], [attributes.length]],
    [[attributes.length], []],
    [[], [1, 2, 3, 4, 5, 6]],
    [[8, 9], [22]],
  ];
  for (const [elected, excluded] of states) {
    const own = (of: readonly number[]) =>
      cells.map((_, i) => of.filter((c) => cellOf(c) === i).length);
    const [in_, out] = [own(elected), own(excluded)];
    const able = possibilities.filter((table) =>
      table.every((n, i) => n >= (in_[i] ?? 0) && n <= (standing[i] ?? 0) - (out[i] ?? 0)),
    );
    const ways = able.map((table) =>
      table.reduce((product, n, i) => {
        const left = (standing[i] ?? 0) - (in_[i] ?? 0) - (out[i] ?? 0);
        return product * choose(left, n - (in_[i] ?? 0));
      }, 1),
    );
    const verdicts = verdictsOn({ seats, attributes, constraints, elected, excluded });
    assert.equal(
      Number(verdicts.completions),
      ways.reduce((a, b) => a + b, 0),
    );
    const left = attributes
      .map((_, i) => i + 1)
      .filter((c) => ![...elected, ...excluded].includes(c));
    const full = (c: number) => (standing[cellOf(c)] ?? 0) - (out[cellOf(c)] ?? 0);
    const of = (kept: (c: number) => boolean) => left.filter(kept);
    assert.deepEqual(
      verdicts.guarded.map(({ candidate }) => candidate),
      of((c) => able.every((table) => table[cellOf(c)] === full(c))),
    );
    assert.deepEqual(
      verdicts.doomed.map(({ candidate }) => candidate),
      of((c) => able.every((table) => table[cellOf(c)] === in_[cellOf(c)])),
    );
  }
});
