/** Few people are never counted alone: what a report would tell of one to nine of them, by itself or beside another. */
import { all, type Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { readExact } from "@rochdale/money/exact.ts";
import { fewestShown } from "@rochdale/money/gaming/small-cells.ts";
import { assessmentOf, metricsReported, type Fault, type Report } from "./rules.ts";

/**
 * What a report may not tell, as the record and every page made of it are public. Outcomes and fees count people: none,
 * or ten and more. Units of service at a price may be one person's: a whole number of them is none, or ten and more.
 * Those who are fewer wait for a later month. Our own standard.
 */
export function fewFault(story: Story, report: Report): Fault | null {
  const use = metricsReported(story).find((one) => one.metric === report.metric);
  const value = readExact(report.value);
  if (!use || !value || value.bottom !== 1n) return null;
  if (use.people && isFew(value.top)) return fault("few");
  if (use.people) return apartFault(story, report, value.top);
  return use.units && isFew(value.top) ? fault("fewUnits") : null;
}

/**
 * Two figures for the same people are both public, and so is what lies between them. A correction, or a report in place
 * of a rejected one, repeats a figure told before, or is ten or more apart from each of them.
 */
function apartFault(story: Story, report: Report, value: bigint): Fault | null {
  const { metric, period, corrects } = report;
  const before = all(story, "ObservationReported/1").filter(
    (one) =>
      one.content.metric === metric &&
      one.content.period === period &&
      (one.content.observation === corrects ||
        assessmentOf(story, one)?.content.assessed === "rejected"),
  );
  const found = all(story, "ObservationAssessed/1").filter(
    (one) => one.content.observation === corrects,
  );
  const figures = [...before, ...found].flatMap(
    ({ content }) => readExact(content.value)?.top ?? [],
  );
  const near = figures.find((figure) => isFew(distance(value, figure)));
  return near === undefined || figures.includes(value)
    ? null
    : fault("fewApart", { before: String(near) });
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}

function isFew(count: bigint): boolean {
  return count > 0n && count < BigInt(fewestShown);
}

function fault(name: string, values: Message["values"] = {}): Fault {
  const said = { least: fewestShown, ...values };
  return { field: "value", because: { message: `payment.problem.${name}`, values: said } };
}
