/** Where the bars and bands of a chart of transfers lie, in units from the top left. */
import type { Flow, FlowLink, FlowNode, FlowStage } from "./flow.ts";

export type Bar = {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly node: FlowNode;
  readonly stage: number;
};
/** A band of even thickness at each end; `link` is null for votes that stay where they are. */
export type Band = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly thickness: number;
  readonly link: FlowLink | null;
  readonly lost: boolean;
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  /** The x of each stage's bars. */
  readonly columns: readonly number[];
  /** The y at which each row begins, candidates in file order and then nobody (absent where it holds none). */
  readonly lanes: readonly number[];
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
};

export const barWidth = 12;
const [step, left, right, top, gap] = [132, 190, 170, 62, 24];
/** All the rows' tallest bars together. */
const barsTall = 480;

/** Lays a flow out: a row for each candidate as tall as the candidate's most votes, a column a stage. */
export function layoutOf(flow: Flow): Layout {
  const rows = flow.candidates.length + 1;
  const most = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...flow.stages.map(({ nodes }) => votesAt(nodes[row]))),
  );
  const unit = barsTall / Math.max(1, ...[most.reduce((sum, votes) => sum + votes, 0)]);
  const shown = (most[rows - 1] ?? 0) > 0 ? rows : rows - 1;
  const lanes: number[] = [];
  let y = top;
  for (let row = 0; row < shown; row++) {
    lanes.push(y);
    y += Math.max(12, (most[row] ?? 0) * unit) + gap;
  }
  const columns = flow.stages.map((_, at) => left + at * step);
  const bars = flow.stages.flatMap(({ stage, nodes }, at) =>
    nodes.slice(0, shown).map((node, row): Bar => ({
      x: columns[at] ?? 0,
      y: lanes[row] ?? 0,
      height: votesAt(node) * unit,
      node,
      stage,
    })),
  );
  const bands = flow.stages.flatMap((stage, at) => {
    const before = flow.stages[at - 1];
    const x = columns[at] ?? 0;
    return before === undefined ? [] : bandsOf({ stage, before, x, lanes, unit });
  });
  return {
    width: left + (columns.length - 1) * step + right,
    height: y,
    columns,
    lanes,
    bars,
    bands,
  };
}

/** Figures become lengths here, and only here. */
const votesAt = (node: FlowNode | undefined): number => Number(node?.votes ?? 0);

type Between = {
  readonly stage: FlowStage;
  readonly before: FlowStage;
  readonly x: number;
  readonly lanes: readonly number[];
  readonly unit: number;
};

/** What stays lies uppermost in both bars; what leaves and what comes lies below it, in the order of rows. */
function bandsOf({ stage, before, x, lanes, unit }: Between): Band[] {
  const row = (candidate: number | null): number => (candidate ?? lanes.length) - 1;
  const [outAt, inAt] = [[...lanes], [...lanes]];
  const bands: Band[] = [];
  const [start, end] = [x - step + barWidth, x];
  for (const [at, lane] of lanes.entries()) {
    const [had, has] = [votesAt(before.nodes[at]), votesAt(stage.nodes[at])];
    const kept = Math.min(had, has);
    const thickness = kept * unit;
    if (kept > 0)
      bands.push({ from: [start, lane], to: [end, lane], thickness, link: null, lost: false });
    outAt[at] = lane + thickness;
    inAt[at] = lane + thickness;
  }
  for (const [source, links] of bySource(stage.links)) {
    const from = poured({ source, links, before, stage, outAt, unit, x: start, bands });
    let y = from[1];
    for (const link of links.toSorted((a, b) => row(a.to) - row(b.to))) {
      const at = row(link.to);
      const thickness = Number(link.votes) * unit;
      const to = inAt[at];
      if (to === undefined) continue;
      bands.push({ from: [from[0], y], to: [end, to], thickness, link, lost: link.to === null });
      y += thickness;
      inAt[at] = to + thickness;
    }
  }
  return bands;
}

function bySource(links: readonly FlowLink[]): Map<readonly number[], FlowLink[]> {
  const groups = new Map<string, { from: readonly number[]; links: FlowLink[] }>();
  for (const link of links) {
    const key = link.from.join();
    const group = groups.get(key) ?? { from: link.from, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return new Map([...groups.values()].map((group) => [group.from, group.links]));
}

/**
 * Where the bands of a source begin: at its bar; or, where several were excluded together and nobody's
 * papers were kept apart, halfway, where the bands of all of them first come together.
 */
function poured(given: {
  readonly source: readonly number[];
  readonly links: readonly FlowLink[];
  readonly before: FlowStage;
  readonly stage: FlowStage;
  readonly outAt: readonly number[];
  readonly unit: number;
  readonly x: number;
  readonly bands: Band[];
}): readonly [number, number] {
  const { source, before, stage, outAt, unit, x, bands } = given;
  const [only] = source;
  if (only !== undefined && source.length === 1) return [x, outAt[only - 1] ?? 0];
  const middle = source.reduce((sum, c) => sum + (outAt[c - 1] ?? 0), 0) / source.length;
  let y = middle;
  for (const c of source.toSorted((a, b) => a - b)) {
    const gone = votesAt(before.nodes[c - 1]) - votesAt(stage.nodes[c - 1]);
    if (gone <= 0) continue;
    const thickness = gone * unit;
    const to = [x + (step - barWidth) / 2.5, y] as const;
    bands.push({ from: [x, outAt[c - 1] ?? 0], to, thickness, link: null, lost: false });
    y += thickness;
  }
  return [x + (step - barWidth) / 2.5, middle];
}
