/** The figures of the early warning, taken from the ledger alone: nobody can type them. */
import type { Content } from "@rochdale/facts/fact.ts";
import { generalFund, type Chart } from "@rochdale/money/books/chart.ts";
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import type { Balance, Movement } from "../ledger/ledger.ts";

export type LedgerRead = {
  readonly chart: Chart;
  readonly balances: readonly Balance[];
  /** Of the twelve months that end on the day. */
  readonly movements: readonly Movement[];
  readonly asAtOn: string;
};

/** The last day of the last month that ended, and the first day of the twelve months before it. */
export function lastYear(day: string): { readonly from: string; readonly to: string } {
  const thisMonth = dayOf(`${day.slice(0, 7)}-01`);
  return { from: addMonths(thisMonth, -12), to: addDays(thisMonth, -1) };
}

const notPurchases = ["expenses:pay", "expenses:tax", "expenses:depreciation"];
const longTerm = ["liabilities:loans", "liabilities:member-shares"];
const shares = "equity:member-shares";

/**
 * Balances are signed, debit above nought. Current assets are all but what is invested; current liabilities all but
 * loans and member shares; free reserves are what the general fund owns, less what is invested and the members'
 * shares; purchases are all spending but pay, tax and depreciation.
 */
export function figuresFrom(read: LedgerRead): Content<"RatiosCounted/1"> {
  const { chart, balances, movements } = read;
  const accountOf = (id: string) => chart.accounts.get(id);
  const invested = (id: string) => accountOf(id)?.flow === "investing";
  const sum = (counts: (one: Balance) => boolean) =>
    balances.filter(counts).reduce((total, one) => total + one.amount, 0n);
  const moved = (counts: (one: Movement) => boolean) =>
    movements.filter(counts).reduce((total, one) => total + one.amount, 0n);
  const isCost = ({ account }: Movement) => accountOf(account)?.type === "expense";
  const isResult = (one: Movement) => isCost(one) || accountOf(one.account)?.type === "income";
  const owned = sum(
    ({ type, fund, account }) =>
      fund === generalFund && (type === "liability" || (type === "asset" && !invested(account))),
  );
  const liabilities = sum(
    ({ type, account }) => type === "liability" && !longTerm.includes(account),
  );
  const months = [...new Set(movements.map(({ month }) => month))].sort();
  return {
    asAtOn: read.asAtOn,
    cashPence: Number(sum(({ account }) => accountOf(account)?.cash === true)),
    currentAssetsPence: Number(sum(({ type, account }) => type === "asset" && !invested(account))),
    currentLiabilitiesPence: fromNought(-liabilities),
    freeReservesPence: Number(owned + sum(({ account }) => account === shares)),
    yearCostPence: fromNought(moved(isCost)),
    tradeCreditorsPence: fromNought(-sum(({ account }) => account === "liabilities:payables")),
    yearPurchasesPence: fromNought(
      moved((one) => isCost(one) && !notPurchases.includes(one.account)),
    ),
    surplusPence: everyMonth(months[0], read.asAtOn).map((month) =>
      Number(-moved((one) => one.month === month && isResult(one))),
    ),
  };
}

function fromNought(pence: bigint): number {
  return pence > 0n ? Number(pence) : 0;
}

/** The months from the first with an entry to that of the day; none without an entry. */
function everyMonth(first: string | undefined, asAtOn: string): readonly string[] {
  const months: string[] = [];
  let month = first;
  while (month !== undefined && month <= asAtOn.slice(0, 7)) {
    months.push(month);
    month = addMonths(dayOf(`${month}-01`), 1).slice(0, 7);
  }
  return months;
}
