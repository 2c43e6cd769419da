/** What a sum is shared by: heads, pay, hours, participation, or a mixture of these. */
import { add, compare, divide, fraction, multiply, nought } from "@rochdale/count/fraction.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { field, listOr, objectOr, refuse, wholeOr } from "@rochdale/language/refused-input.ts";
import type { JsonObject } from "@rochdale/language/refused-input.ts";
import { exactFromNoughtOr, inWholes, sumOf } from "../exact.ts";
import { readBands } from "./bands.ts";
import type { Person } from "./people.ts";

const one = fraction(1n);

/** The bases of a mixture, which are methods of their own too. */
export const bases = {
  perHead: () => one,
  byPay: (row) => fraction(wholeOr("badWeight", field(row, "pay"))),
  byHours: (row) => exactFromNoughtOr("badWeight", field(row, "hours")),
  byParticipation: (row) => exactFromNoughtOr("badWeight", field(row, "participation")),
} satisfies { readonly [basis: string]: (row: JsonObject) => Fraction };
export type Basis = keyof typeof bases;

const measures: { readonly [method: string]: (row: JsonObject) => Fraction } = {
  ...bases,
  weights: (row) => exactFromNoughtOr("badWeight", field(row, "weight")),
};

/** Whether people are weighed by this method. */
export function weighs(method: string): boolean {
  return method === "mixed" || Object.hasOwn(measures, method);
}

/** The weights of people under a method, exact. Refuses `unknownMethod`. */
export function weightsBy(method: string, body: JsonObject, people: readonly Person[]): Fraction[] {
  if (method === "mixed") return mixedWeights(body, people);
  const measure = measures[method] ?? refuse("unknownMethod");
  const banded = readBands(body);
  return people.map(({ row }) => banded(measure(row)));
}

/**
 * Sum over the parts of share x measure / total of that measure. A part that is nought for all is
 * left out, so the others take its share in proportion.
 */
function mixedWeights(body: JsonObject, people: readonly Person[]): Fraction[] {
  const parts = readParts(body);
  const mixed = people.map(() => nought);
  for (const { basis, share, banded } of parts) {
    const measured = people.map(({ row }) => banded(bases[basis](row)));
    const counted = measured.map((measure, at) => (people[at]?.eligible ? measure : nought));
    const wholes = inWholes(counted);
    const total = sumOf(wholes);
    if (total === 0n) continue;
    const each = divide(share, fraction(total));
    for (const [at, whole] of wholes.entries()) {
      mixed[at] = add(mixed[at] ?? nought, multiply(each, fraction(whole)));
    }
  }
  return mixed;
}

function readParts(body: JsonObject) {
  const parts = listOr("sharesNotOne", field(body, "parts")).map((row) => {
    const part = objectOr("unknownBasis", row);
    const basis = field(part, "basis");
    if (typeof basis !== "string" || !Object.hasOwn(bases, basis)) return refuse("unknownBasis");
    const share = exactFromNoughtOr("sharesNotOne", field(part, "share"));
    if (share.top === 0n) return refuse("sharesNotOne");
    return { basis: basis as Basis, share, banded: readBands(part) };
  });
  if (new Set(parts.map(({ basis }) => basis)).size < parts.length) return refuse("unknownBasis");
  const sum = parts.reduce((so, { share }) => add(so, share), nought);
  return compare(sum, one) === 0 ? parts : refuse("sharesNotOne");
}
