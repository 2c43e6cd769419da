/** Many entries at once, from lines or a CSV file: every row read, or every problem named with its row. */
import { parse } from "csv-parse/sync";
import { parseDay } from "@rochdale/clock/day.ts";
import type { Message } from "@rochdale/language/message.ts";
import { isHeading, type Heading } from "./rules.ts";

/** One row: a heading against the bank. Pence are above nought. */
export type EntryLine = {
  readonly day: string;
  readonly heading: Heading;
  readonly words: string;
  readonly pence: bigint;
};

export type ReadLines =
  | { readonly ok: true; readonly entries: readonly EntryLine[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

const ROWS_MOST = 5000;
const PROBLEMS_SHOWN = 20;
const COLUMNS = ["day", "heading", "words", "amount"];

const wrong = (name: string, values: Message["values"] = {}): Message => ({
  message: `books.row.${name}`,
  values,
});

/** Lines as `day;heading;words;amount`. The words may hold a semicolon. */
export function readLines(text: string, today: string): ReadLines {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const parts = line.split(";").map((part) => part.trim());
      const words = parts.slice(2, -1).join("; ");
      return parts.length < 4 ? [] : [parts[0] ?? "", parts[1] ?? "", words, parts.at(-1) ?? ""];
    });
  return readRows(rows, { today, first: 1 });
}

/** A CSV file in UTF-8 whose first row is `day,heading,words,amount`, in any order of columns. */
export function readCsv(bytes: Uint8Array, today: string): ReadLines {
  let rows: string[][];
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const options = { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true };
    rows = parse(text, options) as unknown as string[][];
  } catch {
    return { ok: false, problems: [wrong("unreadable")] };
  }
  const head = (rows[0] ?? []).map((name) => name.toLowerCase());
  const places = COLUMNS.map((name) => head.indexOf(name));
  if (places.includes(-1)) return { ok: false, problems: [wrong("head")] };
  const cells = rows.slice(1).map((row) => places.map((place) => row[place] ?? ""));
  return readRows(cells, { today, first: 2 });
}

function readRows(
  rows: readonly (readonly string[])[],
  { today, first }: { readonly today: string; readonly first: number },
): ReadLines {
  if (rows.length === 0) return { ok: false, problems: [wrong("none")] };
  if (rows.length > ROWS_MOST) {
    return { ok: false, problems: [wrong("tooMany", { most: ROWS_MOST, rows: rows.length })] };
  }
  const entries: EntryLine[] = [];
  const problems: Message[] = [];
  rows.forEach((row, index) => {
    const read = readRow(row, index + first, today);
    if ("message" in read) problems.push(read);
    else entries.push(read);
  });
  if (problems.length === 0) return { ok: true, entries };
  const more = problems.length - PROBLEMS_SHOWN;
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  return { ok: false, problems: more > 0 ? [...shown, wrong("more", { more })] : shown };
}

function readRow(row: readonly string[], at: number, today: string): EntryLine | Message {
  const [day = "", heading = "", words = "", amount = ""] = row;
  if (row.length < 4) return wrong("parts", { row: at });
  if (parseDay(day) === null) return wrong("day", { row: at });
  if (day > today) return wrong("future", { row: at, day: { day } });
  if (!isHeading(heading)) return wrong("heading", { row: at, heading: heading.slice(0, 40) });
  // eslint-disable-next-line no-control-regex -- what cannot be shown is refused
  if (words === "" || words.length > 200 || /[\u0000-\u001f\u007f]/.test(words)) {
    return wrong("words", { row: at });
  }
  const pence = penceOf(amount);
  if (pence === null) return wrong("amount", { row: at });
  return { day, heading, words: words.normalize("NFC"), pence };
}

/** "158,000.00" or "£158000" as pence above nought; null for anything else. */
export function penceOf(text: string): bigint | null {
  const match = /^£?(\d{1,3}(?:,\d{3})*|\d{1,12})(?:\.(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const pence = BigInt((match[1] ?? "").replaceAll(",", "")) * 100n + BigInt(match[2] ?? "0");
  return pence > 0n ? pence : null;
}
