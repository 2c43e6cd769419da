/** A rule of law, guidance or our own as the register holds it: where, when, by what source, how surely read. */
import type { Nation } from "@rochdale/facts/shapes.ts";

/** How surely we know it: read in its text; general knowledge; inferred from guidance; or our own standard. */
export type Confidence = "readAtSource" | "generalKnowledge" | "guidanceInferred" | "ownStandard";

export type Law = {
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: readonly Nation[];
  /** First and last day in force; null where not known or, for `to`, where it has no end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** Its own words, only where they were read; never a paraphrase. */
  readonly quote: string | null;
  readonly reading: string;
  readonly doubt: string | null;
};

export const england = ["England"] as const;
export const englandAndWales = ["England", "Wales"] as const;
export const scotland = ["Scotland"] as const;
export const greatBritain = ["England", "Wales", "Scotland"] as const;
export const notScotland = ["England", "Wales", "Northern Ireland"] as const;
export const unitedKingdom = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
