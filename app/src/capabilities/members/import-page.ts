/** Importing a register, step by step: the file, which column is what, the preview with its problems, the confirmation. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { button } from "../../design/govuk/button.ts";
import { field } from "../../design/field-boxes.ts";
import type { Field } from "../../design/field.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Say } from "../../house/site.ts";
import { COLUMNS, type ImportRead } from "./import-rows.ts";
import { CLASSES } from "./register.ts";
import type { Import } from "./store.ts";

export type ImportShown = {
  readonly language: Language;
  readonly say: Say;
  readonly at: (path: string) => string;
  readonly formToken: string;
};

const ROWS_SHOWN = 10;
const PROBLEMS_SHOWN = 50;

/** The first step: a file. */
export function importFilePage(shown: ImportShown, problem: string | null): Html {
  const { language, say, at, formToken } = shown;
  const label = say("members.import.file");
  return html`${heading(say("members.import.title"), { level: 1, size: "l" })}
${paragraph(say("members.import.step1"))}
${form({
  language,
  action: at("/members/import"),
  csrf: formToken,
  fields: [{ name: "register", kind: "file", label, accept: ".csv,.xlsx", required: true }],
  values: {},
  problems: problem === null ? [] : [{ field: "register", text: problem }],
  button: say("members.import.read"),
})}`;
}

export type Preview = {
  readonly prepared: Import;
  readonly read: ImportRead;
  /** The condition of each class in the file, by the rules in force. */
  readonly conditions: readonly Message[];
};

/** The second step: columns, and what would come of them. */
export function importPreviewPage(shown: ImportShown, preview: Preview): Html {
  const { say } = shown;
  const { prepared, read, conditions } = preview;
  const rows = read.members.length + read.problems.length;
  return html`${heading(say("members.import.title"), { level: 1, size: "l", caption: prepared.fileName })}
${columnsForm(shown, prepared)}
${section(
  say("members.import.preview"),
  html`${paragraph(say("members.import.good", { members: read.members.length, rows }))}
${read.problems.length > 0 ? paragraph(say("members.import.bad", { rows: read.problems.length })) : null}
${firstRows(shown, read)}${problemRows(shown, prepared, read)}${whoMay(shown, conditions)}${confirm(shown, prepared, read)}`,
  { id: "preview" },
)}`;
}

function columnsForm(shown: ImportShown, prepared: Import): Html {
  const { language, say, at, formToken } = shown;
  const headings = prepared.cells[0] ?? [];
  const choices = [
    { value: "", label: say("members.import.notInFile") },
    ...headings.map((name, at) => ({ value: String(at), label: name || String(at + 1) })),
  ];
  const fields: Field[] = COLUMNS.map((column) => ({
    name: column,
    kind: "select",
    label: say(`members.import.column.${column}`),
    choices,
    required: true,
  }));
  fields.push({
    name: "everyone",
    kind: "select",
    label: say("members.import.everyone"),
    required: true,
    choices: [
      { value: "", label: "" },
      ...CLASSES.map((of) => ({ value: of, label: say(`enum.memberClass.${of}`) })),
    ],
  });
  const values = Object.fromEntries([
    ...COLUMNS.map((column) => [column, String(prepared.mapping[column] ?? "")]),
    ["everyone", prepared.mapping.everyone ?? ""],
  ]) as Record<string, string>;
  const boxes = fields.map((one) => field(language, one, { values, problems: [] }));
  const action = at(`/members/import/${prepared.importId}`);
  const send = button({
    text: say("members.import.remap"),
    classes: "govuk-button--secondary",
  });
  return section(
    say("members.import.map"),
    html`<form method="post" action="${action}" novalidate><input type="hidden" name="form_token" value="${formToken}">${boxes}${send}</form>`,
    { id: "columns" },
  );
}

function firstRows({ language, say }: ImportShown, { members }: ImportRead): Html | null {
  if (members.length === 0) return null;
  return stackingTable({
    caption: say("members.import.first"),
    captionSize: "s",
    tight: true,
    columns: [
      { heading: say("members.register.name") },
      { heading: say("members.class") },
      { heading: say("members.register.email") },
      { heading: say("members.register.joined") },
      { heading: say("members.register.votes"), kind: "number" },
    ],
    rows: members.slice(0, ROWS_SHOWN).map((one) => ({
      cells: [
        one.name,
        say(`enum.memberClass.${one.class}`),
        one.email ?? "",
        shortDay(language, one.joined),
        String(one.votes),
      ],
    })),
  });
}

function problemRows(shown: ImportShown, prepared: Import, { problems }: ImportRead): Html | null {
  const { say, at } = shown;
  if (problems.length === 0) return null;
  const table = stackingTable({
    caption: say("members.import.problems"),
    captionSize: "s",
    columns: [{ heading: say("members.import.row") }, { heading: say("members.import.why") }],
    rows: problems.slice(0, PROBLEMS_SHOWN).map((one) => ({
      cells: [String(one.row), say(one.because.message, one.because.values)],
    })),
  });
  const csv = at(`/members/import/${prepared.importId}/problems.csv`);
  return html`${table}${paragraph(link(csv, say("members.import.errors")))}`;
}

/** What the secretary says of everybody in the file by taking it in. */
function whoMay({ say }: ImportShown, conditions: readonly Message[]): Html | null {
  if (conditions.length === 0) return null;
  const words = conditions.map((one) => say(one.message, one.values));
  return html`${paragraph(say("members.import.conditions"))}${bullets(words)}`;
}

function confirm(shown: ImportShown, prepared: Import, { members }: ImportRead): Html {
  const { say, at, formToken } = shown;
  if (members.length === 0) return paragraph(say("members.import.nobody"));
  const words = say("members.import.confirm", { members: members.length });
  return html`<form method="post" action="${at("/do/members.import")}"><input type="hidden" name="form_token" value="${formToken}"><input type="hidden" name="import" value="${prepared.importId}">${button({ text: words })}</form>`;
}
