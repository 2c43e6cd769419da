/** The entries of one year, begun with the balances brought forward: a journal that stands alone. */
import type { Day } from "@rochdale/clock/day.ts";
import { accountOf } from "./chart.ts";
import type { Chart } from "./chart.ts";
import type { Entry, Posting } from "./entry.ts";

export type Year = {
  readonly from: Day;
  readonly to: Day;
  /** The equity account that takes the results of earlier years, in each fund. */
  readonly resultsTo: string;
};

/**
 * The entries of the year in the order of acceptance. Where earlier entries left balances, the
 * first is an opening entry; earlier income and expense come into it as results brought forward.
 * Throws where `resultsTo` is no equity account.
 */
export function entriesOfYear(entries: readonly Entry[], chart: Chart, year: Year): Entry[] {
  if (chart.accounts.get(year.resultsTo)?.type !== "equity") {
    throw new Error(`results are brought forward to equity, not to ${year.resultsTo}`);
  }
  const earlier = entries.filter(({ date }) => date < year.from);
  const within = entries.filter(({ date }) => date >= year.from && date <= year.to);
  const postings = broughtForward(earlier, chart, year.resultsTo);
  if (postings.length === 0) return within;
  const id = freeId(`opening-${year.from}`, within);
  const text = "Balances brought forward";
  const opening: Entry = {
    id,
    key: id,
    date: year.from,
    text,
    postings,
    opening: true,
    reverses: null,
  };
  return [opening, ...within];
}

function broughtForward(earlier: readonly Entry[], chart: Chart, resultsTo: string): Posting[] {
  const sums = new Map<string, Posting>();
  for (const { postings } of earlier) {
    for (const posting of postings) {
      const { type } = accountOf(chart, posting.account);
      const account = type === "income" || type === "expense" ? resultsTo : posting.account;
      const place = JSON.stringify([account, posting.fund, posting.currency]);
      const amount = (sums.get(place)?.amount ?? 0n) + posting.amount;
      sums.set(place, { ...posting, account, amount });
    }
  }
  const order = [...chart.accounts.keys()];
  return [...sums.values()]
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => order.indexOf(a.account) - order.indexOf(b.account));
}

function freeId(wanted: string, entries: readonly Entry[]): string {
  const taken = new Set(entries.flatMap(({ id, key }) => [id, key]));
  let id = wanted;
  for (let at = 2; taken.has(id); at += 1) id = `${wanted}-${at}`;
  return id;
}
