/** A bank's statement: which column is what, each row read as money in or out, and which lines the books hold already. */
import type { Message } from "@rochdale/language/message.ts";
import { hexOf, utf8 } from "@rochdale/record/bytes.ts";
import { sha256 } from "@rochdale/record/hashing.ts";
import { dayIn, penceIn } from "./rules-cells.ts";

export const BANK_COLUMNS = ["day", "words", "amount", "amountOut", "in", "out"] as const;
export type BankColumn = (typeof BANK_COLUMNS)[number];

/** One line of a statement. Pence are above nought for money in. */
export type BankLine = {
  readonly row: number;
  readonly day: string;
  /** As the bank writes it: it may name a person, and is never published. */
  readonly words: string;
  readonly pence: bigint;
};
export type RowFault = {
  readonly row: number;
  readonly because: Message;
  readonly cells: readonly string[];
};
export type RowRead<Line> =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "fault"; readonly because: Message }
  | { readonly kind: "empty" };

const HEADINGS: readonly (readonly [BankColumn, RegExp])[] = [
  ["in", /(money|paid|payments?) in\b|credit|deposit|receipt|arian i mewn|i mewn/],
  ["out", /(money|paid|payments?) out\b|debit|withdraw|arian allan|\ballan\b/],
  ["day", /date|\bday\b|dyddiad/],
  ["amount", /amount|value|swm|gwerth/],
  ["words", /description|detail|narrative|memo|reference|payee|name|disgrifiad|manylion|cyfeirnod/],
];
/** Headings that only look like one of ours: a balance is no amount, a card's type no words. */
const NONE = /balance|balans|type|sort code|account (no|num|name)/;

/** What each heading says of its column. A second day, amount, in or out is left to the reader. */
export function bankColumnsOf(headings: readonly string[]): readonly (BankColumn | null)[] {
  const taken = new Set<BankColumn>();
  return headings.map((heading) => {
    const plain = heading
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[_\s]+/g, " ");
    if (NONE.test(plain)) return null;
    const use = HEADINGS.find(([, like]) => like.test(plain))?.[0];
    if (use === undefined || (use !== "words" && taken.has(use))) return null;
    taken.add(use);
    return use;
  });
}

/** What is wrong with columns that somebody chose; null where rows can be read by them. */
export function bankColumnsProblem(columns: readonly (BankColumn | null)[]): Message | null {
  const count = (use: BankColumn) => columns.filter((one) => one === use).length;
  if (count("day") !== 1) return { message: "books.import.columns.day" };
  if (count("words") === 0) return { message: "books.import.columns.words" };
  const signed = count("amount") + count("amountOut");
  const split = [count("in"), count("out")];
  const good =
    signed === 1 ? split.join() === "0,0" : signed === 0 && split.every((one) => one <= 1);
  if (!good || signed + count("in") + count("out") === 0) {
    return { message: "books.import.columns.amount" };
  }
  return null;
}

export type Reading = {
  readonly columns: readonly (BankColumn | null)[];
  /** No line of a later day is read: it has not happened. */
  readonly today: string;
  /** Whether the books of a day's month are closed. */
  readonly closed: (day: string) => boolean;
};

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** One row by its columns. */
export function bankRow(cells: readonly string[], row: number, by: Reading): RowRead<BankLine> {
  const of = (use: BankColumn) =>
    by.columns.flatMap((one, at) => (one === use ? [cells[at] ?? ""] : []));
  const first = (use: BankColumn) => of(use)[0] ?? "";
  if (cells.every((cell) => cell.trim() === "")) return { kind: "empty" };
  const day = dayIn(first("day"));
  if (day === null) return fault("day");
  if (day > by.today) return fault("future");
  if (by.closed(day)) return fault("closed");
  const words = of("words").map(plainWords).filter(Boolean).join(" ");
  if (words === "" || words.length > 500 || CONTROL.test(words)) return fault("words");
  const pence = signedPence(first, by.columns);
  if (pence === null) return fault("amount");
  return pence === 0n ? fault("nought") : { kind: "line", line: { row, day, words, pence } };
}

function fault(name: string): { kind: "fault"; because: Message } {
  return { kind: "fault", because: { message: `books.import.row.${name}` } };
}

/** One column with its sign, or two of which one is filled: what goes out is below nought, whatever its sign. */
function signedPence(
  first: (use: BankColumn) => string,
  columns: readonly (BankColumn | null)[],
): bigint | null {
  const read = (use: BankColumn) => penceIn(first(use));
  const [amount, amountOut] = [read("amount"), read("amountOut")];
  if (columns.includes("amount")) return typeof amount === "bigint" ? amount : null;
  if (columns.includes("amountOut")) return typeof amountOut === "bigint" ? -amountOut : null;
  const [paidIn, paidOut] = [read("in"), read("out")].map((one) => (one === "empty" ? 0n : one));
  if (typeof paidIn !== "bigint" || typeof paidOut !== "bigint") return null;
  if (paidIn < 0n || (paidIn !== 0n && paidOut !== 0n)) return null;
  return paidIn - (paidOut < 0n ? -paidOut : paidOut);
}

/** One spelling of one text: composed letters, single spaces, none at the ends. */
export function plainWords(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}

/**
 * What a line is, whatever file it comes in: account, day, sum and words. Two alike on one day are the first and the
 * second, so that a real second payment is no duplicate, and a statement that overlaps another brings nothing twice.
 */
export function lineDigests(account: string, lines: readonly BankLine[]): readonly string[] {
  const met = new Map<string, number>();
  return lines.map(({ day, words, pence }) => {
    const same = JSON.stringify([account, day, String(pence), words.toLowerCase()]);
    const which = (met.get(same) ?? 0) + 1;
    met.set(same, which);
    return hexOf(sha256(utf8(`${same} ${which}`)));
  });
}

/** Lines that go to one account: the same words but for numbers and dates, in one direction. */
export function kindOfLine({ words, pence }: BankLine): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[\d/.:#*-]*\d[\d/.:#*-]*/g, "#")
    .replaceAll(/(# ?)+/g, "# ")
    .trim()
    .slice(0, 80);
  return `${pence > 0n ? "in" : "out"} ${plain}`;
}
