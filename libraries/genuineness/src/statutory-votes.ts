/** The votes that the law itself asks for great changes, by legal form; a body's own rules may ask for more, never for less. */
import {
  parametersOfDesign,
  type Matter,
  type ResolutionRule,
} from "@rochdale/facts/governance-parameters.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";

/** A vote that counts heads by a preset of libraries/count, or the least line that the rules' own count must reach. */
export type StatutoryVote =
  | { readonly counts: "heads"; readonly preset: "ccbsa-s111" | "ccbsa-s113"; readonly law: string }
  | { readonly counts: "line"; readonly fraction: "3/4"; readonly law: string };

type Form = Design4["form"];

const societies: readonly Form[] = [
  "coopSociety",
  "communityBenefitSociety",
  "multiStakeholder",
  "federation",
];

/** Registered societies; a body of several classes is read as one, as the register's presets do. */
export function isSociety(form: Form): boolean {
  return societies.includes(form);
}

export function isCic(form: Form): boolean {
  return form === "cicGuarantee" || form === "cicShares";
}

/**
 * Societies: joining another society by s.111, becoming or joining a company by s.113, each at two meetings; winding up
 * by a resolution as a company's (s.123). Companies, charities among them: special resolutions (Companies Act 2006
 * s.283; Insolvency Act 1986 s.84). Null where the law leaves it to the rules, or where the form is not known.
 */
export function statutoryVote(form: Form, matter: PutMatter): StatutoryVote | null {
  if (isSociety(form)) {
    if (matter === "merger") {
      return { counts: "heads", preset: "ccbsa-s111", law: "ccbsa2014-s111" };
    }
    if (matter === "conversion") {
      return { counts: "heads", preset: "ccbsa-s113", law: "ccbsa2014-s113" };
    }
    return matter === "dissolution"
      ? { counts: "line", fraction: "3/4", law: "ccbsa2014-s123" }
      : null;
  }
  const special: readonly PutMatter[] = ["special", "rulesChange", "conversion", "merger"];
  if (form === "unknownForm") return null;
  if (matter === "dissolution") return { counts: "line", fraction: "3/4", law: "ia1986-s84" };
  return special.includes(matter) ? { counts: "line", fraction: "3/4", law: "ca2006-s283" } : null;
}

export type PutRule =
  | {
      readonly by: "members";
      readonly rule: ResolutionRule;
      readonly statute: StatutoryVote | null;
    }
  | { readonly by: "board" };

/**
 * Who decides a matter and by which rule: the design's own, raised to the law's least line. What the rules do not state
 * is an ordinary matter; for joining another body they state the line of changing the form.
 */
export function ruleFor(design: Design4, matter: PutMatter): PutRule {
  const { matters } = parametersOfDesign(design).meetings;
  const stated = matters[matter === "merger" ? "conversion" : (matter as Matter)];
  if (stated.by === "board") return { by: "board" };
  const own = stated.by === "members" ? stated : matters.ordinary;
  if (own.by !== "members") throw new Error("ordinary matters are the members'");
  const statute = statutoryVote(design.form, matter);
  return { by: "members", rule: raised(own.rule, statute), statute };
}

function raised(rule: ResolutionRule, statute: StatutoryVote | null): ResolutionRule {
  if (statute?.counts !== "line" || !below(rule.fraction, statute.fraction)) return rule;
  // A line over a half has no tie for a chair to break.
  const { tie: _, ...rest } = rule;
  return { ...rest, fraction: statute.fraction, relation: "atLeast" };
}

function below(one: string, other: string): boolean {
  const [top = 0n, bottom = 1n] = one.split("/").map(BigInt);
  const [overTop = 0n, overBottom = 1n] = other.split("/").map(BigInt);
  return top * overBottom < overTop * bottom;
}

/** How a meeting's entry names the rule: a preset where heads alone decide by one, else that the rules decide. */
export const BY_RULES = "by-rules";
export function nameOfRule(put: Extract<PutRule, { by: "members" }>): string {
  const { rule, statute } = put;
  if (statute?.counts === "heads") return statute.preset;
  const heads = !rule.weights && !rule.eachClass && !rule.vetoBy && !rule.tie;
  if (heads && rule.fraction === "1/2") return "ordinary";
  return heads && rule.fraction === "3/4" ? "special-75" : BY_RULES;
}
