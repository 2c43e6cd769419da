/** Learning notes: which disputes, failures and months have something to teach, and what was published of them. */
import type { Content } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { failuresOf } from "./rules-consequences.ts";
import { countedMonths, overMonths } from "./rules-indicators.ts";

type About = Content<"LearningNotePublished/1">["noteAbout"];
export type Matter = { readonly noteAbout: About; readonly matter: string };

/** What ended and has no note yet: settled disputes, failures that were judged, months that missed a target. */
export function mattersOf(story: Story, day: string): readonly Matter[] {
  const settled = [
    ...all(story, "DisputeSettled/1").map((one) => one.content.dispute),
    ...all(story, "DisputeResolved/1").map((one) => one.content.dispute),
  ];
  const failed = failuresOf(story, day)
    .filter(({ state }) => state === "cured" || state === "notCured")
    .map(({ required }) => required.content.failure);
  const months = countedMonths(story)
    .filter(({ content }) =>
      content.indicators.some((one) => isVariance(story, one.indicator, content.period)),
    )
    .map(({ content }) => content.period);
  const told = new Set(all(story, "LearningNotePublished/1").map(({ content }) => keyOf(content)));
  const matters: readonly Matter[] = [
    ...settled.map((matter) => ({ noteAbout: "dispute", matter }) as const),
    ...failed.map((matter) => ({ noteAbout: "failure", matter }) as const),
    ...months.map((matter) => ({ noteAbout: "variance", matter }) as const),
  ];
  return matters.filter((one) => !told.has(keyOf(one)));
}

/** "dispute dispute-1": how a form names it. */
export function keyOf({ noteAbout, matter }: Matter): string {
  return `${noteAbout} ${matter}`;
}

function isVariance(story: Story, indicator: string, month: string): boolean {
  const rating = overMonths(story, indicator, { from: month, to: month })?.rating;
  return rating !== undefined && rating !== "good" && rating !== "otherRating";
}
