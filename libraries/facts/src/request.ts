/** Facts of asking: the request, its validation, the authority's two decisions, review by an arbiter. */
import { z } from "zod";
import { commitment, count, day, note, title } from "./shapes.ts";

export const right = z.enum([
  "rightToRequest",
  "communityRightToRequest",
  "communityRightToChallenge",
  "participationRequest",
  "rightToManage",
  "jointRequest",
  "noPredecessor",
]);
export type Right = z.infer<typeof right>;
export const refusalGround = z.enum([
  "exemptService",
  "notComplete",
  "informationInadequate",
  "bodyUnsuitable",
  "serviceEnding",
  "integratedWithNhs",
  "alreadyInProcurement",
  "negotiatingWithThirdParty",
  "intentionToConsiderStaffBody",
  "frivolous",
  "breachOfDuty",
  "continuityAtRisk",
  "costExceedsBenefit",
]);

export const requestFacts = {
  /** Staff, community or both ask. Names stay with the scrutineer's list; here only how many, and its commitment. */
  "RequestMade/1": z.strictObject({
    right,
    origin: z.enum(["staff", "community", "joint"]),
    staffSignatories: count,
    userSignatories: count,
    /** How many of the staff signatories are senior managers. */
    seniorManagers: count,
    signatures: commitment,
    statement: commitment,
  }),
  /** The authority itself proposes: recorded as such; it waits until staff or users adopt it. */
  "AuthorityProposed/1": z.strictObject({ statement: commitment.nullable() }),
  "ProposalAdopted/1": z.strictObject({
    origin: z.enum(["staff", "community", "joint"]),
    staffSignatories: count,
    userSignatories: count,
    seniorManagers: count,
    signatures: commitment,
  }),
  "SignaturesChecked/1": z.strictObject({ accepted: count, refused: count, against: title }),
  "RequestFoundIncomplete/1": z.strictObject({ missing: z.array(note).min(1).max(20) }),
  "RequestCompleted/1": z.strictObject({ received: commitment.nullable() }),
  "RequestValidated/1": z.strictObject({ validationDate: day }),
  /** The authority adopts our standard for its decisions, silence included. */
  "StandardAdopted/1": z.strictObject({ standard: z.literal("rochdale-2") }),
  "ExtensionAgreed/1": z.strictObject({ item: title, to: day }),
  "DecidedInPrinciple/1": z.strictObject({
    decision: z.enum(["agree", "agreeWithModification", "refuse"]),
    ground: refusalGround.nullable(),
    modification: note.nullable(),
    reasons: note,
    evidence: commitment.nullable(),
    cure: note.nullable(),
  }),
  "ModificationAnswered/1": z.strictObject({ accepted: z.boolean() }),
  "ReviewSought/1": z.strictObject({
    of: z.enum(["refusal", "silence", "finalRefusal"]),
    reasons: note,
  }),
  /** The arbiter recommends, unless a law gives power to decide. */
  "ReviewReported/1": z.strictObject({
    outcome: z.enum(["uphold", "reconsider", "agree"]),
    power: z.enum(["recommendation", "binding"]),
    law: title.nullable(),
    reasons: note,
  }),
  "FinallyDecided/1": z.strictObject({
    decision: z.enum(["agree", "refuse"]),
    ground: refusalGround.nullable(),
    reasons: note,
    evidence: commitment.nullable(),
  }),
  "CaseStopped/1": z.strictObject({
    why: z.enum(["withdrawn", "staffSaidNo", "refused", "exempt", "noRoute", "superseded"]),
    reasons: note,
  }),
} as const;
