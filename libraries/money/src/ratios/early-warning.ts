/** The early warning: how long a mutual's money would last, and whether it pays its way, by ratios with stated lines. */
import { fraction, type Fraction } from "@rochdale/count/fraction.ts";

/** Balances on a day and the twelve months before it, in pence. */
export type Figures = {
  readonly cash: bigint;
  readonly currentAssets: bigint;
  readonly currentLiabilities: bigint;
  /** Reserves that no fund, lock or member ties. */
  readonly freeReserves: bigint;
  /** Costs of the twelve months. */
  readonly yearCost: bigint;
  readonly tradeCreditors: bigint;
  readonly yearPurchases: bigint;
  /** The surplus of each of the last months, the oldest first. */
  readonly surpluses: readonly bigint[];
};

export type RatioName =
  | "daysOfCash"
  | "reserveDays"
  | "currentRatio"
  | "creditorDays"
  | "surplusTrend";
export type Ratio = {
  readonly ratio: RatioName;
  /** Days, a plain ratio, or pence (of the last six months' surplus); null where it cannot be worked out. */
  readonly value: Fraction | null;
  readonly state: "well" | "watch" | "warn" | "unknown";
};

/** Our own lines; no law sets them. `watch` and `warn` begin on the worse side of each. */
export const ratioLines = {
  daysOfCash: { watch: 60n, warn: 30n, least: true },
  reserveDays: { watch: 90n, warn: 30n, least: true },
  currentRatio: { watch: { top: 6n, bottom: 5n }, warn: 1n, least: true },
  creditorDays: { watch: 30n, warn: 60n, least: false },
} as const;

const daysOfYear = 365n;

/** Each ratio with its state, always in this order. A ratio over nothing is unknown, but owing nothing is well. */
export function earlyWarning(figures: Figures): readonly Ratio[] {
  const { cash, currentAssets, currentLiabilities, freeReserves, yearCost } = figures;
  const days = (amount: bigint, year: bigint) =>
    year > 0n ? fraction(amount * daysOfYear, year) : null;
  const noPurchases = figures.yearPurchases === 0n && figures.tradeCreditors === 0n;
  return [
    judged("daysOfCash", days(cash, yearCost)),
    judged("reserveDays", days(freeReserves, yearCost)),
    currentLiabilities === 0n
      ? { ratio: "currentRatio", value: null, state: currentAssets < 0n ? "unknown" : "well" }
      : judged("currentRatio", fraction(currentAssets, currentLiabilities)),
    noPurchases
      ? { ratio: "creditorDays", value: null, state: "well" }
      : judged("creditorDays", days(figures.tradeCreditors, figures.yearPurchases)),
    trendOf(figures.surpluses),
  ];
}

function judged(ratio: keyof typeof ratioLines, value: Fraction | null): Ratio {
  if (value === null) return { ratio, value, state: "unknown" };
  const { watch, warn, least } = ratioLines[ratio];
  const worse = (line: bigint | Fraction) => {
    const { top, bottom } = typeof line === "bigint" ? { top: line, bottom: 1n } : line;
    const [found, asked] = [value.top * bottom, top * value.bottom];
    return least ? found < asked : found > asked;
  };
  return { ratio, value, state: worse(warn) ? "warn" : worse(watch) ? "watch" : "well" };
}

/**
 * The last six months against the six before: a loss over the last six is to be watched; a loss over all
 * twelve that is growing is a warning. Fewer than six months tell nothing.
 */
function trendOf(surpluses: readonly bigint[]): Ratio {
  const ratio = "surplusTrend";
  if (surpluses.length < 6) return { ratio, value: null, state: "unknown" };
  const sum = (some: readonly bigint[]) => some.reduce((all, one) => all + one, 0n);
  const last = sum(surpluses.slice(-6));
  const before = surpluses.length < 12 ? null : sum(surpluses.slice(-12, -6));
  const growing = before !== null && last + before < 0n && last < before;
  const state = last >= 0n ? "well" : growing ? "warn" : "watch";
  return { ratio, value: fraction(last), state };
}
