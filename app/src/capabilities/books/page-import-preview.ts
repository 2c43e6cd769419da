/** What an import would post, looked at before it is posted; and an import that stands in the books, with its way out. */
import type { Field } from "../../design/field.ts";
import { field } from "../../design/field-boxes.ts";
import { form } from "../../design/form.ts";
import { formToken } from "../../design/form-token.ts";
import { button } from "../../design/govuk/button.ts";
import { fieldset } from "../../design/govuk/fieldset.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import { html, link, type Html } from "../../design/html.ts";
import { columns, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable, type Row } from "../../design/stacking-table.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { inPounds } from "./figures-said.ts";
import type { ReadImport } from "./import-reading.ts";
import type { BookImport } from "./import-store.ts";
import { dropForm, selfOf, titleOf } from "./page-import.ts";
import { accountName, at, fundName, type Speak } from "./page-parts.ts";
import type { Kind } from "./rules-import.ts";
import type { RowFault } from "./rules-statement.ts";

/** Kinds of lines that are asked about one by one; the others go to other income and other spending. */
export const KINDS_ASKED = 80;
const LINES_SHOWN = 50;

type Shown = ReadImport & { readonly token: string };

export function previewPage(speak: Speak, shown: Shown): Html {
  const { say } = speak;
  const { found, preview, token } = shown;
  const { entries, duplicates, faults } = preview;
  const values = { entries: entries.length, duplicates: duplicates.length, faults: faults.length };
  const summary = found.payroll ? "books.import.payrollSummary" : "books.import.summary";
  const stopped =
    preview.stopped === null
      ? null
      : warningText({
          text: speak.tell(preview.stopped),
          iconFallbackText: say("books.import.stopped"),
        });
  return html`${titleOf(speak, "books.import.preview")} ${lead(say(summary, values))} ${stopped}
  ${entries.length === 0 || (found.payroll && faults.length > 0) ? null : html`${sums(speak, shown)} ${choices(speak, shown)} ${lines(speak, shown)}`}
  ${seenBefore(speak, shown)} ${leftOut(speak, found, faults)}
  ${preview.stopped === null ? postForm(speak, shown) : null}
  ${paragraph(link(`${selfOf(speak, found)}?columns=1`, say("books.import.recolumn")))}
  ${dropForm(speak, { found, token })}`;
}

/** What the entries come to by account and fund. */
function sums(speak: Speak, { preview, books }: Shown): Html {
  const { say, language } = speak;
  const all = preview.entries.flatMap((entry) => entry.postings);
  const places = Map.groupBy(all, ({ account, fund }) => JSON.stringify([account, fund]));
  const rows = [...places.values()].flatMap((of): Row[] => {
    const [first] = of;
    if (!first) return [];
    const sum = of.reduce((total, { amount }) => total + amount, 0n);
    const cell = (amount: bigint) => (amount > 0n ? inPounds(language, amount) : "");
    const cells = [
      accountName(speak, { books }, first.account),
      fundName(speak, { books }, first.fund),
      cell(sum),
      cell(-sum),
    ];
    return [{ cells }];
  });
  return stackingTable({
    caption: say("books.import.sums"),
    captionSize: "m",
    columns: [
      { heading: say("books.account") },
      { heading: say("books.fund") },
      { heading: say("books.debit"), kind: "number" },
      { heading: say("books.credit"), kind: "number" },
    ],
    rows,
  });
}

/** Where each kind of line goes; of a payroll, which account takes what. Asked once and remembered when it is posted. */
function choices(speak: Speak, shown: Shown): Html {
  const { say, language } = speak;
  const { found, preview, books, token } = shown;
  const accounts = books.accounts.map(({ id }) => ({
    value: id,
    label: accountName(speak, { books }, id),
  }));
  const draw = (one: Field, value: string) =>
    field(language, one, { values: { [one.name]: value }, problems: [] });
  const { words, ...ofPayroll } = shown.payroll;
  const select = (name: string, label: string, value: string) =>
    draw({ name, kind: "select", label, choices: accounts }, value);
  const boxes = found.payroll
    ? [
        ...Object.entries(ofPayroll).map(([name, id]) =>
          select(name, say(`books.import.payroll.${name}`), id),
        ),
        draw({ name: "words", kind: "text", label: say("books.import.words") }, words),
      ]
    : preview.kinds
        .slice(0, KINDS_ASKED)
        .map((kind, index) => kindBoxes(speak, shown, { kind, index, select }));
  const more = preview.kinds.length - KINDS_ASKED;
  const body = html`${paragraph(say(found.payroll ? "books.import.payrollWhere" : "books.import.whereWhat"))}
    <form method="post" action="${selfOf(speak, found)}" novalidate class="rd-form">${formToken(token)}
    ${boxes} ${more > 0 ? paragraph(say("books.import.moreKinds", { more })) : null}
    ${button({ text: say("books.import.showAgain"), classes: "govuk-button--secondary", name: "then", value: "accounts" })}</form>`;
  return section(say("books.import.where"), body, { id: "where" });
}

type KindBoxes = {
  readonly kind: Kind;
  readonly index: number;
  readonly select: (name: string, label: string, value: string) => Html;
};

function kindBoxes(speak: Speak, { books }: Shown, { kind, index, select }: KindBoxes): Html {
  const { say, language } = speak;
  const size = { pence: String(kind.pence < 0n ? -kind.pence : kind.pence) };
  const values = { lines: kind.lines, sum: size, example: kind.example.slice(0, 80) };
  const legend = say(kind.incoming ? "books.import.kindIn" : "books.import.kindOut", values);
  const draw = (one: Field, value: string) =>
    field(language, one, { values: { [one.name]: value }, problems: [] });
  const funds = books.chart.funds.map((fund) => ({
    value: fund,
    label: fundName(speak, { books }, fund),
  }));
  const account = select(`account${index}`, say("books.account"), kind.choice.account);
  const fund = draw(
    { name: `fund${index}`, kind: "select", label: say("books.fund"), choices: funds },
    kind.choice.fund,
  );
  const words = draw(
    { name: `words${index}`, kind: "text", label: say("books.import.words"), required: false },
    kind.choice.written,
  );
  return fieldset({
    legend: { text: legend, classes: "govuk-fieldset__legend--s" },
    html: html`<input type="hidden" name="kind${index}" value="${kind.id}">${columns(html`${account}${funds.length > 1 ? fund : null}`, words, "even")}`,
  });
}

/** The first entries, with the bank's own words beside those that will be published. */
function lines(speak: Speak, { preview, books, found }: Shown): Html | null {
  const { say, language } = speak;
  if (found.payroll) return null;
  const rows = preview.entries.slice(0, LINES_SHOWN).map((entry, index): Row => {
    const [bank, other] = entry.postings;
    return {
      cells: [
        shortDay(language, entry.day),
        preview.shown[index] ?? "",
        entry.words,
        accountName(speak, { books }, other?.account ?? ""),
        inPounds(language, bank?.amount ?? 0n),
      ],
    };
  });
  return section(
    say("books.import.lines"),
    html`${stackingTable({
      caption: say("books.import.lines"),
      captionSize: "hidden",
      columns: [
        { heading: say("books.entries.day") },
        { heading: say("books.import.bankWords"), long: true },
        { heading: say("books.import.words") },
        { heading: say("books.account") },
        { heading: say("books.sum"), kind: "number" },
      ],
      rows,
      tight: true,
    })}
    ${preview.entries.length > LINES_SHOWN ? paragraph(say("books.import.firstOnly", { shown: LINES_SHOWN })) : null}`,
    { id: "lines" },
  );
}

function seenBefore(speak: Speak, { preview }: Shown): Html | null {
  const { say, language } = speak;
  if (preview.duplicates.length === 0) return null;
  const table = stackingTable({
    caption: say("books.import.duplicates"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.import.row") },
      { heading: say("books.entries.day") },
      { heading: say("books.import.bankWords"), long: true },
      { heading: say("books.sum"), kind: "number" },
    ],
    rows: preview.duplicates.slice(0, LINES_SHOWN).map(({ row, day, words, pence }) => ({
      cells: [String(row), shortDay(language, day), words, inPounds(language, pence)],
    })),
    tight: true,
  });
  const body = html`${paragraph(say("books.import.duplicatesWhat"))} ${table}`;
  return section(say("books.import.duplicates"), body, { id: "duplicates" });
}

function leftOut(speak: Speak, found: BookImport, faults: readonly RowFault[]): Html | null {
  const { say } = speak;
  if (faults.length === 0) return null;
  const table = stackingTable({
    caption: say("books.import.leftOut"),
    captionSize: "hidden",
    columns: [{ heading: say("books.import.row") }, { heading: say("books.import.why") }],
    rows: faults.slice(0, LINES_SHOWN).map((one) => ({
      cells: [String(one.row), speak.tell(one.because)],
    })),
    tight: true,
  });
  const file = link(`${selfOf(speak, found)}/errors.csv`, say("books.import.errors"));
  const body = html`${paragraph(say("books.import.leftOutWhat"))} ${table} ${paragraph(file)}`;
  return section(say("books.import.leftOut"), body, { id: "left-out" });
}

/** Sent to the act as it was looked at: where anything has changed since, nothing is posted. */
function postForm(speak: Speak, { found, preview, token }: Shown): Html {
  const { say, language } = speak;
  const hidden = (name: string, value: string) =>
    html`<input type="hidden" name="${name}" value="${value}">`;
  const fields: readonly Field[] = [
    {
      ...{ name: "document", kind: "longText", rows: 3 },
      label: say("act.books.postImport.document"),
      hint: say("act.books.postImport.document.hint"),
    },
    { name: "document-file", kind: "file", label: say("field.orFile"), required: false },
  ];
  return section(
    say("act.books.postImport"),
    form({
      ...{ language, csrf: token, fields, id: "post-form" },
      action: at(speak, "/do/books.postImport"),
      before: html`${hidden("import", found.importId)}${hidden("print", preview.print)}`,
      button: say("books.import.post", { entries: preview.entries.length }),
    }),
    { id: "post" },
  );
}

type Posted = { readonly found: BookImport; readonly token: string };

/** An import that is in the books, or that was. */
export function postedPage(speak: Speak, { found, token }: Posted): Html {
  const { say, language } = speak;
  const values = {
    entries: found.entries,
    duplicates: found.duplicates,
    leftOut: found.leftOut,
  };
  const undone = found.state === "undone";
  const undo = form({
    ...{ language, csrf: token, id: "undo-form", warning: true },
    action: at(speak, "/do/books.undoImport"),
    fields: [
      {
        ...{ name: "why", kind: "longText", rows: 3 },
        label: say("act.books.undoImport.why"),
        hint: say("act.books.undoImport.why.hint"),
      },
    ],
    before: html`<input type="hidden" name="import" value="${found.importId}">`,
    button: say("act.books.undoImport.button"),
  });
  return html`${titleOf(speak, undone ? "books.import.state.undone" : "books.import.state.posted")}
  ${lead(say(undone ? "books.import.undoneLead" : "books.import.postedLead", values))}
  ${leftOut(speak, found, found.faults)}
  ${undone ? null : section(say("act.books.undoImport"), html`${paragraph(say("act.books.undoImport.intro"))} ${undo}`, { id: "undo" })}
  ${paragraph(link(at(speak, "/books/import"), say("books.import.another")))}
  ${paragraph(link(at(speak, "/books"), say("books.back")))}`;
}
