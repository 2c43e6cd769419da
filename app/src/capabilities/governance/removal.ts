/** Who may remove a director, by the rules and, in a company, by the Act whatever the rules say; as a finding. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { said, type Answer, type State } from "./answer-shape.ts";
import { canPass, type DecisionKind } from "./coalitions.ts";
import { groupOf, type Consequences } from "./consequences.ts";

const COMPANIES: readonly Design4["form"][] = [
  "cicGuarantee",
  "cicShares",
  "companyGuarantee",
  "companyShares",
  "employeeTrust",
  "jointVenture",
];

/**
 * The decisions by which any director may be removed. A company's members may by ordinary resolution, whatever its
 * articles say (Companies Act 2006 s.168); those who chose a director remove no more than their own.
 */
export function removingDecisions({ form, removalBy }: Design4): readonly DecisionKind[] {
  const byRules = { members: "ordinary", board: "board", choosers: null, notStated: null } as const;
  const kind = byRules[removalBy];
  const byLaw = COMPANIES.includes(form) && kind !== "ordinary" ? (["ordinary"] as const) : [];
  return kind === null ? byLaw : [kind, ...byLaw];
}

const R = "governance.removal";

/** Met where members, or those who chose a director, may remove one and outsiders cannot remove any they like. */
export function removal({ design, outside }: Consequences): Answer {
  const { removalBy } = design;
  const decisions = removingDecisions(design);
  const company = COMPANIES.includes(design.form);
  const ownership = ownershipOf(design);
  const groups = outside.map((one) => groupOf(design, one));
  const taken = decisions.some((kind) => canPass(ownership, kind, groups));
  const membersMay = removalBy === "choosers" || decisions.includes("ordinary");
  const answer = (state: State, because: string, change: string): Answer => ({
    id: "removal",
    state,
    because: [
      said(`${R}.${because}`),
      ...(company && removalBy !== "members" ? [said(`${R}.byLaw`)] : []),
    ],
    change: said(`${R}.change.${change}`),
    ...(company ? { law: "ca2006-s168" } : {}),
  });
  if (taken) return answer("notMet", "outsiders", "outsiders");
  if (removalBy === "notStated" && !company) return answer("notProven", "notStated", "say");
  if (!membersMay) return answer("notMet", "board", "board");
  return answer("met", removalBy === "board" ? "boardToo" : removalBy, "lose");
}
