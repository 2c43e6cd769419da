/** The result sheet in the Electoral Reform Society's layout: candidates down, stages across. */
import type { Report, Stage } from "./report.ts";

type Cell = readonly [change: string, total: string];

/**
 * The sheet as lines for a terminal: for each candidate the votes of the first stage, then of each
 * later one the change over the total; "-" where nothing moved; who was elected, and at which stage.
 * Stages that do not fit into `width` letters follow on further sheets below.
 */
export function resultSheet(report: Report, width = 100): readonly string[] {
  const { stages, valid, invalid, rules, seats, quota } = report;
  const head = [
    report.title === "" ? "Result of the count" : report.title,
    `Rules ${rules}   Places ${seats}   Valid papers ${valid}   Invalid ${invalid}   Quota ${quota}`,
    "",
  ];
  const names = [...report.candidates, "Non-transferable", "Total", ...quotaRow(stages)];
  const label = Math.min(32, Math.max(...names.map((name) => name.length)));
  const columns = stages.map((stage, at) => columnOf(report, stage, stages[at - 1]));
  const sheets = sheetsOf(columns, width - label);
  const drawn = sheets.flatMap((sheet, at) => [
    ...sheetDrawn(report, { names, label, sheet, last: at === sheets.length - 1 }),
    "",
  ]);
  return [...head, ...(stages.length === 0 ? [""] : drawn), ...tailOf(report)];
}

type Column = {
  readonly heads: readonly string[];
  readonly cells: readonly Cell[];
  readonly width: number;
};

/** A row of quotas where the quota changes. */
const quotaRow = (stages: readonly Stage[]): string[] =>
  stages.some(({ quota }) => quota !== stages[0]?.quota) ? ["Quota"] : [];

/** As many columns on a sheet as fit; one at least. */
function sheetsOf(columns: readonly Column[], room: number): Column[][] {
  const sheets: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const sheet = sheets.at(-1);
    if (sheet === undefined || left < column.width + 2) {
      sheets.push([column]);
      left = room - column.width - 2;
    } else {
      sheet.push(column);
      left -= column.width + 2;
    }
  }
  return sheets;
}

function sheetDrawn(
  report: Report,
  {
    names,
    label,
    sheet,
    last,
  }: {
    readonly names: readonly string[];
    readonly label: number;
    readonly sheet: readonly Column[];
    readonly last: boolean;
  },
): string[] {
  const row = (name: string, text: (column: Column) => string | undefined): string =>
    [name.padEnd(label), ...sheet.map((column) => (text(column) ?? "").padStart(column.width))]
      .join("  ")
      .trimEnd();
  const heads = [0, 1, 2, 3].map((at) => row("", ({ heads: texts }) => texts[at]));
  const lines = names.flatMap((name, at) => {
    const won = last ? outcome(report, at + 1) : "";
    const totals = row(name.slice(0, 32), ({ cells }) => cells[at]?.[1]);
    const total = won === "" ? totals : `${totals}  ${won}`;
    const changes = row("", ({ cells }) => cells[at]?.[0]);
    return changes === "" ? [total] : [changes, total];
  });
  return [...heads.filter((line) => line !== ""), ...lines];
}

const did = { first: "First", surplus: "Surplus", exclusion: "Exclusion", fill: "Last places" };
const nameMost = 12;

/** The heads of a stage's column: its number, what was done, whose papers, at which value. */
function headsOf({ candidates: names }: Report, stage: Stage): string[] {
  const [first, ...more] = stage.candidates;
  const name = first === undefined ? "" : (names[first - 1] ?? `${first}`);
  const others = more.length === 0 ? "" : ` +${more.length}`;
  const whose = `${name.slice(0, nameMost - others.length).trimEnd()}${others}`;
  const what =
    stage.kind === "iteration"
      ? stage.elected.length > 0
        ? "Elected"
        : "Excluded"
      : did[stage.kind];
  const value = stage.transferValue === undefined ? "" : `at ${stage.transferValue}`;
  return [`${stage.stage}`, what, whose, value];
}

function columnOf(report: Report, stage: Stage, before: Stage | undefined): Column {
  const figures = [...stage.votes, stage.nonTransferable];
  const earlier = before === undefined ? null : [...before.votes, before.nonTransferable];
  const cells: Cell[] = [
    ...figures.map((text, at): Cell => [changed(earlier?.[at], text), text]),
    ["", sumOf(figures)],
    ...quotaRow(report.stages).map((): Cell => ["", stage.quota]),
  ];
  const heads = headsOf(report, stage);
  const width = Math.max(
    ...heads.map(({ length }) => length),
    ...cells.flat().map(({ length }) => length),
  );
  return { heads, cells, width };
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
  // A name that begins like a formula would be run by a spreadsheet.
  const named = (name: string): string => (/^[=+\-@\t\r]/.test(name) ? `'${name}` : name);
  const rows = [
    ["", ...report.stages.map((stage) => `${stage.stage} ${stage.action}`), "outcome"],
    ...report.candidates.map((name, i) => [
      named(name),
      ...report.stages.map(({ votes }) => votes[i] ?? ""),
      outcome(report, i + 1),
    ]),
    ["Non-transferable", ...report.stages.map(({ nonTransferable }) => nonTransferable), ""],
    ["Quota", ...report.stages.map(({ quota }) => quota), ""],
  ];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
