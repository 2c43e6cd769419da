/**
 * The support of staff for a conversion: four tests and a grade. Our own standard; no statute
 * requires a ballot.
 */
import { fraction } from "./fraction.ts";
import { returned } from "./tally.ts";
import type { Count } from "./tally.ts";
import { compared, figure } from "./comparison.ts";
import type { Test } from "./comparison.ts";

export type Grade = "convincing" | "sufficient" | "weak" | "notShown";

/**
 * The tests and the grade: `convincing` with more than half of all staff for; `sufficient` with
 * more for than against, half returned and two fifths of all staff for; `weak` with only more for
 * than against. Turnout counts all papers returned, spoiled ones too.
 */
export function staffSupport(count: Count): { readonly tests: Test[]; readonly grade: Grade } {
  const [eligible, votesFor] = [count.eligible, figure(count.for)];
  const ofEligible = compared(votesFor, ">", fraction(eligible, 2n));
  const ofVotes = compared(votesFor, ">", figure(count.against));
  const turnout = compared(figure(returned(count)), ">=", fraction(eligible, 2n));
  const support = compared(votesFor, ">=", fraction(2n * eligible, 5n));
  return {
    tests: [
      { name: "majorityOfEligible", ...ofEligible },
      { name: "majorityOfVotes", ...ofVotes },
      { name: "turnout", ...turnout },
      { name: "support", ...support },
    ],
    grade: gradeOf(ofEligible.passed, ofVotes.passed, turnout.passed && support.passed),
  };
}

function gradeOf(ofEligible: boolean, ofVotes: boolean, broad: boolean): Grade {
  if (ofEligible) return "convincing";
  if (!ofVotes) return "notShown";
  return broad ? "sufficient" : "weak";
}
