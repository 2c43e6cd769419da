/** The prices that both sides agreed: the schedule of the signed contract and each later version, as a statement reads them. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { all, latest, roleOf, type Story } from "@rochdale/facts/story.ts";
import { addMonths, endOfMonth, laterMonth } from "./calendar.ts";

export type Schedule = Content<"PriceScheduleOffered/1">;
/** A version as the contract of the statement reads it; `version` 0 are the prices of the signed terms themselves. */
export type PriceVersion = { readonly version: number; readonly effectiveFrom: string } & (
  | { readonly terms: readonly PriceTerm[] }
  | { readonly basedOn: number; readonly uplift: string; readonly efficiency: string }
);
export type ContractPrices = {
  readonly signed: Entry<"ContractSigned/1">;
  /** The first and the last month that are paid whole. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Pence for a contract year; null where there is no such cap. */
  readonly outcomesCap: number | null;
  /** Each with the entry by which it became binding. */
  readonly versions: readonly (PriceVersion & { readonly agreed: Entry })[];
};

/**
 * What is paid under the signed contract, or nothing where none is signed or it has no open prices. A month is paid
 * whole or not at all: a contract that starts within a month is first paid for the next one. Our own reading.
 */
export function contractPrices(story: Story): ContractPrices | undefined {
  const signed = latest(story, "ContractSigned/1");
  if (!signed) return undefined;
  const { startsOn, endsOn } = signed.content;
  const firstMonth = startsOn.endsWith("-01")
    ? startsOn.slice(0, 7)
    : laterMonth(startsOn.slice(0, 7), 1);
  const endMonth = endsOn.slice(0, 7);
  const lastMonth = endsOn === endOfMonth(endMonth) ? endMonth : laterMonth(endMonth, -1);
  const first = firstPrices(story, signed);
  if (!first) return undefined;
  const versions = [
    { ...first.prices, effectiveFrom: `${firstMonth}-01`, agreed: signed },
    ...laterPrices(story),
  ];
  return { signed, firstMonth, lastMonth, outcomesCap: first.outcomesCap, versions };
}

/**
 * The schedule that was offered with the terms that both agreed before they signed, else the plain prices in the terms
 * themselves. What is offered or agreed after the signing changes nothing that was signed.
 */
function firstPrices(story: Story, { content, position }: Entry<"ContractSigned/1">) {
  const { heads } = content;
  const before = (one: Entry) => one.position < position;
  const offer = all(story, "HeadsAgreed/1").findLast(before)?.content.version;
  const offered = all(story, "PriceScheduleOffered/1").findLast(
    (one) => before(one) && offer !== undefined && one.content.offer === offer,
  )?.content;
  if (offered && "terms" in offered.pricing) {
    const { version, pricing, outcomesCap } = offered;
    return { prices: { version, terms: pricing.terms }, outcomesCap };
  }
  const terms = plainTerms(heads);
  return terms.length === 0 ? undefined : { prices: { version: 0, terms }, outcomesCap: null };
}

/** The price schedule that came with an offer of terms. */
export function scheduleOfOffer(story: Story, offer: number): Schedule | undefined {
  const of = all(story, "PriceScheduleOffered/1").findLast((one) => one.content.offer === offer);
  return of?.content;
}

/** A name as an id: "Visits at home" is "visits-at-home"; "" where nothing of it can stand in one. */
export function idOf(name: string): string {
  const plain = name.normalize("NFD").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}

/** The prices of plain terms: a block is a yearly sum, a tariff a price for each unit; named by what is bought. */
export function plainTerms(heads: Pick<HeadsOfTerms, "prices">): readonly PriceTerm[] {
  const ids = heads.prices.map((line) => idOf(line.name));
  return heads.prices.map((line, at): PriceTerm => {
    const own = ids[at] ?? "";
    const id = own === "" || ids.indexOf(own) !== at ? line.id : own;
    const named = { id, name: line.name, vat: "notStated" } as const;
    return line.model === "block"
      ? { ...named, kind: "block", annual: line.pencePerUnit * line.unitsPerYear }
      : { ...named, kind: "tariff", metric: id, price: String(line.pencePerUnit) };
  });
}

/** Later versions that the other side agreed to, in the order of agreement. */
function laterPrices(story: Story): ContractPrices["versions"] {
  return all(story, "PriceScheduleAgreed/1").flatMap((agreed) => {
    const offered = all(story, "PriceScheduleOffered/1").find(
      ({ content }) => content.version === agreed.content.version && content.effectiveFrom !== null,
    )?.content;
    const side = roleOf(story, agreed.by) === "authority" ? "authority" : "mutual";
    if (!offered?.effectiveFrom || offered.by === side) return [];
    const { version, effectiveFrom, pricing } = offered;
    return [{ version, effectiveFrom, ...pricing, agreed }];
  });
}

/** The later schedule that waits for the other side's answer: the newest, not yet agreed. */
export function scheduleWaiting(story: Story): Entry<"PriceScheduleOffered/1"> | undefined {
  const agreed = new Set(all(story, "PriceScheduleAgreed/1").map((one) => one.content.version));
  const newest = all(story, "PriceScheduleOffered/1").findLast(
    (one) => one.content.effectiveFrom !== null,
  );
  return newest && !agreed.has(newest.content.version) ? newest : undefined;
}

/** The terms of a version, those of the version on which it is based where it only raises prices. */
export function termsOf(prices: ContractPrices, version: number): readonly PriceTerm[] {
  const found = prices.versions.find((one) => one.version === version);
  if (!found) return [];
  return "terms" in found ? found.terms : termsOf(prices, found.basedOn);
}

/** The version that governs a month: the one in force on its first day. */
export function versionIn(prices: ContractPrices, month: string): PriceVersion | undefined {
  return prices.versions
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .findLast((one) => one.effectiveFrom <= `${month}-01`);
}

/** The last month of the contract year in which a month lies. */
export function yearEndOf(prices: ContractPrices, month: string): string {
  let end = laterMonth(prices.firstMonth, 11);
  while (end < month) end = addMonths(`${end}-01`, 12).slice(0, 7);
  return end;
}
