/** Facts of a verifiable ballot: its key-holders, credentials, set-up, sealed box, papers, shares, totals, materials. */
import { z } from "zod";
import { commitment, count, id, note, title } from "./shapes.ts";

/** SHA-256 of a published text, byte for byte: it stands for bytes that anyone can fetch, so it has no salt. */
const digest = commitment;

/** Whose side a key-holder is on: opposed interests keep any group of them from reading votes together. */
export const holderInterest = z.enum([
  "employer",
  "union",
  "users",
  "outsideCooperative",
  "scrutineer",
  "other",
]);
export type HolderInterest = z.infer<typeof holderInterest>;

const keyHolder = z.strictObject({ holder: id, party: id, interest: holderInterest });

export const secretBallotFacts = {
  /** Who holds a part of the ballot's key, and how many of them open it together. A single holder opens it alone. */
  "KeyHoldersNamed/1": z.strictObject({
    ballot: id,
    threshold: z.int().min(1).max(9),
    /** In the order of the ballot's trustees, from 1. */
    holders: z.array(keyHolder).min(1).max(9),
  }),
  /** A holder's part was made in a browser; `key` is the digest of its public half. */
  "KeyHolderKeyMade/1": z.strictObject({ ballot: id, holder: id, key: digest }),
  /** The ceremony is complete: the digest of the published trustees' text. */
  "KeysReady/1": z.strictObject({
    ballot: id,
    trustees: digest,
    threshold: z.int().min(1).max(9),
    holders: z.int().min(1).max(9),
  }),
  /** A holder opened a test ballot with the key as it was kept. */
  "KeyRehearsed/1": z.strictObject({ ballot: id, holder: id }),
  /** A holder says that the key is lost: nothing is lost while the threshold can be reached without it. */
  "KeyHolderKeyLost/1": z.strictObject({ ballot: id, holder: id }),
  /** The public halves of the voting credentials, made by the registrar's page: as many as there are voters. */
  "CredentialsPublished/1": z.strictObject({ ballot: id, credentials: digest, count }),
  /** How credentials went out so far, and how many came back: running totals. */
  "CredentialsIssued/1": z.strictObject({
    ballot: id,
    byPost: count,
    byEmail: count,
    byHand: count,
    undelivered: count,
  }),
  /** Lost credentials given again so far, each after two officers looked at the voter's papers: a running total. */
  "CredentialsReissued/1": z.strictObject({ ballot: id, count }),
  /** Voters helped so far by a recorded helper, who never votes for them: a running total. */
  "VotersAssisted/1": z.strictObject({ ballot: id, count }),
  /** The election as its archive begins: digests of its texts and of the booth's file. */
  "BallotSetUp/1": z.strictObject({
    ballot: id,
    /** The election's own name in its archive, in base58. */
    uuid: z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{14,40}$/),
    group: z.enum(["BELENIOS-2048", "RFC-3526-2048"]),
    election: digest,
    trustees: digest,
    credentials: digest,
    booth: digest,
  }),
  /** A batch of ballots joined the chain of events: its head after them, and all ballots in it so far. */
  "BallotBoxSealed/1": z.strictObject({
    ballot: id,
    batch: z.int().min(1),
    head: digest,
    ballots: count,
  }),
  /**
   * Papers opened and counted by hand, beside the archive. Totals stand here only where at least ten papers were
   * counted together; a smaller batch is told within the declared result. Counts only once it is signed by a second party.
   */
  "PaperBatchCounted/1": z.strictObject({
    ballot: id,
    batch: z.int().min(1),
    /** Papers counted; those of people who also voted online are not among them. */
    papers: count,
    /** Envelopes put aside unopened because their voters voted online. */
    setAside: count,
    totals: z
      .strictObject({ byAnswer: z.array(count).min(2).max(40), blank: count, spoiled: count })
      .nullable(),
    /** A salted commitment to the photograph of the counted batch. */
    photo: commitment.nullable(),
  }),
  /** A party of another side, who was there, signs for a batch of papers. */
  "PaperBatchSigned/1": z.strictObject({ ballot: id, batch: z.int().min(1) }),
  /** One holder's shuffle of ranked papers, before they are opened. */
  "BallotShuffled/1": z.strictObject({ ballot: id, holder: id, shuffle: digest }),
  /** A holder's checked share in opening the result. */
  "BallotShareGiven/1": z.strictObject({ ballot: id, holder: id, share: digest }),
  /** The result that the final archive proves; it was verified strictly before this was written. */
  "BallotTallied/1": z.strictObject({
    ballot: id,
    /** Ballots counted: the last of each voter. */
    ballots: count,
    /** In the order of the answers; null for a ranked ballot, whose papers stand in the archive. */
    byAnswer: z.array(count).min(1).max(40).nullable(),
    blank: count,
    archive: digest,
    strict: digest,
  }),
  /** The scrutineer's report as generated, signed into the record by its digest. */
  "ScrutineersReportSigned/1": z.strictObject({
    ballot: id,
    report: digest,
    verifiers: z
      .array(
        z.strictObject({
          tool: title,
          version: title,
          verifierSays: z.enum(["accepted", "rejected", "notRun"]),
        }),
      )
      .min(1)
      .max(5),
    incidents: z.array(note).max(50),
  }),
  /** What was kept for a challenge was destroyed when its time was over. */
  "BallotMaterialsDestroyed/1": z.strictObject({
    ballot: id,
    materials: z
      .array(z.enum(["credentialLinks", "letters", "papers", "keySheets"]))
      .min(1)
      .max(4),
  }),
} as const;
