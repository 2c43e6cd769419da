/** Statements and payments as entries of the mutual's own books: what is owed to it, what is held, what arrived. */
import { day, type Day } from "@rochdale/clock/day.ts";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import { defaultCurrency, type Posting } from "@rochdale/money/books/entry.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { lineName } from "./rules.ts";

/** An entry for the ledger; `key` is the same whenever the same thing is entered. */
export type BookEntry = {
  readonly key: string;
  readonly day: Day;
  readonly words: string;
  readonly document: null;
  readonly postings: readonly Posting[];
  readonly awaits?: "outcome";
};

function between(debit: string, credit: string, pence: bigint): readonly Posting[] {
  const common = { fund: generalFund, currency: defaultCurrency };
  return [
    { account: debit, ...common, amount: pence },
    { account: credit, ...common, amount: -pence },
  ];
}

const owed = (pence: bigint): readonly Posting[] =>
  between("assets:receivables", "income:contract", pence);

/** What a drawn statement brings: its sum is owed; each line of the month in dispute waits, and counts nowhere yet. */
export function entriesOfStatement(statement: Statement, on: string): readonly BookEntry[] {
  const { period, total, lines } = statement;
  const common = { day: day(on), document: null };
  const sum: BookEntry = {
    ...common,
    key: `statement-${period}`,
    words: `Payment statement ${period}`,
    postings: owed(total),
  };
  const held = lines
    .filter((line) => line.status === "held" && line.period === period && line.amount !== 0n)
    .map((line): BookEntry => {
      const name = lineName({ ...line, metric: line.metric ?? null });
      return {
        ...common,
        key: `held-${name.replaceAll(" ", "-")}`.slice(0, 64),
        words: heldWords(name),
        postings: owed(line.amount),
        awaits: "outcome",
      };
    });
  return [...(total === 0n ? [] : [sum]), ...held];
}

/** How a held line is named in the books: by it the entry is found again when the dispute ends. */
export function heldWords(line: string): string {
  return `Payment statement ${line}: in dispute`;
}

/** A payment that arrived: from what is owed to the bank. */
export function entryOfPayment({ content }: NewFact<"InvoicePaid/1">, on: string): BookEntry {
  const { payment, period, pence } = content;
  return {
    ...{ key: `paid-${payment}`, day: day(on), document: null },
    words: `Payment of the statement ${period}`,
    postings: between("assets:bank", "assets:receivables", BigInt(pence)),
  };
}
