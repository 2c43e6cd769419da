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

/** Who may join a class, in a word; `notStated` in designs that were told before it was asked. */
export const eligibility = z.enum([
  "worksInService",
  "usesService",
  "caresForUser",
  "livesNearby",
  "memberBody",
  "publicPartner",
  "investsMoney",
  "notStated",
]);
/** Who decides a matter; `eachClass` is the members, with workers and users each agreeing by themselves. */
export const decidedBy = z.enum(["board", "members", "eachClass", "notStated"]);
export type DecidedBy = z.infer<typeof decidedBy>;
/** After whose model the classes are made: a model is no legal form. */
export const governanceModel = z.enum([
  "workerCoop",
  "communityBenefit",
  "somerset",
  "fairShares",
  "civilCompany",
  "schoolTrust",
  "academy",
  "constituencies",
  "federation",
  "employeeTrust",
  "jointVenture",
  "none",
]);

/** A design told further: who may join, how seats are filled, who speaks for those who cannot, who stands between. */
export const design2 = z.strictObject({
  ...design.shape,
  model: governanceModel,
  classes: z
    .array(
      z.strictObject({
        ...design.shape.classes.element.shape,
        eligibility,
        /** Seats are elected by the class, or filled by the body that is the class. */
        chosen: z.enum(["elected", "appointed", "notStated"]),
        /** Of these seats, how many are for advocates and carers of users who cannot speak for themselves. */
        voiceSeats: count,
      }),
    )
    .min(1)
    .max(14),
  /** Whether some users cannot well speak or vote for themselves; null where it is not stated. */
  vulnerableUsers: z.boolean().nullable(),
  /** Who sets what the service must be like, and who decides the use of surplus. */
  standardsBy: decidedBy,
  surplusBy: decidedBy,
  /**
   * A class whose votes are cast for it: by trustees, or by member bodies through their delegates. `by` says how many
   * trustees each class appoints, or how many votes it has inside a member body; `itself` where nobody does.
   */
  through: z
    .strictObject({
      class: id,
      kind: z.enum(["trust", "bodies"]),
      by: z.record(id, count),
      /** How many member bodies; 1 for a trust. */
      bodies: z.int().min(1),
    })
    .nullable(),
});
export type Design2 = z.infer<typeof design2>;

const { through: _, ...beforeLayers } = design2.shape;
/** A design told with every layer between its members and its votes, and with who may remove a director. */
export const design3 = z.strictObject({
  ...beforeLayers,
  /**
   * Classes whose votes are cast for them, as in `through`; one layer may stand upon another: `by` may name a class that is a
   * layer itself. No class twice, no circle.
   */
  layers: z
    .array(
      z.strictObject({
        class: id,
        kind: z.enum(["trust", "bodies"]),
        by: z.record(id, count),
        bodies: z.int().min(1),
      }),
    )
    .max(6),
  /** Who may remove a director before the term ends: a meeting, those who chose the director, or the other directors. */
  removalBy: z.enum(["members", "choosers", "board", "notStated"]),
});
export type Design3 = z.infer<typeof design3>;

/** A design told with the caps on votes. */
export const design4 = z.strictObject({
  ...design3.shape,
  classes: z
    .array(
      z.strictObject({
        ...design3.shape.classes.element.shape,
        /** The most of all votes cast that the class, or each of its member bodies, counts for; null for no cap. */
        mostVotes: fraction.nullable(),
      }),
    )
    .min(1)
    .max(14),
});
export type Design4 = z.infer<typeof design4>;

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
const cap = z.strictObject({ of: z.array(id).min(1), most: fraction });
/** With the caps on votes: holders who together count for at most a part of all votes cast. */
export const ownership2 = z.strictObject({
  ...ownership.shape,
  caps: z.array(cap).min(1).optional(),
});
export type Ownership = z.infer<typeof ownership2>;

const registration = {
  registrar: title,
  number: title.nullable(),
  /** The last day of the year of account, month and day: "03-31". */
  yearEnd: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
};

export const governanceFacts = {
  "DesignProposed/1": z.strictObject({ version: z.int().min(1), design }),
  "DesignProposed/2": z.strictObject({ version: z.int().min(1), design: design2 }),
  "DesignProposed/3": z.strictObject({ version: z.int().min(1), design: design3 }),
  "DesignProposed/4": z.strictObject({ version: z.int().min(1), design: design4 }),
  "DesignFrozen/1": z.strictObject({ version: z.int().min(1), rules: commitment.nullable() }),
  /** Who in truth holds votes, seats and shares from this day; replaces what was known before. */
  "OwnershipRecorded/1": z.strictObject({
    ownership,
    names: z.record(id, title),
    event: title,
  }),
  "OwnershipRecorded/2": z.strictObject({
    ownership: ownership2,
    names: z.record(id, title),
    event: title,
  }),
  /** Rules registered by the registrar. */
  "RulesRegistered/1": z.strictObject({ design, ...registration }),
  "RulesRegistered/2": z.strictObject({ design: design2, ...registration }),
  "RulesRegistered/3": z.strictObject({ design: design3, ...registration }),
  "RulesRegistered/4": z.strictObject({ design: design4, ...registration }),
  /** A guarantee named in advance (a lock-in, a seat, a veto) and what became of it. */
  "GuaranteeGiven/1": z.strictObject({ guarantee: id, words: title }),
  "GuaranteeLost/1": z.strictObject({ guarantee: id, words: title }),
  "GuaranteeRegained/1": z.strictObject({ guarantee: id, words: title }),
} as const;
