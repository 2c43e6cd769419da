/** What a ballot box promises, whichever is used: a paper by a credential, a close, and no total before it. */
import type { BoxName } from "../../house/ballot-choice.ts";
import type { Db } from "../../platform/database.ts";
import type { BoxTotals } from "./rules.ts";

export type { BoxName } from "../../house/ballot-choice.ts";

/** The paper: an answer's place in the list from 0, or null for a blank one. */
export type Choice = number | null;
/** A paper that ranks: candidates' places on the paper from 0, the first preferred first. Empty is a blank paper. */
export type Ranking = readonly number[];

export type CastOutcome =
  | { readonly ok: true; readonly replaced: boolean }
  /**
   * unknownCode: nobody was given this code. closed: the poll is over or has not begun. noSuchAnswer: nobody on this
   * paper, somebody twice, or a ranking where one answer is asked for.
   */
  | { readonly ok: false; readonly because: "unknownCode" | "closed" | "noSuchAnswer" };

export type BoxCount = {
  readonly digest: string;
  readonly papers: number;
  readonly totals: BoxTotals;
};

/**
 * A box keeps the voter and the paper apart and gives no figure before it is closed. `plain` is one whose host
 * could see votes; a verifiable one takes its place behind this same type.
 */
export type BallotBox = {
  readonly kind: "plain" | "verifiable";
  /** Sets the box up, empty, when the poll opens. */
  readonly open: (
    tx: Db,
    box: BoxName & {
      readonly answers: number;
      /** Whether papers rank the answers; else each gives one. */
      readonly ranked?: boolean;
    },
  ) => Promise<void>;
  /** Takes the hashes of codes, shuffled, with no voter beside them. */
  readonly admit: (tx: Db, box: BoxName, hashes: readonly Uint8Array[]) => Promise<void>;
  /** Whether a code opens this box. */
  readonly knows: (db: Db, box: BoxName, credential: string) => Promise<boolean>;
  /** Puts in a paper, or replaces the one that the same credential put in before. In a transaction of its own. */
  readonly cast: (
    db: Db,
    box: BoxName,
    paper: { readonly credential: string; readonly choice: Choice | Ranking },
  ) => Promise<CastOutcome>;
  /** Closes for ever and counts; null where the box is empty of setting up. Closing twice gives the same count. */
  readonly close: (tx: Db, box: BoxName) => Promise<BoxCount | null>;
  /** What a closed box holds; null while it is open. */
  readonly counted: (db: Db, box: BoxName) => Promise<BoxCount | null>;
};
