/** The decision of a count that came nearest to going the other way, in a sentence. */
import { scaledFrom } from "@rochdale/count/elections/arithmetic.ts";
import type { Margin, Report } from "@rochdale/count/elections/report.ts";
import type { Message } from "@rochdale/language/message.ts";

type Call = { readonly stage: number; readonly margin: Margin };

/** Null where nobody was told apart by votes: no stage, or every tie by lot. */
export function closestCall(report: Report): Message | null {
  const size = ({ margin }: Call) => scaledFrom(margin.votes, report.decimals) ?? 0n;
  const calls = report.stages.flatMap(({ stage, margin }): Call[] =>
    margin !== null && margin.decision === "exclusion" ? [{ stage, margin }] : [],
  );
  const [closest] = calls.toSorted((a, b) => (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0));
  if (!closest) return null;
  const { candidate, other, votes } = closest.margin;
  const nameOf = (place: number | null) => report.candidates[(place ?? 0) - 1] ?? `${place}`;
  const values = {
    stage: closest.stage,
    name: nameOf(candidate),
    other: nameOf(other),
    votes,
  };
  return {
    message: size(closest) === 0n ? "elections.closest.level" : "elections.closest.call",
    values,
  };
}
