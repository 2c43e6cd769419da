/** Facts of a partnership agreement: promises of funding, a seat and named support; what was given of them; its end. */
import { z } from "zod";
import { commitment, count, day, id, note, pence, title } from "./shapes.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const by = z.enum(["mutual", "authority"]);

/** What a public partner lends of its own: a team that goes on working for the service. */
export const help = z.enum([
  "payroll",
  "finance",
  "estates",
  "informationSystems",
  "humanResources",
  "legal",
  "training",
  "transport",
  "communications",
  "buying",
  "dataProtection",
  "safeguarding",
  "otherHelp",
]);

/** Support by one team over a span of months, so much in each year of it, in whole hours or in pence. */
export const promisedSupport = z.strictObject({
  support: id,
  help,
  what: title,
  /** A team, never a person. */
  team: title,
  countedIn: z.enum(["hours", "pence"]),
  perYear: z.int().min(1),
  firstMonth: month,
  lastMonth: month,
});

/** The promises of an agreement; the same shape is offered and agreed. It lasts as many years as it funds. */
export const partnershipTerms = z.strictObject({
  firstMonth: month,
  /** Pence for each year from the first month; paid in twelve parts. */
  fundingPence: z.array(pence).min(1).max(10),
  paidIn: z.enum(["theMonth", "theMonthAfter"]),
  /** By this day of that month. */
  payDay: z.int().min(1).max(28),
  /** The class of the rules by which the public partner sits, and its seats when this was offered; null for none. */
  seat: z.strictObject({ class: id, seats: z.int().min(1) }).nullable(),
  support: z.array(promisedSupport).max(12),
  /** Both open their books: what the service costs, and what the support costs. */
  openBooks: z.array(z.enum(["mutual", "publicPartner"])).length(2),
  /** Months of notice by which either side ends it early. */
  noticeMonths: z.int().min(0).max(60),
  afterwards: z.enum(["returnsToPartner", "newAgreement", "mutualGoesOn"]),
  paper: commitment.nullable(),
});
export type PartnershipTerms = z.infer<typeof partnershipTerms>;

export const partnershipFacts = {
  "PartnershipOffered/1": z.strictObject({
    version: z.int().min(1),
    by,
    terms: partnershipTerms,
  }),
  "PartnershipAgreed/1": z.strictObject({ version: z.int().min(1) }),
  /** Money of the agreement for a month, as the side says that records it; `given` names it for the other side. */
  "PartnershipFundingPaid/1": z.strictObject({ given: id, month, pence, paidOn: day }),
  /** Support of a month, in the measure of its promise; what it cost the public partner, where that is told. */
  "PartnershipSupportGiven/1": z.strictObject({
    given: id,
    support: id,
    month,
    amount: count,
    costPence: pence.nullable(),
  }),
  /** The word of the side that did not record it; a later answer takes the place of an earlier one. */
  "PartnershipGivenAnswered/1": z.strictObject({
    given: id,
    givenAnswer: z.enum(["confirmed", "disputed"]),
    reasons: note.nullable(),
  }),
  /** Taken back by the side that recorded it, which may record it again as it was. */
  "PartnershipGivenWithdrawn/1": z.strictObject({ given: id, reasons: note }),
  /** Either side ends the agreement with the end of this month. */
  "PartnershipNoticeGiven/1": z.strictObject({ month, reasons: note }),
} as const;
