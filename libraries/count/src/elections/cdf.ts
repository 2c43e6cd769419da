/** Cast vote records in NIST's common data format (SP 1500-103, JSON): one contest's papers. */
import { bytesOf, papersRead } from "./election-text.ts";
import type { PapersRead } from "./election-text.ts";
import type { ElectionReader, FileProblem, ReadElection } from "./election.ts";
import { jsonRecords, lineBreaks } from "./json-records.ts";
import type { JsonRecord } from "./json-records.ts";
import { candidatesMost, gathering } from "./profile.ts";
import type { Gathering } from "./profile.ts";

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

/** Reads a report of cast vote records as a whole; see `cdfReader`. */
export function readCdf(text: string | Uint8Array, given: CdfGiven): ReadElection {
  const reader = cdfReader(given);
  reader.push(bytesOf(text));
  return reader.end();
}

/**
 * Reads a report of cast vote records chunk by chunk, in any order of its parts. A record's current
 * snapshot counts. What is wrong is told with the line on which it stands.
 */
export function cdfReader(given: CdfGiven): ElectionReader {
  const problems: FileProblem[] = [];
  const marked = new Map<string, Marked>();
  const records = jsonRecords("CVR", (record) => {
    if (problems.length < 20) addRecord(record, { given, marked, problems });
  });
  return {
    push: records.push,
    end() {
      const rest = records.end();
      if (!rest.ok) return { ok: false, problems: [rest.problem] };
      if (!rest.listed) return wrong(0, "The file holds no cast vote records (CVR).");
      if (problems.length > 0) return { ok: false, problems };
      return contestIn(rest.value, given, marked);
    },
  };
}

/** A contest's papers as they are read, while nobody knows who stands: selections by codes from 1. */
type Marked = {
  readonly codes: Map<string, number>;
  /** By code from 1: a selection's id, and the line that first marks it. */
  readonly selections: { readonly id: string; readonly line: number }[];
  readonly gathered: Gathering;
  blank: number;
};

const wrong = (line: number, sentence: string): ReadElection => ({
  ok: false,
  problems: [{ line, sentence }],
});

type Adding = {
  readonly given: CdfGiven;
  readonly marked: Map<string, Marked>;
  readonly problems: FileProblem[];
};

function addRecord(record: JsonRecord, { given, marked, problems }: Adding): void {
  const snapshots = listIn(record.value, "CVRSnapshot");
  const named = isObject(record.value) ? record.value["CurrentSnapshotId"] : undefined;
  const current = snapshots.find((one) => one["@id"] === named);
  const snapshot = named === undefined ? snapshots[0] : current;
  if (snapshot === undefined) {
    const which = textOf(named);
    const sentence =
      which === ""
        ? "This record holds no snapshot (CVRSnapshot)."
        : `This record's current snapshot "${which}" is not in it.`;
    problems.push({ line: which === "" ? record.line : lineIn(record, which), sentence });
    return;
  }
  for (const one of listIn(snapshot, "CVRContest")) {
    const contest = textIn(one, "ContestId");
    if (given.contest !== undefined && contest !== given.contest) continue;
    const ranks = ranksIn(one, record);
    if (!(ranks instanceof Map)) {
      problems.push(ranks);
      return;
    }
    let papers = marked.get(contest);
    if (papers === undefined) {
      papers = { codes: new Map(), selections: [], gathered: gathering(), blank: 0 };
      marked.set(contest, papers);
    }
    addPaper(papers, rankedIn(ranks, given), record);
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The line of a record on which a text stands. */
function lineIn({ text, line }: JsonRecord, wanted: string): number {
  const at = text.indexOf(JSON.stringify(wanted));
  return line + (at < 0 ? 0 : lineBreaks(text.slice(0, at)));
}

/** The selections marked at each rank of a contest in a record, or what is wrong with them. */
function ranksIn(contest: JsonObject, record: JsonRecord): Map<number, string[]> | FileProblem {
  const ranks = new Map<number, string[]>();
  for (const one of listIn(contest, "CVRContestSelection")) {
    const selection = textIn(one, "ContestSelectionId");
    for (const position of listIn(one, "SelectionPosition")) {
      if (position["HasIndication"] !== "yes") continue;
      const { Rank: rank = 1 } = position;
      if (selection === "") {
        return { line: record.line, sentence: "This record marks a selection without an id." };
      }
      if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > 1000) {
        const line = lineIn(record, selection);
        return { line, sentence: `The rank of "${selection}" is no whole number from 1.` };
      }
      const group = ranks.get(rank);
      if (group === undefined) ranks.set(rank, [selection]);
      else group.push(selection);
    }
  }
  return ranks;
}

function addPaper(papers: Marked, ranking: readonly string[], record: JsonRecord): void {
  const codes = ranking.map((id) => {
    const known = papers.codes.get(id);
    if (known !== undefined) return known;
    papers.selections.push({ id, line: lineIn(record, id) });
    // More than can be told apart share a code: no contest holds so many, and its end says so.
    const code = Math.min(papers.selections.length, candidatesMost);
    papers.codes.set(id, code);
    return code;
  });
  if (codes.length === 0) papers.blank++;
  else papers.gathered.add(Uint16Array.from(codes), codes.length, 1);
}

function rankedIn(ranks: ReadonlyMap<number, readonly string[]>, given: CdfGiven): string[] {
  const ranking: string[] = [];
  const last = Math.max(0, ...ranks.keys());
  let skipped = 0;
  for (let rank = 1; rank <= last; rank++) {
    const marked = ranks.get(rank) ?? [];
    const [selection] = marked;
    if (selection === undefined || marked.length > 1) {
      if (marked.length > 1 && given.overvotes !== "passed over") return ranking;
      if (marked.length === 0 && ++skipped > (given.ranksSkipped ?? 0)) return ranking;
      continue;
    }
    skipped = 0;
    if (!ranking.includes(selection)) ranking.push(selection);
  }
  return ranking;
}

function contestIn(
  report: unknown,
  given: CdfGiven,
  marked: ReadonlyMap<string, Marked>,
): ReadElection {
  const election = listIn(report, "Election")[0];
  const contests = listIn(election, "Contest");
  const contest =
    given.contest === undefined && contests.length === 1
      ? contests[0]
      : contests.find((one) => one["@id"] === given.contest);
  if (contest === undefined) {
    const ids = contests.map((one) => textIn(one, "@id")).join(", ");
    const held = contests.length === 0 ? "holds no contest" : `holds the contests ${ids}`;
    return wrong(0, `The file ${held}: say which one is counted.`);
  }
  const people = new Map(listIn(election, "Candidate").map((c) => [c["@id"], nameOf(c["Name"])]));
  const selections = listIn(contest, "ContestSelection");
  const candidates = selections.map((one) => {
    const ids = Array.isArray(one["CandidateIds"]) ? one["CandidateIds"] : [];
    return ids.map((id) => people.get(id) ?? String(id)).join(" / ") || textIn(one, "@id");
  });
  const read = papersRead();
  const numbers = new Map(selections.map((one, i) => [textIn(one, "@id"), i + 1]));
  const papers = marked.get(textIn(contest, "@id"));
  if (papers !== undefined) addPapers(read, papers, numbers);
  const title = textIn(contest, "Name");
  return read.finish({ title, seats: given.seats, candidates });
}

function addPapers(read: PapersRead, papers: Marked, numbers: ReadonlyMap<string, number>): void {
  for (const { id, line } of papers.selections) {
    if (!numbers.has(id)) read.tell(line, `"${id}" is no selection of this contest.`);
  }
  const candidate = papers.selections.map(({ id }) => numbers.get(id) ?? 0);
  const rows = papers.gathered.profile(candidate.length);
  read.add(0, papers.blank, []);
  for (let i = 0; i < rows.size; i++) {
    const codes = rows.preferences.subarray(rows.starts[i], rows.starts[i + 1]);
    const ranking = Array.from(codes, (code) => [candidate[code - 1] ?? 0]);
    if (!ranking.some(([c]) => c === 0)) read.add(0, rows.papers[i] as number, ranking);
  }
}

/** A name is a text, or texts by language. */
function nameOf(name: unknown): string {
  if (typeof name === "string") return name;
  return textIn(listIn(name, "Text")[0], "Content");
}
