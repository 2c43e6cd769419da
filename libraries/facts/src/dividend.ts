/** Facts of a council's dividend to active citizens: what was resolved, who took part, how it was shared. Never who, never a home. */
import { z } from "zod";
import { commitment, count, day, id, note, pence, title } from "./shapes.ts";

const decimal = z.string().regex(/^\d+(\.\d+)?$/);

/** A count of people or homes; null where there are fewer than ten, because few can be told apart. */
export const tenOrMore = z.int().min(10).nullable();

export const appealGround = z.enum([
  "hoursNotCounted",
  "wrongHome",
  "notAsked",
  "wrongBill",
  "anotherGround",
]);

export const dividendFacts = {
  /** This record is a council's scheme, not a mutual. */
  "SchemeOpened/1": z.strictObject({ council: title }),
  /** What the council resolved for a year: the pot, the class of cases, the limits, what hours count for. LGFA 1992 s.13A(1)(c). */
  "DividendResolved/1": z.strictObject({
    round: id,
    startsOn: day,
    endsOn: day,
    potPence: pence,
    /** Kept back from the pot for appeals that succeed. */
    appealsPence: pence,
    className: title,
    /** From so many hours in the year: so many points. Below the first band nothing. */
    bands: z
      .array(z.strictObject({ from: decimal, points: decimal }))
      .min(1)
      .max(10),
    /** The most off one bill in a whole year; null where the bill alone is the limit. */
    perAccountCapPence: pence.nullable(),
    appealDays: z.int().min(28).max(365),
    resolution: commitment,
  }),
  /** An organisation whose helpers count, and the length of its record when its control was computed. */
  "OrganisationAccepted/1": z.strictObject({
    round: id,
    organisation: id,
    name: title,
    /** The party that files for it. */
    party: id,
    log: z.string().regex(/^[a-z0-9.:-]+\/[a-z0-9-]+$/),
    size: count,
  }),
  "OrganisationDropped/1": z.strictObject({ round: id, organisation: id, reason: note }),
  /** Who took part and how many hours, as a digest of rows that stay private. Filed again it replaces what was filed. */
  "ParticipationFiled/1": z.strictObject({
    round: id,
    organisation: id,
    people: tenOrMore,
    rows: commitment,
  }),
  /** As first written: a short list told how many people it held. */
  "ParticipationChecked/1": z.strictObject({
    round: id,
    organisation: id,
    drawn: count,
    confirmed: count,
  }),
  /**
   * The council asked a drawn sample whether the hours were done; who was not confirmed does not count. `enough`: nine
   * in ten confirmed, so the list counts. Of a sample below ten no number is told.
   */
  "ParticipationChecked/2": z.strictObject({
    round: id,
    organisation: id,
    enough: z.boolean(),
    asked: z
      .strictObject({ drawn: count.min(10), confirmed: count })
      .refine(({ drawn, confirmed }) => confirmed <= drawn)
      .nullable(),
  }),
  /** Bills and who lives behind them, as a digest of rows that stay private. */
  "HouseholdsFiled/1": z.strictObject({ round: id, accounts: tenOrMore, rows: commitment }),
  /** The pot shared to the penny. The seed is the root of the first checkpoint published after the last list was filed. */
  "DividendAllotted/1": z.strictObject({
    round: id,
    seed: z.strictObject({ size: count, root: commitment }),
    input: commitment,
    accounts: tenOrMore,
    totalPence: pence,
    undistributedPence: pence,
    /** How many bills got how much; bands with few are joined with their neighbour. */
    table: z.array(z.strictObject({ fromPence: pence, toPence: pence, accounts: count })).max(20),
  }),
  /** The file for the billing system: its digest and its sum, which equals the sum allotted. */
  "BillingFileMade/1": z.strictObject({
    round: id,
    what: z.enum(["allotment", "appeals"]),
    totalPence: pence.nullable(),
    file: commitment,
  }),
  "DividendAppealMade/1": z.strictObject({ round: id, appeal: id, ground: appealGround }),
  "DividendAppealDecided/1": z.strictObject({
    round: id,
    appeal: id,
    outcome: z.enum(["allowed", "dismissed", "withdrawn"]),
  }),
  /** Every row about a person or a home is destroyed. */
  "DividendRowsDestroyed/1": z.strictObject({ round: id }),
} as const;
