/** What a statement takes off for missed standards, as performance failures with their penalties. */
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { contractPrices, termsOf, versionIn } from "@rochdale/genuineness/contract-prices.ts";
import { money } from "@rochdale/language/say.ts";
import type { Line } from "@rochdale/money/statement/drawn.ts";
import type { Statement } from "@rochdale/money/statement/statement.ts";
import { monthPeriod } from "./money.ts";
import type { Part } from "./release-shape.ts";

/** Credits and withheld payments of a statement, and earlier ones that it changes; none that could tell of single people. */
export function penaltiesOf(story: Story, { lines, period }: Statement): readonly Part[] {
  return lines.flatMap((line) => {
    const imposed = imposedBy(line, period);
    return imposed === null || chargesPeople(story, line) ? [] : [penalty(story, line, imposed)];
  });
}

/**
 * Pence taken off by a line, as they now stand; null where the line is no deduction, nothing was ever taken off, or a
 * payment is only withheld until its quality is decided.
 */
function imposedBy({ kind, status, amount, inputs, ...line }: Line, month: string): bigint | null {
  if (kind !== "serviceCredits" && kind !== "quality") return null;
  if (status === "pending" || (status === "held" && line.period !== month)) return null;
  if (status === "adjustment") return -BigInt(String(inputs["nowDue"]));
  if (amount === 0n || inputs["quality"] === "undecided") return null;
  return -amount;
}

/** Named by its line of the schedule, apart from the month's count of the standard, which has a name of its own. */
function penalty(story: Story, line: Line, imposed: bigint): Part {
  const { term, metric, period, status } = line;
  const missed = imposed > 0n;
  const of = metric === undefined ? "" : `-${metric}`;
  return {
    id: `deduction-${term}${of}-${period}`,
    period: monthPeriod(period),
    category: `${termOf(story, line)?.name ?? term}${metric === undefined ? "" : `: ${metric}`}`,
    ...(missed ? { events: 1 } : {}),
    penaltyContracted: "A sum is taken off the statement by the formula of the price schedule",
    penaltyImposed: !missed
      ? "None: taken back by a later statement"
      : status === "held"
        ? "In dispute"
        : `${money("en", imposed)} taken off`,
    penaltyPaid: missed && status !== "held",
  };
}

function termOf(story: Story, { term, period }: Line): PriceTerm | undefined {
  return termsFor(story, period).find(({ id }) => id === term);
}

function termsFor(story: Story, period: string): readonly PriceTerm[] {
  const prices = contractPrices(story);
  const version = prices && versionIn(prices, period);
  return prices && version ? termsOf(prices, version.version) : [];
}

/** Whether a deduction is a share of what is paid for single people: it would tell that sum. */
function chargesPeople(story: Story, line: Line): boolean {
  const term = termOf(story, line);
  const charged = term && "chargesOf" in term ? term.chargesOf : [];
  const people = termsFor(story, line.period).filter(
    ({ kind }) => kind === "outcome" || kind === "personFees",
  );
  return people.some(({ id }) => charged.includes(id));
}
