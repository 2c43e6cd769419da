/** The form chooser: plain questions, and for each form why it fits or why it is ruled out, with whose word that is. */

/** The answers; a question without one weighs nothing. */
export type Chosen = {
  readonly [question in QuestionId]?: string;
};
export type QuestionId =
  | "owners"
  | "members"
  | "service"
  | "surplus"
  | "lock"
  | "charitable"
  | "investors"
  | "company";

export type Question = { readonly id: QuestionId; readonly options: readonly string[] };

/** Plain questions, each with its answers, in the order of the page. */
export const QUESTIONS: readonly Question[] = [
  { id: "owners", options: ["workers", "workersUsers", "workersUsersCommunity", "publicFirst"] },
  { id: "members", options: ["people", "bodies"] },
  { id: "service", options: ["school", "academy", "other"] },
  { id: "surplus", options: ["stays", "shared"] },
  { id: "lock", options: ["law", "rules"] },
  { id: "charitable", options: ["yes", "no"] },
  { id: "investors", options: ["none", "some"] },
  { id: "company", options: ["yes", "no"] },
];

export type Reason = {
  readonly preset: string;
  readonly question: QuestionId;
  readonly answer: string;
  /** For it, against it, or out of the question. */
  readonly weighs: "for" | "against" | "rulesOut";
  readonly law?: string;
};

type Told = readonly [
  preset: string,
  question: QuestionId,
  answer: string,
  weighs: Reason["weighs"],
  law?: string,
];

/** Every reason. Its sentence is named by question, answer and what it weighs. */
const TOLD: readonly Told[] = [
  ["workerCoop", "owners", "workers", "for"],
  ["workerCoop", "owners", "workersUsers", "against"],
  ["workerCoop", "owners", "workersUsersCommunity", "against"],
  ["workerCoop", "surplus", "shared", "for", "coop-principles"],
  ["workerCoop", "lock", "law", "rulesOut", "ccbsa2014-s2"],
  ["workerCoop", "charitable", "yes", "rulesOut", "charity-law"],
  ["communityBenefit", "owners", "workersUsersCommunity", "for", "ccbsa2014-s2"],
  ["communityBenefit", "owners", "workers", "against", "ccbsa2014-s2"],
  ["communityBenefit", "surplus", "stays", "for", "ccbsa2014-s2"],
  ["communityBenefit", "surplus", "shared", "rulesOut", "ccbsa2014-s2"],
  ["communityBenefit", "lock", "law", "for", "si2006-264"],
  ["communityBenefit", "charitable", "yes", "for", "charity-law"],
  ["multiStakeholder", "owners", "workersUsers", "for", "somerset-rules"],
  ["multiStakeholder", "owners", "workersUsersCommunity", "for", "somerset-rules"],
  ["multiStakeholder", "surplus", "shared", "for"],
  ["multiStakeholder", "investors", "some", "for", "somerset-rules"],
  ["multiStakeholder", "lock", "law", "against", "si2006-264"],
  ["multiStakeholder", "charitable", "yes", "rulesOut", "charity-law"],
  ["fairShares", "investors", "some", "for", "fairshares-model"],
  ["fairShares", "investors", "none", "against", "fairshares-model"],
  ["fairShares", "owners", "workersUsers", "for", "fairshares-model"],
  ["fairShares", "lock", "law", "against", "si2006-264"],
  ["fairShares", "charitable", "yes", "rulesOut", "charity-law"],
  ["constituencies", "owners", "publicFirst", "for", "nhsa2006-sch7"],
  ["constituencies", "owners", "workers", "against", "nhsa2006-sch7"],
  ["constituencies", "surplus", "shared", "rulesOut", "ccbsa2014-s2"],
  ["constituencies", "lock", "law", "for", "si2006-264"],
  ["federation", "members", "bodies", "for", "ccbsa2014-s2"],
  ["federation", "members", "people", "rulesOut"],
  ["federation", "lock", "law", "for", "si2006-264"],
  ["cic", "owners", "workersUsers", "for"],
  ["cic", "owners", "workers", "against", "cic-asset-lock"],
  ["cic", "lock", "law", "for", "cic-asset-lock"],
  ["cic", "investors", "some", "rulesOut", "ca2006-articles"],
  ["cic", "charitable", "yes", "rulesOut", "cic-asset-lock"],
  ["cicShares", "investors", "some", "for", "cic-asset-lock"],
  ["cicShares", "investors", "none", "against", "cic-asset-lock"],
  ["cicShares", "lock", "law", "for", "cic-asset-lock"],
  ["cicShares", "charitable", "yes", "rulesOut", "cic-asset-lock"],
  ["companyGuarantee", "lock", "rules", "for", "ca2006-articles"],
  ["companyGuarantee", "lock", "law", "rulesOut", "ca2006-articles"],
  ["companyGuarantee", "investors", "some", "rulesOut", "ca2006-articles"],
  ["charity", "charitable", "yes", "for", "charity-law"],
  ["charity", "charitable", "no", "rulesOut", "charity-law"],
  ["charity", "owners", "workers", "rulesOut", "charity-law"],
  ["charity", "surplus", "shared", "rulesOut", "charity-law"],
  ["charity", "investors", "some", "rulesOut", "charity-law"],
  ["employeeTrust", "company", "yes", "for", "eot-2014"],
  ["employeeTrust", "company", "no", "against", "eot-2014"],
  ["employeeTrust", "owners", "workers", "for", "eot-2014"],
  ["employeeTrust", "owners", "workersUsers", "rulesOut", "eot-2014"],
  ["employeeTrust", "owners", "workersUsersCommunity", "rulesOut", "eot-2014"],
  ["employeeTrust", "lock", "law", "rulesOut", "ca2006-articles"],
  ["employeeTrust", "charitable", "yes", "rulesOut", "charity-law"],
  ["civilCompany", "owners", "workersUsersCommunity", "for", "civil-company-2009"],
  ["civilCompany", "lock", "law", "for", "cic-asset-lock"],
  ["civilCompany", "investors", "some", "rulesOut", "civil-company-2009"],
  ["civilCompany", "charitable", "yes", "rulesOut", "cic-asset-lock"],
  ["school", "service", "school", "for", "school-trusts"],
  ["school", "service", "academy", "rulesOut", "school-trusts"],
  ["school", "service", "other", "rulesOut", "school-trusts"],
  ["academy", "service", "academy", "for", "academies-2010"],
  ["academy", "service", "school", "rulesOut", "academies-2010"],
  ["academy", "service", "other", "rulesOut", "academies-2010"],
];

export const REASONS: readonly Reason[] = TOLD.map(([preset, question, answer, weighs, law]) => ({
  preset,
  question,
  answer,
  weighs,
  ...(law === undefined ? {} : { law }),
}));

export type Weighed = {
  readonly preset: string;
  readonly fits: boolean;
  readonly reasons: readonly Reason[];
};

/** Every form that an answer speaks about: those that fit first, the best first; then those ruled out. */
export function formsFor(chosen: Chosen): readonly Weighed[] {
  const presets = [...new Set(REASONS.map((one) => one.preset))];
  return presets
    .map((preset) => {
      const reasons = REASONS.filter(
        (one) => one.preset === preset && chosen[one.question] === one.answer,
      );
      return { preset, fits: !reasons.some((one) => one.weighs === "rulesOut"), reasons };
    })
    .filter((one) => one.reasons.length > 0)
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || scoreOf(b) - scoreOf(a));
}

function scoreOf({ reasons }: Weighed): number {
  const count = (weighs: Reason["weighs"]) => reasons.filter((one) => one.weighs === weighs).length;
  return count("for") - count("against");
}
