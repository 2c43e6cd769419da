/** How many more members are needed: so that a class is open in deed, or so that it carries a decision. */
import { readLine } from "@rochdale/count/fraction.ts";
import { orRefusal, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";

/** Members of a class, and those who may join it. */
export type Density = { readonly members: number; readonly eligible: number };
/** A part of those eligible, "n/d", to be reached or passed. */
export type DensityLine = { readonly fraction: string; readonly relation: "over" | "atLeast" };

/**
 * How many more of those eligible must join for the line to be met; 0 where it is; null where even
 * all of them are not enough (nobody is eligible, or over a whole). Refuses `badCount` (not whole, or
 * more members than eligible), `badFraction`, `badRelation`.
 */
export function moreMembersFor(density: Density, line: DensityLine): number | null | Refusal {
  return orRefusal(() => {
    const have = wholeOr("badCount", density.members);
    const all = wholeOr("badCount", density.eligible);
    const { top, bottom } = readLine(line.fraction) ?? refuse("badFraction");
    if (line.relation !== "over" && line.relation !== "atLeast") return refuse("badRelation");
    if (have > all) return refuse("badCount");
    const reached = top * all;
    const needed =
      line.relation === "over" ? reached / bottom + 1n : (reached + bottom - 1n) / bottom;
    if (all === 0n || needed > all) return null;
    return needed > have ? Number(needed - have) : 0;
  });
}
