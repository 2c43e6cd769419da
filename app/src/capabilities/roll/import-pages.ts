/** Preparing a roll, step by step: a list or the register, which column is what, the reading, the rows left out, the freezing. */
import { field } from "../../design/field-boxes.ts";
import type { Field } from "../../design/field.ts";
import { form } from "../../design/form.ts";
import { button } from "../../design/govuk/button.ts";
import { errorSummary } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, paragraph, section } from "../../design/layout.ts";
import { progress } from "../../design/progress.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { RollImport, RowFault } from "./import-store.ts";
import { titleOf, type Place } from "./place.ts";
import { COLUMN_USES } from "./rules-columns.ts";
import { nobodySeen, readRow } from "./rules-rows.ts";

export const FAULTS_SHOWN = 50;
const CLASSES = ["worker", "user", "community", "publicBody", "other"] as const;

/** The first step: a file, or the members' register. */
export function beginPage(
  place: Place,
  begun: readonly RollImport[],
  problem: { readonly field: string; readonly text: string } | null,
): Html {
  const { say, language, here, formToken } = place;
  const problems = problem === null ? [] : [problem];
  const file: Field = {
    name: "list",
    kind: "file",
    label: say("roll.import.file"),
    hint: say("roll.import.fileHint"),
    accept: ".csv,.txt,.xlsx",
  };
  const classes: Field = {
    name: "classes",
    kind: "choices",
    label: say("roll.import.classes"),
    choices: CLASSES.map((of) => ({ value: of, label: say(`enum.memberClass.${of}`) })),
  };
  const common = { language, csrf: formToken, problems };
  return html`${titleOf(place, say("roll.import.title"))}
  ${paragraph(say("roll.import.intro"))}${paragraph(say("roll.import.never"))}
  ${begun.length === 0 ? null : begunList(place, begun)}
  ${section(
    say("roll.import.fromFile"),
    form({
      ...common,
      action: here("/roll/import"),
      fields: [file],
      button: say("roll.import.send"),
    }),
    { id: "file" },
  )}
  ${section(
    say("roll.import.fromRegister"),
    form({
      ...common,
      id: "register-form",
      action: here("/roll/import/register"),
      fields: [classes],
      button: say("roll.import.take"),
      secondary: true,
    }),
    { id: "register" },
  )}
  ${paragraph(link(here("/roll/desk"), say("roll.desk.title")))}`;
}

function begunList({ say, here }: Place, begun: readonly RollImport[]): Html {
  return section(
    say("roll.import.begun"),
    stackingTable({
      caption: say("roll.import.begun"),
      captionSize: "hidden",
      columns: [{ heading: say("roll.import.list") }, { heading: say("roll.import.state") }],
      rows: begun.map((one) => ({
        cells: [
          link(here(`/roll/import/${one.importId}`), nameOf(say, one)),
          say(`roll.import.state.${one.state}`, { good: one.good, faults: one.faults }),
        ],
      })),
    }),
    { id: "begun" },
  );
}

const nameOf = (say: Place["say"], one: RollImport): string =>
  one.source === "register" ? say("roll.import.register") : one.fileName;

/** The second step: which column is what, and the first rows as they would be read. */
export function columnsPage(place: Place, found: RollImport, problem: string | null): Html {
  const { say, language, here, formToken } = place;
  const uses = [
    { value: "", label: say("roll.column.none") },
    ...COLUMN_USES.map((use) => ({ value: use, label: say(`roll.column.${use}`) })),
  ];
  const fields = found.headings.map((name, at): Field => {
    const examples = found.sample.slice(0, 3).map((row) => (row[at] ?? "").trim());
    return {
      name: `column${at}`,
      kind: "select",
      label: name.trim() || say("roll.column.unnamed", { at: at + 1 }),
      hint:
        examples
          .filter((one) => one !== "")
          .join(", ")
          .slice(0, 120) || undefined,
      choices: uses,
    };
  });
  const values = Object.fromEntries(found.mapping.map((use, at) => [`column${at}`, use ?? ""]));
  const problems = problem === null ? [] : [{ field: "column0", text: problem }];
  const boxes = fields.map((one) => field(language, one, { values, problems: [] }));
  const again = button({
    text: say("roll.import.showAgain"),
    classes: "govuk-button--secondary",
    name: "then",
    value: "show",
  });
  const read = button({ text: say("roll.import.read"), name: "then", value: "read" });
  const action = here(`/roll/import/${found.importId}`);
  return html`${errorSummary(language, problems, fields)}${titleOf(place, say("roll.import.columns"))}
  ${paragraph(say("roll.import.columnsIntro", { file: found.fileName }))}
  <form method="post" action="${action}" novalidate><input type="hidden" name="form_token" value="${formToken}">
  ${boxes}${firstRows(place, found)}<div class="govuk-button-group">${read}${again}</div></form>
  ${dropForm(place, found)}`;
}

function firstRows({ say }: Place, found: RollImport): Html {
  const seen = nobodySeen();
  const rows = found.sample.map((cells, at) => {
    const row = found.headingRow + at + 2;
    const read = readRow(cells, { row, mapping: found.mapping, seen });
    if (read.kind === "empty") return [String(row), say("roll.import.empty"), "", "", ""];
    if (read.kind === "fault") {
      return [String(row), say(read.because.message, read.because.values), "", "", ""];
    }
    const { reference, name, email, address } = read.entry;
    return [String(row), reference, name, email ?? "", (address ?? "").replaceAll("\n", ", ")];
  });
  return stackingTable({
    caption: say("roll.import.first"),
    captionSize: "s",
    tight: true,
    columns: [
      { heading: say("roll.import.row") },
      { heading: say("roll.column.reference") },
      { heading: say("roll.column.whole") },
      { heading: say("roll.column.email") },
      { heading: say("roll.column.address") },
    ],
    rows: rows.map((cells) => ({ cells })),
  });
}

/** While it is read: how far, and a way on where nobody seems to read any longer. */
export function readingPage(place: Place, found: RollImport, stalled: boolean): Html {
  const { say, language, here, formToken } = place;
  const self = here(`/roll/import/${found.importId}`);
  const wake = form({
    language,
    action: `${self}/go`,
    csrf: formToken,
    fields: [],
    button: say("roll.import.go"),
    secondary: true,
  });
  return html`${titleOf(place, say("roll.import.title"))}
  ${progress(language, {
    what: say("roll.import.reading", { file: found.fileName }),
    done: Math.min(found.rowsDone, found.rowsTotal),
    of: found.rowsTotal,
    problems: found.faults,
    href: self,
    willMail: false,
    ...(found.state === "reading" ? {} : { result: self }),
  })}
  ${stalled ? html`${paragraph(say("roll.import.stalled"))}${wake}` : null}`;
}

/** The last step: how many were read, what was left out and why, and the freezing. */
export function readyPage(place: Place, found: RollImport, faults: readonly RowFault[]): Html {
  const { say, here } = place;
  const self = here(`/roll/import/${found.importId}`);
  const left = found.faults;
  return html`${titleOf(place, say("roll.import.ready"))}
  ${paragraph(say("roll.import.good", { good: found.good }), "l")}
  ${left === 0 ? paragraph(say("roll.import.noFaults")) : faultTable(place, { found, faults, self })}
  ${left === 0 ? null : paragraph(html`<strong>${say("roll.import.leftOut", { faults: left })}</strong> ${say("roll.import.leftOutHow")}`)}
  ${freezeForm(place, found)}
  ${found.source === "file" ? paragraph(link(`${self}?columns=1`, say("roll.import.recolumn"))) : null}
  ${dropForm(place, found)}`;
}

type Faulty = { found: RollImport; faults: readonly RowFault[]; self: string };

function faultTable({ say }: Place, { found, faults, self }: Faulty): Html {
  return html`${stackingTable({
    caption: say("roll.import.faults", { faults: found.faults }),
    captionSize: "s",
    columns: [{ heading: say("roll.import.row") }, { heading: say("roll.import.why"), long: true }],
    rows: faults.map((one) => ({
      cells: [String(one.row), say(one.because.message, one.because.values)],
    })),
  })}
  ${found.faults > faults.length ? paragraph(say("roll.import.faultsMore", { shown: faults.length })) : null}
  ${paragraph(link(`${self}/errors.csv`, say("roll.import.errors")))}`;
}

function freezeForm({ say, at, formToken, ballot }: Place, found: RollImport): Html {
  const hidden = (name: string, value: string) =>
    html`<input type="hidden" name="${name}" value="${value}" />`;
  return section(
    say("act.ballot.freezeRoll"),
    html`${paragraph(say("roll.import.freezeWhat"))}
    <form method="post" action="${at("/do/roll.freeze")}">
      ${hidden("form_token", formToken)}${hidden("ballot", ballot.id)}${hidden("import", found.importId)}${button({ text: say("roll.import.freeze", { good: found.good }) })}
    </form>`,
    { id: "freeze" },
  );
}

export function failedPage(place: Place, found: RollImport): Html {
  const { say, here } = place;
  const why = found.failure ? say(found.failure.message, found.failure.values) : "";
  return html`${titleOf(place, say("roll.import.failed"))}
  ${paragraph(why, "l")}${paragraph(say("roll.import.failedKept"))}
  ${paragraph(link(here(`/roll/import/${found.importId}?columns=1`), say("roll.import.recolumn")))}
  ${paragraph(link(here("/roll/import"), say("roll.import.another")))}${dropForm(place, found)}`;
}

function dropForm({ say, here, formToken, language }: Place, found: RollImport): Html {
  return html`${heading(say("roll.import.drop"), { level: 2, size: "s" })}${paragraph(say("roll.import.dropWhat"))}
  ${form({
    language,
    id: "drop",
    action: here(`/roll/import/${found.importId}/drop`),
    csrf: formToken,
    fields: [],
    button: say("roll.import.drop"),
    secondary: true,
  })}`;
}
