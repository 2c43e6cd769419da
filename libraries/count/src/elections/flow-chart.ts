/** The transfers of a count as a chart: candidates at each stage, what moved between them, the drawing. */
import { decimalText, scaledFrom } from "./arithmetic.ts";
import { barWidth, layoutOf } from "./flow-layout.ts";
import type { Band, Bar, Layout } from "./flow-layout.ts";
import { nameOf, namesSaid } from "./flow-table.ts";
import type { Flow, FlowLink, FlowNode, FlowStage, SayFlow } from "./flow.ts";
import type { Report, Stage } from "./report.ts";

/** The nodes and links of each stage of a report. */
export function flowOf(report: Report): Flow {
  const outcomes = report.candidates.map((_, i) => outcomeOf(report, i + 1));
  const stages = report.stages.map((stage): FlowStage => {
    const nodes = stage.votes.map((votes, i): FlowNode => {
      const { state, stage: ended } = outcomes[i] ?? { state: "standing", stage: null };
      const over = state === "withdrawn" || (ended !== null && ended <= stage.stage);
      return { candidate: i + 1, votes, state: over ? state : "standing" };
    });
    const nobody: FlowNode = { candidate: null, votes: stage.nonTransferable, state: "lost" };
    const { kind, candidates, quota } = stage;
    const links = linksOf(stage, report.decimals);
    return { stage: stage.stage, kind, candidates, quota, nodes: [...nodes, nobody], links };
  });
  const moves = stages.some(({ links }) => links.length > 0);
  return { title: report.title, candidates: report.candidates, stages, moves, outcomes };
}

function outcomeOf(report: Report, candidate: number): Flow["outcomes"][number] {
  if (report.withdrawn.includes(candidate)) return { state: "withdrawn", stage: null };
  const won = report.elected.find((one) => one.candidate === candidate);
  if (won !== undefined) return { state: "elected", stage: won.stage };
  const out = report.stages.find(
    ({ kind, candidates, action }) =>
      (kind === "exclusion" || (kind === "iteration" && action.startsWith("exclude"))) &&
      candidates.includes(candidate),
  );
  return out === undefined
    ? { state: "standing", stage: null }
    : { state: "excluded", stage: out.stage };
}

/** The transfers of a stage with the values of one way added together. */
function linksOf(stage: Stage, decimals: number): FlowLink[] {
  const links = new Map<string, { link: Omit<FlowLink, "votes">; votes: bigint }>();
  for (const { from, to, papers, votes } of stage.transfers) {
    const key = `${from.join()}>${to ?? 0}`;
    const known = links.get(key);
    links.set(key, {
      link: { from, to, papers: (known?.link.papers ?? 0) + papers },
      votes: (known?.votes ?? 0n) + (scaledFrom(votes, decimals) ?? 0n),
    });
  }
  return [...links.values()]
    .filter(({ link, votes }) => votes !== 0n || link.papers > 0)
    .map(({ link, votes }) => ({ ...link, votes: decimalText(votes, decimals) }));
}

const colours: { readonly [state in FlowNode["state"]]: string } = {
  standing: "#1d70b8",
  elected: "#00703c",
  excluded: "#505a5f",
  withdrawn: "#505a5f",
  lost: "#505a5f",
};

/**
 * The chart as the text of an SVG: no script, no style attribute, presentation attributes only (classes
 * `flow-*` let a page colour it). Named by its title and description under ids that begin with `id`; the
 * same figures belong beside it as `flowTable`. An election without a stage gives an empty text.
 */
export function flowSvg(flow: Flow, say: SayFlow, id = "flow"): string {
  if (flow.stages.length === 0) return "";
  const layout = layoutOf(flow);
  const { width, height } = layout;
  const title =
    flow.title === ""
      ? say({ message: "flow.title" })
      : say({ message: "flow.titleOf", values: { title: flow.title } });
  const described = say({ message: flow.moves ? "flow.describedMoves" : "flow.describedVotes" });
  const size = `width="${unit(width)}" height="${unit(height)}" viewBox="0 0 ${unit(width)} ${unit(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flow" ${size} role="img" aria-labelledby="${escaped(id)}-title ${escaped(id)}-desc" font-family="sans-serif" font-size="12" fill="#0b0c0c">`,
    `<title id="${escaped(id)}-title">${escaped(title)}</title>`,
    `<desc id="${escaped(id)}-desc">${escaped(described)}</desc>`,
    `<rect class="flow-ground" width="${unit(width)}" height="${unit(height)}" fill="#ffffff"/>`,
    ...flow.stages.map((stage, at) => headingOf(flow, stage, { say, x: layout.columns[at] ?? 0 })),
    ...layout.bands.map((band) => bandDrawn(flow, band, say)),
    ...layout.bars.map((bar) => barDrawn(flow, bar, say)),
    ...namesDrawn(flow, layout, say),
    "</svg>\n",
  ].join("\n");
}

function headingOf(
  flow: Flow,
  stage: FlowStage,
  { say, x }: { readonly say: SayFlow; readonly x: number },
): string {
  const names = stage.candidates.map((c) => ({
    message: "flow.name",
    values: { name: nameOf(flow, c) },
  }));
  const did = say({ message: `flow.did.${stage.kind}`, values: { names } });
  const which = say({ message: "flow.stage", values: { stage: stage.stage } });
  return (
    `<text class="flow-stage" x="${unit(x)}" y="18" font-weight="bold">${escaped(which)}</text>` +
    `<text class="flow-did" x="${unit(x)}" y="34"><title>${escaped(did)}</title>${escaped(cut(did, 19))}</text>`
  );
}

function barDrawn(flow: Flow, { x, y, height, node, stage }: Bar, say: SayFlow): string {
  if (height === 0) return "";
  const { candidate, votes, state } = node;
  const name = candidate === null ? say({ message: "flow.lost" }) : nameOf(flow, candidate);
  const told = say({ message: "flow.nodeTold", values: { name, stage, votes } });
  return (
    `<rect class="flow-bar flow-${state}" x="${unit(x)}" y="${unit(y)}" width="${barWidth}" height="${unit(Math.max(height, 0.5))}" fill="${colours[state]}"><title>${escaped(told)}</title></rect>` +
    `<text class="flow-votes" x="${unit(x)}" y="${unit(y - 4)}" font-size="11"${state === "elected" ? ' font-weight="bold"' : ""}>${escaped(votes)}</text>`
  );
}

function bandDrawn(flow: Flow, band: Band, say: SayFlow): string {
  const { from, to, thickness, link, lost } = band;
  const [[x0, y0], [x1, y1]] = [from, to];
  const middle = unit((x0 + x1) / 2);
  const [a, b] = [unit(y0), unit(y1)];
  const [a2, b2] = [unit(y0 + thickness), unit(y1 + thickness)];
  const path =
    `M${unit(x0)} ${a}C${middle} ${a} ${middle} ${b} ${unit(x1)} ${b}` +
    `V${b2}C${middle} ${b2} ${middle} ${a2} ${unit(x0)} ${a2}Z`;
  if (link === null)
    return `<path class="flow-kept" d="${path}" fill="#1d70b8" fill-opacity="0.15"/>`;
  const values = {
    from: namesSaid(flow, link.from, say),
    to: link.to === null ? say({ message: "flow.lost" }) : nameOf(flow, link.to),
    papers: link.papers,
    votes: link.votes,
  };
  const told = escaped(say({ message: "flow.linkTold", values }));
  const [kind, fill] = lost ? ["lost", "#505a5f"] : ["moved", "#d4351c"];
  return `<path class="flow-${kind}" d="${path}" fill="${fill}" fill-opacity="0.5" stroke="${fill}" stroke-opacity="0.5" stroke-width="0.5"><title>${told}</title></path>`;
}

/** The candidates at the left, how each ended at the right. */
function namesDrawn(flow: Flow, { lanes, width, columns }: Layout, say: SayFlow): string[] {
  const ends = (columns.at(-1) ?? width) + barWidth + 10;
  return lanes.map((lane, at) => {
    const outcome = flow.outcomes[at];
    const name = outcome === undefined ? say({ message: "flow.lost" }) : nameOf(flow, at + 1);
    const label = `<text class="flow-name" x="8" y="${unit(lane + 11)}"><title>${escaped(name)}</title>${escaped(cut(name, 27))}</text>`;
    if (outcome === undefined) return label;
    const values = outcome.stage === null ? {} : { stage: outcome.stage };
    const ended = say({ message: `flow.ended.${outcome.state}`, values });
    const bold = outcome.state === "elected" ? ' font-weight="bold"' : "";
    return `${label}<text class="flow-ended" x="${unit(ends)}" y="${unit(lane + 11)}"${bold}>${escaped(ended)}</text>`;
  });
}

const unit = (value: number): string => String(Math.round(value * 10) / 10);
const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;

/** Text as XML holds it; letters that XML cannot hold are left out. */
function escaped(text: string): string {
  const marks: { readonly [mark: string]: string } = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  // oxlint-disable-next-line no-control-regex
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (mark) => marks[mark] ?? "");
}
