/** The scrutineer's report as a tagged PDF, from the same figures as the page. */
import type { Speak } from "./pages-ballots.ts";
import {
  resultColumns,
  resultRows,
  resultSentences,
  stepColumns,
  stepRows,
  type ReportModel,
} from "./pages-report.ts";

export async function reportPdf(speak: Speak, model: ReportModel): Promise<Buffer> {
  // Loaded at the first use: few people ask for a PDF, and its fonts are heavy.
  const { pdf } = await import("../../design/pdf.ts");
  const { say, language } = speak;
  const { ballot } = model;
  const table = (columns: ReturnType<typeof stepColumns>, rows: ReturnType<typeof stepRows>) => ({
    table: { columns, rows },
  });
  return pdf({
    language,
    title: say("support.report.title", { body: model.bodyName, number: ballot.number }),
    sections: [
      {
        heading: ballot.called.content.question,
        body: resultSentences(speak, model).map((paragraph) => ({ paragraph })),
      },
      {
        heading: say("support.report.result"),
        body: [table(resultColumns(speak) as never, resultRows(speak, ballot))],
      },
      {
        heading: say("support.report.steps"),
        body: [table(stepColumns(speak), stepRows(speak, ballot))],
      },
    ],
  } as never);
}
