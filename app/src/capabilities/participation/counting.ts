/** Counting who took part, by group: small groups are joined, and no count is kept that tells whether a person voted. */
import type { Content } from "@rochdale/facts/fact.ts";
import { OTHERS, type ParticipationBy } from "@rochdale/facts/participation.ts";

type Grouping = Content<"ParticipationCounted/1">["groupings"][number];
type Group = Grouping["groups"][number];
export type Act = "proposed" | "came" | "voted" | "sit";

/** Our own standard: a group of fewer members is not told by itself. */
export const GROUP_LEAST = 10;
/** The record holds no more groups of a kind; the smallest beyond them are joined. */
const GROUPS_MOST = 60;

/** A member on the day of the occasion, and where they belong. */
export type Counted = {
  readonly number: number;
  readonly places: { readonly [by in ParticipationBy]: string | null };
};
/** The members' numbers for each act that was counted; null where it was not. */
export type Did = { readonly [act in Act]: ReadonlySet<number> | null };

/** Every grouping that tells at least two groups apart; none where the members are too few or all alike. */
export function groupingsOf(members: readonly Counted[], did: Did): readonly Grouping[] {
  const bys: readonly ParticipationBy[] = ["class", "grade", "site", "userGroup"];
  return bys.flatMap((by) => {
    const groups = joined(members, by);
    if (groups.length < 2) return [];
    const rows = groups.map(({ group, numbers }) => counted(group, numbers, did));
    return [{ by, groups: withoutTelling(rows) }];
  });
}

type Gathered = { readonly group: string; readonly numbers: readonly number[] };

/** Groups in the order of their names, the small ones and the unplaced joined as others, and others never small. */
function joined(members: readonly Counted[], by: ParticipationBy): readonly Gathered[] {
  const named = new Map<string, number[]>();
  const others: number[] = [];
  for (const { number, places } of members) {
    const group = places[by];
    if (group === null || group === OTHERS) others.push(number);
    else named.set(group, [...(named.get(group) ?? []), number]);
  }
  const largestFirst = [...named]
    .map(([group, numbers]) => ({ group, numbers }))
    .toSorted((a, b) => b.numbers.length - a.numbers.length || (a.group < b.group ? -1 : 1));
  while (largestFirst.length > 0) {
    const smallest = largestFirst.at(-1);
    const small = (smallest?.numbers.length ?? 0) < GROUP_LEAST;
    const fewOthers = others.length > 0 && others.length < GROUP_LEAST;
    if (!small && !fewOthers && largestFirst.length < GROUPS_MOST) break;
    others.push(...(largestFirst.pop()?.numbers ?? []));
  }
  const shown = largestFirst.toSorted((a, b) => (a.group < b.group ? -1 : 1));
  return others.length > 0 ? [...shown, { group: OTHERS, numbers: others }] : shown;
}

function counted(group: string, numbers: readonly number[], did: Did): Group {
  const count = (act: Act) => {
    const who = did[act];
    return who === null ? null : numbers.filter((one) => who.has(one)).length;
  };
  return {
    group,
    members: numbers.length,
    ...{ proposed: count("proposed"), came: count("came") },
    ...{ voted: count("voted"), sit: count("sit") },
  };
}

/**
 * A vote is secret, and so is whether one voted: where everybody of a group did, or nobody, that count is not kept, and
 * with it another one, so that the whole less the rest does not tell it. Who comes, proposes and sits does so before all.
 */
function withoutTelling(rows: readonly Group[]): Group[] {
  const tells = rows.map((one) => one.voted === one.members || one.voted === 0);
  const hidden = tells.filter(Boolean).length;
  if (hidden === 0) return [...rows];
  const second = hidden === 1 ? smallestBut(rows, tells) : -1;
  return rows.map((one, at) =>
    tells[at] === true || at === second ? { ...one, voted: null } : one,
  );
}

function smallestBut(groups: readonly Group[], tells: readonly boolean[]): number {
  const left = groups
    .map((one, at) => ({ members: one.members, at }))
    .filter(({ at }) => tells[at] !== true);
  return left.toSorted((a, b) => a.members - b.members)[0]?.at ?? -1;
}

export type NumbersRead =
  | { readonly ok: true; readonly numbers: ReadonlySet<number> }
  | { readonly ok: false; readonly because: "unreadable" | "notMember"; readonly part: string };

/** Members' numbers as a sheet has them: "1-12, 15, 20". Each must be a member on that day. */
export function numbersIn(text: string, members: readonly Counted[]): NumbersRead {
  const known = new Set(members.map((one) => one.number));
  const numbers = new Set<number>();
  for (const part of text.split(/[\s,;]+/).filter((one) => one !== "")) {
    const range = /^(\d{1,7})(?:[-–](\d{1,7}))?$/.exec(part);
    if (!range) return { ok: false, because: "unreadable", part: part.slice(0, 20) };
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (last < first || last - first > 200_000) {
      return { ok: false, because: "unreadable", part: part.slice(0, 20) };
    }
    for (let number = first; number <= last; number += 1) {
      if (!known.has(number)) return { ok: false, because: "notMember", part: String(number) };
      numbers.add(number);
    }
  }
  return { ok: true, numbers };
}
