/** An invented partnership agreement told fact by fact: promises from April 2026 for two years, and what was given. For tests. */
import { fact } from "@rochdale/facts/fact.ts";
import type { Content, NewFact } from "@rochdale/facts/fact.ts";
import type { Design4 } from "@rochdale/facts/governance.ts";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import type { PartnershipTerms } from "@rochdale/facts/partnership.ts";
import { signedContract } from "./told-contract.ts";
import { wholeDesign } from "./whole-terms.ts";

/** 100,000 pence in the first year: four months of 8,334, eight of 8,333; 100 hours of payroll a year for one year. */
export const partnershipTerms: PartnershipTerms = {
  firstMonth: "2026-04",
  fundingPence: [100_000, 240_000],
  paidIn: "theMonth",
  payDay: 10,
  seat: { class: "council", seats: 1 },
  support: [
    {
      ...{ support: "support-1", help: "payroll", what: "Pay run", team: "Payroll office" },
      ...{ countedIn: "hours", perYear: 100, firstMonth: "2026-05", lastMonth: "2027-04" },
    },
  ],
  openBooks: ["mutual", "publicPartner"],
  noticeMonths: 6,
  afterwards: "newAgreement",
  paper: null,
};

type Told = { readonly on: string; readonly by: "secretary" | "authority" };

export function partnershipOffered(
  version: number,
  terms: PartnershipTerms,
  { on, by }: Told,
): NewFact {
  const side = by === "authority" ? "authority" : "mutual";
  return fact("PartnershipOffered/1", by, on, { version, by: side, terms });
}

export function partnershipAgreed(version: number, { on, by }: Told): NewFact {
  return fact("PartnershipAgreed/1", by, on, { version });
}

/** The body, its registered rules with a seat for the council, and the agreement of both sides; no contract. */
export const agreedPartnership: readonly NewFact[] = [
  ...signedContract.slice(0, -4),
  fact("RulesRegistered/4", "regulator", "2026-02-01", {
    design: furtherTold(wholeDesign),
    registrar: "Register of mutuals",
    number: null,
  }),
  partnershipOffered(1, partnershipTerms, { on: "2026-03-01", by: "authority" }),
  partnershipAgreed(1, { on: "2026-03-10", by: "secretary" }),
];

/** The same with the rules of the body changed. */
export function withDesign(change: (design: Design4) => Design4): readonly NewFact[] {
  return agreedPartnership.map((one) =>
    one.type === "RulesRegistered/4"
      ? ({
          ...one,
          content: { ...one.content, design: change(furtherTold(wholeDesign)) },
        } as unknown as NewFact)
      : one,
  );
}

type ToldGiven = Told & { readonly given: string; readonly month: string };

/** Funding for a month, paid on the day of the fact. */
export function fundingPaid({ on, by, given, month }: ToldGiven, pence: number): NewFact {
  return fact("PartnershipFundingPaid/1", by, on, { given, month, pence, paidOn: on });
}

export function supportGiven({ on, by, given, month }: ToldGiven, amount: number): NewFact {
  const content = { given, support: "support-1", month, amount, costPence: null };
  return fact("PartnershipSupportGiven/1", by, on, content);
}

/** The other side's word on what was given; a dispute with its reasons. */
export function answered(
  given: string,
  { on, by }: Told,
  givenAnswer: Content<"PartnershipGivenAnswered/1">["givenAnswer"] = "confirmed",
): NewFact {
  const reasons = givenAnswer === "disputed" ? "Nobody came." : null;
  return fact("PartnershipGivenAnswered/1", by, on, { given, givenAnswer, reasons });
}
