/** A journal entry as somebody writes it: lines of account, fund, debit or credit and sum, balanced in every fund. */
import type { Message } from "@rochdale/language/message.ts";
import { generalFund, type Chart } from "@rochdale/money/books/chart.ts";
import { defaultCurrency, type Posting } from "@rochdale/money/books/entry.ts";
import { penceIn } from "./rules-cells.ts";

export const JOURNAL_LINES_MOST = 40;

/** One line as it stands in the form: exactly one of debit and credit is filled. */
export type JournalLine = {
  readonly account: string;
  readonly fund: string;
  readonly debit: string;
  readonly credit: string;
};

/** "expenses:supplies;garden;debit;12.50": how the act takes a line of the form. */
export function lineText({ account, fund, debit, credit }: JournalLine): string {
  const [side, amount] = credit === "" ? ["debit", debit] : ["credit", credit];
  return [account, fund, debit === "" || credit === "" ? side : "both", amount].join(";");
}

export type JournalRead =
  | { readonly ok: true; readonly postings: readonly Posting[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

const wrong = (name: string, values: Message["values"] = {}): Message => ({
  message: `books.journal.${name}`,
  values,
});

/** The postings of the lines; or everything that is wrong with them, each line by its number. */
export function readJournal(text: string, chart: Chart): JournalRead {
  const lines = text.split("\n").map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  if (filled.length < 2) return { ok: false, problems: [wrong("tooFew")] };
  if (filled.length > JOURNAL_LINES_MOST) {
    return { ok: false, problems: [wrong("tooMany", { most: JOURNAL_LINES_MOST })] };
  }
  const read = lines.flatMap((line, at) => (line === "" ? [] : [readLine(line, at + 1, chart)]));
  const problems = read.flatMap((one) => ("message" in one ? [one] : []));
  if (problems.length > 0) return { ok: false, problems };
  const postings = read.flatMap((one) => ("message" in one ? [] : [one]));
  const uneven = unevenFunds(postings);
  return uneven.length > 0 ? { ok: false, problems: uneven } : { ok: true, postings };
}

// oxlint-disable-next-line max-params
function readLine(line: string, row: number, chart: Chart): Posting | Message {
  const [account = "", named = "", side = "", amount = "", more] = line
    .split(";")
    .map((part) => part.trim());
  const fund = named === "" ? generalFund : named;
  if (more !== undefined || amount === "") return wrong("line", { row });
  if (!chart.accounts.has(account)) return wrong("account", { row });
  if (!chart.funds.includes(fund)) return wrong("fund", { row });
  if (side === "both") return wrong("both", { row });
  if (side !== "debit" && side !== "credit") return wrong("line", { row });
  const pence = penceIn(amount);
  if (typeof pence !== "bigint" || pence <= 0n) return wrong("amount", { row });
  return { account, fund, currency: defaultCurrency, amount: side === "debit" ? pence : -pence };
}

/** A sentence for every fund whose debits are not its credits. */
function unevenFunds(postings: readonly Posting[]): readonly Message[] {
  return [...new Set(postings.map((one) => one.fund))].flatMap((fund) => {
    const of = postings.filter((one) => one.fund === fund).map((one) => one.amount);
    const sum = (way: (amount: bigint) => boolean) =>
      of.filter(way).reduce((total, amount) => total + amount, 0n);
    const [debit, credit] = [sum((amount) => amount > 0n), -sum((amount) => amount < 0n)];
    const values = {
      fund,
      debit: { pence: String(debit) },
      credit: { pence: String(credit) },
    };
    return debit === credit ? [] : [wrong("uneven", values)];
  });
}
