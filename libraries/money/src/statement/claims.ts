/** Claims for personal fees, each with its first fitting result. */
import type { Day } from "@rochdale/clock/day.ts";
import { workingDaysBetween } from "@rochdale/clock/working-day.ts";
import type { WorkingDay } from "@rochdale/clock/working-day.ts";
import { add, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { earnedDays } from "./earned.ts";
import { accepted } from "./records.ts";
import type { Claim, Participant } from "./records.ts";
import type { PersonFees } from "./term.ts";

export type ClaimResult =
  | "rejected"
  | "unknownParticipant"
  | "notEarned"
  | "early"
  | "late"
  | "duplicate"
  | "pending"
  | "paid";
export type ClaimsOfMonth = {
  readonly results: readonly { readonly id: string; readonly result: ClaimResult }[];
  readonly paid: Fraction;
  readonly waiting: Fraction;
  readonly waitingCount: number;
};

export type ClaimSituation = {
  readonly participants: ReadonlyMap<string, Participant>;
  readonly workingDay: WorkingDay;
  /** Fees already paid or pending; those of this month are added. */
  readonly taken: Set<string>;
};

/** The claims of a month under a term, worked in order of the day of claim, then id. */
export function workClaims(
  claims: readonly Claim[],
  term: PersonFees,
  situation: ClaimSituation,
): ClaimsOfMonth {
  const inOrder = [...claims].sort((a, b) => {
    if (a.claimedOn !== b.claimedOn) return a.claimedOn < b.claimedOn ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  let [paid, waiting, waitingCount] = [nought, nought, 0];
  const results = inOrder.map((claim) => {
    const result = resultOf(claim, term, situation);
    if (result === "paid") paid = add(paid, feeOf(claim, term));
    if (result === "pending") {
      waiting = add(waiting, feeOf(claim, term));
      waitingCount += 1;
    }
    return { id: claim.id, result };
  });
  return { results, paid, waiting, waitingCount };
}

function resultOf(claim: Claim, term: PersonFees, situation: ClaimSituation): ClaimResult {
  if (claim.status === "rejected") return "rejected";
  const participant = situation.participants.get(claim.participant);
  if (participant === undefined) return "unknownParticipant";
  const earned = earnedDays(participant, term)(claim.fee, claim.number);
  if (earned === null) return "notEarned";
  if (claim.claimedOn < earned) return "early";
  const window = { within: term.claimWorkingDays, workingDay: situation.workingDay };
  if (isLate(earned, claim.claimedOn, window)) return "late";
  const fee = JSON.stringify([claim.participant, claim.fee, claim.number]);
  if (situation.taken.has(fee)) return "duplicate";
  situation.taken.add(fee);
  return accepted(claim) ? "paid" : "pending";
}

type Window = { readonly within: bigint; readonly workingDay: WorkingDay };

/** Whether a day is after the so-manieth working day after the earned one. */
function isLate(earned: Day, claimed: Day, { within, workingDay }: Window): boolean {
  if (claimed === earned) return false;
  const passed = BigInt(workingDaysBetween(earned, claimed, workingDay));
  return passed > within || (passed === within && !workingDay(claimed));
}

function feeOf({ fee }: Claim, term: PersonFees): Fraction {
  if (fee === "attachment") return term.attachmentFee;
  return fee === "outcome" ? term.outcomeFee : term.sustainmentFee;
}
