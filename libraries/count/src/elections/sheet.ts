/** The result sheet in the Electoral Reform Society's layout: candidates down, stages across. */
import type { Report, Stage } from "./report.ts";

type Cell = readonly [change: string, total: string];

/**
 * The sheet as lines for a terminal: for each candidate the votes of the first stage, then of each
 * later one the change over the total; "-" where nothing moved; who was elected, and at which stage.
 */
export function resultSheet(report: Report): readonly string[] {
  const { candidates, stages } = report;
  const head = [
    report.title === "" ? "Result of the count" : report.title,
    `Rules ${report.rules}   Places ${report.seats}   Valid papers ${report.valid}   ` +
      `Invalid ${report.invalid}   Quota ${report.quota}`,
    "",
  ];
  const names = [...candidates, "Non-transferable", "Total"];
  const columns = stages.map((stage, at) => columnOf(stage, stages[at - 1]));
  const width = Math.min(32, Math.max(...names.map((name) => name.length)));
  const wide = columns.map((cells, at) =>
    Math.max(titleOf(stages[at]).length, ...cells.flat().map((text) => text.length)),
  );
  const pad = (texts: readonly string[]) =>
    texts.map((text, at) => text.padStart(wide[at] ?? 0)).join("  ");
  const lines = names.flatMap((name, row) => {
    const label = name.slice(0, 32).padEnd(width);
    const changes = pad(columns.map((cells) => cells[row]?.[0] ?? ""));
    const totals = pad(columns.map((cells) => cells[row]?.[1] ?? ""));
    const won = outcome(report, row + 1);
    const total = `${label}  ${totals}${won === "" ? "" : `  ${won}`}`;
    return changes.trim() === "" ? [total] : [`${" ".repeat(width)}  ${changes}`.trimEnd(), total];
  });
  const titles = `${" ".repeat(width)}  ${pad(stages.map(titleOf))}`;
  return [...head, ...(stages.length === 0 ? [] : [titles, ...lines]), "", ...tailOf(report)];
}

const titleOf = (stage: Stage | undefined): string => {
  if (stage === undefined) return "";
  const who = stage.candidates.join(",");
  const what = { first: "First", surplus: `S ${who}`, exclusion: `X ${who}`, fill: "Fill" };
  return `${stage.stage} ${stage.kind === "iteration" ? "Round" : what[stage.kind]}`;
};

function columnOf(stage: Stage, before: Stage | undefined): Cell[] {
  const figures = [...stage.votes, stage.nonTransferable];
  const earlier = before === undefined ? null : [...before.votes, before.nonTransferable];
  const cells = figures.map((text, at): Cell => [changed(earlier?.[at], text), text]);
  return [...cells, ["", sumOf(figures)]];
}

/** Later minus earlier in scaled integers, with its sign. */
function changed(earlier: string | undefined, later: string): string {
  if (earlier === undefined) return "";
  const change = scaled(later) - scaled(earlier);
  if (change === 0n) return "-";
  return `${change > 0n ? "+" : "-"}${unscaled(change < 0n ? -change : change, later)}`;
}

const scaled = (text: string): bigint => BigInt(text.replace(".", ""));

function unscaled(value: bigint, like: string): string {
  const places = like.includes(".") ? like.length - like.indexOf(".") - 1 : 0;
  if (places === 0) return `${value}`;
  const digits = `${value}`.padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function sumOf(figures: readonly string[]): string {
  return unscaled(
    figures.reduce((sum, text) => sum + scaled(text), 0n),
    figures[0] ?? "0",
  );
}

function outcome(report: Report, candidate: number): string {
  if (report.withdrawn.includes(candidate)) return "withdrawn";
  const won = report.elected.find((one) => one.candidate === candidate);
  return won === undefined ? "" : `elected at stage ${won.stage}`;
}

function tailOf(report: Report): string[] {
  const name = (candidate: number) => report.candidates[candidate - 1] ?? `${candidate}`;
  const lots = report.lots.map(
    ({ stage, purpose, tied, chosen }) =>
      `Lot at stage ${stage} (${purpose}) among ${tied.map(name).join(", ")}: ${name(chosen)}`,
  );
  const { needs } = report;
  if (needs !== null) {
    const among = needs.tied.map(name).join(", ");
    return [...lots, `A lot is needed at stage ${needs.stage} (${needs.purpose}) among ${among}`];
  }
  const elected = report.elected.map(({ candidate }) => name(candidate));
  const how = report.status === "uncontested" ? "Elected without a count" : "Elected";
  return [...lots, `${how}: ${elected.join(", ")}`];
}

/** The same figures as a table for a spreadsheet (RFC 4180): a row each candidate, a column each stage. */
export function sheetCsv(report: Report): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [
    ["", ...report.stages.map((stage) => `${stage.stage} ${stage.action}`), "outcome"],
    ...report.candidates.map((name, i) => [
      name,
      ...report.stages.map(({ votes }) => votes[i] ?? ""),
      outcome(report, i + 1),
    ]),
    ["Non-transferable", ...report.stages.map(({ nonTransferable }) => nonTransferable), ""],
    ["Quota", ...report.stages.map(({ quota }) => quota), ""],
  ];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
