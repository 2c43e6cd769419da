/** Which results by group may be published without telling how anybody voted. */
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import { readVotes, returned, valid } from "./tally.ts";
import type { Votes } from "./tally.ts";

/** Our own standard: no group with fewer voters than this is shown. */
const leastVoters = 10n;

export type Subgroup =
  | { readonly name: string; readonly shown: false }
  | {
      readonly name: string;
      readonly shown: true;
      readonly for: number;
      readonly against: number;
      readonly abstain: number;
      readonly spoiled: number;
    };

type Named = { readonly name: string; readonly votes: Votes };

/**
 * The groups in the order given, shown or hidden; no reason is given, since the reason would tell.
 * What is left of the whole must be safe to show too, or the smallest shown groups are hidden until
 * it is.
 */
export function subgroupsToShow(stated: unknown, whole: Votes): Subgroup[] {
  const groups = readGroups(stated, whole);
  const shown = new Set(groups.filter(({ votes }) => safe(votes)));
  const smallestFirst = [...shown].sort(bySizeAndName);
  for (const group of smallestFirst) {
    const rest = minus(
      whole,
      [...shown].map(({ votes }) => votes),
    );
    if (returned(rest) === 0n || safe(rest)) break;
    shown.delete(group);
  }
  return groups.map((group) => (shown.has(group) ? published(group) : hidden(group)));
}

function readGroups(stated: unknown, whole: Votes): Named[] {
  const groups = listOr("badCount", stated).map((row) => {
    const object = objectOr("badCount", row);
    const name = field(object, "name");
    return {
      name: typeof name === "string" ? name : refuse("badCount"),
      votes: readVotes(object),
    };
  });
  if (new Set(groups.map(({ name }) => name)).size < groups.length) refuse("duplicateName");
  const rest = minus(
    whole,
    groups.map(({ votes }) => votes),
  );
  const exceeded = [rest.for, rest.against, rest.abstain, rest.spoiled].some((left) => left < 0n);
  return exceeded ? refuse("subgroupsExceedTotal") : groups;
}

/**
 * Ten voters or more, and not all valid votes the same; a spoiled paper does not hide how the rest
 * voted.
 */
function safe(votes: Votes): boolean {
  const all = valid(votes);
  const unanimous = all > 0n && [votes.for, votes.against, votes.abstain].includes(all);
  return returned(votes) >= leastVoters && !unanimous;
}

function bySizeAndName(a: Named, b: Named): number {
  const [sizeA, sizeB] = [returned(a.votes), returned(b.votes)];
  if (sizeA !== sizeB) return sizeA < sizeB ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function minus(whole: Votes, groups: readonly Votes[]): Votes {
  const left = (of: (votes: Votes) => bigint) =>
    groups.reduce((rest, votes) => rest - of(votes), of(whole));
  return {
    for: left((votes) => votes.for),
    against: left((votes) => votes.against),
    abstain: left((votes) => votes.abstain),
    spoiled: left((votes) => votes.spoiled),
  };
}

function published({ name, votes }: Named): Subgroup {
  return {
    name,
    shown: true,
    for: Number(votes.for),
    against: Number(votes.against),
    abstain: Number(votes.abstain),
    spoiled: Number(votes.spoiled),
  };
}

function hidden({ name }: Named): Subgroup {
  return { name, shown: false };
}
