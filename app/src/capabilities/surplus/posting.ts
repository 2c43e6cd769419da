/** A resolved surplus as one balanced entry of the ledger. */
import type { Posting } from "@rochdale/money/books/entry.ts";
import type { Surplus } from "@rochdale/money/surplus/surplus.ts";

const GENERAL = "general";
/** The fund into which a sum for the community goes; it must be open. */
export const COMMUNITY = "community";
const RESERVE = "equity:reserves";
const BANK = "assets:bank";
const DISTRIBUTIONS = "liabilities:distributions";

/**
 * Out of the general reserve: to restricted funds with the money itself, everything else as owed to those who get it.
 * Empty where nothing was used. Debit positive.
 */
export function surplusPostings({ appropriations, restrictedFunds }: Surplus): readonly Posting[] {
  const sums = new Map<string, Posting>();
  const add = (account: string, fund: string, amount: bigint): void => {
    const key = `${account} ${fund}`;
    const before = sums.get(key)?.amount ?? 0n;
    sums.set(key, { account, fund, currency: "GBP", amount: before + amount });
  };
  const move = (fund: string, pence: bigint): void => {
    add(RESERVE, GENERAL, pence);
    add(BANK, GENERAL, -pence);
    add(BANK, fund, pence);
    add(RESERVE, fund, -pence);
  };
  for (const { use, status, amount } of appropriations) {
    if (status === "refused" || amount === 0n) continue;
    if (use === "communityFund") {
      move(COMMUNITY, amount);
    } else {
      add(RESERVE, GENERAL, amount);
      add(DISTRIBUTIONS, GENERAL, -amount);
    }
  }
  for (const { fund, madeGood } of restrictedFunds) if (madeGood > 0n) move(fund, madeGood);
  return [...sums.values()].filter(({ amount }) => amount !== 0n);
}
