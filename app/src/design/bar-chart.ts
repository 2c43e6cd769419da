/** Bars from nought: one quantity over months or kinds, below the line where it is negative. */
import { scaleBand, scaleLinear } from "d3-scale";
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { chartFrame, NARROW, unit, WIDE } from "./chart.ts";
import type { Drawing } from "./chart.ts";
import type { StackingTable } from "./stacking-table.ts";

export type Bar = {
  /** Short, under the bar: "Apr". */
  readonly label: string;
  readonly value: number;
  /** As said on the bar: "+21", "−29" (U+2212). */
  readonly words: string;
  /** A class of member, when the bars are classes. */
  readonly kind?: ShareKind | undefined;
};
/** Classes of member, drawn in the same colour everywhere. */
export type ShareKind = "workers" | "users" | "public" | "community" | "investor";

export type BarChart = {
  readonly id: string;
  readonly caption: Text;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** The plan, one for all bars or one for each: a black line. */
  readonly plan?: number | readonly number[] | undefined;
  readonly table?: StackingTable | undefined;
  readonly beside?: boolean | undefined;
};

/** The chart with its table. */
export function barChart(c: BarChart): Html {
  return chartFrame({
    ...c,
    wide: drawing(c, { width: WIDE, height: 300, left: 44 }),
    narrow: drawing(c, { width: NARROW, height: 250, left: 36 }),
  });
}

type Box = { readonly width: number; readonly height: number; readonly left: number };
const TOP = 22;
const FOOT = 28;

function drawing(c: BarChart, box: Box): Drawing {
  const plans = c.bars.map((_, i) => (typeof c.plan === "number" ? c.plan : c.plan?.[i]));
  const all = [0, ...c.bars.map((bar) => bar.value), ...plans.filter((p) => p !== undefined)];
  const y = scaleLinear()
    .domain([Math.min(...all), Math.max(...all)])
    .nice(4)
    .range([box.height - FOOT, TOP]);
  const x = scaleBand<number>()
    .domain(c.bars.map((_, i) => i))
    .range([box.left, box.width])
    .padding(0.36);
  const axis = y.ticks(4).map((tick) => {
    const at = unit(y(tick));
    return html`<line class="${tick === 0 ? "rd-base" : "rd-axis"}" x1="${box.left}" x2="${box.width}" y1="${at}" y2="${at}"/><text class="q" x="${box.left - 8}" y="${unit(y(tick) + 5)}" text-anchor="end">${minus(tick)}</text>`;
  });
  const step = Math.ceil((c.bars.length * 34) / (box.width - box.left));
  const bars = c.bars.map((bar, i) =>
    barMarks(bar, {
      left: x(i) ?? 0,
      width: x.bandwidth(),
      zero: y(0),
      at: y(bar.value),
      plan: plans[i] === undefined ? undefined : y(plans[i]),
      named: i % step === 0,
      foot: box.height - 6,
    }),
  );
  return { height: box.height, marks: html`${axis}${bars}` };
}

type Place = {
  readonly left: number;
  readonly width: number;
  readonly zero: number;
  readonly at: number;
  readonly plan: number | undefined;
  readonly named: boolean;
  readonly foot: number;
};

function barMarks(bar: Bar, p: Place): Html {
  const middle = unit(p.left + p.width / 2);
  const negative = bar.value < 0;
  const kind = bar.kind ? `rd-c-${bar.kind}` : negative ? "rd-neg" : "rd-pos";
  const top = Math.min(p.at, p.zero);
  const rect = html`<rect class="${kind}" x="${unit(p.left)}" y="${unit(top)}" width="${unit(p.width)}" height="${unit(Math.abs(p.at - p.zero))}"/>`;
  const plan =
    p.plan !== undefined &&
    html`<line class="rd-plan" x1="${unit(p.left - 5)}" x2="${unit(p.left + p.width + 5)}" y1="${unit(p.plan)}" y2="${unit(p.plan)}"/>`;
  const near = p.plan !== undefined && !negative && Math.abs(p.plan - p.at) < 20;
  const high = near ? Math.min(p.plan ?? p.at, p.at) : p.at;
  const words =
    p.named &&
    html`<text class="b" x="${middle}" y="${unit(negative ? p.at + 17 : high - 7)}" text-anchor="middle">${bar.words}</text><text x="${middle}" y="${p.foot}" text-anchor="middle">${bar.label}</text>`;
  return html`${rect}${plan}${words}`;
}

/** A figure on the axis, with the minus sign that is one. */
function minus(value: number): string {
  return String(value).replace("-", "−");
}
