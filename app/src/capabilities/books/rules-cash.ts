/** The cash flow followed down: the entries behind each of its figures, and what every account of cash held. */
import { accountOf, type Chart, type Flow } from "@rochdale/money/books/chart.ts";
import { defaultCurrency, type Posting } from "@rochdale/money/books/entry.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import type { OpenEntry } from "./rules-open.ts";
import type { AccountEntry, YearToDate } from "./rules-reports.ts";

export const FLOWS = ["operating", "investing", "financing"] as const satisfies readonly Flow[];

/**
 * The entries that brought or took cash for a flow between two days, oldest first, each with its part of the flow (pence,
 * above nought where cash came in) and the flow up to it. The last sum is the flow's figure in the cash flow.
 */
export function flowEntries(
  open: readonly OpenEntry[],
  chart: Chart,
  asked: { readonly flow: Flow; readonly from: string; readonly to: string },
): readonly AccountEntry[] {
  const isCash = ({ account }: Posting) => accountOf(chart, account).cash;
  const isOfFlow = (one: Posting) =>
    !isCash(one) && accountOf(chart, one.account).flow === asked.flow;
  let balance = 0n;
  return open
    .filter(({ day, opening }) => day >= asked.from && day <= asked.to && !opening)
    .flatMap((entry) => {
      const postings = entry.postings.filter(({ currency }) => currency === defaultCurrency);
      const ofFlow = postings.filter(isOfFlow);
      if (!postings.some(isCash) || ofFlow.length === 0) return [];
      const pence = -sumOf(ofFlow.map(({ amount }) => amount));
      balance += pence;
      return [{ entry, pence, balance }];
    });
}

export type CashAccount = {
  readonly account: string;
  readonly opening: bigint;
  readonly closing: bigint;
};

/** What each account of cash held when the year began, and at the day; accounts that held nothing are left out. */
export function cashAccounts({ entries, chart }: YearToDate): readonly CashAccount[] {
  const sum = (account: string, counts: (opening: boolean) => boolean) =>
    sumOf(
      entries
        .filter((entry) => counts(entry.opening))
        .flatMap((entry) => entry.postings)
        .filter((one) => one.account === account && one.currency === defaultCurrency)
        .map(({ amount }) => amount),
    );
  return [...chart.accounts.values()]
    .filter(({ cash }) => cash)
    .map(({ id: account }) => ({
      account,
      opening: sum(account, (opening) => opening),
      closing: sum(account, () => true),
    }))
    .filter(({ opening, closing }) => opening !== 0n || closing !== 0n);
}
