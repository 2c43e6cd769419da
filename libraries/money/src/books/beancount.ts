/** The journal for beancount, with the closing balance of every account as an assertion. */
import { addDays } from "@rochdale/clock/day.ts";
import type { Chart } from "./chart.ts";
import type { Entry } from "./entry.ts";
import { byDate, currenciesOf, decimalText } from "./journal.ts";
import { reportsOn } from "./reports.ts";

const roots = {
  asset: "Assets",
  liability: "Liabilities",
  equity: "Equity",
  income: "Income",
  expense: "Expenses",
} as const;

/**
 * The entries as beancount reads them. Accounts take beancount's roots and capitals; two that would
 * become one are told apart by a number.
 */
export function beancountText(entries: readonly Entry[], chart: Chart, title: string): string {
  const names = accountNames(chart);
  const sorted = byDate(entries);
  const currencies = currenciesOf(entries);
  const lines = [`option "title" ${quoted(title)}`];
  for (const currency of currencies) lines.push(`option "operating_currency" "${currency}"`);
  const [first, last] = [sorted[0]?.date, sorted.at(-1)?.date];
  if (first === undefined || last === undefined) return `${lines.join("\n")}\n`;
  lines.push("");
  for (const name of names.values()) lines.push(`${first} open ${name}`);
  for (const { date, id, key, text, postings } of sorted) {
    lines.push("", `${date} * ${quoted(text)}`, `  id: "${id}"`, `  key: "${key}"`);
    for (const { account, amount, currency, fund } of postings) {
      lines.push(`  ${names.get(account)}  ${decimalText(amount)} ${currency}`);
      lines.push(`    fund: "${fund}"`);
    }
  }
  lines.push("");
  for (const currency of currencies) {
    for (const { account, amount } of reportsOn(entries, chart, currency).trialBalance) {
      const balance = `${decimalText(amount)} ${currency}`;
      lines.push(`${addDays(last, 1)} balance ${names.get(account)}  ${balance}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** `assets:petty-cash` becomes `Assets:Petty-cash`; `members:shares`, `Equity:Members:Shares`. */
function accountNames({ accounts }: Chart): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, type } of accounts.values()) {
    const parts = id.split(":").map(capital);
    const own = parts[0] === roots[type] && parts.length > 1;
    const wanted = own ? parts.join(":") : [roots[type], ...parts].join(":");
    let name = wanted;
    for (let at = 2; [...names.values()].includes(name); at += 1) name = `${wanted}-${at}`;
    names.set(id, name);
  }
  return names;
}

function capital(part: string): string {
  return part.startsWith("-") ? `X${part}` : part.charAt(0).toUpperCase() + part.slice(1);
}
