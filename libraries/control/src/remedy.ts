/** What would change it: the fewest and smallest changes that give insiders what they lack. */
import { orRefusal } from "@rochdale/language/refused-input.ts";
import type { Refusal } from "@rochdale/language/refused-input.ts";
import { withChange } from "./change.ts";
import type { Change } from "./change.ts";
import type { ControlInput } from "./control.ts";
import { holdsFor, standingOf, verdictOf, viewOf } from "./standing.ts";
import type { Decided } from "./standing.ts";
import { stepsFor } from "./step.ts";
import type { Goal, Step } from "./step.ts";
import { readStatement } from "./statement.ts";
import { mustBeStated } from "./verdict.ts";

export type { Goal } from "./step.ts";

/** Changes that together reach the goal, and the structure with all of them made. */
export type Remedy = { readonly changes: readonly Change[]; readonly after: ControlInput };

export type Remedies = {
  /** Every set of as few changes as there can be, the smallest first; none where none is enough. */
  readonly remedies: readonly Remedy[];
  /** False where the search ended before all was tried: then there may be others, or fewer. */
  readonly complete: boolean;
};

/** More changes together than this are not a remedy but another structure. */
export const mostChanges = 4;
/** Structures tried, about a tenth of a second for ten holders. */
const mostTried = 5_000;

/**
 * The fewest changes with which a structure reaches the goal, each no larger than it must be; an
 * empty set of changes where it is reached already. Rules that are not stated are stated first (3/4,
 * directors by over 1/2), beside the count. Only changes that help insiders are tried (see `Change`),
 * and their amounts by halving, since more of each never hurts them. Refuses as `controlOf` does.
 */
export function remediesFor(input: ControlInput, goal: Goal): Remedies | Refusal {
  return orRefusal(() => {
    readStatement(input);
    const stated = statedFor(input, goal);
    const from = stated.reduce(withChange, input);
    const tried = { count: 0 };
    const reached = (steps: readonly Step[], amounts: readonly number[]) => {
      tried.count += 1;
      return isReached(after(from, changesOf(steps, amounts)), goal);
    };
    if (reached([], [])) {
      return { remedies: [{ changes: stated, after: from }], complete: true };
    }
    const steps = stepsFor(from, goal);
    for (let size = 1; size <= mostChanges; size++) {
      const found: (readonly Step[])[] = [];
      for (const set of setsOf(steps, size)) {
        if (tried.count >= mostTried) break;
        if (reached(set, mostOf(set))) found.push(set);
      }
      if (found.length === 0 && tried.count < mostTried) continue;
      const remedies = found.map((set) => {
        const changes = [...stated, ...changesOf(set, leastAmounts(set, reached))];
        return { changes, after: after(input, changes) };
      });
      const smallestFirst = remedies.sort((a, b) => sizeOf(a) - sizeOf(b));
      return { remedies: smallestFirst, complete: tried.count < mostTried };
    }
    return { remedies: [], complete: tried.count < mostTried };
  });
}

/** Whether a structure reaches a goal. Refuses within `orRefusal`. */
function isReached(input: ControlInput, goal: Goal): boolean {
  const statement = readStatement(input);
  const standing = standingOf(statement);
  const view = viewOf(statement.insiders);
  if (goal === "pass") return verdictOf(standing, view).verdict === "pass";
  if (goal === "noOutsideOperativeVeto") {
    const { reasons } = verdictOf(standing, view);
    return !reasons.some((reason) => reason.startsWith("outsideOperativeVeto:"));
  }
  const [what, kind] = goal.split(":") as ["pass" | "block", Decided];
  const condition = standing.passing.get(kind);
  return condition !== undefined && holdsFor(condition, what, standing.insideBy(view));
}

/** Lines of their own for the rules that the goal needs stated. */
function statedFor(input: ControlInput, goal: Goal): Change[] {
  const needed =
    goal === "pass" ? mustBeStated : mustBeStated.filter((kind) => goal.endsWith(`:${kind}`));
  return needed
    .filter((kind) => input.decisions[kind] === undefined)
    .map((kind) =>
      kind === "appointDirectors"
        ? { is: "line", kind, fraction: "1/2", relation: "over" }
        : { is: "line", kind, fraction: "3/4", relation: "atLeast" },
    );
}

/** Votes, seats and places moved, and one for each other change. */
function sizeOf({ changes }: Remedy): number {
  return changes.reduce((size, change) => size + ("amount" in change ? change.amount : 1), 0);
}

function after(input: ControlInput, changes: readonly Change[]): ControlInput {
  return changes.reduce(withChange, input);
}

function changesOf(steps: readonly Step[], amounts: readonly number[]): Change[] {
  return steps.map((step, at) => step.change(amounts[at] ?? step.most));
}

function mostOf(steps: readonly Step[]): number[] {
  return steps.map(({ most }) => most);
}

/** Each amount in turn as small as the others allow, by halving. */
function leastAmounts(
  steps: readonly Step[],
  reached: (steps: readonly Step[], amounts: readonly number[]) => boolean,
): number[] {
  const amounts = mostOf(steps);
  for (const at of steps.keys()) {
    let [below, enough] = [0, amounts[at] ?? 1];
    while (enough - below > 1) {
      const middle = Math.floor((below + enough) / 2);
      if (reached(steps, amounts.with(at, middle))) enough = middle;
      else below = middle;
    }
    amounts[at] = enough;
  }
  return amounts;
}

/** Sets of so many steps, no two that exclude each other. */
function* setsOf(steps: readonly Step[], size: number): Generator<readonly Step[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, step] of steps.entries()) {
    const rest = steps.slice(at + 1).filter((other) => other.sets !== step.sets);
    for (const set of setsOf(rest, size - 1)) yield [step, ...set];
  }
}
