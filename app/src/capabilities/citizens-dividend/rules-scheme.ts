/** A council's scheme as its record tells it: each year's resolution, who counts, what was filed, checked, shared, appealed. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";

export type Resolved = Entry<"DividendResolved/1">;
type Checked = Entry<"ParticipationChecked/1"> | Entry<"ParticipationChecked/2">;
export type Organisation = {
  readonly accepted: Entry<"OrganisationAccepted/1">;
  readonly filed: Entry<"ParticipationFiled/1"> | undefined;
  /** The check of what is filed now; a list filed again is checked again. */
  readonly checked: Checked | undefined;
};
export type Round = {
  readonly round: string;
  readonly resolved: Resolved;
  readonly organisations: readonly Organisation[];
  readonly households: Entry<"HouseholdsFiled/1"> | undefined;
  readonly allotted: Entry<"DividendAllotted/1"> | undefined;
  readonly files: readonly Entry<"BillingFileMade/1">[];
  readonly appeals: readonly Appeal[];
  readonly destroyed: Entry<"DividendRowsDestroyed/1"> | undefined;
};
export type Appeal = {
  readonly made: Entry<"DividendAppealMade/1">;
  readonly decided: Entry<"DividendAppealDecided/1"> | undefined;
};

type OfRound = { readonly content: { readonly round: string } };

/** Every year of the scheme, the newest first. */
export function roundsOf(story: Story): readonly Round[] {
  return all(story, "DividendResolved/1")
    .map((resolved) => roundOf(story, resolved))
    .toReversed();
}

export function roundNamed(story: Story, round: string): Round | undefined {
  return roundsOf(story).find((one) => one.round === round);
}

function roundOf(story: Story, resolved: Resolved): Round {
  const { round } = resolved.content;
  const here = <E extends OfRound>(entries: readonly E[]) =>
    entries.filter((one) => one.content.round === round);
  const dropped = here(all(story, "OrganisationDropped/1"));
  const decided = here(all(story, "DividendAppealDecided/1"));
  return {
    round,
    resolved,
    organisations: here(all(story, "OrganisationAccepted/1"))
      .filter(
        ({ content, position }) =>
          !dropped.some(
            (one) => one.content.organisation === content.organisation && one.position > position,
          ),
      )
      .map((accepted) => organisationOf(story, accepted)),
    households: here(all(story, "HouseholdsFiled/1")).at(-1),
    allotted: here(all(story, "DividendAllotted/1")).at(-1),
    files: here(all(story, "BillingFileMade/1")),
    appeals: here(all(story, "DividendAppealMade/1")).map((made) => ({
      made,
      decided: decided.find((one) => one.content.appeal === made.content.appeal),
    })),
    destroyed: here(all(story, "DividendRowsDestroyed/1")).at(-1),
  };
}

function organisationOf(story: Story, accepted: Entry<"OrganisationAccepted/1">): Organisation {
  const { round, organisation } = accepted.content;
  const ours = (one: { readonly content: { readonly round: string; organisation: string } }) =>
    one.content.round === round && one.content.organisation === organisation;
  const filed = all(story, "ParticipationFiled/1")
    .filter((one) => ours(one) && one.position > accepted.position)
    .at(-1);
  const checked = filed
    ? checks(story).findLast((one) => ours(one) && one.position > filed.position)
    : undefined;
  return { accepted, filed, checked };
}

function checks(story: Story): readonly Checked[] {
  const both = [...all(story, "ParticipationChecked/1"), ...all(story, "ParticipationChecked/2")];
  return both.toSorted((a, b) => a.position - b.position);
}

/** Confirmed of those drawn: below this the whole list does not count until it is filed anew. Our own standard. */
export const CONFIRMED_LEAST_PERCENT = 90;

/** Whether nine in ten of those drawn confirmed. */
export function enough({ drawn, confirmed }: { drawn: number; confirmed: number }): boolean {
  return confirmed * 100 >= drawn * CONFIRMED_LEAST_PERCENT;
}

/** Whether an organisation's list counts: filed, checked, and enough of those drawn confirmed. */
export function counts({ checked }: Organisation): boolean {
  if (!checked) return false;
  return checked.type === "ParticipationChecked/1"
    ? enough(checked.content)
    : checked.content.enough;
}

/** The position of the last list that the sharing out rests on: the seed is published after it. */
export function lastListAt({ organisations, households }: Round): number {
  const lists = organisations.flatMap(({ filed, checked }) => [filed, checked]);
  return Math.max(-1, ...[...lists, households].map((one) => one?.position ?? -1));
}

/** The council that the scheme belongs to. */
export function councilOf(story: Story): string {
  return latest(story, "SchemeOpened/1")?.content.council ?? "";
}
