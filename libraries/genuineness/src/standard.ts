/** Our own standard as dated parameters: what we ask where no statute gives a number. Versions are added, never edited. */
import { latest, type Story } from "@rochdale/facts/story.ts";

/** What the silence of an authority means once its time has run out. */
export type Silence = "noAnswer" | "deemedRefusalIfAdopted";

/**
 * One version of the house standard. None of it is law. Its manner is that of the Community Empowerment (Scotland)
 * Act 2015: a validation date, a period for the decision, reasons, publication.
 */
export type Standard = {
  /** Also its id in the law register. */
  readonly id: "rochdale-1" | "rochdale-2";
  /** First and last day on which it is ours; `to` is null while it runs. */
  readonly from: string;
  readonly to: string | null;
  readonly decisionWorkingDays: number;
  readonly silence: Silence;
  readonly scopingWorkingDays: number;
  readonly questionReplyWorkingDays: number;
  readonly unionReplyWorkingDays: number;
  readonly disputeReplyWorkingDays: number;
  readonly reviewWorkingDays: number;
  readonly rollFreezeDays: number;
  readonly ballotNoticeDays: number;
  readonly challengesCloseDays: number;
  readonly pollDays: number;
  readonly mandateMonths: number;
  /** After a verifiable ballot's report: days for a challenge, and months for which papers and key sheets are kept. */
  readonly petitionDays: number;
  readonly materialsMonths: number;
  readonly booksDays: number;
  /** At least `fewest`; beyond that `percent` in a hundred or `enough` people, whichever is less. */
  readonly signatories: {
    readonly fewest: number;
    readonly percent: number;
    readonly enough: number;
  };
};

const common = {
  decisionWorkingDays: 30,
  scopingWorkingDays: 40,
  questionReplyWorkingDays: 10,
  unionReplyWorkingDays: 20,
  disputeReplyWorkingDays: 20,
  reviewWorkingDays: 40,
  rollFreezeDays: 21,
  ballotNoticeDays: 21,
  challengesCloseDays: 7,
  pollDays: 14,
  mandateMonths: 12,
  petitionDays: 28,
  materialsMonths: 12,
  booksDays: 45,
  signatories: { fewest: 2, percent: 10, enough: 20 },
} as const;

/** Version 1: silence is recorded as "no answer" and means nothing more. */
export const rochdale1: Standard = {
  id: "rochdale-1",
  from: "2026-01-01",
  to: "2026-09-30",
  silence: "noAnswer",
  ...common,
};

/** Version 2: silence counts as a refusal, open to review, where the authority adopted the standard on record. */
export const rochdale2: Standard = {
  id: "rochdale-2",
  from: "2026-10-01",
  to: null,
  silence: "deemedRefusalIfAdopted",
  ...common,
};

/** Every version, oldest first. */
export const standards: readonly Standard[] = [rochdale1, rochdale2];

/** The version of a day. Days before the first version are measured by the first: an old case can still be read. */
export function standardOn(day: string): Standard {
  let found: Standard = rochdale1;
  for (const standard of standards) if (standard.from <= day) found = standard;
  return found;
}

/** The version that measures a body's act of a day: the one its authority adopted by then, else the day's own. */
export function standardFor(story: Story, day: string): Standard {
  const adopted = latest(story, "StandardAdopted/1");
  if (adopted && adopted.on <= day) {
    return standards.find((one) => one.id === adopted.content.standard) ?? standardOn(day);
  }
  return standardOn(day);
}

/**
 * How many people must sign: at least two, and one in ten or twenty people, whichever is less. Where the number
 * of people is not known, one in ten cannot be shown and twenty are needed. Our own standard; the community right
 * to challenge has its own rule (two employees) and never this one.
 */
export function signatoriesNeeded(standard: Standard, people: number | null): number {
  const { fewest, percent, enough } = standard.signatories;
  if (people === null) return enough;
  const share = Math.floor((people * percent + 99) / 100);
  return Math.max(fewest, Math.min(enough, share));
}
