/** The result sheet as a table: candidates down, stages across, each change above its new total. */
import { decimalText, scaledFrom } from "@rochdale/count/elections/arithmetic.ts";
import { flowOf } from "@rochdale/count/elections/flow-chart.ts";
import { flowWords } from "@rochdale/count/elections/words-flow-chart.ts";
import type { Report, Stage } from "@rochdale/count/elections/report.ts";
import { say as speak } from "@rochdale/language/say.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Shown } from "./shown.ts";

export function sheetTable(shown: Shown, report: Report): Html {
  const { say, language } = shown;
  const { outcomes } = flowOf(report);
  const ended = outcomes.map(({ state, stage }) =>
    speak(flowWords, language, {
      message: `flow.ended.${state}`,
      values: stage === null ? {} : { stage },
    }),
  );
  const figure = (at: number) => (stage: Stage) =>
    at < report.candidates.length ? (stage.votes[at] ?? "") : stage.nonTransferable;
  const rows = [...report.candidates, say("elections.sheet.lost")].map((name, at) => ({
    cells: [name, ...cellsOf(report, figure(at)), ended[at] ?? ""],
  }));
  const totals = report.stages.map((stage) =>
    sumOf([...stage.votes, stage.nonTransferable], report.decimals),
  );
  const total = { cells: [say("elections.sheet.total"), ...totals, ""], total: true };
  return stackingTable({
    caption: say("elections.sheet.title"),
    sheet: say("elections.sheet.title"),
    columns: [
      { heading: say("elections.page.candidate") },
      ...report.stages.map((stage) => ({
        heading: headingOf(shown, report, stage),
        kind: "number" as const,
      })),
      { heading: say("elections.sheet.outcome") },
    ],
    rows: [...rows, total],
  });
}

function headingOf({ say }: Shown, report: Report, stage: Stage): string {
  const names = stage.candidates.map((one) => report.candidates[one - 1] ?? `${one}`).join(", ");
  return say(`elections.sheet.${stage.kind}`, { stage: stage.stage, names });
}

function cellsOf({ stages, decimals }: Report, figure: (stage: Stage) => string): readonly Text[] {
  return stages.map((stage, at) => {
    const now = figure(stage);
    const before = at === 0 ? undefined : stages[at - 1];
    if (!before) return now;
    const change = (scaledFrom(now, decimals) ?? 0n) - (scaledFrom(figure(before), decimals) ?? 0n);
    if (change === 0n) return now;
    const size = decimalText(change < 0n ? -change : change, decimals);
    return html`<em>${change < 0n ? "\u2212" : "+"}${size}</em>${now}`;
  });
}

function sumOf(figures: readonly string[], decimals: number): string {
  const sum = figures.reduce((total, one) => total + (scaledFrom(one, decimals) ?? 0n), 0n);
  return decimalText(sum, decimals);
}
