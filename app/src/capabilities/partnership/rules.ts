/** What an offer, an agreement, a record of what was given and a notice need; each rule answers with refusals. */
import { designsProposed, furtherTold, governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Design3 } from "@rochdale/facts/governance.ts";
import { all, asAt, latest, type Story } from "@rochdale/facts/story.ts";
import { laterMonth } from "@rochdale/genuineness/calendar.ts";
import { ownershipOf } from "@rochdale/genuineness/control-of-design.ts";
import { partnersPlace } from "@rochdale/genuineness/partnership-seat.ts";
import {
  givenOf,
  versionIn,
  versionsAgreed,
  type Given,
  type PartnershipSide,
  type PartnershipVersion,
  type PromisedSupport,
} from "@rochdale/genuineness/partnership.ts";
import { offerMayBeMade } from "@rochdale/genuineness/route-facts.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { RouteVerdict } from "@rochdale/genuineness/route.ts";
import { notStopped, testsOn, verdictsOn } from "../contract/rules.ts";

const STANDARD = "rochdale-2";
export type Offer = Entry<"PartnershipOffered/1">;

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `partnership.${name}`,
    law,
    because: { message: `partnership.refused.${name}`, values },
    remedy: { message: `partnership.remedy.${name}`, values },
  };
}

/** "2026-04"; nothing else is a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The rules of the body that count here: those that govern, else the last that were proposed. */
export function designTalkedOf(story: Story, day: string): Design3 | undefined {
  const proposed = designsProposed(story).at(-1)?.content.design;
  return governingDesign(asAt(story, day)) ?? (proposed && furtherTold(proposed));
}

/** The classes by which a public partner sits: public bodies with seats in the rules. */
export function partnersSeats(
  story: Story,
  day: string,
): readonly { readonly class: string; readonly name: string; readonly seats: number }[] {
  const classes = designTalkedOf(story, day)?.classes ?? [];
  return classes
    .filter((one) => one.class === "publicBody" && one.seats > 0)
    .map(({ id, name, seats }) => ({ class: id, name, seats }));
}

/**
 * A lawful route stands on record first, as for a contract: whether this is a purchase is its question, not ours. And the
 * rules leave the decisions to the others: a body that its public partner controls has a master, no partner (our own standard).
 */
export function mayOffer(story: Story, day: string): readonly Refusal[] {
  const design = designTalkedOf(story, day);
  const controlled = design && partnersPlace(ownershipOf(design))?.control === "yes";
  return [
    ...notStopped(story),
    ...offerMayBeMade(story, testsOn(story, day)),
    ...(controlled ? [refusal("controls")] : []),
  ];
}

/** The verdict on the route on record by its own law; undefined where none is recorded. */
export function recordedRoute(story: Story, day: string): RouteVerdict | undefined {
  const route = latest(story, "RouteRecorded/1")?.content.route;
  return verdictsOn(story, day).find((one) => one.route === route);
}

/** The newest offer. */
export function standingOffer(story: Story): Offer | undefined {
  return all(story, "PartnershipOffered/1").at(-1);
}

/** The newest offer, where nobody has agreed to it. */
export function offerWaiting(story: Story): Offer | undefined {
  const offer = standingOffer(story);
  const agreed = versionsAgreed(story).some((one) => one.offer === offer);
  return agreed ? undefined : offer;
}

/** Nobody agrees to their own offer, and no promise is made for a month that is over. */
export function mayAgree(story: Story, side: PartnershipSide, day: string): readonly Refusal[] {
  const offer = offerWaiting(story);
  if (!offer) return [refusal("noOffer")];
  const { version, by, terms } = offer.content;
  const month = { day: `${terms.firstMonth}-01` };
  return [
    ...notStopped(story),
    ...(by === side ? [refusal("ownOffer", { version })] : []),
    ...(terms.firstMonth < day.slice(0, 7) ? [refusal("begunBefore", { version, month })] : []),
  ];
}

/** The version in force in the month of a day, else the last that was agreed. */
export function versionShown(story: Story, day: string): PartnershipVersion | undefined {
  return versionIn(story, day.slice(0, 7)) ?? versionsAgreed(story).at(-1);
}

export function agreementStands(story: Story): readonly Refusal[] {
  return versionsAgreed(story).length > 0 ? [] : [refusal("notAgreed")];
}

/** Every support that any agreed version promises; a later version's words stand for an earlier one's. */
export function supportPromised(story: Story): readonly PromisedSupport[] {
  const promised = versionsAgreed(story).flatMap((one) => one.terms.support);
  return [...new Map(promised.map((one) => [one.support, one])).values()];
}

/** The number by which people speak of something recorded: 10 of "given-10". */
export function numberOf(given: string): string {
  return given.replace(/^\D+/, "");
}

export function nextGiven(story: Story): string {
  return `given-${givenOf(story).length + 1}`;
}

/** What the other side recorded and this one may answer: not yet confirmed, not taken back. */
export function toAnswer(story: Story, side: PartnershipSide): readonly Given[] {
  return givenOf(story).filter(
    (one) => one.side !== side && (one.state === "waiting" || one.state === "disputed"),
  );
}

/** What this side recorded and may take back: what the other side confirmed stays. */
export function toWithdraw(story: Story, side: PartnershipSide): readonly Given[] {
  return givenOf(story).filter(
    (one) => one.side === side && (one.state === "waiting" || one.state === "disputed"),
  );
}

type ToRecord = Pick<Given, "promise" | "month" | "amount" | "paidOn" | "side">;

/** The same sum or hours for the same month and promise, already recorded by this side, are most likely the same thing again. */
export function recordedAlready(story: Story, one: ToRecord): readonly Refusal[] {
  const same = givenOf(story).find(
    (other) =>
      other.state !== "withdrawn" &&
      other.side === one.side &&
      other.promise === one.promise &&
      other.month === one.month &&
      other.amount === one.amount &&
      other.paidOn === one.paidOn,
  );
  return same ? [refusal("sameAgain", { number: numberOf(same.given) })] : [];
}

/** The first month with which a notice given on a day may end the agreement. */
export function earliestEnd(version: PartnershipVersion, day: string): string {
  return laterMonth(day.slice(0, 7), version.terms.noticeMonths);
}

/** Notice ends an agreement once, and only one that is not over. */
export function mayGiveNotice(story: Story, day: string): readonly Refusal[] {
  const version = versionsAgreed(story).at(-1);
  if (!version) return [refusal("notAgreed")];
  if (version.notice) {
    const month = { day: `${version.notice.content.month}-01` };
    return [refusal("noticeGiven", { month })];
  }
  return version.lastMonth < day.slice(0, 7) ? [refusal("over")] : [];
}

export type Terms = Content<"PartnershipOffered/1">["terms"];
