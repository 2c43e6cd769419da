/** A partnership agreement in the standard's words: what is promised, what was given, and what the other side says of it. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { opening, type Story } from "@rochdale/facts/story.ts";
import {
  FUNDING,
  givenOf,
  partnershipSideOf,
  promisedIn,
  promisedMonths,
  versionsAgreed,
  type PromisedSupport,
} from "@rochdale/genuineness/partnership.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import {
  amended,
  awardId,
  contractId,
  contractWith,
  implementation,
  listed,
} from "./contract-part.ts";
import { monthPeriod, monthsPeriod, pounds, startOf } from "./money.ts";
import { authorityOf, mutualOf } from "./parties.ts";
import type { Part, Section, Told } from "./release-shape.ts";

const ofPartnership = (told: Told): Told => ({ ...told, agreement: "partnership" });

/** An agreed version: the first begins the agreement, a later one amends it. */
export function partnershipOf(
  process: Told,
  entry: Entry<"PartnershipAgreed/1">,
): Section | undefined {
  const told = ofPartnership(process);
  const versions = versionsAgreed(told.story);
  const version = versions.find(({ agreed }) => agreed === entry);
  if (!version) return undefined;
  const title = `Partnership agreement: ${opening(told.story).service.name}`;
  const terms = {
    ...{ title, status: "active", dateSigned: startOf(entry.on) },
    description:
      "A partnership, not a purchase. The value is the funding that is promised, whatever is delivered; support in kind is among the metrics.",
    ...fundedSpan(told.story),
    ...listed("agreedMetrics", version.terms.support.map(promisedMetric)),
  };
  if (versions[0] !== version) {
    const number = entry.content.version;
    const id = `${contractId(told)}-version-${number}`;
    const description = `Version ${number} applies from ${version.terms.firstMonth}`;
    return amended(told, { id, date: startOf(entry.on), description }, terms);
  }
  const award = {
    ...{ id: awardId(told), title, status: "active", date: startOf(entry.on) },
    suppliers: [mutualOf(told.story)],
  };
  return { tags: ["award", "contract"], part: { awards: [award], ...contractWith(told, terms) } };
}

export type PromisedFunding = {
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly pence: bigint;
};

/** The funding of all months that are promised, as the record stands; null where none is. */
export function promisedFunding(story: Story): PromisedFunding | null {
  const months = promisedMonths(story, "9999-12");
  const [firstMonth, lastMonth] = [months[0], months.at(-1)];
  if (firstMonth === undefined || lastMonth === undefined) return null;
  const funding = months.flatMap((month) =>
    promisedIn(story, month).filter(({ promise }) => promise === FUNDING),
  );
  return { firstMonth, lastMonth, pence: sumOf(funding.map(({ amount }) => amount)) };
}

function fundedSpan(story: Story): Part {
  const funding = promisedFunding(story);
  if (!funding) return {};
  const { firstMonth, lastMonth, pence } = funding;
  return { period: monthsPeriod(firstMonth, lastMonth), value: pounds(pence) };
}

function promisedMetric({
  support,
  what,
  team,
  countedIn,
  perYear,
  ...span
}: PromisedSupport): Part {
  const period = monthsPeriod(span.firstMonth, span.lastMonth);
  const amount = amountOf(countedIn, perYear);
  const observations = [{ id: `${support}-promised`, period, ...amount, notes: "For each year" }];
  return { id: support, title: `${what} (${team})`, observations };
}

function amountOf(countedIn: PromisedSupport["countedIn"], amount: number): Part {
  if (countedIn === "pence") return { value: pounds(amount) };
  return { measure: String(amount), unit: { name: "hours" } };
}

/** Funding that one side records as paid; the other side's word is a milestone. */
export function fundingPaidOf(process: Told, entry: Entry<"PartnershipFundingPaid/1">): Section {
  const told = ofPartnership(process);
  const { given, month, pence, paidOn } = entry.content;
  const authority = authorityOf(told.story);
  const transaction = {
    ...{ id: given, source: `${told.address}/record/${entry.position}` },
    ...{ date: startOf(paidOn), value: pounds(pence) },
    ...(authority ? { payer: authority } : {}),
    payee: mutualOf(told.story),
  };
  const title = `Funding for ${month}: the other side's word`;
  const milestone = { id: given, title, type: "payment", status: "scheduled" };
  return implementation(told, { transactions: [transaction], milestones: [milestone] });
}

/** Support in kind for a month, in the measure of its promise. */
export function supportGivenOf(process: Told, entry: Entry<"PartnershipSupportGiven/1">): Section {
  const told = ofPartnership(process);
  const { given, support, month, amount } = entry.content;
  const promised = versionsAgreed(told.story)
    .flatMap(({ terms }) => terms.support)
    .findLast((one) => one.support === support);
  const observation = {
    ...{ id: given, period: monthPeriod(month) },
    ...amountOf(promised?.countedIn ?? "hours", amount),
  };
  const metric = {
    ...{ id: support, title: promised ? `${promised.what} (${promised.team})` : support },
    observations: [observation],
  };
  const title = `Support for ${month}: the other side's word`;
  const milestone = { id: given, title, type: "delivery", status: "scheduled" };
  return implementation(told, { metrics: [metric], milestones: [milestone] });
}

/** What the side that did not record it says; its own word changes nothing. */
export function givenAnsweredOf(
  process: Told,
  entry: Entry<"PartnershipGivenAnswered/1">,
): Section | undefined {
  const told = ofPartnership(process);
  const { given: id } = entry.content;
  const of = givenOf(told.story).find((one) => one.given === id);
  if (of?.answer !== entry) return undefined;
  const said =
    entry.content.givenAnswer === "confirmed"
      ? { status: "met", dateMet: startOf(entry.on), description: "Confirmed" }
      : { status: "notMet", dateMet: null, description: "Disputed" };
  return implementation(told, { milestones: [{ id, ...said }] });
}

/** Taken back by the side that recorded it: its sum is no longer told. */
export function givenWithdrawnOf(
  process: Told,
  entry: Entry<"PartnershipGivenWithdrawn/1">,
): Section | undefined {
  const told = ofPartnership(process);
  const { given: id } = entry.content;
  const of = givenOf(told.story).find((one) => one.given === id);
  if (!of || partnershipSideOf(told.story, entry) !== of.side) return undefined;
  const noSum = { amount: null, currency: null };
  const figures =
    of.promise === FUNDING
      ? { transactions: [{ id, value: noSum }] }
      : { metrics: [{ id: of.promise, observations: [{ id, measure: null, value: noSum }] }] };
  const milestone = { id, status: "notMet", dateMet: null, description: "Taken back" };
  return implementation(told, { ...figures, milestones: [milestone] });
}

/** Either side ends it early: the months that are promised, and so the funding, are fewer. */
export function partnershipNoticeOf(
  process: Told,
  entry: Entry<"PartnershipNoticeGiven/1">,
): Section | undefined {
  const told = ofPartnership(process);
  if (versionsAgreed(told.story).at(-1)?.notice !== entry) return undefined;
  const amendment = {
    ...{ id: `${contractId(told)}-notice-${entry.position}`, date: startOf(entry.on) },
    description: `Notice: the agreement ends with ${entry.content.month}`,
  };
  return amended(told, amendment, fundedSpan(told.story));
}
