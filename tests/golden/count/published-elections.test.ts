/** Real and made elections with every figure known: 206 Scottish wards under three rules, 150 with ties. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readBlt } from "@rochdale/count/elections/blt.ts";
import { readCdf } from "@rochdale/count/elections/cdf.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import { lotsByOrder, noLots } from "@rochdale/count/elections/lots.ts";
import type { LotSource } from "@rochdale/count/elections/lots.ts";
import { ers97, nhs2014Stv, scottish2007 } from "@rochdale/count/elections/gregory-presets.ts";
import { changedRules, presetNamed } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import { countLine } from "@rochdale/cli/count-line.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/count");
const skip = existsSync(folder) ? false : "the published elections are not on this machine";

type Expected = {
  readonly quota?: number;
  readonly finalQuota?: string;
  readonly elected: readonly (number | { readonly candidate: number; readonly stage: number })[];
  readonly lots?: readonly unknown[];
  readonly stages: readonly {
    readonly action: string;
    readonly quota?: string;
    readonly votes: readonly string[];
    readonly nonTransferable: string;
    readonly elected: readonly number[];
  }[];
};

function electionOf(bytes: Uint8Array): Election {
  const read = readBlt(bytes);
  return read.ok ? read.election : assert.fail(JSON.stringify(read.problems));
}

/** Every figure of every stage, the elected with order and stage, the quota, the number of lots. */
function asExpected(
  election: Election,
  rules: ElectionRules,
  given: { want: Expected; lots: LotSource },
) {
  const { want } = given;
  const line = countLine("", countElection(election, rules, { lots: given.lots }), rules);
  const stages = line.stages.map((stage, at) => {
    const { action, votes, nonTransferable, elected, quota } = stage;
    const figures = { action, votes, nonTransferable, elected };
    return want.stages[at]?.quota === undefined ? figures : { ...figures, quota };
  });
  const fields = ({
    action,
    votes,
    nonTransferable,
    elected,
    quota,
  }: Expected["stages"][number]) => {
    const figures = { action, votes, nonTransferable, elected };
    return quota === undefined ? figures : { ...figures, quota };
  };
  assert.deepEqual(stages, want.stages.map(fields));
  const staged = want.elected.some((one) => typeof one !== "number");
  const elected = staged ? line.elected : line.elected.map(({ candidate }) => candidate);
  assert.deepEqual(elected, want.elected);
  const quota = want.quota ?? want.finalQuota;
  if (quota !== undefined) assert.equal(line.quota, quota);
  if (want.lots !== undefined) assert.equal(line.lots.length, want.lots.length);
}

const json = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, "utf8")) as unknown;
const dialects = [
  [scottish2007, "scottish"],
  [ers97, "ers97"],
  [nhs2014Stv, "nhs"],
] as const;

test("206 Scottish wards, every figure of every stage under three rules", { skip }, () => {
  const files = readdirSync(`${folder}/scotland`).filter((file) => file.endsWith(".blt"));
  assert.equal(files.length, 206);
  for (const file of files) {
    const election = electionOf(readFileSync(`${folder}/scotland/${file}`));
    for (const [rules, suffix] of dialects) {
      const want = json(`scotland/${file.replace(".blt", `.${suffix}.json`)}`) as Expected;
      asExpected(election, rules, { want, lots: noLots });
    }
  }
});

test("the ERS97 model election, every figure of every stage", { skip }, () => {
  const election = electionOf(readFileSync(`${folder}/ers97-model/ers97-model.blt`));
  const want = json("ers97-model/ers97-model.ers97.json") as Expected;
  asExpected(election, ers97, { want, lots: noLots });
});

/**
 * In these seven the published ERS97 figures settle a tie for the fewest votes by the order of the file,
 * with no look back and no lot. ERS97 5.2.5: "If the votes of two or more candidates are equal, and those
 * candidates have the fewest votes, exclude the candidate who had the fewest votes at the first stage or
 * at the earliest point in the count ... shall decide which candidate to exclude by lot". The text is
 * plain, and another program that was checked against the society's own looks back there too; so ers97
 * follows the text, and the file's order is a choice that a changed rule can make.
 */
const settledByFileOrder = new Map([
  ["small-038", "lot"],
  ["small-044", "figures"],
  ["small-104", "figures"],
  ["small-120", "lot"],
  ["small-134", "figures"],
  ["small-144", "figures"],
  ["small-154", "lot"],
]);
const changed = changedRules(ers97, "ers97 by file order", {
  excludedTied: {
    value: "the file's order where a group of the lowest may go, else looked back on, then a lot",
    cite: "the published figures of 150 small elections",
  },
});
/** By the preset's name, for the form in which the line prints the quota goes by it. */
const ersByFileOrder = { ...changed, name: ers97.name };

type Small = { readonly id: string; readonly blt: string; readonly lotOrder: readonly number[] };
type Smalls = readonly (Small & { readonly [rule: string]: Expected })[];

test("150 small elections with ties and lots, every figure under three rules", { skip }, () => {
  const all = json("small/small.json") as Smalls;
  assert.equal(all.length, 150);
  for (const small of all) {
    const election = electionOf(new TextEncoder().encode(small.blt));
    const lots = lotsByOrder(small.lotOrder);
    for (const [rules, name] of [
      [scottish2007, "scot"],
      [ersByFileOrder, "ers97"],
      [nhs2014Stv, "nhs"],
    ] as const) {
      asExpected(election, rules, { want: small[name] ?? assert.fail(small.id), lots });
    }
  }
});

test("under ers97 itself 143 of them alike, and in seven the text's own tie rule", { skip }, () => {
  for (const small of json("small/small.json") as Smalls) {
    const election = electionOf(new TextEncoder().encode(small.blt));
    const lots = lotsByOrder(small.lotOrder);
    const want = small["ers97"] ?? assert.fail(small.id);
    const differs = settledByFileOrder.get(small.id);
    if (differs === "figures") {
      assert.throws(() => asExpected(election, ers97, { want, lots }), small.id);
    } else {
      const { lots: _, ...figures } = want;
      asExpected(election, ers97, { want: differs === "lot" ? figures : want, lots });
    }
  }
});

test("the file's order changes nothing in 206 wards and the model election", { skip }, () => {
  const files = readdirSync(`${folder}/scotland`).filter((file) => file.endsWith(".blt"));
  const wards = files.map((file) => [`scotland/${file}`, file.replace(".blt", ".ers97.json")]);
  const model = ["ers97-model/ers97-model.blt", "../ers97-model/ers97-model.ers97.json"];
  for (const [blt = "", figures = ""] of [...wards, model]) {
    const election = electionOf(readFileSync(`${folder}/${blt}`));
    const want = json(`scotland/${figures}`) as Expected;
    asExpected(election, ersByFileOrder, { want, lots: noLots });
  }
});

type MeekExpected = {
  readonly elected: readonly number[];
  readonly tally: { readonly [row: string]: readonly string[] };
};
const plain = (figure: string) => figure.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ".0");

test("52 wards by Meek's method, every round as another program has it", { skip }, () => {
  const files = readdirSync(`${folder}/scotland`).filter((file) => file.endsWith(".meek-prf.json"));
  assert.equal(files.length, 52);
  const meek = presetNamed("meek-prf") ?? assert.fail();
  for (const file of files) {
    const { tally, elected } = json(`scotland/${file}`) as MeekExpected;
    const blt = readFileSync(`${folder}/scotland/${file.replace(".meek-prf.json", ".blt")}`);
    const { stages, ...report } = countElection(electionOf(blt), meek);
    const won = report.elected.map(({ candidate }) => candidate);
    assert.deepEqual(
      won.toSorted((a, b) => a - b),
      elected.toSorted((a, b) => a - b),
    );
    const row = (name: string, figures: readonly string[]) => {
      const want = tally[name] ?? assert.fail(name);
      assert.deepEqual(
        figures.slice(0, want.length).map(plain),
        want.map(plain),
        `${file} ${name}`,
      );
    };
    for (const [i] of report.candidates.entries()) {
      row(
        `c${i + 1}`,
        stages.map(({ votes }) => votes[i] ?? ""),
      );
    }
    row(
      ":Quota",
      stages.map(({ quota }) => quota),
    );
    row(
      ":Total surplus",
      stages.map(({ surplus }) => surplus ?? ""),
    );
    row(
      ":Iterations",
      stages.map(({ iterations }) => `${iterations}`),
    );
    row(
      ":Abstentions",
      stages.map(({ nonTransferable }) => nonTransferable),
    );
    assert.equal(stages.length, tally[":Quota"]?.length);
  }
});

test("the textbook's places among lists", { skip }, () => {
  type Lists = {
    readonly votes: { readonly [list: string]: number };
    readonly seats: number;
    readonly expected: { readonly [method: string]: { readonly [list: string]: number } };
  };
  const given = json("classic/classic.json") as ({ readonly name: string } & Lists)[];
  const { votes, seats, expected } =
    given.find(({ name }) => name === "apportionment") ?? assert.fail();
  const lists = Object.keys(votes);
  const bundles = lists.map((list, i) => ({ papers: votes[list] ?? 0, ranking: [i + 1] }));
  const election = electionFrom({ seats, candidates: lists, bundles });
  for (const [rules, method] of [
    ["dhondt", "dHondt"],
    ["sainte-lague", "sainteLague"],
  ] as const) {
    const { elected } = countElection(election, presetNamed(rules) ?? assert.fail());
    const places = lists.map(
      (_, i) => elected.filter(({ candidate }) => candidate === i + 1).length,
    );
    assert.deepEqual(places, Object.values(expected[method] ?? {}));
  }
});

test("classic elections for one place: plurality, the alternative vote, Schulze", { skip }, () => {
  type Classic = {
    readonly name: string;
    readonly ballots?: readonly (readonly [papers: number, ranking: string])[];
    readonly expected: { readonly [method: string]: string | null };
  };
  const methods = {
    plurality: "fptp",
    irv: "irv",
    condorcet: "ranked-pairs",
    schulzeOrder: "schulze",
  };
  let seen = 0;
  for (const { ballots, expected } of json("classic/classic.json") as Classic[]) {
    if (ballots === undefined) continue;
    const names = [...new Set(ballots.flatMap(([, ranking]) => [...ranking]))].sort();
    const bundles = ballots.map(([papers, ranking]) => ({
      papers,
      ranking: Array.from(ranking, (name) => names.indexOf(name) + 1),
    }));
    const election = electionFrom({ seats: 1, candidates: names, bundles });
    for (const [method, rules] of Object.entries(methods)) {
      const want = expected[method];
      if (want === undefined || want === null) continue;
      const { elected } = countElection(election, presetNamed(rules) ?? assert.fail(rules));
      assert.equal(names[(elected[0]?.candidate ?? 0) - 1], want[0], `${method} ${want}`);
      seen++;
    }
  }
  assert.equal(seen, 5);
});

type Tabulated = {
  readonly results: readonly {
    readonly tally: { readonly [name: string]: string };
    readonly threshold: string;
    readonly tallyResults: readonly { readonly elected?: string; readonly eliminated?: string }[];
  }[];
};

/** Ranks as a certified tabulator reads them there: an overvote ends a paper, one skipped rank passes. */
function minneapolisMayor(): Election {
  const folder2013 = `${folder}/us-rcv/2013_minneapolis_mayor`;
  const rows = readFileSync(`${folder2013}/ballots.csv`, "utf8").trim().split("\n").slice(1);
  const parsed = rows.map((row) =>
    [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map((m) => m[1] ?? m[2] ?? ""),
  );
  const names = [...new Set(parsed.flatMap((cells) => cells.slice(1)))]
    .filter((name) => name !== "undervote" && name !== "overvote")
    .toSorted();
  const bundles = parsed.map(([papers = "0", ...ranks]) => {
    const ranking: number[] = [];
    for (const [at, name] of ranks.entries()) {
      if (name === "overvote") break;
      if (name === "undervote") {
        if (ranks[at + 1] === "undervote") break;
        continue;
      }
      const candidate = names.indexOf(name) + 1;
      if (!ranking.includes(candidate)) ranking.push(candidate);
    }
    return { papers: Number(papers), ranking };
  });
  return electionFrom({ title: "Mayor", seats: 1, candidates: names, bundles });
}

test(
  "Minneapolis 2013, mayor: the first round, the winner and the last figures of RCTab",
  { skip },
  () => {
    const election = minneapolisMayor();
    const path =
      "us-rcv/2013_minneapolis_mayor/2013_minneapolis_mayor_expected_detailed_report.json";
    const { results } = json(path) as Tabulated;
    const irv = presetNamed("irv") ?? assert.fail();
    const order = election.candidates.map((_, i) => i + 1);
    const report = countElection(election, irv, { lots: lotsByOrder(order) });
    const named = (votes: readonly string[] | undefined) =>
      new Map(election.candidates.map((name, i) => [name, votes?.[i] ?? ""]));
    const [first, last] = [results[0], results.at(-1)];
    for (const [name, tally] of Object.entries(first?.tally ?? {})) {
      if (name === "Undeclared Write-ins") continue;
      assert.equal(named(report.stages[0]?.votes).get(name), tally, name);
    }
    const won = election.candidates[(report.elected[0]?.candidate ?? 0) - 1];
    assert.equal(won, last?.tallyResults.find(({ elected }) => elected !== undefined)?.elected);
    const end = named(report.stages.at(-1)?.votes);
    for (const [name, tally] of Object.entries(last?.tally ?? {}))
      assert.equal(end.get(name), tally, name);
  },
);

test("RCTab's cast vote records in NIST's format: every round's figures", { skip }, () => {
  type Rules = {
    readonly maxSkippedRanksAllowed: string;
    readonly overvoteRule: string;
  };
  const irv = presetNamed("irv") ?? assert.fail();
  let rounds = 0;
  for (const set of [
    "0_skipped_first_choice",
    "2_overvote_skip_to_next",
    "4_skipped_choice_next",
  ]) {
    const path = `rctab/test_set_${set}/test_set_${set}`;
    const { rules } = json(`${path}_config.json`) as { readonly rules: Rules };
    const read = readCdf(readFileSync(`${folder}/${path}_cvr.json`, "utf8"), {
      seats: 1,
      ranksSkipped: Number(rules.maxSkippedRanksAllowed),
      overvotes: rules.overvoteRule === "alwaysSkipToNextRank" ? "passed over" : "end the paper",
    });
    if (!read.ok) assert.fail(JSON.stringify(read.problems));
    const { stages } = countElection(read.election, irv);
    const { results } = json(`${path}_expected_detailed_report.json`) as Tabulated;
    for (const [at, { tally, threshold }] of results.entries()) {
      for (const [i, name] of read.election.candidates.entries()) {
        assert.equal(stages[at]?.votes[i], tally[name] ?? "0", `${set} round ${at + 1} ${name}`);
      }
      assert.equal(stages[at]?.quota, threshold);
      rounds++;
    }
    assert.equal(stages.length, results.length);
  }
  assert.equal(rounds, 9);
});
