/**
 * A certified tabulator's own cases (RCTab 2.0.1), each with what of it our rules can count. Its rules
 * for one place are irv's, with these differences, for which no text of ours has a choice:
 * - it counts on to two candidates after a majority (both continue_... sets): the first round and the winner;
 * - it excludes undeclared write-ins first, whatever their votes (generic_csv, uwi_cannot_win): they are
 *   struck here, and its second round is our first;
 * - it stops at two level candidates and draws the winner; we exclude one of them by the same lot.
 * Not counted here: test_set_overvote_delimiter (two names at one rank count once one of them is out; a
 * paper ends there with us); multi_seat_bottoms_up_with_dynamic_threshold (all above 15 % are elected; no text of
 * ours does so), multi_seat_uwi and test_set_multi_winner_fractional_threshold and the Minneapolis park
 * board stage by stage (all winners' surpluses move in one round at a fraction cut off before it is
 * multiplied; of the park board the elected are compared), and the park board's Hare and bottoms-up runs.
 * The sets 0, 2 and 4 are counted in published-elections.test.ts.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { countElection } from "@rochdale/count/elections/count.ts";
import { electionFrom } from "@rochdale/count/elections/election.ts";
import { scottish2007 } from "@rochdale/count/elections/gregory-presets.ts";
import type { LotSource } from "@rochdale/count/elections/lots.ts";
import { changedRules } from "@rochdale/count/elections/presets.ts";
import { irv } from "@rochdale/count/elections/single-presets.ts";
import { sheetRows } from "./workbook.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/count");
const skip = existsSync(folder) ? false : "the tabulator's cases are not on this machine";

type Config = {
  readonly candidates: readonly { readonly name: string; readonly excluded?: boolean }[];
  readonly cvrFileSources: readonly {
    readonly filePath: string;
    readonly firstVoteColumnIndex?: string;
    readonly overvoteDelimiter?: string;
    readonly overvoteLabel?: string;
    readonly skippedRankLabel?: string;
    readonly undeclaredWriteInLabel?: string;
  }[];
  readonly rules: {
    readonly overvoteRule: string;
    readonly maxSkippedRanksAllowed: string;
    readonly exhaustOnDuplicateCandidate?: boolean;
    readonly batchElimination: boolean;
    readonly doesFirstRoundDetermineThreshold?: boolean;
    readonly numberOfWinners: string;
  };
};
type Round = {
  readonly tally: { readonly [name: string]: string };
  readonly threshold: string;
  readonly tallyResults: readonly { readonly elected?: string; readonly eliminated?: string }[];
};
const json = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, "utf8")) as unknown;
const writeIns = "Undeclared Write-ins";

/** The ranking of a paper as the case's own settings read it: each rank holds the names marked there. */
function rankingOf(ranks: readonly (readonly string[])[], { rules }: Config): string[] {
  const ranking: string[] = [];
  let skipped = 0;
  for (const marked of ranks) {
    if (marked.length === 0) {
      skipped++;
      if (skipped > Number(rules.maxSkippedRanksAllowed)) break;
      continue;
    }
    skipped = 0;
    const [name = ""] = marked;
    if (marked.length > 1) {
      if (rules.overvoteRule === "alwaysSkipToNextRank") continue;
      break;
    }
    if (ranking.includes(name)) {
      if (rules.exhaustOnDuplicateCandidate === true) break;
      continue;
    }
    ranking.push(name);
  }
  return ranking;
}

/** The ranks of every paper: from a workbook, or a table with a candidate in each column. */
function papersOf(set: string, config: Config): string[][][] {
  return config.cvrFileSources.flatMap((source) => {
    const path = `${folder}/rctab/${set}/${source.filePath}`;
    const first = Number(source.firstVoteColumnIndex) - 1;
    if (path.endsWith(".csv")) {
      const [head = [], ...rows] = readFileSync(path, "utf8")
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(","));
      return rows.map((row) => {
        const ranks: string[][] = Array.from({ length: head.length - first }, () => []);
        for (const [at, rank] of row.slice(first).entries()) {
          const name = head[first + at] ?? "";
          if (rank !== "")
            ranks[Number(rank) - 1]?.push(name === source.undeclaredWriteInLabel ? writeIns : name);
        }
        return ranks;
      });
    }
    const [head = [], ...rows] = sheetRows(readFileSync(path));
    const width = head.filter((title, at) => at >= first && title !== "").length;
    return rows.map((row) =>
      Array.from({ length: width }, (_, at) => {
        const cell = (row[first + at] ?? "").trim();
        if (cell === "" || cell === source.skippedRankLabel) return [];
        if (cell === source.overvoteLabel) return ["", ""];
        if (cell === source.undeclaredWriteInLabel) return [writeIns];
        const by = source.overvoteDelimiter ?? "";
        return (by === "" ? [cell] : cell.split(by)).map((name) => name.trim());
      }),
    );
  });
}

/** Records of NIST's format, as far as these cases have them: ranks by candidate, in the contest's order. */
function recordsOf(set: string, config: Config): string[][][] {
  type Mark = {
    readonly Rank?: number;
    readonly ContestSelectionId: string;
    readonly SelectionPosition?: readonly { readonly Rank?: number }[];
  };
  type Cvr = {
    readonly Election: readonly {
      readonly Candidate: readonly { readonly "@id": string; readonly Name: string }[];
      readonly Contest: readonly {
        readonly ContestSelection: readonly {
          readonly "@id": string;
          readonly CandidateIds?: readonly string[];
        }[];
      }[];
    }[];
    readonly CVR: readonly {
      readonly CVRSnapshot: readonly {
        readonly CVRContest?: readonly { readonly CVRContestSelection?: readonly Mark[] }[];
      }[];
    }[];
  };
  return config.cvrFileSources.flatMap(({ filePath }) => {
    const { CVR, Election } = json(`rctab/${set}/${filePath}`) as Cvr;
    const names = new Map<string, string>();
    for (const { Candidate, Contest } of Election) {
      const people = new Map(Candidate.map((one) => [one["@id"], one.Name]));
      for (const selection of Contest.flatMap(({ ContestSelection }) => ContestSelection)) {
        names.set(selection["@id"], people.get(selection.CandidateIds?.[0] ?? "") ?? "");
      }
    }
    return CVR.map(({ CVRSnapshot }) => {
      const marks = CVRSnapshot.at(-1)?.CVRContest?.[0]?.CVRContestSelection ?? [];
      const ranks: string[][] = Array.from({ length: 8 }, () => []);
      for (const { Rank, ContestSelectionId, SelectionPosition } of marks) {
        for (const rank of SelectionPosition?.map((one) => one.Rank ?? Rank ?? 1) ?? [Rank ?? 1]) {
          ranks[rank - 1]?.push(names.get(ContestSelectionId) ?? "");
        }
      }
      return ranks;
    });
  });
}

/** Our count of a case, with its own outcomes as the lots, beside its rounds. */
function counted(set: string, papers: (config: Config) => string[][][]) {
  const config = json(`rctab/${set}/${set}_config.json`) as Config;
  const { results } = json(`rctab/${set}/${set}_expected_detailed_report.json`) as {
    readonly results: readonly Round[];
  };
  const given = papers(config).map((ranks) => rankingOf(ranks, config));
  const listed = config.candidates.map(({ name }) => name);
  const names = given.flat().includes(writeIns) ? [...listed, writeIns] : listed;
  const out = config.candidates.filter(({ excluded }) => excluded === true).map(({ name }) => name);
  const number = (name: string) => names.indexOf(name) + 1;
  const election = electionFrom({
    seats: Number(config.rules.numberOfWinners),
    candidates: names,
    withdrawn: [...out, writeIns].map(number).filter((c) => c > 0),
    bundles: given.map((ranking) => ({ papers: 1, ranking: ranking.map(number) })),
  });
  const gone = results.flatMap(({ tallyResults }) =>
    tallyResults.flatMap(({ eliminated = "" }) => number(eliminated)),
  );
  const won = results.flatMap(({ tallyResults }) =>
    tallyResults.flatMap(({ elected = "" }) => (elected === "" ? [] : [number(elected)])),
  );
  const lots: LotSource = ({ tied }) =>
    gone.find((c) => tied.includes(c)) ?? tied.find((c) => !won.includes(c)) ?? null;
  const { batchElimination, doesFirstRoundDetermineThreshold = false } = config.rules;
  const rules = changedRules(irv, "the case's own", {
    excludedTogether: {
      value: batchElimination ? "when below the next" : "never",
      cite: "batchElimination",
    },
    quotaRecomputed: {
      value: !doesFirstRoundDetermineThreshold,
      cite: "doesFirstRoundDetermineThreshold",
    },
  });
  const many = election.seats > 1 ? { ...rules, placesMost: election.seats } : rules;
  const report = countElection(election, many, { lots });
  return { report, results, names, won };
}

/** Every figure of the rounds that both have, from the tabulator's round `from` on. */
function sameRounds({ report, results, names, won }: ReturnType<typeof counted>, from = 0): number {
  const rounds = results.slice(from, from + report.stages.length);
  for (const [at, { tally, threshold }] of rounds.entries()) {
    const stage = report.stages[at] ?? assert.fail();
    for (const [i, name] of names.entries()) {
      if (name !== writeIns)
        assert.equal(stage.votes[i], tally[name] ?? "0", `round ${at + 1} ${name}`);
    }
    assert.equal(stage.quota, threshold);
  }
  const elected = report.elected.map(({ candidate }) => candidate);
  assert.deepEqual(
    elected.toSorted((a, b) => a - b),
    won.toSorted((a, b) => a - b),
  );
  return rounds.length;
}

for (const [set, rounds, from] of [
  ["continue_tabulation_test", 1, 0],
  ["continue_until_two_with_batch_elimination_test", 1, 0],
  ["excluded_test", 0, 0],
  ["first_round_determines_threshold_test", 2, 0],
  ["generic_csv_test", 3, 1],
  ["more_winners_than_candidates", 0, 0],
  ["tiebreak_generate_permutation_test", 3, 0],
  ["tiebreak_seed_test", 2, 0],
  ["uwi_cannot_win_test", 1, 1],
] as const) {
  test(`${set}: ${rounds} rounds alike, and the elected`, { skip }, () => {
    assert.equal(
      sameRounds(
        counted(set, (config) => papersOf(set, config)),
        from,
      ),
      rounds,
    );
  });
}
for (const [set, rounds] of [
  ["test_set_6_duplicate_exhaust", 3],
  ["test_set_8_multi_cdf", 3],
] as const) {
  test(`${set}: ${rounds} rounds alike, and the elected`, { skip }, () => {
    assert.equal(sameRounds(counted(set, (config) => recordsOf(set, config))), rounds);
  });
}

test("Minneapolis park board 2013: the same three are elected", { skip }, () => {
  const name = "us-rcv/2013_minneapolis_park";
  const rows = readFileSync(`${folder}/${name}/ballots.csv`, "utf8").trim().split("\n").slice(1);
  const parsed = rows.map((row) =>
    [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map((m) => m[1] ?? m[2] ?? ""),
  );
  const none = new Set(["undervote", "overvote"]);
  const names = [...new Set(parsed.flatMap((cells) => cells.slice(1)))].filter(
    (one) => !none.has(one),
  );
  const config = json(`${name}/2013_minneapolis_park_config.json`) as Config;
  const bundles = parsed.map(([papers = "0", ...ranks]) => {
    const marked = ranks.map((rank) =>
      rank === "undervote" ? [] : rank === "overvote" ? ["", ""] : [rank],
    );
    const ranking = rankingOf(marked, config);
    return { papers: Number(papers), ranking: ranking.map((one) => names.indexOf(one) + 1) };
  });
  const { results } = json(`${name}/2013_minneapolis_park_expected_detailed_report.json`) as {
    readonly results: readonly Round[];
  };
  const won = results.flatMap(({ tallyResults }) =>
    tallyResults.flatMap(({ elected = "" }) => elected || []),
  );
  const report = countElection(
    electionFrom({ seats: 3, candidates: names, bundles }),
    scottish2007,
  );
  const elected = report.elected.map(({ candidate }) => names[candidate - 1]);
  assert.deepEqual(elected.toSorted(), won.toSorted());
  assert.equal(won.length, 3);
  for (const [candidate, tally] of Object.entries(results[0]?.tally ?? {})) {
    const at = names.indexOf(candidate);
    if (at >= 0) assert.equal(Number(report.stages[0]?.votes[at]), Number(tally), candidate);
  }
});
