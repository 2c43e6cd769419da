/** The matters that the law of a form wants its rules to say, and whether a design answers each. */
import type { Design4 } from "@rochdale/facts/governance.ts";

export type Matter = {
  readonly id: string;
  readonly law: string;
  /** Said by the design; or still to be written when the rules are drawn up. */
  readonly said: boolean;
};

type Answered = (design: Design4) => boolean;
type Row = readonly [id: string, law: string, answered: Answered | null];

const always: Answered = () => true;
const joining: Answered = ({ classes }) =>
  classes.every((one) => one.eligibility !== "notStated" || !one.open);
const surplusDecided: Answered = ({ surplusBy }) => surplusBy !== "notStated";

const SOCIETY: readonly Row[] = [
  ["name", "ccbsa2014-s14", null],
  ["objects", "ccbsa2014-s14", null],
  ["office", "ccbsa2014-s14", null],
  ["admission", "ccbsa2014-s14", joining],
  ["meetings", "ccbsa2014-s14", always],
  ["rulesChange", "ccbsa2014-s14", always],
  ["committee", "ccbsa2014-s14", ({ classes }) => classes.some((one) => one.seats > 0)],
  ["shareLimit", "ccbsa2014-s14", null],
  ["loans", "ccbsa2014-s14", null],
  ["transfer", "ccbsa2014-s14", null],
  ["audit", "ccbsa2014-s14", null],
  ["leaving", "ccbsa2014-s14", null],
  ["profits", "ccbsa2014-s14", surplusDecided],
  ["seal", "ccbsa2014-s14", null],
  ["investments", "ccbsa2014-s14", null],
];
const COMPANY: readonly Row[] = [
  ["name", "ca2006-articles", null],
  ["office", "ca2006-articles", null],
  ["objects", "ca2006-articles", null],
  ["liability", "ca2006-articles", null],
  ["admission", "ca2006-articles", joining],
  ["meetings", "ca2006-articles", always],
  ["committee", "ca2006-articles", ({ classes }) => classes.some((one) => one.seats > 0)],
];
const CIC: readonly Row[] = [
  ...COMPANY,
  ["communityInterest", "cic-asset-lock", null],
  ["assetLock", "cic-asset-lock", ({ assetLock }) => assetLock === "statutoryCic"],
];
const CHARITY: readonly Row[] = [
  ["name", "charity-law", null],
  ["objects", "charity-law", null],
  ["assetLock", "charity-law", ({ assetLock }) => assetLock === "charity"],
  ["trusteesUnpaid", "charity-law", null],
  ["admission", "charity-law", joining],
];
const LOCKED_SOCIETY: Row = [
  "assetLock",
  "si2006-264",
  ({ assetLock }) => assetLock === "statutoryCbs",
];

const ROWS: { readonly [form in Design4["form"]]: readonly Row[] } = {
  coopSociety: SOCIETY,
  communityBenefitSociety: [...SOCIETY, LOCKED_SOCIETY],
  multiStakeholder: SOCIETY,
  federation: SOCIETY,
  cicGuarantee: CIC,
  cicShares: CIC,
  companyGuarantee: COMPANY,
  companyShares: COMPANY,
  employeeTrust: COMPANY,
  jointVenture: COMPANY,
  charity: CHARITY,
  coopSchoolTrust: CHARITY,
  unknownForm: [],
};

/** Each matter of the form. A matter that no design asks about is still to be written. */
export function mandatoryMatters(design: Design4): readonly Matter[] {
  return ROWS[design.form].map(([id, law, answered]) => ({
    id,
    law,
    said: answered !== null && answered(design),
  }));
}
