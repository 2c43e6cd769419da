/** What a step of a dividend waits for: refusals with their law, from the record alone. */
import { addDays, day as dayOf } from "@rochdale/clock/day.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { has, type Story } from "@rochdale/facts/story.ts";
import { gathered, OUR_STANDARD, refusal } from "../request/rules.ts";
import { CONFIRMED_LEAST_PERCENT, counts, roundsOf, type Round } from "./rules-scheme.ts";

/** LGFA 1992 s.13A(1)(c): a billing authority reduces what a liable person owes, in a class of cases that it determines. */
export const REDUCTIONS = "lgfa1992-s13a";

function notScheme(story: Story): Refusal | false {
  return !has(story, "SchemeOpened/1") && refusal("dividend.notScheme", OUR_STANDARD);
}

const allotted = (round: Round) => round.allotted !== undefined;

/** Rounds at which something may be done, by name: options of a choice. */
export function rounds(story: Story, may: (round: Round) => boolean): readonly string[] {
  return roundsOf(story)
    .filter((round) => !round.destroyed && may(round))
    .map(({ round }) => round);
}

export const open = (round: Round): boolean => !allotted(round);
export const shared = allotted;

/** Nothing can be done yet, or no longer, because no year is at this step. */
export function noRound(story: Story, may: (round: Round) => boolean): readonly Refusal[] {
  return gathered(
    notScheme(story),
    has(story, "SchemeOpened/1") &&
      rounds(story, may).length === 0 &&
      refusal("dividend.noRound", OUR_STANDARD),
  );
}

export const onlyScheme = (story: Story): readonly Refusal[] => gathered(notScheme(story));

/** What is missing before the pot can be shared. */
export function notReady(round: Round): readonly Refusal[] {
  const names = (which: readonly Round["organisations"][number][]) =>
    which.map(({ accepted }) => accepted.content.name).join(", ");
  const unfiled = round.organisations.filter(({ filed }) => !filed);
  const unchecked = round.organisations.filter(({ filed, checked }) => filed && !checked);
  const failed = round.organisations.filter((one) => one.checked && !counts(one));
  return gathered(
    round.organisations.length === 0 && refusal("dividend.noOrganisation", OUR_STANDARD),
    unfiled.length > 0 && refusal("dividend.unfiled", OUR_STANDARD, { names: names(unfiled) }),
    unchecked.length > 0 &&
      refusal("dividend.unchecked", OUR_STANDARD, { names: names(unchecked) }),
    failed.length > 0 &&
      refusal("dividend.unconfirmed", OUR_STANDARD, {
        names: names(failed),
        least: CONFIRMED_LEAST_PERCENT,
      }),
    !round.households && refusal("dividend.noHouseholds", REDUCTIONS),
  );
}

/** The last day on which an appeal is taken; null before the pot is shared. */
export function appealsUntil(round: Round): string | null {
  if (!round.allotted) return null;
  return addDays(dayOf(round.allotted.on), round.resolved.content.appealDays);
}

/** What is open before the lists may be destroyed. */
export function notOver(round: Round, day: string): readonly Refusal[] {
  const until = appealsUntil(round);
  const made = round.files.some((file) => file.content.what === "allotment");
  return gathered(
    until === null && refusal("dividend.notShared", OUR_STANDARD),
    until !== null &&
      day <= until &&
      refusal("dividend.appealsOpen", OUR_STANDARD, { until: { day: until } }),
    round.appeals.some(({ decided }) => !decided) && refusal("dividend.undecided", OUR_STANDARD),
    until !== null && !made && refusal("dividend.noFile", OUR_STANDARD),
  );
}
