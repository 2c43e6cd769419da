/** Trial balance, income statement, balance sheet by fund and cash flow, from accepted entries. */
import type { Day } from "@rochdale/clock/day.ts";
import { sumOf } from "../exact.ts";
import { accountOf, generalFund } from "./chart.ts";
import type { AccountType, Chart, Flow } from "./chart.ts";
import { defaultCurrency } from "./entry.ts";
import type { Entry } from "./entry.ts";

export type FundResult = {
  readonly fund: string;
  readonly income: bigint;
  readonly expense: bigint;
  readonly surplus: bigint;
};
export type FundBalance = {
  readonly fund: string;
  readonly equity: bigint;
  readonly surplus: bigint;
  readonly balance: bigint;
};
/** Pence. In the trial balance debit is positive; elsewhere assets and expense are, and credits. */
export type Reports = {
  readonly trialBalance: readonly { readonly account: string; readonly amount: bigint }[];
  readonly incomeStatement: Omit<FundResult, "fund"> & { readonly byFund: readonly FundResult[] };
  readonly balanceSheet: {
    readonly assets: bigint;
    readonly liabilities: bigint;
    readonly netAssets: bigint;
    readonly equity: bigint;
    readonly surplus: bigint;
    readonly funds: readonly FundBalance[];
    readonly restricted: bigint;
  };
  readonly cashFlow: { readonly [flow in Flow]: bigint } & {
    readonly opening: bigint;
    readonly closing: bigint;
  };
};

/** Entries dated on or before a day, of those that were recorded on or before another. */
export function entriesAsAt<T extends Entry>(
  entries: readonly T[],
  asAt: Day,
  knownOn?: { readonly day: Day; readonly recordedOn: (entry: T) => Day },
): T[] {
  const known = (entry: T) => knownOn === undefined || knownOn.recordedOn(entry) <= knownOn.day;
  return entries.filter((entry) => entry.date <= asAt && known(entry));
}

/** The reports of a chart in one currency. Throws where they do not balance: a fault of ours. */
export function reportsOn(
  entries: readonly Entry[],
  chart: Chart,
  currency = defaultCurrency,
): Reports {
  const byAccount = new Map([...chart.accounts.keys()].map((id) => [id, 0n]));
  const byFund = new Map(chart.funds.map((fund) => [fund, emptyTypes()]));
  for (const { postings } of entries) {
    for (const { account, fund, currency: of, amount } of postings) {
      if (of !== currency) continue;
      byAccount.set(account, (byAccount.get(account) ?? 0n) + amount);
      const types = byFund.get(fund) as Types;
      types[accountOf(chart, account).type] += amount;
    }
  }
  if (sumOf(byAccount.values()) !== 0n) throw new Error("the trial balance is not nought");
  const results = [...byFund].map(([fund, types]): FundResult => {
    const surplus = -types.income - types.expense;
    return { fund, income: -types.income, expense: types.expense, surplus };
  });
  const total = (type: AccountType) => sumOf([...byFund.values()].map((types) => types[type]));
  const surplus = sumOf(results.map((one) => one.surplus));
  const funds = [...byFund].map(([fund, types], at): FundBalance => {
    const balance = types.asset + types.liability;
    return { fund, equity: -types.equity, surplus: results[at]?.surplus ?? 0n, balance };
  });
  const sheet = {
    assets: total("asset"),
    liabilities: -total("liability"),
    netAssets: total("asset") + total("liability"),
    equity: -total("equity"),
    surplus,
    funds,
    restricted: sumOf(funds.filter(({ fund }) => fund !== generalFund).map((one) => one.balance)),
  };
  const out = funds.find((fund) => fund.balance !== fund.equity + fund.surplus);
  if (out !== undefined) throw new Error(`the fund ${out.fund} does not balance`);
  return {
    trialBalance: [...byAccount].map(([account, amount]) => ({ account, amount })),
    incomeStatement: {
      income: -total("income"),
      expense: total("expense"),
      surplus,
      byFund: results,
    },
    balanceSheet: sheet,
    cashFlow: cashFlowOf(entries, chart, currency),
  };
}

type Types = { [type in AccountType]: bigint };

function emptyTypes(): Types {
  return { asset: 0n, liability: 0n, equity: 0n, income: 0n, expense: 0n };
}

/** Opening cash is that of opening entries; every other entry on cash tells where it came from. */
function cashFlowOf(
  entries: readonly Entry[],
  chart: Chart,
  currency: string,
): Reports["cashFlow"] {
  const flow = { opening: 0n, operating: 0n, investing: 0n, financing: 0n };
  for (const { postings, opening } of entries) {
    const moved = postings.filter((posting) => posting.currency === currency);
    const isCash = ({ account }: { readonly account: string }) => accountOf(chart, account).cash;
    const cash = moved.filter(isCash);
    if (opening) flow.opening += sumOf(cash.map(({ amount }) => amount));
    else if (cash.length > 0) {
      for (const posting of moved) {
        if (!isCash(posting)) flow[accountOf(chart, posting.account).flow] -= posting.amount;
      }
    }
  }
  return { ...flow, closing: sumOf(Object.values(flow)) };
}
