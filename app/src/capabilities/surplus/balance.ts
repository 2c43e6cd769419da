/** The balances from which a year's surplus is worked out: what stood at its end, what came and went in it. */
import type { Content } from "@rochdale/facts/fact.ts";
import type { Balance, Movement } from "../ledger/ledger.ts";

export type BalanceRow = Content<"SurplusProposed/1">["balance"][number];

export type Ledger = {
  /** All that was ever booked. */
  readonly standing: readonly Balance[];
  /** By month, without opening balances. */
  readonly moved: readonly Movement[];
  /** The last month that takes no more entries, or null. */
  readonly closedTo: string | null;
};

const RESERVE = "equity:reserves";
/** Where pay of few must not show, every cost of a fund stands in one row. */
const ALL_COSTS = "expenses:all";

type Year = { readonly firstMonth: string; readonly lastMonth: string };

/**
 * Before closing: assets, debts and equity as they stood at the end of the last month; income and cost of the year
 * alone. What came and went in earlier years stands in the reserve of its fund. Null where another currency is used.
 */
export function balanceOf(
  { standing, moved }: Ledger,
  { firstMonth, lastMonth }: Year,
  payMayShow: boolean,
): readonly BalanceRow[] | null {
  if (standing.some(({ currency }) => currency !== "GBP")) return null;
  const types = new Map(standing.map(({ account, type }) => [account, type]));
  const rows = new Map<string, BalanceRow>();
  const add = (account: string, fund: string, pence: bigint): void => {
    const type = types.get(account) ?? typeOf(account);
    const hidden = type === "expense" && !payMayShow;
    const named = hidden ? ALL_COSTS : account;
    const key = `${named} ${fund}`;
    const before = BigInt(rows.get(key)?.pence ?? 0);
    rows.set(key, { account: named, accountType: type, fund, pence: Number(before + pence) });
  };
  for (const { account, fund, amount } of openingOf(standing, moved)) {
    add(isResult(types.get(account) ?? typeOf(account)) ? RESERVE : account, fund, amount);
  }
  for (const { month, account, fund, amount } of moved) {
    if (month > lastMonth) continue;
    const earlier = month < firstMonth && isResult(types.get(account) ?? typeOf(account));
    add(earlier ? RESERVE : account, fund, amount);
  }
  return [...rows.values()].filter(({ pence }) => pence !== 0);
}

/** What stands and never moved: balances brought in. */
function openingOf(standing: Ledger["standing"], moved: Ledger["moved"]) {
  const left = new Map(
    standing.map(({ account, fund, amount }) => [`${account} ${fund}`, { account, fund, amount }]),
  );
  for (const { account, fund, amount } of moved) {
    const key = `${account} ${fund}`;
    const now = left.get(key) ?? { account, fund, amount: 0n };
    left.set(key, { ...now, amount: now.amount - amount });
  }
  return [...left.values()].filter(({ amount }) => amount !== 0n);
}

function isResult(type: BalanceRow["accountType"]): boolean {
  return type === "income" || type === "expense";
}

/** An account that came back to nought is told by the beginning of its name. */
function typeOf(account: string): BalanceRow["accountType"] {
  const [kind] = account.split(":");
  switch (kind) {
    case "assets":
      return "asset";
    case "liabilities":
      return "liability";
    case "equity":
      return "equity";
    case "income":
      return "income";
    default:
      return "expense";
  }
}
