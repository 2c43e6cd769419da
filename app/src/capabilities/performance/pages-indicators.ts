/** Standards and ratings: each indicator with its target, its last count, what is missing, and both ratings. */
import { number } from "@rochdale/language/say.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Rating } from "@rochdale/facts/performance.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { monthName } from "../books/books.ts";
import { lastYear } from "./ledger-figures.ts";
import {
  countedMonths,
  indicatorsOf,
  overMonths,
  ratingsOf,
  type Indicator,
} from "./rules-indicators.ts";
import { decimalWords, targetWords, type Speak } from "./speak.ts";

const kinds: { readonly [of in Rating]: "done" | "late" | "act" | "stop" | "plain" } = {
  good: "done",
  approachingTarget: "late",
  requiresImprovement: "act",
  inadequate: "stop",
  otherRating: "plain",
};

export function indicatorSection(speak: Speak, story: Story, day: string): Html {
  const { say, language } = speak;
  const indicators = indicatorsOf(story);
  const counted = countedMonths(story);
  const [last] = counted;
  if (indicators.length === 0) {
    return section(say("performance.indicators"), paragraph(say("performance.noStandards")), {
      id: "indicators",
    });
  }
  const { from, to } = lastYear(day);
  const range = { from: from.slice(0, 7), to: to.slice(0, 7) };
  const given = ratingsOf(story);
  const rows = indicators.map((one) => {
    const over = overMonths(story, one.indicator, range);
    return { cells: cellsOf(speak, one, { over, rated: given.get(one.indicator) }) };
  });
  const columns = ["name", "target", "value", "measured", "missing", "computed", "given"];
  const table = stackingTable({
    caption: say("performance.indicators.caption", {
      from: monthName(language, range.from),
      to: monthName(language, range.to),
    }),
    captionSize: "s",
    columns: columns.map((name, nth) => ({
      heading: say(`performance.column.${name}`),
      kind: nth > 1 && nth < 5 ? ("number" as const) : ("text" as const),
    })),
    rows,
  });
  const when = last
    ? paragraph(say("performance.lastCount", { month: monthName(language, last.content.period) }))
    : emptyState(say("performance.neverCounted"), {
        href: speak.at("/do/performance.countIndicators"),
        text: say("act.performance.countIndicators"),
      });
  return section(
    say("performance.indicators"),
    html`${when} ${table} ${paragraph(say("performance.law"), "s")}
    ${paragraph(say("performance.bands"), "s")}`,
    { id: "indicators" },
  );
}

type Known = {
  readonly over: ReturnType<typeof overMonths>;
  readonly rated: Entry<"PerformanceRated/1"> | undefined;
};

function cellsOf(speak: Speak, one: Indicator, { over, rated }: Known): readonly Text[] {
  const { say, language } = speak;
  const word = rated?.content.ratings.find(({ indicator }) => indicator === one.indicator);
  const value = over?.last.value ?? null;
  const from = one.from !== "contract" && paragraph(say(`performance.from.${one.from}`), "s");
  return [
    html`${one.name} ${from}`,
    targetWords(speak, one),
    value === null ? say("performance.notMeasured") : decimalWords(language, value),
    number(language, over?.measured ?? 0),
    number(language, over?.missing ?? 0),
    over
      ? tagged(say(`enum.rating.${over.rating}`), kinds[over.rating])
      : say("performance.notRated"),
    word && rated
      ? link(speak.at(`/record/${rated.position}`), say(`enum.rating.${word.rating}`))
      : say("performance.notRated"),
  ];
}
