/** The rows of a table in commas (RFC 4180), as chunks of bytes bring them. */
import type { FileProblem } from "./election.ts";
import { textLines } from "./text-lines.ts";
import type { TextLines } from "./text-lines.ts";

/** A row that goes on over lines for longer than this is one that was never closed. */
const rowMost = 1 << 16;

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Gives each row to `take`: quotes double inside quotes, cells may hold line ends; empty rows are passed over. */
export function csvRows(take: (row: CsvRow) => void): TextLines {
  /** A row whose quotation mark is still open at the end of its line. */
  let open: { readonly line: number; readonly text: string } | null = null;
  const lines = textLines((text, line) => {
    if (open !== null && open.text.length > rowMost) return;
    const whole: string = open === null ? text : `${open.text}\n${text}`;
    const start: number = open === null ? line : open.line;
    const cells = whole.includes('"') ? quotedCells(whole) : whole.split(",");
    open = cells === null ? { line: start, text: whole } : null;
    if (cells?.some((cell) => cell.trim() !== "")) take({ line: start, cells });
  });
  return {
    push: lines.push,
    end(): FileProblem | null {
      const problem = lines.end();
      if (problem !== null || open === null) return problem;
      return { line: open.line, sentence: "A quotation mark opens here and never closes." };
    },
  };
}

/** The cells of a row with quotes in it; null where one is still open. */
function quotedCells(text: string): string[] | null {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === "") [quoted, cell] = [true, ""];
    else if (letter === ",") {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return quoted ? null : [...cells, cell];
}
