/** What a statement shows of its lines beside their sums: the terms they are of, the entries they rest on. */
import type { Entry, FactType } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { contractPrices } from "@rochdale/genuineness/contract-prices.ts";
import { knownOn } from "@rochdale/genuineness/statement-told.ts";
import type { Line } from "@rochdale/money/statement/drawn.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { termsInStatements } from "./rules.ts";

/** Every term by its id, the newest version's name first. */
export function termsById(story: Story): ReadonlyMap<string, PriceTerm> {
  return new Map(termsInStatements(story).map((term) => [term.id, term]));
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
