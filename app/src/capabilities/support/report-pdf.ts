/** The scrutineer's report as a tagged PDF, from the same figures as the page. */
import { pdf } from "../../design/pdf.ts";
import type { Row } from "../../design/stacking-table.ts";
import type { Speak } from "./pages-ballots.ts";
import { REFERENCE_COMMAND, verifiedRows, verifyCommand, type Verified } from "./pages-verified.ts";
import {
  resultColumns,
  resultRows,
  resultSentences,
  stepTable,
  type ReportModel,
} from "./pages-report.ts";

export function reportPdf(speak: Speak, model: ReportModel): Promise<Buffer> {
  const { say, language } = speak;
  const { ballot } = model;
  const [verdict = "", ...more] = resultSentences(speak, model);
  const steps = stepTable(speak, model);
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
          tableOf(say("support.report.steps"), steps.columns, steps.rows),
        ],
      },
      {
        heading: say("support.report.tests"),
        body: (model.result?.tests ?? []).map((test) => ({
          paragraph: `${say(`support.test.${test.name}`)}: ${say("support.report.orMore", { needed: test.needed })}; ${say("support.report.found")} ${test.found}`,
        })),
      },
      ...(model.verified ? verifiedSections(speak, model.verified) : []),
    ],
    ...(ballot.closed ? { foot: ballot.closed.content.digest } : {}),
  });
}

/** What the paper says beyond figures: who held keys, what verified it, how to check it again, what nobody can promise. */
function verifiedSections(speak: Speak, verified: Verified) {
  const { say } = speak;
  const { report, digest } = verified;
  return [
    {
      heading: say("support.report.conduct"),
      body: verifiedRows(speak, verified).map(([name, words]) => ({
        paragraph: `${name}: ${words}`,
      })),
    },
    {
      heading: say("support.report.again"),
      body: [
        { paragraph: say("support.report.verifyAgain") },
        { paragraph: verifyCommand(verified) },
        { paragraph: say("support.report.verifyReference") },
        { paragraph: REFERENCE_COMMAND },
        { paragraph: `${say("support.report.archiveFile")}: ${report.archive.sha256}` },
        { paragraph: `${say("support.report.strictFile")}: ${report.archive.strict}` },
        { paragraph: `${say("support.report.questionPrint")}: ${report.question.sha256}` },
        { paragraph: `${say("support.report.heads")}: ${report.heads.at(-1)?.head ?? ""}` },
        { paragraph: `${say("support.report.print")}: ${digest}` },
      ],
    },
    {
      heading: say("support.report.limits"),
      body: [{ bullets: report.limits.map((one) => say(`support.report.limit.${one}`)) }],
    },
  ];
}

type Columns = readonly { readonly heading: string; readonly kind?: "number" }[];

function tableOf(caption: string, columns: Columns, rows: readonly Row[]) {
  return { table: { caption, columns, rows: rows.map((row) => row.cells.map(String)) } };
}
