/** Facts of ballots: called on frozen papers, the roll, opened, closed, reported, challenged; the box it used. */
import { z } from "zod";
import { commitment, count, day, id, note, title } from "./shapes.ts";

/** In an election to a board, `for` is valid papers: none are against, and who is elected is the count's to say. */
export const tally = z.strictObject({
  eligible: count,
  for: count,
  against: count,
  abstain: count,
  spoiled: count,
});
export type Tally = z.infer<typeof tally>;

export const ballotFacts = {
  "BallotCalled/1": z.strictObject({
    ballot: id,
    purpose: z.enum(["support", "usersSupport", "boardElection", "resolution"]),
    /** plain: the host could see votes (rehearsals and examples only); verifiable: end to end. */
    box: z.enum(["plain", "verifiable"]),
    rehearsal: z.boolean(),
    roll: z.enum(["staff", "users", "members"]),
    question: title,
    answers: z.array(title).min(2).max(40),
    /** Which answer is the status quo; it is always among them, but where candidates stand for a board. */
    statusQuo: z.int().min(0),
    opens: day,
    closes: day,
    rule: title,
    /** The frozen papers that it is about: business case, rules, heads of terms, measures, pension answer. */
    papers: z.array(commitment).max(20),
    scrutineer: id,
  }),
  "RollFrozen/1": z.strictObject({ ballot: id, eligible: count, roll: commitment }),
  "RollObjectionRuled/1": z.strictObject({
    ballot: id,
    outcome: z.enum(["added", "removed", "unchanged"]),
    reasons: note,
  }),
  "BallotOpened/1": z.strictObject({ ballot: id, eligible: count }),
  "BallotClosed/1": z.strictObject({ ballot: id, digest: commitment, papers: count }),
  "BallotReported/1": z.strictObject({
    ballot: id,
    purpose: z.enum(["support", "usersSupport", "boardElection", "resolution"]),
    tally,
    issued: count,
    undelivered: count,
    reissued: count,
    late: count,
    independent: z.boolean(),
    rollInspected: z.boolean(),
    interference: z.enum(["none", "suspected", "found"]),
    report: commitment.nullable(),
  }),
  "BallotChallenged/1": z.strictObject({ ballot: id, challenge: id, doc: commitment }),
  "BallotChallengeRuled/1": z.strictObject({
    ballot: id,
    challenge: id,
    outcome: z.enum(["dismissed", "voided"]),
    reasons: note,
  }),
  /** Terms changed after the ballot: the mandate ends. */
  "MaterialChange/1": z.strictObject({
    what: z.enum(["businessCase", "rules", "headsOfTerms", "measures", "pension", "other"]),
    words: note,
  }),
  "BallotDatesSet/1": z.strictObject({ ballot: id, opens: day, closes: day }),
} as const;
