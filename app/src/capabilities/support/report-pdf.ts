/** The scrutineer's report as a tagged PDF, from the same figures as the page. */
import { pdf } from "../../design/pdf.ts";
import type { Row } from "../../design/stacking-table.ts";
import type { Speak } from "./pages-ballots.ts";
import { number } from "@rochdale/language/say.ts";
import {
  channelAnswers,
  REFERENCE_COMMAND,
  verifyCommand,
  type Verified,
} from "./pages-verified.ts";
import {
  conductRows,
  resultColumns,
  resultRows,
  resultSentences,
  ruleSentences,
  stepTable,
  testsOf,
  turnoutSentence,
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
          tableOf(say("support.report.votesFor"), resultColumns(speak), resultRows(speak, ballot)),
          ...channelTable(speak, model),
          tableOf(say("support.report.steps"), steps.columns, steps.rows),
          { paragraph: turnoutSentence(speak, model) },
        ],
      },
      ...testSections(speak, model),
      {
        heading: say("support.report.conduct"),
        body: conductRows(speak, model).map(([name, words]) => ({
          paragraph: `${name}: ${words}`,
        })),
      },
      ...(model.verified ? verifiedSections(speak, model.verified) : []),
    ],
    ...(ballot.closed ? { foot: ballot.closed.content.digest } : {}),
  });
}

function channelTable(speak: Speak, { verified }: ReportModel) {
  const found = verified && channelAnswers(speak, verified);
  if (!found) return [];
  if (found === "few") return [{ paragraph: speak.say("support.report.fewPapers") }];
  return [tableOf(speak.say("support.report.byChannel"), found.columns, found.rows)];
}

function testSections(speak: Speak, model: ReportModel) {
  const { say, language } = speak;
  const tests = testsOf(model);
  if (tests.length === 0) return [];
  const lines = tests.map((test) => {
    const needed = say("support.report.orMore", { needed: test.needed });
    const found = number(language, test.found);
    const state = say(test.passed ? "support.report.passed" : "support.report.failed");
    const name = say(`support.test.${test.name}`);
    return `${name}: ${needed}; ${say("support.report.found")} ${found}. ${state}`;
  });
  const body = [...lines, ...ruleSentences(speak, model)].map((paragraph) => ({ paragraph }));
  return [{ heading: say("support.report.tests"), body }];
}

/** What the paper says beyond figures: how to check it again, its fingerprints, what nobody can promise. */
function verifiedSections({ say }: Speak, verified: Verified) {
  const { report, digest } = verified;
  return [
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
  const widths = columns.map((_, at) => (at === 0 ? 2 : 1));
  return { table: { caption, columns, widths, rows: rows.map((row) => row.cells.map(String)) } };
}
