/** What a route, an offer, an agreement and a signature need; each rule answers with refusals. */
import { divide, fraction, multiply } from "@rochdale/count/fraction.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { HeadsOfTerms } from "@rochdale/facts/contract.ts";
import { designsProposed, rulesRegistered } from "@rochdale/facts/designs-told.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, has, latest, opening, type Story } from "@rochdale/facts/story.ts";
import { addDays, addMonths } from "@rochdale/genuineness/calendar.ts";
import { contractPrices, scheduleWaiting } from "@rochdale/genuineness/contract-prices.ts";
import { bodyTestsOf } from "@rochdale/genuineness/lawful-way.ts";
import { mandateOf } from "@rochdale/genuineness/mandate.ts";
import { offerMayBeMade, routeFactsOf, type BodyTests } from "@rochdale/genuineness/route-facts.ts";
import { routeVerdicts, type RouteVerdict } from "@rochdale/genuineness/route.ts";
import { drawingsOf } from "@rochdale/genuineness/statement-told.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readExact, roundHalfAway } from "@rochdale/money/exact.ts";
import { caseStopped } from "../request/rules.ts";

export const STANDARD = "rochdale-2";
export type Side = "mutual" | "authority";
export type Offer = Entry<"OfferMade/1">;

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `contract.${name}`,
    law,
    because: { message: `contract.refused.${name}`, values },
    remedy: { message: `contract.remedy.${name}`, values },
  };
}

/** A stopped case takes no further steps. */
export function notStopped(story: Story): readonly Refusal[] {
  const stop = caseStopped(story);
  return stop ? [stop] : [];
}

/**
 * What the routes ask of the body itself. Before a design is frozen the last proposal answers whether profits go
 * to members only; with none at all it is left open, and the control test keeps the route not proven.
 */
export function testsOn(story: Story, day: string): BodyTests {
  const tests = bodyTestsOf(story, day);
  if (has(story, "DesignFrozen/1") || rulesRegistered(story)) return tests;
  const surplus = designsProposed(story).at(-1)?.content.design.surplus;
  const kept = surplus === undefined || surplus === "reinvested" || surplus === "sharedWithMembers";
  return { ...tests, notForProfit: kept };
}

/** Every route with its verdict, as the record stands; `asked` is what somebody is about to record. */
export function verdictsOn(
  story: Story,
  day: string,
  asked?: Pick<
    Content<"RouteRecorded/1">,
    "valuePence" | "awardOn" | "termMonths" | "earlierContracts"
  > & {
    readonly adviceOnRecord: boolean;
  },
): readonly RouteVerdict[] {
  return routeVerdicts({ ...routeFactsOf(story, testsOn(story, day)), ...asked });
}

/** No offer before a lawful route stands on record. */
export function mayOffer(story: Story, day: string): readonly Refusal[] {
  const signed = has(story, "ContractSigned/1") ? [refusal("signedAlready")] : [];
  return [...notStopped(story), ...offerMayBeMade(story, testsOn(story, day)), ...signed];
}

export function offersOf(story: Story): readonly Offer[] {
  return all(story, "OfferMade/1");
}

/** The offer that stands: the newest. */
export function standingOffer(story: Story): Offer | undefined {
  return offersOf(story)
    .toSorted((a, b) => a.content.version - b.content.version)
    .at(-1);
}

/** The number of the next price schedule, over all that were ever offered. */
export function nextSchedule(story: Story): number {
  const numbers = all(story, "PriceScheduleOffered/1").map((one) => one.content.version);
  return Math.max(0, ...numbers) + 1;
}

export type Agreed = { readonly entry: Entry<"HeadsAgreed/1">; readonly heads: HeadsOfTerms };

export function agreedHeads(story: Story): Agreed | undefined {
  const entry = all(story, "HeadsAgreed/1").at(-1);
  const offer = offersOf(story).find((one) => one.content.version === entry?.content.version);
  return entry && offer ? { entry, heads: offer.content.heads } : undefined;
}

/** Nobody agrees to their own offer; nobody agrees to one that a newer one has replaced. */
export function mayAgree(story: Story, side: Side): readonly Refusal[] {
  const offer = standingOffer(story);
  if (!offer) return [refusal("noOffer")];
  if (agreedHeads(story)?.entry.content.version === offer.content.version) {
    return [refusal("agreedAlready", { version: offer.content.version })];
  }
  const own =
    offer.content.by === side ? [refusal("ownOffer", { version: offer.content.version })] : [];
  return [...notStopped(story), ...own];
}

/** Routes on which anyone may bid, so that an award must say who won. */
const BID: readonly string[] = ["reservedContract", "competitive", "providerSelectionRegime"];

/**
 * Signing: after the authority's final decision to agree, on the terms that were agreed and that the staff saw. Terms
 * agreed anew after the ballot need the change on record, which ends the mandate, and a new ballot. Our own standard.
 */
export function maySign(story: Story, day: string): readonly Refusal[] {
  const { start } = opening(story);
  const fromService = start === "fromPublicService";
  const refusals: Refusal[] = [...notStopped(story)];
  if (has(story, "ContractSigned/1")) refusals.push(refusal("signedAlready"));
  const agreed = agreedHeads(story);
  if (!agreed) refusals.push(refusal("notAgreed"));
  const decided = all(story, "FinallyDecided/1").at(-1);
  if (fromService && decided?.content.decision !== "agree")
    refusals.push(refusal("notDecided", {}, "public-law-reasons"));
  const award = all(story, "AwardMade/1").at(-1);
  const route = latest(story, "RouteRecorded/1")?.content.route;
  if (award?.content.to === "rival") refusals.push(refusal("rivalWon"));
  if (!award && route !== undefined && BID.includes(route)) refusals.push(refusal("noAward"));
  if (fromService) refusals.push(...mandateHolds(story, day, agreed));
  return refusals;
}

function mandateHolds(story: Story, day: string, agreed: Agreed | undefined): readonly Refusal[] {
  const mandate = mandateOf(story, day);
  if (mandate.state === "ended" || mandate.state === "lapsed") {
    return [refusal("mandateOver", { because: mandate.because })];
  }
  const report = all(story, "BallotReported/1").findLast(
    (one) => one.content.purpose === "support",
  );
  const changed = report && agreed && agreed.entry.position > report.position;
  return changed ? [refusal("changedAfterBallot", { version: agreed.entry.content.version })] : [];
}

/** The last day of a term that begins on a day. */
export function lastDayOfTerm(startsOn: string, months: number): string {
  return addDays(addMonths(startsOn, months), -1);
}

export const SAFEGUARDS = [
  "noBailOut",
  "continuityPlan",
  "openBook",
  "noSaleWithoutMembers",
  "noAssignmentWithoutMembers",
  "noInvestorWithoutMembers",
  "returnInHouseAtEnd",
] as const;

/** A year's price of an offer in pence: each line's units at its price, exact. Null where the prices are closed. */
export function yearPricePence(heads: HeadsOfTerms): bigint | null {
  if (heads.prices.length === 0) return null;
  return heads.prices.reduce(
    (sum, line) => sum + BigInt(line.pencePerUnit) * BigInt(line.unitsPerYear),
    0n,
  );
}

/**
 * A later version of the prices: under a signed contract with open prices, from the first day of a month whose
 * statement is not drawn, as no statement is rewritten; each version from its own day.
 */
export function mayChangePrices(story: Story, effectiveFrom: string): readonly Refusal[] {
  const prices = contractPrices(story);
  if (!prices) return [refusal("notPriced")];
  const refusals: Refusal[] = [];
  const drawn = drawingsOf(story).at(-1)?.content.period;
  const month = effectiveFrom.slice(0, 7);
  if (!effectiveFrom.endsWith("-01")) refusals.push(refusal("notFirstOfMonth"));
  if (month <= prices.firstMonth || month > prices.lastMonth) {
    const values = {
      first: { day: `${prices.firstMonth}-01` },
      last: { day: `${prices.lastMonth}-01` },
    };
    refusals.push(refusal("outsideTerm", values));
  }
  if (drawn !== undefined && month <= drawn) {
    refusals.push(refusal("drawnAlready", { month: { day: `${drawn}-01` } }));
  }
  if (prices.versions.some((one) => one.effectiveFrom === effectiveFrom)) {
    refusals.push(refusal("sameDay", { day: { day: effectiveFrom } }));
  }
  return refusals;
}

/** Later prices are agreed by the side that did not offer them, while they may still begin. */
export function mayAgreePrices(story: Story, side: Side): readonly Refusal[] {
  const waiting = scheduleWaiting(story);
  if (!waiting) return [refusal("noPricesWaiting")];
  const { version, by, effectiveFrom } = waiting.content;
  const own = by === side ? [refusal("ownPrices", { version })] : [];
  return [...own, ...mayChangePrices(story, effectiveFrom ?? "")];
}

/** What a sum of an earlier year is in the prices of now: pence x now / then, rounded once. */
export function inRealTerms(
  pence: number,
  deflator: { readonly then: string; readonly now: string },
): bigint | null {
  const [before, now] = [readExact(deflator.then), readExact(deflator.now)];
  if (!before || !now || before.top <= 0n || now.top <= 0n) return null;
  return roundHalfAway(multiply(fraction(BigInt(pence)), divide(now, before)));
}
