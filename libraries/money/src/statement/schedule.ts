/** The versions of a price schedule by date, and which one governs a month. */
import { parseDay } from "@rochdale/clock/day.ts";
import type { Day } from "@rochdale/clock/day.ts";
import { add, fraction, multiply, subtract } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactOr, roundHalfAway, shareOr } from "../exact.ts";
import { firstDayOf } from "../month.ts";
import type { Month } from "../month.ts";
import { readTerm } from "./term.ts";
import type { Term } from "./term.ts";

const one = fraction(1n);

export type Version = {
  readonly version: string | number;
  readonly from: Day;
  /** Null: until the next version begins. */
  readonly to: Day | null;
  readonly terms: readonly Term[];
};

/** All versions, the earliest first. Refuses `badVersion`, `overlappingVersions`, as terms do. */
export function readVersions(stated: unknown): Version[] {
  const known = new Map<string | number, Version>();
  for (const one of listOr("badVersion", stated)) {
    const read = readVersion(objectOr("badVersion", one), known);
    if (known.has(read.version)) return refuse("badVersion");
    known.set(read.version, read);
  }
  const versions = [...known.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from }] of versions.entries()) {
    const before = versions[at - 1];
    if (before === undefined) continue;
    const over = before.from === from || (before.to !== null && before.to >= from);
    if (over) return refuse("overlappingVersions");
  }
  return versions;
}

function readVersion(row: JsonObject, known: ReadonlyMap<string | number, Version>): Version {
  const version = readNumber(field(row, "version"));
  const from = parseDay(field(row, "effectiveFrom")) ?? refuse("badDate");
  const end = field(row, "effectiveTo") ?? null;
  const to = end === null ? null : (parseDay(end) ?? refuse("badDate"));
  if (to !== null && to < from) return refuse("badDate");
  const [terms, base] = [field(row, "terms") ?? null, field(row, "basedOn") ?? null];
  if ((terms === null) === (base === null)) return refuse("badVersion");
  if (terms !== null) return { version, from, to, terms: readTerms(terms) };
  const before = known.get(readNumber(base)) ?? refuse("badVersion");
  const uplift = exactOr("badNumber", field(row, "uplift"));
  const efficiency = shareOr("badNumber", field(row, "efficiency"), "badShare");
  const factor = multiply(add(one, uplift), subtract(one, efficiency));
  if (factor.top < 0n) return refuse("badPrice");
  return { version, from, to, terms: before.terms.map((term) => uplifted(term, factor)) };
}

function readNumber(value: unknown): string | number {
  const named = Number.isSafeInteger(value) || (typeof value === "string" && value !== "");
  return named ? (value as string | number) : refuse("badVersion");
}

function readTerms(stated: unknown): Term[] {
  const terms = listOr("badVersion", stated).map(readTerm);
  const byId = new Map(terms.map((term) => [term.id, term]));
  if (byId.size < terms.length) return refuse("duplicateTerm");
  for (const term of terms) {
    if (!("chargesOf" in term)) continue;
    for (const id of term.chargesOf) {
      const charged = byId.get(id) ?? refuse("unknownTerm");
      if ("chargesOf" in charged) return refuse("badCharges");
    }
  }
  return terms;
}

/** Prices times the factor, exact; yearly sums too, rounded once to the penny. */
function uplifted(term: Term, factor: Fraction): Term {
  const raised = (price: Fraction) => multiply(price, factor);
  const sum = (pence: bigint) => roundHalfAway(multiply(fraction(pence), factor));
  switch (term.kind) {
    case "block":
      return { ...term, annual: sum(term.annual) };
    case "aligned":
      return { ...term, fixedAnnual: sum(term.fixedAnnual), price: raised(term.price) };
    case "personFees":
      return {
        ...term,
        attachmentFee: raised(term.attachmentFee),
        outcomeFee: raised(term.outcomeFee),
        sustainmentFee: raised(term.sustainmentFee),
      };
    default:
      return "price" in term ? { ...term, price: raised(term.price) } : term;
  }
}

/** The version in force on the first day of a month governs the whole month. Or null. */
export function versionFor(month: Month, versions: readonly Version[]): Version | null {
  const day = firstDayOf(month);
  const found = versions.findLast(({ from }) => from <= day);
  return found === undefined || (found.to !== null && found.to < day) ? null : found;
}
