/** A short roll as it is typed or pasted: one person a line, reference, name and e-mail; entries, or the first fault. */
import type { Message } from "@rochdale/language/message.ts";
import { nobodySeen, readRow, type Reached } from "./rules-rows.ts";

export type ReadRoll =
  | { readonly ok: true; readonly entries: readonly Reached[] }
  | { readonly ok: false; readonly because: Message };

const MAPPING = ["reference", "name", "email"] as const;
const ENTRIES_MOST = 100_000;

/**
 * Reads "reference;name;e-mail" lines (a comma or a tab serves as well; a first line of headings is passed
 * over; quotes around a value are taken off). The first fault ends the reading and names its line.
 */
export function readRoll(text: string): ReadRoll {
  const entries: Reached[] = [];
  const seen = nobodySeen();
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (entries.length === 0 && isHeading(line)) continue;
    const read = readRow(valuesOf(line), { row: index + 1, mapping: MAPPING, seen });
    if (read.kind === "empty") continue;
    if (read.kind === "fault") {
      const values = { line: index + 1, why: read.because };
      return { ok: false, because: { message: "roll.lines.fault", values } };
    }
    entries.push(read.entry);
    if (entries.length > ENTRIES_MOST) {
      return {
        ok: false,
        because: { message: "roll.lines.tooMany", values: { most: ENTRIES_MOST } },
      };
    }
  }
  if (entries.length === 0) return { ok: false, because: { message: "roll.lines.empty" } };
  return { ok: true, entries };
}

function isHeading(line: string): boolean {
  return /^"?(reference|cyfeirnod)\b/i.test(line.trim());
}

function valuesOf(line: string): string[] {
  const mark = line.includes(";") ? ";" : line.includes("\t") ? "\t" : ",";
  return line.split(mark).map((value) => value.trim().replace(/^"(.*)"$/, "$1"));
}
