/** The journal as plain text that both `hledger check -s` and `ledger --pedantic` accept. */
import type { Account, Chart } from "./chart.ts";
import { defaultCurrency } from "./entry.ts";
import type { Entry } from "./entry.ts";

const letters = { liability: "L", equity: "E", income: "R", expense: "X" } as const;

/** The letter by which hledger knows the type of an account. */
function letterOf({ type, cash }: Account): string {
  if (type === "asset") return cash ? "C" : "A";
  return letters[type];
}

/** Pence as pounds with two decimals and a hyphen if negative: "-0.01". */
export function decimalText(pence: bigint): string {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Entries by date; those of one day in the order of acceptance. */
export function byDate(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The currencies of the entries, sorted; the default one always. */
export function currenciesOf(entries: readonly Entry[]): string[] {
  const used = entries.flatMap(({ postings }) => postings.map(({ currency }) => currency));
  return [...new Set([defaultCurrency, ...used])].sort();
}

/**
 * The journal. Every posting has its amount; accounts, types and tags stand where both programs
 * read them alike. hledger 1.25, ledger 3.3.0.
 */
export function journalText(entries: readonly Entry[], chart: Chart): string {
  const lines = currenciesOf(entries).map((currency) => `commodity ${currency}`);
  for (const account of chart.accounts.values()) {
    lines.push(`account ${account.id}`, `    ; type: ${letterOf(account)}`);
  }
  for (const { date, id, text, key, postings } of byDate(entries)) {
    lines.push("", `${date} (${id}) ${text}  ; key:${key}`);
    for (const { account, currency, amount, fund } of postings) {
      lines.push(`    ${account}  ${currency} ${decimalText(amount)}  ; fund:${fund}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
