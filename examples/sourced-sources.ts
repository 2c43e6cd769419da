/** The published sources that real bodies cite: the five source documents, and reports that were read in part. */
import type { SourcedStory } from "./story.ts";

type Source = SourcedStory["sources"][number];

export const democratising = {
  title: "Democratising public services?",
  author: "Giles Simon, Co-operatives UK",
  kind: "seed",
} as const satisfies Omit<Source, "mark">;

export const winchester = {
  title: "Conservatives express support for ‘mutual public services’ plan (Winchester Vacancies)",
  year: 2010,
  kind: "seed",
} as const satisfies Omit<Source, "mark">;

export const bigIdea = {
  title:
    "Policy watch: Are co-operatives and mutuals the big idea for public service reform? (Edexcel)",
  year: 2010,
  kind: "seed",
} as const satisfies Omit<Source, "mark">;

export const towardsMutualism = {
  title: "Moving towards mutualism and the John Lewis model?",
  year: 2010,
  kind: "seed",
} as const satisfies Omit<Source, "mark">;

/** Words of a report are ours, in summary: its own were not copied. */
export function summary(words: string): string {
  return `In summary: ${words}`;
}
