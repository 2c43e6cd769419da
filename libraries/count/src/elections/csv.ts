/** Papers as a table: a rank in each column with names below, or a candidate in each with ranks below. */
import type { FileProblem, ReadElection } from "./election.ts";
import { bundlesToElection } from "./election-text.ts";
import type { LineBundle } from "./election-text.ts";

export type CsvGiven = {
  readonly seats: number;
  readonly title?: string;
  /** Columns before the papers (numbers of papers, places of issue), passed over. */
  readonly passOver?: number;
};

/**
 * Reads a table with a heading. A column headed `papers` or `count` says how many alike. Where every cell
 * is a number or empty, columns are candidates; else columns are ranks. A rank left out or a name given
 * twice ends the paper there, as the rules of transferred papers have it; a first rank left out leaves none.
 */
export function readCsv(text: string, given: CsvGiven): ReadElection {
  const rows = cellsOf(text.replace(/^\uFEFF/, ""));
  if (!Array.isArray(rows)) return { ok: false, problems: [rows] };
  const [heading, ...body] = rows;
  if (heading === undefined) return problem(1, "The table is empty.");
  const count = heading.cells.findIndex((cell) => /^(papers|count)$/i.test(cell));
  const columns = heading.cells.flatMap((_, at) =>
    at === count || at < (given.passOver ?? 0) ? [] : [at],
  );
  const cells = (row: Row): string[] => columns.map((at) => (row.cells[at] ?? "").trim());
  const byCandidate = body.every((row) => cells(row).every((cell) => /^\d*$/.test(cell)));
  const names = byCandidate
    ? cells(heading)
    : [...new Set(body.flatMap(cells))]
        .filter((cell) => !isEmpty(cell) && cell !== over)
        .toSorted();
  const problems: FileProblem[] = [];
  const bundles = body.flatMap((row): LineBundle[] => {
    const papers = count < 0 ? "1" : (row.cells[count] ?? "").trim();
    if (!/^\d+$/.test(papers) || row.cells.length > heading.cells.length) {
      const what = /^\d+$/.test(papers) ? "More cells than headings." : `"${papers}" papers.`;
      problems.push({ line: row.line, sentence: what });
      return [];
    }
    const ranking = byCandidate ? rankedIn(cells(row)) : namedIn(cells(row), names);
    return [{ line: row.line, papers: Number(papers), ranking }];
  });
  if (problems.length > 0) return { ok: false, problems };
  return bundlesToElection({
    title: given.title ?? "",
    seats: given.seats,
    candidates: names,
    bundles,
  });
}

const over = "overvote";
const isEmpty = (cell: string): boolean => cell === "" || /^(undervote|skipped)$/i.test(cell);
const problem = (line: number, sentence: string): ReadElection => ({
  ok: false,
  problems: [{ line, sentence }],
});

/** Ranks under candidates: 1, 2, 3 ... until one lacks; the same rank twice makes equals. */
function rankedIn(cells: readonly string[]): number[][] {
  const ranking: number[][] = [];
  for (let rank = 1; ; rank++) {
    const group = cells.flatMap((cell, i) => (cell !== "" && Number(cell) === rank ? [i + 1] : []));
    if (group.length === 0) return ranking;
    ranking.push(group);
    rank +=
      group.length - 1 > 0 && !cells.some((cell) => Number(cell) === rank + 1)
        ? group.length - 1
        : 0;
  }
}

/** Names under ranks, until a rank is empty, holds two marks or repeats a name. */
function namedIn(cells: readonly string[], names: readonly string[]): number[][] {
  const ranking: number[][] = [];
  for (const cell of cells) {
    const candidate = names.indexOf(cell) + 1;
    if (isEmpty(cell) || cell === over || ranking.some(([c]) => c === candidate)) return ranking;
    ranking.push([candidate]);
  }
  return ranking;
}

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Rows of RFC 4180: quotes double inside quotes, cells may hold line ends. */
function cellsOf(text: string): Row[] | FileProblem {
  const rows: Row[] = [];
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: start, cells });
    [cells, cell, start] = [[], "", line];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    const ends = letter === "\n" || (letter === "\r" && text[at + 1] !== "\n");
    if (ends) line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      [quoted, cell] = [true, ""];
    } else if (letter === ",") {
      cells.push(cell);
      cell = "";
    } else if (ends) endRow();
    else if (letter !== "\r") cell += letter;
  }
  if (quoted) return { line: start, sentence: "A quotation mark opens here and never closes." };
  endRow();
  return rows;
}
