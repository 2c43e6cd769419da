/** Facts of elections held here: called by contests, candidates as signs without names, papers, lots, counts, results. */
import { z } from "zod";
import { commitment, count, day, id, memberClass, note, title } from "./shapes.ts";

const whichContest = { election: id, contest: id };
/** A lot's question: where in the count, for what, and who is tied, by candidates' signs. */
const question = {
  stage: z.int().min(0),
  purpose: z.enum(["surplus", "exclusion", "election", "place"]),
  tied: z.array(id).min(2),
};

const electionCall = {
  election: id,
  rehearsal: z.boolean(),
  /** One for each class with seats falling due; reserved seats are contests of their own. */
  contests: z
    .array(
      z.strictObject({
        contest: id,
        name: title,
        class: memberClass,
        seats: z.int().min(1),
        reserved: z.boolean(),
      }),
    )
    .min(1)
    .max(30),
  nominationsClose: day,
  opens: day,
  closes: day,
  noticeClearDays: count,
  /** The rule of counting by its name, and the SHA-256 of its choices. */
  rules: title,
  rulesHash: commitment,
  /** How many other members must back a candidate. */
  backers: z.int().min(0).max(2),
  statementWords: z.int().min(20).max(1000),
  /** SHA-256 of a seed for lots, kept by the returning officer until the close; null where lots are drawn. */
  seedSeal: commitment.nullable(),
  returningOfficer: id,
};

export const electionFacts = {
  "ElectionCalled/1": z.strictObject({
    ...electionCall,
    /** booth: papers are given here. file: they are on paper, and the returning officer brings their file. */
    papers: z.enum(["booth", "file"]),
  }),
  "ElectionCalled/2": z.strictObject({
    ...electionCall,
    /** verifiable: each contest has a ballot of its own in the verifiable box. */
    papers: z.enum(["booth", "file", "verifiable"]),
  }),
  /** A member stands. The sign is random; who it is stands in the body's tables alone. */
  "CandidateNominated/1": z.strictObject({
    ...whichContest,
    candidate: id,
    statement: commitment,
    backers: z.int().min(0).max(2),
    /** Whether the candidate agreed to be named on public pages. */
    named: z.boolean(),
    how: z.enum(["self", "onPaper"]),
  }),
  "CandidateWithdrew/1": z.strictObject({ ...whichContest, candidate: id }),
  /** Who stands, in the order of the paper, and the roll where there is something to vote on. */
  "NominationsClosed/1": z.strictObject({
    election: id,
    contests: z.array(
      z.strictObject({
        contest: id,
        standing: z.array(id),
        outcome: z.enum(["contested", "uncontested", "nobody"]),
        eligible: count,
        roll: commitment.nullable(),
      }),
    ),
  }),
  /** The ballot that a contest is voted in; its answers are the candidates' signs, in the order of the paper. */
  "ContestBallotCalled/1": z.strictObject({ ...whichContest, ballot: id }),
  "ElectionOpened/1": z.strictObject({ election: id }),
  /** The boxes as they were closed: fingerprint and papers. Null where the papers come as files. */
  "ElectionClosed/1": z.strictObject({
    election: id,
    boxes: z.array(z.strictObject({ contest: id, digest: commitment, papers: count })).nullable(),
  }),
  /** The returning officer's file of papers, by a salted commitment to what it says. */
  "PapersTaken/1": z.strictObject({ ...whichContest, papers: count, commitment }),
  /** A known example was counted by this rule here, and every figure was as expected. */
  "CountRehearsed/1": z.strictObject({
    election: id,
    rulesHash: commitment,
    examples: z.int().min(1),
    figures: z.int().min(1),
  }),
  "SeedRevealed/1": z.strictObject({
    election: id,
    seed: title,
    publicValue: title,
    publicSource: title,
  }),
  "LotAsked/1": z.strictObject({ ...whichContest, ...question }),
  "LotDrawn/1": z.strictObject({ ...whichContest, ...question, chosen: id, how: note }),
  "ContestCounted/1": z.strictObject({
    ...whichContest,
    rulesHash: commitment,
    valid: count,
    invalid: count,
    elected: z.array(id),
    /** SHA-256 of the report as canonical JSON, and a salted commitment to the papers. */
    report: commitment,
    papers: commitment,
    /** Papers whose ranking nobody else gave. */
    unique: count,
  }),
  "ContestDeclared/1": z.strictObject({
    ...whichContest,
    elected: z.array(id),
    /** What is published of the papers: all, those of rankings that many share, or the figures of stages only. */
    publish: z.enum(["full", "suppressed", "stages"]),
    least: z.int().min(2).nullable(),
  }),
  /** A place fell vacant; the papers were counted again without its holder, or an election must be held. */
  "VacancyFilled/1": z.strictObject({
    ...whichContest,
    vacated: id,
    reason: z.enum(["resigned", "died", "leftClass", "removed"]),
    by: z.enum(["recount", "election"]),
    elected: id.nullable(),
    report: commitment.nullable(),
  }),
} as const;
