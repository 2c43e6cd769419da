/** What a report, a claim, a check, a statement, a dispute and a payment need; each rule answers with refusals. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { all, opening, roleOf, type Story } from "@rochdale/facts/story.ts";
import { addDays, endOfMonth } from "@rochdale/genuineness/calendar.ts";
import { claimLists, type ClaimList } from "@rochdale/genuineness/claim-lists.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { feesByPerson, termsPaid } from "@rochdale/genuineness/fee-terms.ts";
import {
  drawingsOf,
  nextPeriod,
  statementPreview,
  statementsDrawn,
} from "@rochdale/genuineness/statement-told.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readExact } from "@rochdale/money/exact.ts";

export const STANDARD = "rochdale-2";

export type Fault = { readonly field: string; readonly because: Message };

export function refusal(name: string, values: Message["values"] = {}, law = STANDARD): Refusal {
  return {
    rule: `payment.${name}`,
    law,
    because: { message: `payment.refused.${name}`, values },
    remedy: { message: `payment.remedy.${name}`, values },
  };
}

function fault(field: string, name: string, values: Message["values"] = {}): Fault {
  return { field, because: { message: `payment.problem.${name}`, values } };
}

/** Nothing is reported, claimed or drawn before a contract with open prices is signed. */
export function priced(story: Story): readonly Refusal[] {
  return contractPrices(story) ? [] : [refusal("notPriced")];
}

/** A form whose choice would be empty says what it waits for. */
export function unlessAny(some: { readonly length: number }, name: string): readonly Refusal[] {
  return some.length > 0 ? [] : [refusal(name)];
}

/** Every term of every version in the contract, as the contract has them. */
export function contractTerms(story: Story): readonly PriceTerm[] {
  return contractPrices(story)?.versions.flatMap((one) => ("terms" in one ? one.terms : [])) ?? [];
}

/** The same as statements pay them: fees for people's work by number. */
export function termsInStatements(story: Story): readonly PriceTerm[] {
  const terms = contractTerms(story);
  return feesByPerson(story) ? terms : termsPaid(terms);
}

type MetricUse = {
  readonly metric: string;
  /** It counts people who reached an outcome, or earned a fee. */
  readonly people: boolean;
  /** It counts units of service, each at a price: a few of them may be one person's. */
  readonly units: boolean;
  readonly single: boolean;
};
type Kind = { readonly [use in "people" | "units" | "single"]?: true };

/** What the contract counts or measures; what of it may show people, and of which a month has one report only. */
export function metricsReported(story: Story): readonly MetricUse[] {
  const uses = new Map<string, MetricUse>();
  const use = (metric: string, kind: Kind) => {
    const known = uses.get(metric);
    const either = (name: keyof Kind) => known?.[name] === true || kind[name] === true;
    const found = { people: either("people"), units: either("units"), single: either("single") };
    uses.set(metric, { metric, ...found });
  };
  for (const term of termsInStatements(story)) {
    if (term.kind === "cohort") {
      for (const one of term.cohorts) {
        use(one.treatedMetric, { single: true });
        use(one.controlMetric, { single: true });
      }
    } else if (term.kind === "serviceCredits") {
      for (const kpi of term.kpis) use(kpi.metric, { single: true });
    } else if ("metric" in term) {
      const kinds: { readonly [kind: string]: Kind } = {
        outcome: { people: true },
        tariff: { units: true },
        quality: { single: true },
      };
      use(term.metric, kinds[term.kind] ?? {});
    }
  }
  return [...uses.values()];
}

export type Report = {
  readonly metric: string;
  readonly period: string;
  readonly value: string;
  /** The report that it takes the place of. */
  readonly corrects: string | null;
};

/** Each report as it was last told, in the order in which they were first told. */
export function reportsTold(story: Story): readonly Entry<"ObservationReported/1">[] {
  const last = new Map<string, Entry<"ObservationReported/1">>();
  for (const one of all(story, "ObservationReported/1")) last.set(one.content.observation, one);
  return [...last.values()];
}

/** What an assessor last said of a report, after it was last told. */
export function assessmentOf(
  story: Story,
  report: Entry<"ObservationReported/1">,
): Entry<"ObservationAssessed/1"> | undefined {
  return all(story, "ObservationAssessed/1").findLast(
    (one) =>
      one.content.observation === report.content.observation && one.position > report.position,
  );
}

/** Why a report cannot be taken: its month, its figure, its place where one is taken. */
export function reportFault(story: Story, report: Report, day: string): Fault | null {
  const prices = contractPrices(story);
  const use = metricsReported(story).find((one) => one.metric === report.metric);
  if (!prices || !use) return fault("metric", "metric");
  const { period } = report;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return fault("period", "month");
  const values = {
    first: { day: `${prices.firstMonth}-01` },
    last: { day: endOfMonth(prices.lastMonth) },
  };
  if (period < prices.firstMonth || period > prices.lastMonth) {
    return fault("period", "outside", values);
  }
  if (period > day.slice(0, 7)) return fault("period", "monthLater");
  const value = readExact(report.value);
  if (!value) return fault("value", "number");
  if (use.people && value.bottom !== 1n) return fault("value", "whole");
  return placeFault(story, report, use);
}

function placeFault(story: Story, report: Report, { single }: MetricUse): Fault | null {
  const told = reportsTold(story);
  if (report.corrects !== null) {
    const before = told.find((one) => one.content.observation === report.corrects);
    const same =
      before?.content.metric === report.metric && before.content.period === report.period;
    if (!before || !same) return fault("corrects", "otherPlace");
    const list = claimLists(story).find(
      (one) => one.closed.content.observation === report.corrects,
    );
    const open = list && list.closed.position > before.position && !assessmentOf(story, before);
    return open ? fault("corrects", "inList") : null;
  }
  const taken = told.some(
    (one) =>
      one.content.metric === report.metric &&
      one.content.period === report.period &&
      assessmentOf(story, one)?.content.assessed !== "rejected",
  );
  return single && taken ? fault("metric", "oneOnly") : null;
}

/** An assessor who belongs to a side is none: by organisation, or as the same person in another role. */
export function assessorApart(story: Story, party: string): readonly Refusal[] {
  const admitted = all(story, "PartyAdmitted/1").findLast((one) => one.content.party === party);
  const { authority, name } = opening(story);
  const organisation = admitted?.content.organisation ?? null;
  const person = admitted?.content.person ?? null;
  const sides = [authority?.name, name];
  const tied =
    (organisation !== null && sides.includes(organisation)) ||
    (person !== null &&
      all(story, "PartyAdmitted/1").some(
        (one) => one.content.person === person && one.content.party !== party,
      ));
  return tied ? [refusal("assessorTied")] : [];
}

/** A statement is drawn for the next month once it is over, on a day of its own. */
export function mayDraw(story: Story, day: string): readonly Refusal[] {
  const missing = priced(story);
  if (missing.length > 0) return missing;
  const period = nextPeriod(story);
  if (period === undefined) return [refusal("allDrawn")];
  const refusals: Refusal[] = [];
  const over = addDays(endOfMonth(period), 1);
  if (day < over) refusals.push(refusal("monthNotOver", { day: { day: over } }));
  const last = drawingsOf(story).at(-1)?.content.knownAt;
  if (last !== undefined && last >= day) {
    refusals.push(refusal("drawnToday", { day: { day: addDays(last, 1) } }));
  }
  return refusals;
}

export type LineNamed = {
  readonly period: string;
  readonly term: string;
  readonly metric: string | null;
};

/** "2026-10 visits", "2026-10 credits on-time": how a line is named in a form. */
export function lineName({ period, term, metric }: LineNamed): string {
  return metric === null ? `${period} ${term}` : `${period} ${term} ${metric}`;
}

const MONTHS_OPEN_TO_DISPUTE = 15;

/** Lines that may be disputed: of the last statements and of the month that is drawn next; each line once. */
export function linesOpen(story: Story, day: string): readonly LineNamed[] {
  if (!contractPrices(story)) return [];
  const drawn = statementsDrawn(story)
    .slice(-MONTHS_OPEN_TO_DISPUTE)
    .map((one) => one.statement);
  const preview = mayPreview(story, day) ? statementPreview(story, day) : undefined;
  const disputed = new Set(all(story, "LineDisputed/1").map(({ content }) => lineName(content)));
  return [...drawn, ...(preview ? [preview] : [])].flatMap((one) =>
    one.lines
      .filter((line) => line.period === one.period && line.status !== "pending")
      .map((line) => ({ period: line.period, term: line.term, metric: line.metric ?? null }))
      .filter((line) => !disputed.has(lineName(line))),
  );
}

/** The next month can be looked at once it has begun. */
export function mayPreview(story: Story, day: string): boolean {
  const period = nextPeriod(story);
  return period !== undefined && period <= day.slice(0, 7);
}

export type Dispute = Entry<"LineDisputed/1">;

export function disputesOpen(story: Story): readonly Dispute[] {
  const ended = new Set(all(story, "DisputeResolved/1").map((one) => one.content.dispute));
  return all(story, "LineDisputed/1").filter((one) => !ended.has(one.content.dispute));
}

/**
 * Who may end a dispute how: an arbiter or an assessor in any way; who raised it may give it up; the other side may
 * give way. No side decides for itself.
 */
export function mayResolve(
  story: Story,
  dispute: Dispute,
  by: { readonly party: string; readonly result: "dismissed" | "upheld" | "settled" },
): readonly Refusal[] {
  const role = roleOf(story, by.party);
  if (role === "arbiter") return [];
  if (role === "assessor") return assessorApart(story, by.party);
  const raised = roleOf(story, dispute.by) === "authority" ? "authority" : "mutual";
  const side = role === "authority" ? "authority" : "mutual";
  const allowed = side === raised ? "dismissed" : "upheld";
  return by.result === allowed ? [] : [refusal(raised === side ? "ownDispute" : "otherDispute")];
}

/** Lists that wait for their draw. */
export function listsToDraw(story: Story): readonly ClaimList[] {
  return claimLists(story).filter((one) => one.drawn === null);
}

/** Lists that wait for the assessor: drawn and not yet checked, or to be checked whole. */
export function listsToCheck(story: Story): readonly ClaimList[] {
  return claimLists(story).filter(
    (one) => one.drawn !== null && (one.checks.at(-1)?.says.checkAll ?? true),
  );
}

/** Payments that the commissioner recorded and the mutual has not confirmed. */
export function paymentsUnconfirmed(story: Story): readonly Entry<"InvoicePaid/1">[] {
  const confirmed = new Set(all(story, "PaymentConfirmed/1").map((one) => one.content.payment));
  return all(story, "InvoicePaid/1").filter(
    (one) => roleOf(story, one.by) === "authority" && !confirmed.has(one.content.payment),
  );
}

/** "report-4": the next of a kind in this body, by how many there are. */
export function numbered(prefix: string, known: Iterable<string>): string {
  const numbers = [...known].map((id) => Number(id.slice(prefix.length + 1)) || 0);
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}
