/** Papers as a table: a rank in each column with names below, or a candidate in each with ranks below. */
import { csvRows } from "./csv-rows.ts";
import type { CsvRow } from "./csv-rows.ts";
import { bytesOf, papersRead } from "./election-text.ts";
import type { Election, ElectionReader, ReadElection } from "./election.ts";
import { candidatesMost, gathering, rankingAt } from "./profile.ts";
import type { Gathering } from "./profile.ts";

export type CsvGiven = {
  readonly seats: number;
  readonly title?: string;
  /** Columns before the papers (numbers of papers, places of issue), passed over. */
  readonly passOver?: number;
};

/** Reads a table as a whole; see `csvReader`. */
export function readCsv(text: string | Uint8Array, given: CsvGiven): ReadElection {
  const reader = csvReader(given);
  reader.push(bytesOf(text));
  return reader.end();
}

/**
 * Reads a table with a heading, chunk by chunk. A column headed `papers` or `count` says how many alike.
 * Columns headed as ranks ("rank 1", "2nd choice") hold names; else, where every cell is a number or
 * empty, columns are candidates (`[withdrawn]` after a name says so); else columns are ranks; names and
 * numbers mixed are a problem. A rank left out or a name given twice ends the paper there, as the rules of
 * transferred papers have it; a first rank left out leaves none. A row without any cell is no paper.
 */
export function csvReader(given: CsvGiven): ElectionReader {
  const told: TableProblem[] = [];
  let table: Table | null = null;
  const rows = csvRows((row) => {
    if (table === null) table = openedTable(row, given);
    else if (told.length < 20) addRow(table, row, told);
  });
  return {
    push: rows.push,
    end() {
      const problem = rows.end();
      if (problem !== null) told.push(problem);
      else if (table === null) told.push({ line: 1, sentence: "The table is empty." });
      if (table === null || told.length > 0) return { ok: false, problems: told };
      return electionIn(table, given);
    },
  };
}

type TableProblem = { readonly line: number; readonly sentence: string };
type Cell = { readonly text: string; readonly line: number };
type Table = {
  readonly heading: readonly string[];
  /** Where the number of papers stands; -1 where each row is one. */
  readonly count: number;
  /** The columns of ranks or candidates. */
  readonly columns: readonly number[];
  readonly codes: Map<string, number>;
  /** By code: 0 is the empty cell. */
  readonly cells: Cell[];
  /** Rows as codes, those alike together. */
  readonly gathered: Gathering;
  readonly scratch: Uint16Array;
};

function openedTable({ cells: heading, line }: CsvRow, given: CsvGiven): Table {
  const count = heading.findIndex((cell) => /^(papers|count)$/i.test(cell.trim()));
  const columns = heading.flatMap((_, at) =>
    at === count || at < (given.passOver ?? 0) ? [] : [at],
  );
  return {
    heading: heading.map((cell) => cell.trim()),
    count,
    columns,
    codes: new Map([["", 0]]),
    cells: [{ text: "", line }],
    gathered: gathering(),
    scratch: new Uint16Array(columns.length),
  };
}

function addRow(table: Table, { cells, line }: CsvRow, told: TableProblem[]): void {
  const papers = table.count < 0 ? "1" : (cells[table.count] ?? "").trim();
  if (!/^\d{1,11}$/.test(papers)) {
    told.push({ line, sentence: `Here a number of papers should stand: found "${papers}".` });
    return;
  }
  if (cells.length > table.heading.length) {
    told.push({ line, sentence: "More cells than headings." });
    return;
  }
  for (const [at, column] of table.columns.entries()) {
    const text = (cells[column] ?? "").trim();
    let code = table.codes.get(text);
    if (code === undefined) {
      code = table.cells.length;
      if (code > candidatesMost) {
        told.push({ line, sentence: "More different names than an election can hold." });
        return;
      }
      table.codes.set(text, code);
      table.cells.push({ text, line });
    }
    table.scratch[at] = code;
  }
  table.gathered.add(table.scratch, table.columns.length, Number(papers));
}

const over = "overvote";
const isEmpty = (cell: string): boolean => cell === "" || /^(undervote|skipped)$/i.test(cell);
const isRank = (cell: string): boolean => /^\d+$/.test(cell);
const headsRank = (heading: string): boolean =>
  /^(?:(?:rank|choice|preference|pref)\W*\d+|\d+(?:st|nd|rd|th)\b.*)$/i.test(heading);

function electionIn(table: Table, given: CsvGiven): ReadElection {
  const read = papersRead();
  const used = table.cells.filter(({ text }) => !isEmpty(text));
  const headings = table.columns.map((at) => table.heading[at] ?? "");
  const ofRanks = headings.length > 0 && headings.every(headsRank);
  const numbers = used.filter(({ text }) => isRank(text));
  const byCandidate = !ofRanks && numbers.length === used.length;
  const names = byCandidate ? headings : namesUnderRanks(used);
  const other = used.find(({ text }) => isRank(text) !== isRank(used[0]?.text ?? ""));
  if (!ofRanks && other !== undefined) {
    const stands = isRank(other.text) ? "among names" : "among ranks";
    const sentence = `"${other.text}" stands ${stands}: every cell is a rank, or none is.`;
    return { ok: false, problems: [{ line: other.line, sentence }] };
  }
  const wrong = byCandidate ? wrongHeading(headings, table) : null;
  if (wrong !== null) return { ok: false, problems: [{ line: 1, sentence: wrong }] };
  const numberOf = byCandidate
    ? table.cells.map(({ text }) => (isRank(text) ? Number(text) : 0))
    : table.cells.map(({ text }) => names.indexOf(text) + 1);
  const rows = table.gathered.profile(table.cells.length);
  for (let i = 0; i < rows.size; i++) {
    const row = rows.preferences.subarray(rows.starts[i], rows.starts[i + 1]);
    const ranking = byCandidate ? rankedIn(row, numberOf) : namedIn(row, numberOf);
    read.add(0, rows.papers[i] as number, ranking);
  }
  const marked = names.map((name) => (byCandidate ? withdrawnMark.exec(name) : null));
  return read.finish({
    title: given.title ?? "",
    seats: given.seats,
    candidates: names.map((name, at) => name.slice(0, marked[at]?.index).trimEnd()),
    withdrawn: marked.flatMap((mark, at) => (mark === null ? [] : [at + 1])),
  });
}

const namesUnderRanks = (used: readonly Cell[]): string[] =>
  used.flatMap(({ text }) => (text === over ? [] : [text])).toSorted();
const withdrawnMark = /\s*\[withdrawn\]$/i;

/** A table of candidates needs a name over each column, and each but once. */
function wrongHeading(headings: readonly string[], { columns }: Table): string | null {
  const without = headings.findIndex((heading) => heading === "");
  if (without >= 0) return `Column ${(columns[without] ?? 0) + 1} has no heading.`;
  const twice = headings.find((heading, at) => headings.indexOf(heading) !== at);
  return twice === undefined ? null : `Two columns are headed "${twice}".`;
}

/** Ranks under candidates: 1, 2, 3 ... until one lacks; the same rank twice makes equals. */
function rankedIn(row: Uint16Array, rankOf: readonly number[]): number[][] {
  const groups: (number[] | undefined)[] = [];
  for (let at = 0; at < row.length; at++) {
    const rank = rankOf[row[at] as number] as number;
    if (rank === 0 || rank > row.length) continue;
    const group = groups[rank];
    if (group === undefined) groups[rank] = [at + 1];
    else group.push(at + 1);
  }
  const ranking: number[][] = [];
  for (let rank = 1; ; rank++) {
    const group = groups[rank];
    if (group === undefined) return ranking;
    ranking.push(group);
    // "1, 1, 3" and "1, 1, 2" both say who comes after two equals.
    if (groups[rank + 1] === undefined) rank += group.length - 1;
  }
}

/** Names under ranks, until a rank is empty, holds two marks (no name) or repeats a name. */
function namedIn(row: Uint16Array, numberOf: readonly number[]): number[][] {
  const ranking: number[][] = [];
  for (const code of row) {
    const candidate = numberOf[code] ?? 0;
    if (candidate === 0 || ranking.some(([c]) => c === candidate)) return ranking;
    ranking.push([candidate]);
  }
  return ranking;
}

/**
 * Writes an election as a table that `readCsv` reads back: papers, then a candidate in each column with
 * ranks below. It holds neither title nor places.
 */
export function csvText({ candidates, withdrawn, profile, blank }: Election): string {
  const cell = (text: string): string =>
    /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const heads = candidates.map((name, i) =>
    cell(withdrawn.includes(i + 1) ? `${name} [withdrawn]` : name),
  );
  const lines = [["papers", ...heads].join(",")];
  if (blank > 0) lines.push([blank, ...candidates.map(() => "")].join(","));
  for (let i = 0; i < profile.size; i++) {
    const ranks = candidates.map(() => "");
    for (const [at, group] of rankingAt(profile, i).entries()) {
      for (const candidate of group) ranks[candidate - 1] = `${at + 1}`;
    }
    lines.push([profile.papers[i], ...ranks].join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}
