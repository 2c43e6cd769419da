/** The grade of a staff ballot: convincing, sufficient, weak or not shown, by the rule "staff-support". */
import type { Tally } from "@rochdale/facts/ballots.ts";
import { returned } from "./ballot-evidence.ts";

export type SupportGrade = "convincing" | "sufficient" | "weak" | "notShown";

/**
 * Convincing: more than half of all eligible staff voted for. Sufficient: more for than against, half of the roll
 * or more returned a paper, two fifths of the roll or more voted for. Weak: more for than against only.
 * Otherwise not shown; a tie is not shown. Our own standard: no statute requires a staff ballot.
 */
export function supportGrade(tally: Tally): SupportGrade {
  const { eligible, for: inFavour, against } = tally;
  if (inFavour * 2 > eligible) return "convincing";
  if (inFavour <= against) return "notShown";
  const enough = returned(tally) * 2 >= eligible && inFavour * 5 >= eligible * 2;
  return enough ? "sufficient" : "weak";
}
