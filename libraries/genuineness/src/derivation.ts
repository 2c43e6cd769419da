/** Findings derived from an archive's facts alone: what stands in findings.json, and what a stranger derives again. */
import { parseFact, type Entry } from "@rochdale/facts/fact.ts";
import { storyOf, type Story } from "@rochdale/facts/story.ts";
import { findingsOf, notApplicable } from "./finding.ts";

/** Thrown for a log that holds something that is no fact; names the entry. */
export class NotAFact extends Error {
  override name = "NotAFact";
}

/** The content of findings.json for a story as at a day: JSON-safe, the same for the same facts and day. */
export function publishedFindings(story: Story, asAt: string): object {
  return {
    format: "rochdale-findings/1",
    asAt,
    findings: findingsOf(story, asAt),
    doesNotApply: notApplicable(story, asAt),
  };
}

/** Reads every fact of a log in order. Throws NotAFact at the first entry that is none. */
export function storyOfLog(facts: readonly unknown[], origin: string): Story {
  const entries = facts.map((json, position): Entry => {
    const parsed = parseFact(json, position);
    if (!parsed.ok) throw new NotAFact(`entry ${position}: ${parsed.because}`);
    if (parsed.body !== origin) throw new NotAFact(`entry ${position} is of ${parsed.body}`);
    return parsed.entry;
  });
  return storyOf(entries);
}

/** For `verifyArchive`: the findings of an archive, derived again from its facts. */
export function derivedFindings(
  facts: readonly unknown[],
  asOf: string,
  context: { readonly origin: string },
): object {
  return publishedFindings(storyOfLog(facts, context.origin), asOf);
}
