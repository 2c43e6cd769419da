/** Fees for a person's work as the record pays them: by number, never person by person. */
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { all, type Story } from "@rochdale/facts/story.ts";

export type Fee = "attachment" | "outcome" | "sustainment";
type FeeTerm = Extract<PriceTerm, { readonly kind: "personFees" }>;
type FeePriced = Extract<PriceTerm, { readonly kind: "outcome" }>;

const prices = [
  ["attachment", "attachmentFee"],
  ["outcome", "outcomeFee"],
  ["sustainment", "sustainmentFee"],
] as const satisfies readonly (readonly [Fee, keyof FeeTerm])[];

/** The name of a fee's line, and of what is reported for it: "fees-attachment". */
export function feeLine(term: string, fee: Fee): string {
  return `${term.slice(0, 48)}-${fee}`;
}

/**
 * A term of fees as three prices, each for a number of people that is reported, sampled and accepted like outcomes:
 * whose days earned a fee stands in the mutual's own files and in the evidence that both sides and the assessor read.
 */
function feePrices(term: FeeTerm): readonly FeePriced[] {
  const { name, vat } = term;
  return prices.map(([fee, price]) => {
    const metric = feeLine(term.id, fee);
    return { id: metric, name, vat, kind: "outcome", metric, price: term[price], cap: null };
  });
}

/** The terms of a price schedule as statements pay them; credits on fees are charged on each of their lines. */
export function termsPaid(terms: readonly PriceTerm[]): readonly PriceTerm[] {
  const fees = new Map(
    terms.flatMap((one) => (one.kind === "personFees" ? [[one.id, feePrices(one)]] : [])),
  );
  return terms.flatMap((one): readonly PriceTerm[] => {
    if (one.kind === "personFees") return fees.get(one.id) ?? [];
    if (!("chargesOf" in one)) return [one];
    const charged = one.chargesOf.flatMap((id) => fees.get(id)?.map((fee) => fee.id) ?? [id]);
    return [{ ...one, chargesOf: charged }];
  });
}

/** The same of a version; one that raises an earlier version's prices raises these with them. */
export function pricingPaid<T extends object>(
  version: T & { readonly terms?: readonly PriceTerm[] },
): T {
  return version.terms === undefined ? version : { ...version, terms: termsPaid(version.terms) };
}

/** Which fee a line pays for, by its name; nothing for other lines. */
export function feesByLine(terms: readonly PriceTerm[]): ReadonlyMap<string, Fee> {
  return new Map(
    terms.flatMap((one) =>
      one.kind === "personFees"
        ? prices.map(([fee]): [string, Fee] => [feeLine(one.id, fee), fee])
        : [],
    ),
  );
}

/** Whether a record holds claims person by person, as records once did: then it is worked as it always was. */
export function feesByPerson(story: Story): boolean {
  return all(story, "ClaimMade/1").length > 0;
}
