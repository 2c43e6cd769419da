/** When a body may change its form, pass everything on, sell a part or end: whose vote, whose consent, and where assets may go. */
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import type { Recipient } from "@rochdale/facts/endings.ts";
import type { Content } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { PutMatter } from "@rochdale/facts/resolutions.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { decide } from "@rochdale/count/decide.ts";
import {
  assetsMayGo,
  mayBecome,
  type Consent,
  type Destination,
} from "@rochdale/genuineness/asset-destinations.ts";
import { carriedAt } from "@rochdale/genuineness/resolutions-decided.ts";
import {
  isSociety,
  ruleFor,
  statutoryVote,
  type StatutoryVote,
} from "@rochdale/genuineness/statutory-votes.ts";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { membersCarried, memberVotes } from "./rules-votes.ts";
import { ACTS_FOR_THE_BODY, OUR_STANDARD, refusal } from "./rules.ts";

export type Step = Content<"ConsentGiven/1">["step"];
type Voted = { readonly membersVote: string | null; readonly by: Role };

/** The rules that govern; without them no lock and no line is known. */
export function rulesKnown(story: Story): readonly Refusal[] {
  return governingDesign(story) ? [] : [refusal("noRules", OUR_STANDARD)];
}

/**
 * The members' vote for a matter, by the law of the form where it says one. Who stands outside may record what happened
 * without it; a vote that is named must be in the record.
 */
function votedFor(
  story: Story,
  { membersVote, by }: Voted,
  matters: readonly PutMatter[],
): readonly Refusal[] {
  const design = governingDesign(story);
  const [matter = "ordinary"] = matters;
  if (membersVote !== null && !memberVotes(story).some((vote) => vote.id === membersVote)) {
    return [refusal("noSuchVote", OUR_STANDARD)];
  }
  if (!ACTS_FOR_THE_BODY.includes(by)) return [];
  const put = design && ruleFor(design, matter);
  const line = put?.by === "members" ? put.rule.fraction : "3/4";
  const statute = design ? statutoryVote(design.form, matter) : null;
  // Two meetings that count heads cannot be replaced by a ballot.
  const carried =
    statute?.counts === "heads"
      ? carriedAt(story, membersVote, matters) !== undefined
      : membersCarried(story, membersVote, { matters, line });
  return carried ? [] : [unvoted(matter, line, statute)];
}

function unvoted(matter: PutMatter, line: string, statute: StatutoryVote | null): Refusal {
  const values = { matter: { message: `enum.matter.${matter}` }, line };
  const name = statute?.counts === "heads" ? `twoMeetings.${statute.preset}` : "membersCarry";
  return refusal(name, statute?.law ?? OUR_STANDARD, values);
}

/** A consent that the law asks for and that the record does not hold; the last answer counts. */
export function consented(
  story: Story,
  { consent, step, law }: { consent: Consent | null; step: Step; law: string },
): readonly Refusal[] {
  if (consent === null) return [];
  const last = all(story, "ConsentGiven/1").findLast(
    ({ content }) => content.consent === consent && [step, "assets"].includes(content.step),
  );
  if (last?.content.given === true) return [];
  return [refusal("consent", law, { consent: { message: `enum.consent.${consent}` } })];
}

/** A refusal for a destination that the lock does not allow, naming those it does. */
function lockedFrom(
  design: Pick<Design4, "assetLock">,
  to: Recipient,
  destination: Destination,
): readonly Refusal[] {
  if (destination.allowed) return [];
  const values = {
    to: { message: `enum.recipient.${to}` },
    lock: { message: `enum.assetLock.${design.assetLock}` },
    instead: destination.instead.map((one) => ({ message: `enum.recipient.${one}` })),
  };
  return [refusal("locked", destination.law, values)];
}

/** The law under which an outside body consents, by the lock. */
const LAW_OF_CONSENT: { readonly [consent in Consent]: string } = {
  cicRegulator: "cic-asset-transfer",
  charityCommission: "charities2011-s197",
};
const lawOfConsent = (consent: Consent | null) =>
  consent ? LAW_OF_CONSENT[consent] : OUR_STANDARD;

export type NewForm = Voted & {
  readonly to: Design4["form"];
  readonly lock: Design4["assetLock"];
};

/** Another legal form: what the lock and the form's law allow, by the vote that the law asks, with consents. */
export function mayChangeForm(story: Story, change: NewForm): readonly Refusal[] {
  const design = governingDesign(story);
  if (!design) return rulesKnown(story);
  const { to, lock } = change;
  if (to === design.form && lock === design.assetLock) return [refusal("sameForm", OUR_STANDARD)];
  const said = mayBecome({ form: design.form, lock: design.assetLock }, { form: to, lock });
  const values = {
    form: { message: `enum.legalForm.${to}` },
    lock: { message: `enum.assetLock.${lock}` },
    own: { message: `enum.assetLock.${design.assetLock}` },
  };
  const vote = votedFor(story, change, ["conversion"]);
  if (!said.allowed) return [refusal(`form.${said.why}`, said.law, values), ...vote];
  const { consent } = said;
  const law = consent === "cicRegulator" ? "cic2004-s53" : lawOfConsent(consent);
  return [...vote, ...consented(story, { consent, step: "conversion", law })];
}

export type PassingOn = Voted & {
  readonly recipient: Recipient;
  readonly namedInRules: boolean;
};

const companies: readonly Recipient[] = ["cic", "otherBody", "charity"];

/** Everything passes to another body: s.111 between societies, s.113 to a company, else as the rules and the law say. */
export function mayPassOn(story: Story, passing: PassingOn): readonly Refusal[] {
  const design = governingDesign(story);
  if (!design) return rulesKnown(story);
  const { recipient, namedInRules } = passing;
  const toCompany = isSociety(design.form) && companies.includes(recipient);
  const destination = assetsMayGo(design.assetLock, recipient, { namedInRules });
  const consent = destination.allowed ? destination.consent : null;
  const law = lawOfConsent(consent);
  return [
    ...lockedFrom(design, recipient, destination),
    ...votedFor(story, passing, [toCompany ? "conversion" : "merger"]),
    ...consented(story, { consent, step: "merger", law }),
  ];
}

export type UnitSale = Voted & { readonly recipient: Recipient; readonly fullValue: boolean };

/** A part of the service: the members decide on selling assets; for less than its full value the lock decides to whom. */
export function maySellUnit(story: Story, sale: UnitSale): readonly Refusal[] {
  const design = governingDesign(story);
  if (!design) return rulesKnown(story);
  const { recipient, fullValue } = sale;
  const destination = assetsMayGo(design.assetLock, recipient, { namedInRules: true, fullValue });
  return [
    ...lockedFrom(design, recipient, destination),
    ...votedFor(story, sale, ["assetDisposal", "sale"]),
  ];
}

export const HOW_IT_ENDS = ["resolution", "instrument", "court"] as const;
export type Ending = Voted & {
  readonly how: (typeof HOW_IT_ENDS)[number];
  readonly recipient: Recipient;
  readonly namedInRules: boolean;
  readonly assetsPence: number;
};

/**
 * The end: the members resolve it or all but a quarter of them sign it (societies), or a court orders it, which only an
 * outside person records. What is left goes where the lock allows; where debts take everything nothing is left.
 */
export function mayWindUp(story: Story, ending: Ending): readonly Refusal[] {
  const design = governingDesign(story);
  const { how, recipient, namedInRules, assetsPence, by } = ending;
  const lock = design?.assetLock ?? "none";
  const destination = assetsMayGo(lock, recipient, { namedInRules });
  const consent = destination.allowed && assetsPence > 0 ? destination.consent : null;
  const nothing = recipient === "creditors" && assetsPence > 0;
  return [
    ...lockedFrom({ assetLock: lock }, recipient, destination),
    ...(nothing ? [refusal("nothingLeft", OUR_STANDARD)] : []),
    ...decidedToEnd(story, ending),
    ...(how === "court" && ACTS_FOR_THE_BODY.includes(by) ? [refusal("court", OUR_STANDARD)] : []),
    ...consented(story, { consent, step: "dissolution", law: lawOfConsent(consent) }),
  ];
}

function decidedToEnd(story: Story, ending: Ending): readonly Refusal[] {
  if (ending.how === "court") return [];
  if (ending.how === "resolution") return votedFor(story, ending, ["dissolution"]);
  const design = governingDesign(story);
  if (!design || !isSociety(design.form)) return [refusal("noInstrument", "ccbsa2014-s119")];
  return latest(story, "DissolutionSigned/1") ? [] : [refusal("notSigned", "ccbsa2014-s119")];
}

/** 2014 Act s.119: at least 75% of all members sign, not of those who vote. */
export function maySign(
  story: Story,
  { signed, members }: { readonly signed: number; readonly members: number },
): readonly Refusal[] {
  const design = governingDesign(story);
  if (!design || !isSociety(design.form)) return [refusal("noInstrument", "ccbsa2014-s119")];
  const tally = { eligible: members, for: signed, against: 0 };
  const result = decide({ rule: "ccbsa-s119", tally });
  if (!isRefusal(result) && result.carried) return [];
  const needed = Math.ceil((members * 3) / 4);
  return [refusal("tooFewSigned", "ccbsa2014-s119", { signed, members, needed })];
}
