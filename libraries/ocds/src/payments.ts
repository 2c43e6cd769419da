/** The money of a contract in the standard's words: what statements say is due, what was paid, what is in dispute or checked. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { claimLists } from "@rochdale/genuineness/claim-lists.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import {
  confirmedBy,
  settledStatements,
  type Settled,
} from "@rochdale/genuineness/payments-made.ts";
import { implementation, listed } from "./contract-part.ts";
import { monthPeriod, pounds, startOf } from "./money.ts";
import { authorityOf, mutualOf } from "./parties.ts";
import { penaltiesOf } from "./penalties.ts";
import type { Part, Section, Told } from "./release-shape.ts";

/** A month's statement: its sum, the day by which it is to be paid, and what was taken off for missed standards. */
export function statementOf(told: Told, entry: Entry<"StatementDrawn/1">): Section | undefined {
  const settled = settledStatements(told.story, told.statements()).find(
    (one) => one.entry === entry,
  );
  if (!settled) return undefined;
  const { statement } = settled;
  const { period } = statement;
  const page = {
    ...{ id: `statement-${period}`, documentType: "financialProgressReport", language: "en" },
    ...{ title: `Statement for ${period}`, url: `${told.address}/payments/${period}` },
    ...{ format: "text/html", datePublished: startOf(entry.on) },
  };
  const held = statement.lines.some(({ status }) => status === "held");
  const notes = held ? { notes: "Lines in dispute are held back and not in this sum" } : {};
  return implementation(told, {
    charges: [{ ...dueCharge(period, statement.total), ...notes }],
    milestones: [paymentMilestone(told.story, settled)],
    ...listed("performanceFailures", penaltiesOf(told.story, statement)),
    documents: [page],
  });
}

/** What is due for a month; a later statement's adjusting lines count in their own month, so that all add up. */
function dueCharge(period: string, pence: number | bigint): Part {
  return {
    id: `due-${period}`,
    title: `Due by the statement for ${period}`,
    paidBy: "government",
    period: monthPeriod(period),
    actualValue: pounds(pence),
  };
}

/** Whether payments cover a statement and all before it, and whose word that is. */
function paymentMilestone(story: Story, settled: Settled): Part {
  const { statement, dueBy, dueInAll, coveredOn } = settled;
  const both = coveredOn !== null && confirmedBy(story, coveredOn) >= dueInAll;
  const told =
    coveredOn === null ? { status: "scheduled" } : { status: "met", dateMet: startOf(coveredOn) };
  const nothingDue = dueInAll <= 0n;
  const description = nothingDue
    ? "Nothing was to be paid"
    : both
      ? "Both sides say that it was paid"
      : coveredOn === null
        ? "Not yet covered by payments"
        : "Paid by the authority's word; the mutual has not confirmed it";
  return {
    id: `paid-${statement.period}`,
    title: `Payment of the statement for ${statement.period}`,
    ...{ type: "payment", description, dueDate: startOf(dueBy), ...told },
  };
}

/** Statements that a payment made on a day may have covered, or covered earlier than before. */
function coveredSince({ story, statements }: Told, paidOn: string): readonly Part[] {
  return settledStatements(story, statements())
    .filter(({ coveredOn }) => coveredOn !== null && coveredOn >= paidOn)
    .map((one) => paymentMilestone(story, one));
}

/** Money that moved against the statements, from the authority to the mutual. */
export function paymentOf(told: Told, entry: Entry<"InvoicePaid/1">): Section {
  const { payment, pence, paidOn } = entry.content;
  return implementation(told, {
    transactions: [transaction(told, entry, { id: payment, pence, paidOn })],
    ...listed("milestones", coveredSince(told, paidOn)),
  });
}

/** The mutual says that a payment has arrived. */
export function confirmationOf(
  told: Told,
  { content }: Entry<"PaymentConfirmed/1">,
): Section | undefined {
  const paid = all(told.story, "InvoicePaid/1").find(
    (one) => one.content.payment === content.payment,
  );
  const milestones = paid ? coveredSince(told, paid.content.paidOn) : [];
  return milestones.length > 0 ? implementation(told, { milestones }) : undefined;
}

/** A month's payment where no statements are drawn: what was due and what was paid. */
export function monthPaidOf(told: Told, entry: Entry<"PaymentMade/1">): Section {
  const { month, duePence, paidPence } = entry.content;
  const id = `month-${month}-${entry.position}`;
  return implementation(told, {
    charges: [dueCharge(month, duePence)],
    transactions: [transaction(told, entry, { id, pence: paidPence, paidOn: entry.on })],
  });
}

type Paid = { readonly id: string; readonly pence: number; readonly paidOn: string };

function transaction(told: Told, { position }: Entry, { id, pence, paidOn }: Paid): Part {
  const authority = authorityOf(told.story);
  return {
    id,
    source: `${told.address}/record/${position}`,
    date: startOf(paidOn),
    value: pounds(pence),
    ...(authority ? { payer: authority } : {}),
    payee: mutualOf(told.story),
  };
}

/** A line of a statement in dispute: not its sum, which the statements tell. */
export function disputeOf(told: Told, { content }: Entry<"LineDisputed/1">): Section {
  const { dispute, term, period, metric } = content;
  const line = [nameIn(told.story, term), ...(metric === null ? [] : [metric])].join(", ");
  const title = `Dispute about a line of the statement for ${period}: ${line}`;
  const milestone = { id: dispute, title, type: "assessment", status: "scheduled" };
  return implementation(told, { milestones: [milestone] });
}

const results = {
  dismissed: "Dismissed: the line stands",
  upheld: "Upheld: the line counts as nothing",
  settled: "Settled: a sum for the line is agreed",
} as const;

export function disputeEndOf(told: Told, { content, on }: Entry<"DisputeResolved/1">): Section {
  const end = { status: "met", dateMet: startOf(on), description: results[content.result] };
  return implementation(told, { milestones: [{ id: content.dispute, ...end }] });
}

function nameIn(story: Story, term: string): string {
  const versions = contractPrices(story)?.versions.toReversed() ?? [];
  const terms = versions.flatMap((one) => ("terms" in one ? one.terms : []));
  return terms.find(({ id }) => id === term)?.name ?? term;
}

/** Claims closed for a check by a sample: how many there are is told on the list's own page. */
export function claimListOf(told: Told, { content }: Entry<"ClaimsClosed/1">): Section {
  const title = `Check of a sample of the claims for ${content.period}`;
  const milestone = { id: content.list, title, type: "assessment", status: "scheduled" };
  return implementation(told, { milestones: [milestone] });
}

export function claimCheckOf(told: Told, { content, on }: Entry<"ClaimAssessed/1">): Section {
  const list = claimLists(told.story).find((one) => one.closed.content.list === content.list);
  const last = list?.checks.at(-1);
  const end = last?.says.checkAll
    ? { status: "scheduled", description: "Too many were wrong: every claim is checked" }
    : { status: "met", dateMet: startOf(on), description: "Checked" };
  return implementation(told, { milestones: [{ id: content.list, ...end }] });
}

const rescues = {
  grant: "Grant",
  loan: "Loan",
  extraPayment: "Payment",
  guarantee: "Guarantee",
} as const;

/** Public money beyond the contract. A guarantee moves none: it is no actual value. */
export function rescueOf(told: Told, { content, position, on }: Entry<"RescueGiven/1">): Section {
  const value = pounds(content.pence);
  const charge = {
    id: `beyond-${position}`,
    title: `${rescues[content.rescueKind]} of the authority beyond the contract`,
    paidBy: "government",
    period: { startDate: startOf(on) },
    ...(content.rescueKind === "guarantee" ? { estimatedValue: value } : { actualValue: value }),
  };
  return implementation(told, { charges: [charge] });
}
