/** The scrutineer's report as a tagged PDF, from the same figures as the page. */
import { pdf } from "../../design/pdf.ts";
import type { Row } from "../../design/stacking-table.ts";
import type { Speak } from "./pages-ballots.ts";
import {
  resultColumns,
  resultRows,
  resultSentences,
  stepColumns,
  stepRows,
  type ReportModel,
} from "./pages-report.ts";

export function reportPdf(speak: Speak, model: ReportModel): Promise<Buffer> {
  const { say, language } = speak;
  const { ballot } = model;
  const [verdict = "", ...more] = resultSentences(speak, model);
  return pdf({
    language,
    title: say("support.report.title", { body: model.bodyName, number: ballot.number }),
    caption: say("support.report.poll", {
      opens: { day: ballot.opens },
      closes: { day: ballot.closes },
    }),
    verdict,
    day: ballot.report.on,
    sections: [
      {
        heading: ballot.called.content.question,
        body: more.map((paragraph) => ({ paragraph })),
      },
      {
        heading: say("support.report.result"),
        body: [
          tableOf(say("support.report.result"), resultColumns(speak), resultRows(speak, ballot)),
          tableOf(say("support.report.steps"), stepColumns(speak), stepRows(speak, ballot)),
        ],
      },
      {
        heading: say("support.report.tests"),
        body: (model.result?.tests ?? []).map((test) => ({
          paragraph: `${say(`support.test.${test.name}`)}: ${say("support.report.orMore", { needed: test.needed })}; ${say("support.report.found")} ${test.found}`,
        })),
      },
    ],
    ...(ballot.closed ? { foot: ballot.closed.content.digest } : {}),
  });
}

type Columns = readonly { readonly heading: string; readonly kind?: "number" }[];

function tableOf(caption: string, columns: Columns, rows: readonly Row[]) {
  return { table: { caption, columns, rows: rows.map((row) => row.cells.map(String)) } };
}
