/** How a body stands: its statement looked through, who is inside, what passing takes, the verdict. */
import { meets } from "./condition.ts";
import type { Condition } from "./condition.ts";
import { lookThrough } from "./look-through.ts";
import type { UltimateClass, View } from "./look-through.ts";
import { conditionsOfPassing } from "./passing.ts";
import { insiderClasses } from "./statement.ts";
import type { HolderClass, Insiders, Kind, Statement } from "./statement.ts";
import { reasonsAgainst, verdictFrom } from "./verdict.ts";
import type { Reason, Resolved, Verdict } from "./verdict.ts";

export type Standing = Resolved & {
  readonly classOf: (id: string) => UltimateClass;
  /** The ultimate holders on the inside, by id. */
  readonly insideBy: (view: View) => (id: string) => boolean;
};

/** Looks a statement through, once for all three tests. Refuses `circularHolding`. */
export function standingOf(statement: Statement): Standing {
  const { commander, classOf, insideBy } = lookThrough(statement);
  const passing = conditionsOfPassing(statement, commander);
  return { statement, passing, commander, classOf, insideBy };
}

/** The sides as the test has them: nothing supposed of the unknown, managers counted as workers. */
export function viewOf(insiders: Insiders): View {
  return {
    inside: new Set<HolderClass>(insiderClasses[insiders]),
    unknownInside: false,
    managersOutside: false,
  };
}

/** The verdict of a view and every reason against, in the contract's order. */
export function verdictOf(
  standing: Standing,
  view: View,
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const reasonsBy = (sides: View) => reasonsAgainst(standing, standing.insideBy(sides));
  const reasons = reasonsBy(view);
  if (reasons.length === 0) return { verdict: "pass", reasons };
  return { verdict: verdictFrom(reasons, reasonsBy({ ...view, unknownInside: true })), reasons };
}

/** Whether a side can pass a kind of decision, or the other side cannot: `block`. */
export function holdsFor(
  condition: Condition,
  what: "pass" | "block",
  inside: (id: string) => boolean,
): boolean {
  return what === "pass" ? meets(condition, inside) : !meets(condition, (id) => !inside(id));
}

/** The kinds that have a condition of passing. */
export type Decided = Kind | "board";
