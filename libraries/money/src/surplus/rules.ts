/** What a mutual's own rules say of its surplus: reserve, share interest, redemption. */
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr, shareOr } from "../exact.ts";

export type ReserveRule =
  | { readonly kind: "monthsOfCost"; readonly months: Fraction }
  | { readonly kind: "shareOfSurplus"; readonly share: Fraction };
export type Redemption =
  | { readonly because: "unconditionalRightToRefuse" | "fullProhibition" | "membersMayRedeem" }
  | {
      readonly because: "partialProhibition";
      readonly minimumShareOfHighest: Fraction;
      /** Null: the present shares are the highest there ever were. */
      readonly highestPaidUp: bigint | null;
    };
export type SurplusRules = {
  readonly minimumReserve: ReserveRule | null;
  readonly maximumShareInterest: Fraction | null;
  /** Null where there is none to be had. */
  readonly redemption: Redemption | null;
};

/** Refuses `badReserveRule`, `badShare`, `badRedemptionRule`, `noRedemptionRule` (societies). */
export function readRules(stated: unknown, isSociety: boolean): SurplusRules {
  const rules = objectOr("badReserveRule", stated ?? {});
  const interest = field(rules, "maximumShareInterest") ?? null;
  const redemption = field(rules, "redemption") ?? null;
  if (isSociety && redemption === null) return refuse("noRedemptionRule");
  return {
    minimumReserve: readReserve(field(rules, "minimumReserve") ?? null),
    maximumShareInterest: interest === null ? null : shareOr("badShare", interest),
    redemption: isSociety ? readRedemption(objectOr("badRedemptionRule", redemption)) : null,
  };
}

function readReserve(stated: unknown): ReserveRule | null {
  if (stated === null) return null;
  const rule = objectOr("badReserveRule", stated);
  const kind = field(rule, "kind");
  if (kind === "monthsOfCost") {
    return { kind, months: exactFromNoughtOr("badReserveRule", field(rule, "months")) };
  }
  if (kind !== "shareOfSurplus") return refuse("badReserveRule");
  return { kind, share: shareOr("badShare", field(rule, "share")) };
}

function readRedemption(rule: JsonObject): Redemption {
  const right = field(rule, "unconditionalRightToRefuse") ?? false;
  if (typeof right !== "boolean") return refuse("badRedemptionRule");
  const highest = field(rule, "highestPaidUp") ?? null;
  if (right) return { because: "unconditionalRightToRefuse" };
  switch (field(rule, "prohibition") ?? "none") {
    case "none":
      return { because: "membersMayRedeem" };
    case "full":
      return { because: "fullProhibition" };
    case "partial":
      return {
        because: "partialProhibition",
        minimumShareOfHighest: shareOr("badShare", field(rule, "minimumShareOfHighest")),
        highestPaidUp: highest === null ? null : wholeOr("badAmount", highest),
      };
    default:
      return refuse("badRedemptionRule");
  }
}
