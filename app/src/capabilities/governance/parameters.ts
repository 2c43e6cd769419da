/** What meetings, elections and surplus read of a design, as data. */
import type { Design2 } from "@rochdale/facts/governance.ts";

/** The parameters by who reads them, beside the whole design. */
export function parametersOf(design: Design2) {
  const voters = design.classes.filter((one) => one.votes > 0);
  return {
    meetings: {
      quorum: design.quorum,
      noticeClearDays: design.noticeClearDays,
      annualMeetingMonth: design.meetingMonth,
      lines: { ordinary: "1/2", ...design.thresholds },
      votes: Object.fromEntries(voters.map((one) => [one.id, one.votes])),
      oneMemberOneVote: design.oneMemberOneVote,
      castingVote: design.chairCasting,
    },
    elections: {
      everyYears: design.electionYears,
      seats: design.classes
        .filter((one) => one.seats > 0)
        .map(({ id, seats, chosen, voiceSeats }) => ({ class: id, seats, chosen, voiceSeats })),
    },
    surplus: {
      rule: design.surplus,
      decidedBy: design.surplusBy,
      assetLock: design.assetLock,
    },
  } as const;
}
