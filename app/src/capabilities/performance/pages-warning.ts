/** The early warning on a page: each ratio with its figure, its lines and how it stands. */
import { money, number } from "@rochdale/language/say.ts";
import type { Fraction } from "@rochdale/count/fraction.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { figuresOf } from "@rochdale/genuineness/early-warning.ts";
import { earlyWarning, type Ratio } from "@rochdale/money/ratios/early-warning.ts";
import { roundHalfAway } from "@rochdale/money/exact.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Speak } from "./speak.ts";

const kinds = { well: "done", watch: "late", warn: "stop", unknown: "plain" } as const;

export function warningSection(speak: Speak, story: Story): Html {
  const { say, at } = speak;
  const counted = latest(story, "RatiosCounted/1");
  if (!counted) {
    const step = {
      href: at("/do/performance.countRatios"),
      text: say("act.performance.countRatios"),
    };
    const none = emptyState(say("performance.warning.none"), step);
    return section(say("performance.warning"), none, { id: "early-warning" });
  }
  const table = stackingTable({
    caption: say("performance.warning.caption", { day: { day: counted.content.asAtOn } }),
    captionSize: "s",
    columns: [
      { heading: say("performance.column.ratio") },
      { heading: say("performance.column.figure"), kind: "number" },
      { heading: say("performance.column.lines") },
      { heading: say("performance.column.stands") },
    ],
    rows: earlyWarning(figuresOf(counted.content)).map((one) => ({
      cells: [
        say(`performance.ratio.${one.ratio}`),
        figure(speak, one),
        say(`performance.lines.${one.ratio}`),
        tagged(say(`performance.stands.${one.state}`), kinds[one.state]),
      ],
    })),
  });
  const body = html`${table} ${paragraph(html`${say("performance.warning.own")} ${link(at(`/record/${counted.position}`), say("performance.warning.entry"))}`, "s")}`;
  return section(say("performance.warning"), body, { id: "early-warning" });
}

function figure({ say, language }: Speak, { ratio, value }: Ratio): string {
  if (value === null) return say("performance.noFigure");
  if (ratio === "surplusTrend") return money(language, roundHalfAway(value));
  if (ratio === "currentRatio") return decimalOf(speakNumber(language), value, 2n);
  return say("performance.days", { days: number(language, roundHalfAway(value)) });
}

const speakNumber = (language: Speak["language"]) => (whole: bigint) => number(language, whole);

/** A fraction with some decimal places, half away from nought. */
function decimalOf(inWords: (whole: bigint) => string, value: Fraction, places: bigint): string {
  const unit = 10n ** places;
  const scaled = roundHalfAway({ top: value.top * unit, bottom: value.bottom });
  const size = scaled < 0n ? -scaled : scaled;
  const part = String(size % unit).padStart(Number(places), "0");
  return `${scaled < 0n ? "\u2212" : ""}${inWords(size / unit)}.${part}`;
}
