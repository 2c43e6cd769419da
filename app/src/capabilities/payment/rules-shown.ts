/** What a statement shows of its lines: where few people stand behind one, its sum is shown with another's only. */
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { knownOn } from "@rochdale/genuineness/statement-told.ts";
import { sumOf } from "@rochdale/money/exact.ts";
import type { Line } from "@rochdale/money/statement/drawn.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { PEOPLE_LEAST } from "./rules.ts";

export type ShownLines = {
  readonly single: readonly Line[];
  /** Lines that are shown as one sum. */
  readonly joined: readonly Line[];
  readonly joinedPence: bigint;
};

/** Whether few people stand behind a line: one to nine outcomes accepted, or fees claimed for one to nine. */
export function fewPeople({ kind, inputs }: Line): boolean {
  const few = (count: number) => count > 0 && count < PEOPLE_LEAST;
  const { claims, pending, validated } = inputs;
  if (kind === "outcome") return few(Number(validated ?? pending ?? 0));
  if (kind !== "personFees") return false;
  // An adjusting line of fees does not say for how many: it is taken for few.
  if (!Array.isArray(claims) && pending === undefined) return true;
  return few(Array.isArray(claims) ? claims.length : Number(pending));
}

/**
 * Lines of a part of the statement. One line of few people alone is joined by the smallest other one, so that neither
 * sum can be told; the sum of all stays what it is. Alone in its part it is shown without its figures.
 */
export function shownLines(lines: readonly Line[]): ShownLines {
  const joined = lines.filter(fewPeople);
  if (joined.length === 1) {
    const others = lines.filter((line) => !fewPeople(line) && line.amount !== 0n);
    const size = ({ amount }: Line) => (amount < 0n ? -amount : amount);
    const [smallest] = others.toSorted((a, b) => (size(a) < size(b) ? -1 : 1));
    if (smallest) joined.push(smallest);
  }
  const inOrder = lines.filter((line) => joined.includes(line));
  return {
    single: lines.filter((line) => !joined.includes(line)),
    joined: inOrder,
    joinedPence: sumOf(inOrder.map(({ amount }) => amount)),
  };
}

/** Every term by its id, the newest version's name first. */
export function termsById(story: Story): ReadonlyMap<string, PriceTerm> {
  const terms = contractPrices(story)?.versions.flatMap((one) => ("terms" in one ? one.terms : []));
  return new Map(terms?.map((term) => [term.id, term]));
}

/** The entries of the record on which a line rests, as they were known on the statement's day. */
export function entriesBehind(story: Story, line: Line, { knownAt }: Statement): readonly Entry[] {
  const prices = contractPrices(story);
  const term = termsById(story).get(line.term);
  if (!prices || !term) return [];
  const metrics = new Set(metricsIn(term, line));
  const reports = all(story, "ObservationReported/1").filter(
    ({ content }) => metrics.has(content.metric) && content.period === line.period,
  );
  const ids = new Set(reports.map((one) => one.content.observation));
  const claims = all(story, "ClaimMade/1").filter(
    (one) => term.kind === "personFees" && one.content.claimedOn.startsWith(line.period),
  );
  const disputes = all(story, "LineDisputed/1").filter(
    ({ content }) => content.term === line.term && content.period === line.period,
  );
  const raised = new Set(disputes.map((one) => one.content.dispute));
  const found: Entry[] = [
    ...reports,
    ...ofIds(story, "ObservationAssessed/1", (one) => ids.has(one.content.observation)),
    ...claims,
    ...disputes,
    ...ofIds(story, "DisputeResolved/1", (one) => raised.has(one.content.dispute)),
  ];
  const known = found.filter((one) => knownOn(story, one) <= knownAt);
  const base = known.length === 0 ? [prices.signed as Entry] : known;
  return base.toSorted((a, b) => a.position - b.position);
}

function ofIds<T extends FactType>(
  story: Story,
  type: T,
  holds: (entry: Entry<T>) => boolean,
): Entry[] {
  return all(story, type).filter(holds) as unknown as Entry[];
}

function metricsIn(term: PriceTerm, { metric }: Line): readonly string[] {
  if (metric !== undefined) return [metric];
  if (term.kind === "cohort") {
    return term.cohorts.flatMap((one) => [one.treatedMetric, one.controlMetric]);
  }
  return "metric" in term ? [term.metric] : [];
}
