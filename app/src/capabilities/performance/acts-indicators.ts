/** The acts on indicators: national standards, a month's count, the authority's rating, the figures from the ledger. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import { rating, type Rating } from "@rochdale/facts/performance.ts";
import { all } from "@rochdale/facts/story.ts";
import { addDays, addMonths, day as dayOf } from "@rochdale/clock/day.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { fewestShown } from "@rochdale/money/gaming/small-cells.ts";
import { isMonth } from "../books/books.ts";
import { movements, readBooks, trialBalance } from "../ledger/ledger.ts";
import { act, problem, recordedFacts, refused } from "../../house/act.ts";
import type { Field, Fields } from "../../house/field.ts";
import { figuresFrom, lastYear, type LedgerRead } from "./ledger-figures.ts";
import { refusal } from "./rules-refusal.ts";
import {
  countedMonths,
  indicatorsOf,
  mayCount,
  mayRate,
  overMonths,
  type Counted,
} from "./rules-indicators.ts";

const after = () => "/performance";
const month = { kind: "text", max: 7 } as const;
const people = { kind: "whole", least: 0, most: 10_000_000 } as const;
const labelled = (message: string, name: string) => ({ message, values: { name } });

export const setStandard = act({
  id: "performance.setStandard",
  may: ["authority", "regulator"],
  fields: {
    name: { kind: "text", max: 200 },
    source: { kind: "text", max: 200 },
    atLeast: { kind: "yesNo" },
    target: { kind: "decimal" },
    unit: { kind: "text", max: 200 },
    fundingDepends: { kind: "yesNo" },
  },
  decide(command, s) {
    const known = all(s.story, "NationalStandardSet/1");
    const before = known.findLast(({ content }) => content.name === command.name)?.content;
    const taken = new Set(known.map(({ content }) => content.standard)).size;
    const content = { standard: before?.standard ?? `national-${taken + 1}`, ...command };
    if (before && canonicalJson(before) === canonicalJson(content))
      return refused(refusal("sameStandard"));
    return recordedFacts(fact("NationalStandardSet/1", s.by.party, s.day, content));
  },
  then: after,
});

export const countIndicators = act({
  id: "performance.countIndicators",
  may: ["secretary", "board"],
  fields: (s): Fields => ({
    month,
    ...Object.fromEntries(
      indicatorsOf(s.story).flatMap(({ indicator, name, unit }): [string, Field][] => [
        [
          `value-${indicator}`,
          {
            kind: "decimal",
            optional: true,
            label: { message: "performance.field.value", values: { name, unit } },
          },
        ],
        [
          `measured-${indicator}`,
          { ...people, optional: true, label: labelled("performance.field.measured", name) },
        ],
        [
          `missing-${indicator}`,
          { ...people, optional: true, label: labelled("performance.field.missing", name) },
        ],
      ]),
    ),
  }),
  refusals: (s) => mayCount(s.story),
  decide(command, s) {
    const period = String(command["month"]);
    if (!isMonth(period)) return problem("month", "performance.problem.month");
    if (addDays(addMonths(dayOf(`${period}-01`), 1), -1) >= s.day) {
      return refused(refusal("notEnded", { month: { day: `${period}-01` } }));
    }
    const counted: Counted[] = [];
    for (const { from: _, ...one } of indicatorsOf(s.story)) {
      const [value, measured, missing] = ["value", "measured", "missing"].map(
        (of) => command[`${of}-${one.indicator}`] ?? null,
      );
      if (value === null && measured === null && missing === null) continue;
      if (measured === null) {
        return problem(`measured-${one.indicator}`, "performance.problem.measured");
      }
      if (missing === null) {
        return problem(`missing-${one.indicator}`, "performance.problem.missing");
      }
      if (Number(measured) > 0 && Number(measured) < fewestShown) {
        const least = { least: fewestShown };
        return problem(`measured-${one.indicator}`, "performance.problem.fewMeasured", least);
      }
      if ((value === null) !== (measured === 0)) {
        return problem(`value-${one.indicator}`, "performance.problem.value");
      }
      counted.push({
        ...one,
        value: value === null ? null : String(value),
        measured: Number(measured),
        missing: Number(missing),
      });
    }
    if (counted.length === 0) return problem("month", "performance.problem.noIndicator");
    const content = { period, indicators: counted };
    const before = countedMonths(s.story).find((one) => one.content.period === period);
    if (before && canonicalJson(before.content.indicators) === canonicalJson(counted)) {
      return refused(refusal("sameCount", { on: { day: before.on } }));
    }
    return recordedFacts(fact("IndicatorsCounted/1", s.by.party, s.day, content));
  },
  then: after,
});

export const rate = act({
  id: "performance.rate",
  may: ["authority"],
  fields: (s): Fields => {
    const range = lastRange(s.day);
    return {
      fromMonth: month,
      month,
      ...Object.fromEntries(
        indicatorsOf(s.story).map(({ indicator, name }): [string, Field] => {
          const computed = overMonths(s.story, indicator, range)?.rating;
          return [
            `rating-${indicator}`,
            {
              kind: "choice",
              options: rating.options,
              words: "enum.rating",
              optional: true,
              label: labelled("performance.field.rating", name),
              ...(computed ? { suggest: computed } : {}),
            },
          ];
        }),
      ),
      reasons: { kind: "longText", max: 2000, optional: true },
    };
  },
  refusals: (s) => mayRate(s.story),
  decide(command, s) {
    const [from, to] = [String(command["fromMonth"]), String(command["month"])];
    if (!isMonth(from)) return problem("fromMonth", "performance.problem.month");
    if (!isMonth(to) || to < from) return problem("month", "performance.problem.months");
    const ratings: Content<"PerformanceRated/1">["ratings"] = [];
    for (const { indicator, name } of indicatorsOf(s.story)) {
      const given = command[`rating-${indicator}`];
      if (typeof given !== "string") continue;
      const over = overMonths(s.story, indicator, { from, to });
      if (!over) return problem(`rating-${indicator}`, "performance.problem.notCounted");
      ratings.push({ indicator, name, computed: over.rating, rating: given as Rating });
    }
    if (ratings.length === 0) return problem("month", "performance.problem.noRating");
    const reasons = typeof command["reasons"] === "string" ? command["reasons"] : null;
    if (reasons === null && ratings.some((one) => one.rating !== one.computed)) {
      return problem("reasons", "performance.problem.reasons");
    }
    const content = { fromMonth: from, period: to, ratings, reasons };
    const before = all(s.story, "PerformanceRated/1").at(-1);
    if (before && canonicalJson(before.content) === canonicalJson(content)) {
      return refused(refusal("sameRating", { on: { day: before.on } }));
    }
    return recordedFacts(fact("PerformanceRated/1", s.by.party, s.day, content));
  },
  then: after,
});

/** The twelve months that ended last. */
function lastRange(day: string): { readonly from: string; readonly to: string } {
  const { from, to } = lastYear(day);
  return { from: from.slice(0, 7), to: to.slice(0, 7) };
}

/** The figures are the ledger's own, as at the end of the last month: nothing is typed. */
export const countRatios = act({
  id: "performance.countRatios",
  may: ["secretary", "board", "assessor"],
  fields: {},
  async load({ db, situation: { bodyId, day } }): Promise<LedgerRead> {
    const { from, to } = lastYear(day);
    const [{ chart }, balances, moved] = await Promise.all([
      readBooks(db, bodyId),
      trialBalance(db, { bodyId, asAt: to }),
      movements(db, { bodyId, from, to }),
    ]);
    return { chart, balances, movements: moved, asAtOn: to };
  },
  decide(_, s) {
    const read = s.loaded as LedgerRead;
    if (read.balances.length === 0 && read.movements.length === 0) {
      return refused(refusal("noLedger", { day: { day: read.asAtOn } }));
    }
    const content = figuresFrom(read);
    const before = all(s.story, "RatiosCounted/1").at(-1);
    if (before && canonicalJson(before.content) === canonicalJson(content)) {
      return refused(refusal("sameFigures", { on: { day: before.on } }));
    }
    return recordedFacts(fact("RatiosCounted/1", s.by.party, s.day, content));
  },
  then: after,
});
