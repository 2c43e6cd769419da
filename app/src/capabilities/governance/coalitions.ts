/** Which smallest groups can pass each kind of decision, and which can stop it; by the library's own conditions. */
import { allOf, blocking, meets, nobodyCan, type Condition } from "@rochdale/control/condition.ts";
import { lookThrough } from "@rochdale/control/look-through.ts";
import { conditionsOfPassing } from "@rochdale/control/passing.ts";
import { readStatement } from "@rochdale/control/statement.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import type { Kind, Ownership } from "@rochdale/facts/governance.ts";

export type DecisionKind = Kind | "board";
/** Holders who are spoken of together: a class with its managers, or one body. */
export type Group = { readonly id: string; readonly holders: readonly string[] };
/** Ids of groups, in the order of the groups given. */
export type Coalition = readonly string[];
export type Reach = {
  readonly kind: DecisionKind;
  readonly pass: readonly Coalition[];
  readonly block: readonly Coalition[];
};

const ORDER: readonly DecisionKind[] = [
  "ordinary",
  "board",
  "budget",
  "special",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
];
/** Subsets double with each group: beyond these the smallest groups are left to the library's witness. */
export const GROUPS_MOST = 12;

/** Every kind of decision with all its minimal coalitions; nothing where there are too many groups to go through. */
export function reachesOf(ownership: Ownership, groups: readonly Group[]): readonly Reach[] {
  if (groups.length > GROUPS_MOST) return [];
  const conditions = conditionsOf(ownership);
  const subsets = subsetsOf(groups);
  return ORDER.flatMap((kind) => {
    const passing = conditions.get(kind);
    if (!passing) return [];
    return [{ kind, pass: minimal(subsets, passing), block: minimal(subsets, blocking(passing)) }];
  });
}

/** The smallest groups that could take everything: everyday decisions, the board and the rules. */
export function takeoversOf(ownership: Ownership, groups: readonly Group[]): readonly Coalition[] {
  if (groups.length > GROUPS_MOST) return [];
  const conditions = conditionsOf(ownership);
  const needed = (["ordinary", "board", "rulesChange"] as const).map(
    (kind) => conditions.get(kind) ?? nobodyCan,
  );
  return minimal(subsetsOf(groups), allOf(...needed));
}

/** Whether some groups by themselves can pass a kind of decision. */
export function canPass(
  ownership: Ownership,
  kind: DecisionKind,
  groups: readonly Group[],
): boolean {
  const condition = conditionsOf(ownership).get(kind);
  const holders = new Set(groups.flatMap((one) => one.holders));
  return condition !== undefined && meets(condition, (id) => holders.has(id));
}

/** Whether some groups by themselves can stop a kind of decision. */
export function canBlock(
  ownership: Ownership,
  kind: DecisionKind,
  groups: readonly Group[],
): boolean {
  const condition = conditionsOf(ownership).get(kind);
  const holders = new Set(groups.flatMap((one) => one.holders));
  return condition !== undefined && meets(blocking(condition), (id) => holders.has(id));
}

function conditionsOf(ownership: Ownership): ReadonlyMap<DecisionKind, Condition> {
  const statement = readStatement(controlInput(ownership, "workersAndUsers"));
  return conditionsOfPassing(statement, lookThrough(statement).commander);
}

type Subset = { readonly ids: Coalition; readonly holders: ReadonlySet<string> };

/** Every group of groups, smaller ones first, each size in the order given. */
function subsetsOf(groups: readonly Group[]): readonly Subset[] {
  const subsets: Subset[] = [];
  for (let mask = 1; mask < 1 << groups.length; mask += 1) {
    const chosen = groups.filter((_, at) => (mask >> at) & 1);
    subsets.push({
      ids: chosen.map((one) => one.id),
      holders: new Set(chosen.flatMap((one) => one.holders)),
    });
  }
  return subsets.sort((a, b) => a.ids.length - b.ids.length);
}

function minimal(subsets: readonly Subset[], condition: Condition): readonly Coalition[] {
  const found: Coalition[] = [];
  for (const { ids, holders } of subsets) {
    if (found.some((smaller) => smaller.every((id) => ids.includes(id)))) continue;
    if (meets(condition, (id) => holders.has(id))) found.push(ids);
  }
  return found;
}
