/** What an allotment is: the sums, what stayed undistributed, and every step to them. */
import { sumOf } from "../exact.ts";
import type { Claim, Round, SharedOut, Spare, TieOrder } from "./share-out.ts";
import { shareOut } from "./share-out.ts";

/** One percentage of pay: the rate, what it is a percentage of, and what it came to. */
export type AtRate = {
  readonly step: "rate";
  readonly rateBasisPoints: bigint;
  readonly payBill: bigint;
  readonly amount: bigint;
};
/** Sums too small to pay. */
export type TooSmall = {
  readonly step: "tooSmall";
  readonly amount: bigint;
  readonly notPaid: readonly string[];
};
export type Step = AtRate | Round | Spare | TooSmall;

/** An allotment before the smallest payment. */
export type Allotted = {
  readonly ids: readonly string[];
  /** Pence, in the order of the ids. */
  readonly amounts: readonly bigint[];
  readonly undistributed: bigint;
  readonly steps: readonly Step[];
  readonly rateBasisPoints?: bigint;
};

/** Claims shared out, as an allotment. */
export function allotted(amount: bigint, claims: readonly Claim[], inTieOrder: TieOrder): Allotted {
  const shared: SharedOut = shareOut(amount, claims, inTieOrder);
  const { amounts, undistributed, rounds, spare } = shared;
  const steps = [...rounds, ...(spare === null ? [] : [spare])];
  return { ids: claims.map(({ id }) => id), amounts, undistributed, steps };
}

/** Sums above nought but below the smallest payment are not paid, and not shared again. */
export function withoutSmall(all: Allotted, smallest: bigint): Allotted {
  const small = (pence: bigint) => pence > 0n && pence < smallest;
  const notPaid = all.ids.filter((_, at) => small(all.amounts[at] ?? 0n));
  if (notPaid.length === 0) return all;
  const amount = sumOf(all.amounts.filter(small));
  return {
    ...all,
    amounts: all.amounts.map((pence) => (small(pence) ? 0n : pence)),
    undistributed: all.undistributed + amount,
    steps: [...all.steps, { step: "tooSmall", amount, notPaid }],
  };
}

/** A share of a sum as it is listed; `points` and `cap` for households only. */
export type Share = {
  readonly id: string;
  readonly amount: bigint;
  /** An exact fraction as text. */
  readonly points?: string;
  readonly cap?: bigint;
};
export type Allotment = {
  readonly amounts: readonly Share[];
  readonly total: bigint;
  readonly undistributed: bigint;
  readonly steps: readonly Step[];
  readonly rateBasisPoints?: bigint;
  readonly pointsUnplaced?: string;
};
/** The answer for a generated list. */
export type AllotmentChecksum = {
  readonly amountsChecksum: string;
  readonly total: bigint;
  readonly undistributed: bigint;
  readonly atCap: number;
  readonly atMinimum: number;
  readonly rounds: number;
  readonly spare: bigint;
};
