/** What `rochdale count` prints of a counted file, in each form that may be asked for. */
import { randomBytes } from "node:crypto";
import { declarationOf } from "@rochdale/count/elections/declaration.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import { narrative } from "@rochdale/count/elections/narrative.ts";
import { publicationOf } from "@rochdale/count/elections/publication.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { resultSheet, sheetCsv } from "@rochdale/count/elections/sheet.ts";
import { declarationWords } from "@rochdale/count/elections/words-declaration.ts";
import { narrativeWords } from "@rochdale/count/elections/words-narrative.ts";
import type { Language } from "@rochdale/language/message.ts";
import { say } from "@rochdale/language/say.ts";
import type { Asked, Form } from "./count-asked.ts";
import { countLine } from "./count-line.ts";
import type { Io } from "./io.ts";

type Counted = {
  readonly file: string;
  readonly election: Election;
  readonly report: Report;
  readonly asked: Asked;
};

/** The lines to print. A count that waits for a lot has no declaration and nothing to publish. */
export function printedForm(counted: Counted, io: Io): readonly string[] {
  const { file, report, asked } = counted;
  const { form } = asked;
  if (form.form === "line") return [JSON.stringify(countLine(file, report, asked.rules))];
  if (form.form === "report") return [JSON.stringify(report)];
  if (form.form === "csv") return sheetCsv(report).trimEnd().split("\r\n");
  if (form.form === "told") return toldIn(report, form.language);
  if (form.form === "sheet") return resultSheet(report);
  if (report.needs !== null) return [];
  if (form.form === "declaration") return declared(counted, form);
  return [JSON.stringify(published(counted, form, io))];
}

const toldIn = (report: Report, language: Language): string[] =>
  narrative(report).flatMap((stage) => [
    ...stage.map((sentence) => say(narrativeWords, language, sentence)),
    "",
  ]);

function declared(
  { report, asked }: Counted,
  form: Extract<Form, { readonly form: "declaration" }>,
): string[] {
  const parts = declarationOf({ ...form, report, rules: asked.rules });
  const said = (message: Parameters<typeof say>[2]) =>
    say(declarationWords, form.language, message);
  return parts.flatMap(({ about, sentences, items = [] }) => [
    ...(about === "signed" ? sentences.map(said) : [sentences.map(said).join(" ")]),
    ...items.map((item) => `  ${said(item)}`),
    "",
  ]);
}

function published(
  { election, report }: Counted,
  form: Extract<Form, { readonly form: "publication" }>,
  io: Io,
): object {
  if (form.level !== "stages") return publicationOf(election, report, form);
  const salt = form.salt ?? Uint8Array.from(randomBytes(32));
  if (form.salt === null) {
    io.tell(`salt, to be kept with the papers and shown to nobody else: ${hexOf(salt)}`);
  }
  return publicationOf(election, report, { level: "stages", salt });
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
