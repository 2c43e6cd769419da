/** What a design is asked for, field by field: the same for the act, for the page without script and for the browser. */
import type { Fields } from "../../house/field.ts";

export const FORMS = [
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
] as const;
export const CLASSES = ["worker", "user", "community", "publicBody", "investor", "other"] as const;
export const KINDS = [
  "ordinary",
  "special",
  "appointDirectors",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
  "budget",
  "board",
] as const;
export const LOCKS = ["statutoryCic", "statutoryCbs", "charity", "voluntary", "none"] as const;
export const SURPLUS = [
  "reinvested",
  "sharedWithMembers",
  "membersAndCommunity",
  "distributedToInvestors",
] as const;
export const NATURES = ["protective", "operative"] as const;
export const THRESHOLDS = [
  "special",
  "rulesChange",
  "conversion",
  "dissolution",
  "assetDisposal",
] as const;
/** Lines that rules in use draw. Exactly half means over half. */
export const FRACTIONS = ["1/2", "3/5", "2/3", "7/10", "3/4", "4/5", "9/10", "1/1"] as const;

/** Caps that rules in use set: the most of all votes cast that a class, or a member body, counts for. */
export const CAPS = ["1/20", "1/10", "1/5", "1/4", "1/3", "2/5", "1/2"] as const;

export const CLASS_ROWS = [1, 2, 3, 4, 5, 6] as const;
/** Holders of votes as they in truth stand. */
export const HOLDER_ROWS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** What a holder of votes is: people of a class, or something that others stand behind. */
export const HOLDER_KINDS = ["people", "body", "trust", "nominee"] as const;
export const VETO_ROWS = [1, 2, 3, 4] as const;
export const OWNERSHIP_VETO_ROWS = [1, 2, 3] as const;
export const CLASS_PLACES = CLASS_ROWS.map((row) => `class${row}`);
export const ELIGIBLE = [
  "worksInService",
  "usesService",
  "caresForUser",
  "livesNearby",
  "memberBody",
  "publicPartner",
  "investsMoney",
  "notStated",
] as const;
export const CHOSEN = ["elected", "appointed", "notStated"] as const;
export const DECIDED_BY = ["board", "members", "eachClass", "notStated"] as const;
export const MODELS = [
  "none",
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
] as const;
export const CAST_BY = ["trust", "bodies"] as const;
export const LAYER_ROWS = [1, 2, 3] as const;
export const REMOVAL_BY = ["members", "choosers", "board", "notStated"] as const;
export const YES_NO = ["yes", "no"] as const;
const VOTES_MOST = 1_000_000_000;

const fraction = {
  kind: "choice",
  options: FRACTIONS,
  words: "governance.fraction",
  suggest: "3/4",
} as const;
const weight = { kind: "whole", most: VOTES_MOST, optional: true } as const;
const decided = {
  kind: "choice",
  options: DECIDED_BY,
  words: "enum.decidedBy",
  optional: true,
} as const;
const yes = { kind: "yesNo", optional: true } as const;

function classRow(row: number): Fields {
  return {
    [`name${row}`]: { kind: "text", max: 100, ...(row === 1 ? {} : { optional: true }) },
    [`class${row}`]: {
      kind: "choice",
      options: CLASSES,
      words: "enum.memberClass",
      optional: true,
    },
    [`votes${row}`]: weight,
    [`seats${row}`]: weight,
    [`managerVotes${row}`]: weight,
    [`managerSeats${row}`]: weight,
    [`open${row}`]: yes,
    [`eligible${row}`]: weight,
    [`price${row}`]: { kind: "pence", optional: true },
    [`eligibility${row}`]: {
      kind: "choice",
      options: ELIGIBLE,
      words: "enum.eligibility",
      optional: true,
    },
    [`chosen${row}`]: {
      kind: "choice",
      options: CHOSEN,
      words: "enum.seatsFilled",
      optional: true,
    },
    [`voiceSeats${row}`]: weight,
    [`mostVotes${row}`]: { kind: "choice", options: CAPS, words: "governance.cap", optional: true },
  };
}

function layerRow(row: number): Fields {
  return {
    [`layer${row}Class`]: {
      kind: "choice",
      options: CLASS_PLACES,
      words: "governance.place",
      optional: true,
    },
    [`layer${row}Kind`]: { kind: "choice", options: CAST_BY, words: "enum.castBy", optional: true },
    ...Object.fromEntries(CLASS_ROWS.map((other) => [`layer${row}By${other}`, weight])),
    [`layer${row}Self`]: weight,
    [`layer${row}Bodies`]: weight,
  };
}

/** A veto: whose it is by its row in the form, over what, and what for. */
export function vetoFields(row: number, places: readonly string[]): Fields {
  return {
    [`vetoHolder${row}`]: {
      kind: "choice",
      options: places,
      words: "governance.place",
      optional: true,
    },
    [`vetoOver${row}`]: {
      kind: "choices",
      options: KINDS,
      words: "enum.decisionKind",
      optional: true,
    },
    [`vetoNature${row}`]: {
      kind: "choice",
      options: NATURES,
      words: "enum.vetoNature",
      optional: true,
    },
  };
}

const rows = (of: readonly number[], make: (row: number) => Fields): Fields =>
  Object.assign({}, ...of.map(make)) as Fields;

/** The fields of a whole design. */
export const designFields: Fields = {
  form: { kind: "choice", options: FORMS, words: "enum.legalForm" },
  model: { kind: "choice", options: MODELS, words: "enum.governanceModel", optional: true },
  vulnerableUsers: {
    kind: "choice",
    options: YES_NO,
    words: "governance.yesNo",
    optional: true,
  },
  ...rows(CLASS_ROWS, classRow),
  ...rows(LAYER_ROWS, layerRow),
  oneMemberOneVote: yes,
  chair: {
    kind: "choice",
    options: ["none", "members", "board", ...CLASS_PLACES],
    words: "governance.place",
    suggest: "none",
  },
  special: fraction,
  rulesChange: fraction,
  conversion: fraction,
  dissolution: fraction,
  assetDisposal: fraction,
  budgetBy: { kind: "choice", options: ["board", "members"], words: "enum.budgetBy" },
  standardsBy: decided,
  surplusBy: decided,
  removalBy: {
    kind: "choice",
    options: REMOVAL_BY,
    words: "enum.removalBy",
    optional: true,
  },
  ...rows(VETO_ROWS, (row) => vetoFields(row, CLASS_PLACES)),
  quorumMembers: { kind: "whole", most: 1_000_000, suggest: 10 },
  quorumPercent: { kind: "whole", most: 100, suggest: 10 },
  noticeClearDays: { kind: "whole", least: 1, most: 90, suggest: 14 },
  electionYears: { kind: "whole", least: 1, most: 5, suggest: 3 },
  meetingMonth: { kind: "whole", least: 1, most: 12, suggest: 9 },
  assetLock: { kind: "choice", options: LOCKS, words: "enum.assetLock" },
  surplus: { kind: "choice", options: SURPLUS, words: "enum.surplusRule" },
  saleNeedsMembers: yes,
  assignmentNeedsMembers: yes,
  investorNeedsMembers: yes,
};
