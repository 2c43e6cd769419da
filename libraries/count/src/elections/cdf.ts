/** Cast vote records in NIST's common data format (SP 1500-103, JSON): one contest's papers. */
import { bundlesToElection } from "./election-text.ts";
import type { ReadElection } from "./election.ts";

export type CdfGiven = {
  readonly seats: number;
  /** The contest's id, where the file holds several. */
  readonly contest?: string;
  /** How many ranks running may be left empty; more end the paper. None, unless said. */
  readonly ranksSkipped?: number;
  /** Two marks at one rank end the paper there, unless they are to be passed over as an empty rank. */
  readonly overvotes?: "end the paper" | "passed over";
};

type JsonObject = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listIn = (value: unknown, name: string): readonly JsonObject[] => {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
};
const textIn = (value: JsonObject | undefined, name: string): string => {
  const text = value?.[name];
  return typeof text === "string" ? text : "";
};
const wrong = (sentence: string): ReadElection => ({
  ok: false,
  problems: [{ line: 0, sentence }],
});

/** Reads a report of cast vote records. A record's current snapshot counts. */
export function readCdf(text: string, given: CdfGiven): ReadElection {
  let report: unknown;
  try {
    report = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return wrong(`The file is not JSON: ${(error as Error).message}.`);
  }
  const election = listIn(report, "Election")[0];
  const contests = listIn(election, "Contest");
  const contest =
    given.contest === undefined && contests.length === 1
      ? contests[0]
      : contests.find((one) => one["@id"] === given.contest);
  if (contest === undefined) return wrong(`${contests.length} contests: say which one is counted.`);
  const people = new Map(listIn(election, "Candidate").map((c) => [c["@id"], nameOf(c["Name"])]));
  const selections = listIn(contest, "ContestSelection");
  const number = new Map(selections.map((one, i) => [one["@id"], i + 1]));
  const candidates = selections.map((one) => {
    const ids = Array.isArray(one["CandidateIds"]) ? one["CandidateIds"] : [];
    return ids.map((id) => people.get(id) ?? String(id)).join(" / ") || textIn(one, "@id");
  });
  const bundles = listIn(report, "CVR").flatMap((record, at) => {
    const marked = marksOf(record, textIn(contest, "@id"));
    if (marked === null) return [];
    const ranks = new Map<number, number[]>();
    for (const { selection, rank } of marked) {
      ranks.set(rank, [...(ranks.get(rank) ?? []), number.get(selection) ?? 0]);
    }
    return [{ line: at + 1, papers: 1, ranking: rankedIn(ranks, given) }];
  });
  return bundlesToElection({
    title: textIn(contest, "Name"),
    seats: given.seats,
    candidates,
    bundles,
  });
}

/** A name is a text, or texts by language. */
function nameOf(name: unknown): string {
  if (typeof name === "string") return name;
  return textIn(listIn(name, "Text")[0], "Content");
}

/** The ranks marked in a record's current snapshot; null where the contest is not on it. */
function marksOf(
  record: JsonObject,
  contest: string,
): readonly { readonly selection: unknown; readonly rank: number }[] | null {
  const snapshots = listIn(record, "CVRSnapshot");
  const current = snapshots.find((one) => one["@id"] === record["CurrentSnapshotId"]);
  const found = listIn(current ?? snapshots[0], "CVRContest").find(
    (one) => one["ContestId"] === contest,
  );
  if (found === undefined) return null;
  return listIn(found, "CVRContestSelection").flatMap((one) =>
    listIn(one, "SelectionPosition")
      .filter((position) => position["HasIndication"] === "yes")
      .map(({ Rank: rank }) => ({
        selection: one["ContestSelectionId"],
        rank: typeof rank === "number" ? rank : 1,
      })),
  );
}

function rankedIn(ranks: ReadonlyMap<number, readonly number[]>, given: CdfGiven): number[][] {
  const ranking: number[][] = [];
  const last = Math.max(0, ...ranks.keys());
  let skipped = 0;
  for (let rank = 1; rank <= last; rank++) {
    const marked = ranks.get(rank) ?? [];
    const [candidate] = marked;
    if (candidate === undefined || marked.length > 1) {
      if (marked.length > 1 && given.overvotes !== "passed over") return ranking;
      if (marked.length === 0 && ++skipped > (given.ranksSkipped ?? 0)) return ranking;
      continue;
    }
    skipped = 0;
    if (!ranking.some(([c]) => c === candidate)) ranking.push([candidate]);
  }
  return ranking;
}
