/** A release as this library writes it, and where it is published. */

import type { Story } from "@rochdale/facts/story.ts";
import type { Drawn } from "@rochdale/genuineness/statement-told.ts";

/** Any part of a release: plain JSON. */
export type Part = { readonly [field: string]: unknown };

/** The tags of the standard's list that a mutual's story can have. */
export type Tag =
  | "planning"
  | "planningUpdate"
  | "tender"
  | "tenderUpdate"
  | "tenderCancellation"
  | "award"
  | "awardUpdate"
  | "contract"
  | "contractUpdate"
  | "contractAmendment"
  | "implementation"
  | "implementationUpdate"
  | "contractTermination";

export type PublishedRelease = Part & {
  readonly ocid: string;
  readonly id: string;
  /** The time of entry of the fact that it tells (UTC). */
  readonly date: string;
  readonly tag: readonly Tag[];
};

/** Where and as what the releases of a body are published. */
export type Publication = {
  /** "ocds-" and six characters, as the standard's helpdesk gives them out. */
  readonly prefix: string;
  /** The body's address as its story stood then: "https://mutuals.example.org/mutuals/alder-lives". */
  readonly addressOf: (story: Story) => string;
};

/** The story up to a fact and with it, where its documents can be read, and the release that tells it. */
export type Told = {
  readonly story: Story;
  readonly address: string;
  readonly ocid: string;
  readonly releaseId: string;
  /** The statements drawn by then, as they were drawn. */
  readonly statements: () => readonly Drawn[];
  /** What is told of: the contract, or the partnership agreement beside it. */
  readonly agreement: "contract" | "partnership";
  /** The last release that told or amended an agreement, by its id; null before there is one. */
  readonly amends: (agreement: string) => string | null;
};
/** What a fact adds to a release. */
export type Section = { readonly tags: readonly Tag[]; readonly part: Part };
