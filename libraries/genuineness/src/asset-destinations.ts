/** To whom assets may go under each asset lock, and what a body with a lock may become: by law, or by our standard where rules alone lock them. */
import type { Recipient } from "@rochdale/facts/endings.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { isCic, isSociety } from "./statutory-votes.ts";

type Lock = Design["assetLock"];
type Form = Design["form"];
/** Who must consent from outside, where the law asks for it. */
export type Consent = "cicRegulator" | "charityCommission";

const locked: readonly Recipient[] = ["lockedSociety", "cic", "charity", "socialLandlord"];

const rules: {
  readonly [lock in Lock]: {
    readonly law: string;
    readonly to: readonly Recipient[];
    readonly consent?: Consent;
  };
} = {
  statutoryCbs: { law: "si2006-264-sch1", to: locked },
  statutoryCic: {
    law: "cic-asset-transfer",
    to: ["cic", "charity", "lockedSociety"],
    consent: "cicRegulator",
  },
  charity: { law: "charities2011-s197", to: ["charity"], consent: "charityCommission" },
  voluntary: { law: "rochdale-2", to: [...locked, "publicBody"] },
  none: {
    law: "rochdale-2",
    to: [...locked, "publicBody", "otherSociety", "otherBody", "members", "investors"],
  },
};

export type Destination =
  | { readonly allowed: true; readonly consent: Consent | null }
  | { readonly allowed: false; readonly law: string; readonly instead: readonly Recipient[] };

/**
 * Whether assets may go to a kind of body, and whose consent that needs. Creditors come before every lock; what is sold
 * for its full value leaves its worth behind. Who is named in the rules needs no consent: the rules had it.
 */
export function assetsMayGo(
  lock: Lock,
  to: Recipient,
  given: { readonly namedInRules: boolean; readonly fullValue?: boolean },
): Destination {
  const rule = rules[lock];
  if (to === "creditors" || given.fullValue === true) return { allowed: true, consent: null };
  if (!rule.to.includes(to)) return { allowed: false, law: rule.law, instead: rule.to };
  return { allowed: true, consent: given.namedInRules ? null : (rule.consent ?? null) };
}

/** Which forms can carry a lock of a kind; a voluntary rule can stand in any. */
const formsOfLock: { readonly [lock in Lock]?: readonly Form[] } = {
  statutoryCic: ["cicGuarantee", "cicShares"],
  statutoryCbs: ["communityBenefitSociety", "federation", "multiStakeholder"],
  charity: ["charity", "communityBenefitSociety", "companyGuarantee", "coopSchoolTrust"],
};

export function formCarriesLock(form: Form, lock: Lock): boolean {
  return formsOfLock[lock]?.includes(form) ?? true;
}

export type NewForm =
  | { readonly allowed: true; readonly consent: Consent | null }
  | { readonly allowed: false; readonly law: string; readonly why: "lock" | "form" | "carries" };

/**
 * What a body may become. A community interest company only a charity or a society with the lock, if its Regulator
 * agrees; what is charitable stays so, with the Commission's consent; a society with the lock in law only a body with
 * one. Rules that lock assets by themselves are kept: our standard.
 */
export function mayBecome(
  from: { readonly form: Form; readonly lock: Lock },
  to: { readonly form: Form; readonly lock: Lock },
): NewForm {
  if (!formCarriesLock(to.form, to.lock)) {
    return { allowed: false, law: "rochdale-2", why: "carries" };
  }
  const charitable = to.lock === "charity";
  const society = isSociety(to.form) && to.lock === "statutoryCbs";
  if (isCic(from.form) || from.lock === "statutoryCic") {
    const cic = isCic(to.form) && to.lock === "statutoryCic";
    return cic || charitable || society
      ? { allowed: true, consent: cic ? null : "cicRegulator" }
      : { allowed: false, law: "cic2004-s53", why: "form" };
  }
  if (from.form === "charity" || from.lock === "charity") {
    return charitable
      ? { allowed: true, consent: "charityCommission" }
      : { allowed: false, law: "charities2011-s197", why: "lock" };
  }
  if (from.lock === "statutoryCbs" && !charitable && !society && to.lock !== "statutoryCic") {
    return { allowed: false, law: "si2006-264-sch1", why: "lock" };
  }
  if (from.lock === "voluntary" && to.lock === "none") {
    return { allowed: false, law: "rochdale-2", why: "lock" };
  }
  return { allowed: true, consent: null };
}
