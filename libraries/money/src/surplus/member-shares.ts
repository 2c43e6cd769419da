/** Whether member shares are a liability or equity. IFRIC 2 (and FRS 102 section 22 likewise). */
import { fraction, multiply } from "@rochdale/count/fraction.ts";
import { refuse } from "@rochdale/language/refused-input.ts";
import { roundUp, smallerOf } from "../exact.ts";
import type { Redemption } from "./rules.ts";

export type MemberShares = {
  readonly total: bigint;
  readonly equity: bigint;
  readonly liability: bigint;
  readonly because: Redemption["because"];
};

/**
 * Equity if the society may refuse to redeem without condition, or redemption is prohibited; in
 * part, if it is prohibited only below a share of the highest sum paid up. Refuses
 * `badRedemptionRule` where that highest sum is below the present shares.
 */
export function classifyShares(total: bigint, redemption: Redemption): MemberShares {
  const { because } = redemption;
  const split = (equity: bigint) => ({ total, equity, liability: total - equity, because });
  if (because === "membersMayRedeem") return split(0n);
  if (because !== "partialProhibition") return split(total);
  const highest = redemption.highestPaidUp ?? total;
  if (highest < total) return refuse("badRedemptionRule");
  const kept = roundUp(multiply(redemption.minimumShareOfHighest, fraction(highest)));
  return split(smallerOf(kept, total));
}

/** Interest on shares: what falls on the liability is a cost (rounded down), the rest is not. */
export function splitInterest(interest: bigint, { total, liability }: MemberShares) {
  const interestAsCost = total === 0n ? 0n : (interest * liability) / total;
  return { interestAsCost, interestAsAppropriation: interest - interestAsCost };
}
