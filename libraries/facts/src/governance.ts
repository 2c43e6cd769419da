/** Facts of governance: a design, its freezing as the proposed rules, and ownership as it in truth stands. */
import { z } from "zod";
import { commitment, count, fraction, id, memberClass, pence, title } from "./shapes.ts";

export const kind = z.enum([
  "ordinary",
  "special",
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
  "budget",
]);
export type Kind = z.infer<typeof kind>;

export const legalForm = z.enum([
  "coopSociety",
  "communityBenefitSociety",
  "cicGuarantee",
  "cicShares",
  "companyGuarantee",
  "companyShares",
  "charity",
  "employeeTrust",
  "multiStakeholder",
  "coopSchoolTrust",
  "federation",
  "jointVenture",
  "unknownForm",
]);
export const assetLock = z.enum(["statutoryCic", "statutoryCbs", "charity", "voluntary", "none"]);

/** What somebody proposes the mutual to be. Votes are weights at members' meetings, by class. */
export const design = z.strictObject({
  form: legalForm,
  classes: z
    .array(
      z.strictObject({
        id,
        name: title,
        class: memberClass,
        votes: count,
        seats: count,
        /** Of these votes and seats, how many are managers'. */
        managerVotes: count,
        managerSeats: count,
        /** Everyone of the class may join, without being picked. */
        open: z.boolean(),
        eligible: count.nullable(),
        pricePence: pence,
      }),
    )
    .min(1)
    .max(14),
  oneMemberOneVote: z.boolean(),
  chairCasting: z.union([z.literal("none"), z.literal("members"), z.literal("board"), id]),
  thresholds: z.strictObject({
    special: fraction,
    rulesChange: fraction,
    conversion: fraction,
    dissolution: fraction,
    assetDisposal: fraction,
  }),
  budgetBy: z.enum(["board", "members"]),
  vetoes: z
    .array(
      z.strictObject({
        class: id,
        over: z.array(z.union([kind, z.literal("board")])).min(1),
        nature: z.enum(["protective", "operative"]),
      }),
    )
    .max(20),
  quorum: z.strictObject({ members: count, percent: z.int().min(0).max(100) }),
  noticeClearDays: z.int().min(1).max(90),
  electionYears: z.int().min(1).max(5),
  meetingMonth: z.int().min(1).max(12),
  assetLock,
  surplus: z.enum([
    "reinvested",
    "sharedWithMembers",
    "membersAndCommunity",
    "distributedToInvestors",
  ]),
  /** Sale, assignment of the contract, or an outside investor only by the members' vote. */
  saleNeedsMembers: z.boolean(),
  assignmentNeedsMembers: z.boolean(),
  investorNeedsMembers: z.boolean(),
});
export type Design = z.infer<typeof design>;

const people = z.strictObject({
  id,
  kind: z.literal("people"),
  class: z.enum([...memberClass.options, "unknown"]),
  manager: z.boolean().optional(),
});
const weights = z.record(id, count);
/** The input of the control contract, without the choice of insiders. */
export const ownership = z.strictObject({
  holders: z.array(
    z.union([
      people,
      z.strictObject({
        id,
        kind: z.literal("body"),
        votes: weights.optional(),
        shares: weights.optional(),
      }),
      z.strictObject({
        id,
        kind: z.literal("trust"),
        trusteesAppointedBy: weights.optional(),
        shares: weights.optional(),
      }),
      z.strictObject({ id, kind: z.literal("nominee"), for: id.nullable() }),
    ]),
  ),
  votes: weights,
  decisions: z.partialRecord(
    kind,
    z.union([
      z.strictObject({
        fraction,
        relation: z.enum(["over", "atLeast"]),
        votes: weights.optional(),
        castingVote: id.optional(),
      }),
      z.strictObject({ by: z.literal("board") }),
    ]),
  ),
  board: z.strictObject({ seats: weights, castingVote: id.optional() }).optional(),
  vetoes: z
    .array(
      z.strictObject({
        holder: id,
        over: z.array(z.union([kind, z.literal("board")])),
        nature: z.enum(["protective", "operative"]),
      }),
    )
    .optional(),
  shares: weights.optional(),
});
export type Ownership = z.infer<typeof ownership>;

export const governanceFacts = {
  "DesignProposed/1": z.strictObject({ version: z.int().min(1), design }),
  "DesignFrozen/1": z.strictObject({ version: z.int().min(1), rules: commitment.nullable() }),
  /** Who in truth holds votes, seats and shares from this day; replaces what was known before. */
  "OwnershipRecorded/1": z.strictObject({
    ownership,
    names: z.record(id, title),
    event: title,
  }),
  /** Rules registered by the registrar. */
  "RulesRegistered/1": z.strictObject({
    design,
    registrar: title,
    number: title.nullable(),
    /** The last day of the year of account, month and day: "03-31". */
    yearEnd: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .optional(),
  }),
  /** A guarantee named in advance (a lock-in, a seat, a veto) and what became of it. */
  "GuaranteeGiven/1": z.strictObject({ guarantee: id, words: title }),
  "GuaranteeLost/1": z.strictObject({ guarantee: id, words: title }),
  "GuaranteeRegained/1": z.strictObject({ guarantee: id, words: title }),
} as const;
