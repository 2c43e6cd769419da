/** A yearly sum in monthly instalments; spare pence go to the earlier months. */
import { DayOutOfRange } from "@rochdale/clock/day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr, inWholes } from "../exact.ts";
import { lastDayOf, monthAfter, parseMonth } from "../month.ts";
import type { Month } from "../month.ts";
import { listOrder } from "./draw.ts";
import { shareOut } from "./share-out.ts";
import type { Claim, SharedOut } from "./share-out.ts";

/** The claims of the months: equal, by days, or by a profile. Refuses `badDate`, `badCount`. */
export function monthClaims(body: JsonObject): Claim[] {
  const count = wholeOr("badCount", field(body, "count"));
  if (count < 1n || count > 600n) return refuse("badCount");
  const first = parseMonth(field(body, "first")) ?? refuse("badDate");
  try {
    const months = Array.from({ length: Number(count) }, (_, at) => monthAfter(first, at));
    const weights = inWholes(profileOf(field(body, "profile") ?? "equal", months));
    return months.map((id, at) => ({ id, weight: weights[at] ?? 0n, cap: null, minimum: 0n }));
  } catch (error) {
    if (error instanceof DayOutOfRange) return refuse("badDate");
    throw error;
  }
}

function profileOf(profile: unknown, months: readonly Month[]): Fraction[] {
  if (profile === "equal") return months.map(() => fraction(1n));
  if (profile === "days") return months.map((m) => fraction(BigInt(lastDayOf(m).slice(8))));
  if (!Array.isArray(profile) || profile.length !== months.length) return refuse("badWeight");
  return profile.map((weight: unknown) => exactFromNoughtOr("badWeight", weight));
}

/** Pence of each of so many equal instalments, the earlier ones larger. */
export function equalInstalments(amount: bigint, count: number): readonly bigint[] {
  const claims = Array.from({ length: count }, (_, at) => {
    return { id: String(at), weight: 1n, cap: null, minimum: 0n };
  });
  return shareByMonth(amount, claims).amounts;
}

export function shareByMonth(amount: bigint, claims: readonly Claim[]): SharedOut {
  return shareOut(amount, claims, listOrder);
}
