/** The sentence that each line of a statement carries: how its figure was worked. */

export const formulas = {
  block: "the month's share of the annual sum",
  tariff: "activity x price",
  costAndVolume:
    "plan x price, more or less the activity beyond the tolerance at the marginal rate, within cap and floor",
  aligned: "the month's share of the fixed sum + variable share x price x (activity - target)",
  outcome: "validated outcomes x price, within the caps",
  personFees: "fees of the accepted claims, within the cap",
  cohort: "value x effect if the effect reaches the threshold, within the cap",
  gainshare: "allowable cost + fee + share x (target - allowable cost), within the limits",
  "serviceCredits:gap": "less charges x (target - actual) / 100, within the credit cap",
  "serviceCredits:pool":
    "less charges x at risk x pool x weight if the target is missed, within the credit cap",
  quality: "less charges x withheld share unless the quality target is met",
  pending: "not yet accepted: not paid",
  held: "in dispute: not paid until decided",
  adjustment: "now due less already stated",
} as const;
/** The key of a formula; the sentence in two languages is in words-statement.ts. */
export type FormulaKey = keyof typeof formulas;
