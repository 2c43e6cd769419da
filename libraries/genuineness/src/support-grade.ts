/** The grade of a staff ballot: convincing, sufficient, weak or not shown, by the rule "staff-support" of the count. */
import { decide } from "@rochdale/count/decide.ts";
import type { Tally } from "@rochdale/facts/ballots.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";

export type SupportGrade = "convincing" | "sufficient" | "weak" | "notShown";

/**
 * The grade that the count gives a tally. Our own standard: no statute requires a staff ballot. A tally that cannot be
 * (nobody on the roll, more papers than people) shows no support.
 */
export function supportGrade(tally: Tally): SupportGrade {
  const decided = decide({ rule: "staff-support", tally });
  if (isRefusal(decided)) return "notShown";
  return decided.grade ?? "notShown";
}
