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

const HEAD = 22;

/** Labels to the left of the bars. */
function wideDrawing(c: VotesBar, left: number): Drawing {
  const x = scaleLinear().domain([0, 100]).range([left, WIDE]);
  const height = HEAD + c.rows.length * 48 + 2;
  const rows = c.rows.map((row, i) => {
    const top = HEAD + 8 + i * 48;
    return html`<text class="b" x="0" y="${top + 23}">${row.label}</text>${bars(row.shares, { x, top, height: 36, size: 15 })}`;
  });
  return { height, marks: html`${lines(c, { x, height, size: 14, width: WIDE })}${rows}` };
}

/** Labels above the bars. */
function narrowDrawing(c: VotesBar): Drawing {
  const x = scaleLinear().domain([0, 100]).range([0, NARROW]);
  const height = HEAD + c.rows.length * 66 + 2;
  const rows = c.rows.map((row, i) => {
    const top = HEAD + 4 + i * 66;
    return html`<text class="b" x="0" y="${top + 16}">${row.label}</text>${bars(row.shares, { x, top: top + 24, height: 34, size: 14 })}`;
  });
  return { height, marks: html`${lines(c, { x, height, size: 14, width: NARROW })}${rows}` };
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

type Lines = Across & { readonly height: number; readonly width: number };

/** The lines, behind the bars; their names at the top, the left one ending at its line so that none overlap. */
function lines(c: VotesBar, l: Lines): Html {
  const all = c.lines ?? [];
  const marks = all.map((line, i) => {
    const at = l.x(line.at);
    const next = all[i + 1];
    const words = l.width === NARROW ? (line.short ?? line.words) : line.words;
    const wide = textWidth(words, l.size);
    const before = i === 0 && Boolean(next) && wide > l.x(next?.at ?? 0) - at;
    const over = at + wide > l.width;
    const anchor = before || over ? "end" : "start";
    const x = anchor === "end" ? Math.min(at, l.width) + (before ? -4 : 0) : at;
    const from = anchor === "end" ? x - wide : x;
    const placed = from < 0 ? html`x="0"` : html`x="${unit(x)}" text-anchor="${anchor}"`;
    return html`<line class="rd-line" x1="${unit(at)}" x2="${unit(at)}" y1="${HEAD - 4}" y2="${l.height}"/><text class="q" ${placed} y="13">${words}</text>`;
  });
  return html`${marks}`;
}
