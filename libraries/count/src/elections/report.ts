/** The report of a count: one JSON that the sheet, the narrative, the chart and a re-count all read. */
import type { Constraints } from "./constraint.ts";
import type { Lot, LotQuestion } from "./lots.ts";

/** An inequality in figures that decided something. */
export type Comparison = {
  readonly what: string;
  readonly candidate?: number;
  readonly other?: number;
  /** The group whose line guards or dooms the candidate. */
  readonly group?: string;
  readonly left: string;
  readonly relation: ">=" | "<=" | "<" | ">" | "=";
  readonly right: string;
  readonly passed: boolean;
};

/** Papers that moved: from whom, to whom (null: to nobody), at which value, carrying which votes; scaled. */
export type Transfer = {
  readonly from: readonly number[];
  readonly to: number | null;
  readonly papers: number;
  readonly value: number;
  readonly votes: number;
};
export type TransferText = Omit<Transfer, "value" | "votes"> & {
  readonly value: string;
  readonly votes: string;
};

/** How near a decision of the stage came to going the other way. */
export type Margin = {
  readonly decision: "election" | "exclusion";
  /** The candidate on whom it fell, and the one on whom it would have fallen instead. */
  readonly candidate: number;
  readonly other: number | null;
  readonly votes: string;
};

export type Stage = {
  readonly stage: number;
  readonly kind: "first" | "surplus" | "exclusion" | "iteration" | "fill";
  /** Whose surplus, or who was excluded. */
  readonly candidates: readonly number[];
  /** In the short form that other programs read: "surplus 3 tv=0.21", "exclude [4, 3]". */
  readonly action: string;
  /** The provision followed. */
  readonly rule: string;
  readonly quota: string;
  /** The value at which a surplus moved, where one value rules the stage. */
  readonly transferValue?: string;
  /** At the end of the stage, in file order. */
  readonly votes: readonly string[];
  readonly nonTransferable: string;
  readonly transfers: readonly TransferText[];
  readonly why: readonly Comparison[];
  /** Meek: what each candidate keeps of a paper, how often it was worked out, what surplus was left. */
  readonly keepFactors?: readonly string[];
  readonly iterations?: number;
  readonly surplus?: string;
  /** Options: papers that prefer each (row) to each other (column), with the first stage. */
  readonly pairwise?: readonly (readonly string[])[];
  /** Elected in this stage on their votes. */
  readonly elected: readonly number[];
  /** Elected in this stage because just enough were left. */
  readonly filled: readonly number[];
  readonly margin: Margin | null;
};

export type Report = {
  readonly schema: "rochdale-count-1";
  readonly rules: string;
  /** SHA-256 over the rule's choices: two reports with it followed the same rule. */
  readonly rulesHash: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  /** Members who keep their places while a vacancy is filled; they may also be elected in the count. */
  readonly sitting?: readonly number[];
  /** Minima and maxima of groups under which the places were filled. */
  readonly constraints?: Constraints;
  /** Equal rankings shared: papers are counted in so many parts each, and transfers count parts. */
  readonly partsOfPaper?: number;
  readonly valid: number;
  /** Papers with no preference that could be counted. */
  readonly invalid: number;
  readonly decimals: number;
  /** The last quota. */
  readonly quota: string;
  readonly status:
    | "complete"
    /** As many stand as there are places, or fewer: nobody was counted. */
    | "uncontested"
    | "needs-lot";
  readonly needs: LotQuestion | null;
  /** In order of election. */
  readonly elected: readonly { readonly candidate: number; readonly stage: number }[];
  readonly stages: readonly Stage[];
  readonly lots: readonly Lot[];
};
