/** Votes by holder as one bar for each event, with the lines that decide behind them. */
import { scaleLinear } from "d3-scale";
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";
import type { ShareKind } from "./bar-chart.ts";
import { chartFrame, NARROW, textWidth, unit, WIDE } from "./chart.ts";
import type { Drawing } from "./chart.ts";
import type { StackingTable } from "./stacking-table.ts";

export type Share = {
  readonly kind: ShareKind;
  readonly name: string;
  /** Where the name does not fit: "Gov.". */
  readonly short?: string | undefined;
  /** Of a hundred votes; the drawing rounds, the words beside it do not. */
  readonly share: number;
  /** As said: "40%". From `share` unless given. */
  readonly words?: string | undefined;
};

export type VotesBar = {
  readonly id: string;
  readonly caption: Text;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly { readonly label: string; readonly shares: readonly Share[] }[];
  /** Lines that decide, named at the top: over half, 75%. */
  readonly lines?: readonly {
    readonly at: number;
    readonly words: string;
    readonly short?: string | undefined;
  }[];
  readonly table?: StackingTable | undefined;
  readonly beside?: boolean | undefined;
};

/** The chart with its table. */
export function votesBar(c: VotesBar): Html {
  const longest = Math.max(...c.rows.map((row) => textWidth(row.label, 15)));
  return chartFrame({
    ...c,
    wide: wideDrawing(c, Math.min(140, Math.ceil(longest) + 12)),
    narrow: narrowDrawing(c),
  });
}

/** Labels to the left of the bars. */
function wideDrawing(c: VotesBar, left: number): Drawing {
  const x = scaleLinear().domain([0, 100]).range([left, WIDE]);
  const labels = lineLabels(c, { x, size: 14 }, WIDE);
  const head = headOf(labels);
  const height = head + c.rows.length * 48;
  const rows = c.rows.map((row, i) => {
    const top = head + 4 + i * 48;
    return html`<text class="b" x="0" y="${top + 23}">${row.label}</text>${bars(row.shares, { x, top, height: 36, size: 15 })}`;
  });
  return { height, marks: html`${lines(labels, height)}${rows}` };
}

/** Labels above the bars. */
function narrowDrawing(c: VotesBar): Drawing {
  const x = scaleLinear().domain([0, 100]).range([0, NARROW]);
  const labels = lineLabels(c, { x, size: 14 }, NARROW);
  const head = headOf(labels);
  const height = head + c.rows.length * 66;
  const rows = c.rows.map((row, i) => {
    const top = head + i * 66;
    return html`<text class="b" x="0" y="${top + 16}">${row.label}</text>${bars(row.shares, { x, top: top + 24, height: 34, size: 14 })}`;
  });
  return { height, marks: html`${lines(labels, height)}${rows}` };
}

type Across = { readonly x: (share: number) => number; readonly size: number };
type Bars = Across & { readonly top: number; readonly height: number };

function bars(shares: readonly Share[], b: Bars): Html {
  let sum = 0;
  const marks = shares.map((share) => {
    const from = b.x(sum);
    sum += share.share;
    const width = Math.max(0, b.x(sum) - from - 2);
    const rect = html`<rect class="rd-c-${share.kind}" x="${unit(from)}" y="${b.top}" width="${unit(width)}" height="${b.height}"/>`;
    const words = fitting(share, width - 14, b.size);
    const tone = share.kind === "users" ? "k" : "w";
    return html`${rect}${words && html`<text class="${tone}" x="${unit(from + 8)}" y="${b.top + b.height / 2 + 5}">${words}</text>`}`;
  });
  return html`${marks}`;
}

/** The longest of name and share, short name and share, and share alone that fits; nothing when none does. */
export function fitting(share: Share, room: number, size: number): string {
  const figure = share.words ?? `${String(share.share)}%`;
  const names = [share.name, share.short].filter(Boolean).map((name) => `${name} ${figure}`);
  return [...names, figure].find((words) => textWidth(words, size) <= room) ?? "";
}

type Label = {
  readonly words: string;
  readonly at: number;
  readonly from: number;
  readonly row: number;
};
type Named = { readonly words: string; readonly at: number; readonly wide: number };

/**
 * Where the names of the lines stand. All in one row, each to the right or the left of its line, when that can be
 * done without two of them or a name and a line meeting; else one above the other, the last line's name on top.
 */
export function lineLabels(c: VotesBar, a: Across, width: number): readonly Label[] {
  const all: readonly Named[] = (c.lines ?? []).map((line) => {
    const words = width === NARROW ? (line.short ?? line.words) : line.words;
    return { words, at: a.x(line.at), wide: textWidth(words, a.size) };
  });
  for (let sides = 0; sides < 1 << all.length; sides += 1) {
    const row = all.map((one, i) => placed(one, (sides >> i) % 2 === 1, 0));
    if (fits(row, all, width)) return row;
  }
  return all.map((one, i) => {
    const end = all[i + 1]?.at ?? width;
    return placed(one, one.at + GAP + one.wide > end, all.length - 1 - i);
  });
}

const GAP = 4;

function placed({ words, at, wide }: Named, left: boolean, row: number): Label {
  return { words, at, row, from: left ? Math.max(0, at - GAP - wide) : at + GAP };
}

function fits(row: readonly Label[], all: readonly Named[], width: number): boolean {
  let last = -GAP;
  return row.every((label, i) => {
    const free = label.from >= last + GAP;
    last = label.from + (all[i]?.wide ?? 0);
    return free && last <= width;
  });
}

const ROW = 17;

function headOf(labels: readonly Label[]): number {
  return labels.length === 0 ? 4 : 8 + ROW * (1 + Math.max(...labels.map((label) => label.row)));
}

/** The lines, drawn before the bars and so behind them; each begins beside its name. */
function lines(labels: readonly Label[], height: number): Html {
  const marks = labels.map(({ words, at, from, row }) => {
    const place =
      from < at ? html`x="${unit(at - GAP)}" text-anchor="end"` : html`x="${unit(from)}"`;
    return html`<line class="rd-line" x1="${unit(at)}" x2="${unit(at)}" y1="${row * ROW + 2}" y2="${height}"/><text class="q" ${place} y="${row * ROW + 13}">${words}</text>`;
  });
  return html`${marks}`;
}
