/** Bringing a bank statement or a payroll into the books: the file is sent, then each column is said to be what it is. */
import type { Message } from "@rochdale/language/message.ts";
import { field } from "../../design/field-boxes.ts";
import type { Field } from "../../design/field.ts";
import { errorSummary, form } from "../../design/form.ts";
import { formToken } from "../../design/form-token.ts";
import { button } from "../../design/govuk/button.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Books } from "../ledger/ledger.ts";
import type { BookImport } from "./import-store.ts";
import { accountName, at, type Speak } from "./page-parts.ts";
import { PAYROLL_COLUMNS } from "./rules-payroll.ts";
import { BANK_COLUMNS } from "./rules-statement.ts";

export type Wrong = { readonly field: string; readonly text: string };

export function titleOf({ say }: Speak, title: string): Html {
  return heading(say(title), { level: 1, size: "l", caption: say("books.import.title") });
}

type Begin = {
  readonly books: Books;
  readonly imports: readonly BookImport[];
  readonly wrong: Wrong | null;
  readonly token: string;
  /** What was sent, or is suggested. */
  readonly account: string;
  readonly payDay: string;
};

/** The first step: a statement of one account, or a payroll of one day. */
export function beginPage(speak: Speak, model: Begin): Html {
  const { say, language } = speak;
  const { books, wrong, token } = model;
  const cash = books.accounts
    .filter((one) => one.cash)
    .map(({ id }) => ({ value: id, label: accountName(speak, { books }, id) }));
  const bank: readonly Field[] = [
    { name: "account", kind: "select", label: say("books.import.account"), choices: cash },
    {
      ...{ name: "statement", kind: "file", accept: ".csv,.txt,.xlsx" },
      ...{ label: say("books.import.file"), hint: say("books.import.fileHint") },
    },
  ];
  const pay: readonly Field[] = [
    { name: "payDay", kind: "day", label: say("books.import.payDayAsked") },
    {
      ...{ name: "payroll", kind: "file", accept: ".csv,.txt,.xlsx" },
      ...{ label: say("books.import.payrollFile"), hint: say("books.import.payrollHint") },
    },
  ];
  const problems = wrong === null ? [] : [wrong];
  const [year = "", month = "", day = ""] = model.payDay.split("-");
  const common = { language, csrf: token, summary: false, action: at(speak, "/books/import") };
  const which = (kind: string) => html`<input type="hidden" name="kind" value="${kind}">`;
  const of = (fields: readonly Field[]) =>
    problems.filter((one) => fields.some(({ name }) => name === one.field));
  return html`${errorSummary(language, problems, [...bank, ...pay])}
  ${heading(say("books.import.title"), { level: 1, size: "l", caption: say("books.title") })}
  ${paragraph(say("books.import.intro"))} ${importsList(speak, model.imports)}
  ${section(
    say("books.import.bank"),
    form({
      ...common,
      ...{ fields: bank, problems: of(bank), before: which("bank"), id: "bank-form" },
      values: { account: model.account === "" ? (cash[0]?.value ?? "") : model.account },
      button: say("books.import.send"),
    }),
    { id: "bank" },
  )}
  ${section(
    say("books.import.payrollTitle"),
    html`${paragraph(say("books.import.payrollNever"))}
    ${form({
      ...common,
      ...{ fields: pay, problems: of(pay), before: which("payroll"), id: "payroll-form" },
      values: { "payDay-day": day, "payDay-month": month, "payDay-year": year },
      button: say("books.import.sendPayroll"),
      secondary: true,
    })}`,
    { id: "payroll-part" },
  )}
  ${paragraph(link(at(speak, "/books"), say("books.back")))}`;
}

function importsList(speak: Speak, imports: readonly BookImport[]): Html | null {
  const { say } = speak;
  if (imports.length === 0) return null;
  const table = stackingTable({
    caption: say("books.import.begun"),
    captionSize: "hidden",
    columns: [
      { heading: say("books.import.fileName") },
      { heading: say("books.import.state") },
      { heading: say("books.import.entries"), kind: "number" },
    ],
    rows: imports.slice(0, 50).map((one) => ({
      cells: [
        link(at(speak, `/books/import/${one.importId}`), one.fileName),
        say(`books.import.state.${one.state}`),
        one.entries === 0 ? "" : String(one.entries),
      ],
    })),
    tight: true,
  });
  return section(say("books.import.begun"), table, { id: "begun" });
}

type Columns = {
  readonly found: BookImport;
  readonly sample: readonly (readonly string[])[];
  readonly token: string;
  readonly wrong: string | null;
};

/** The second step: which column is what, with what stands in it. */
export function columnsPage(speak: Speak, { found, sample, token, wrong }: Columns): Html {
  const { say, language } = speak;
  const uses: readonly string[] = found.payroll ? PAYROLL_COLUMNS : BANK_COLUMNS;
  const choices = [
    { value: "none", label: say("books.column.none") },
    ...uses.map((use) => ({ value: use, label: say(`books.column.${use}`) })),
  ];
  const fields = found.headings.map((name, index): Field => {
    const examples = sample.map((row) => (row[index] ?? "").trim()).filter((one) => one !== "");
    // What people are paid is not shown again, not even to the one who sent it.
    const hint = found.payroll ? "" : examples.slice(0, 3).join(", ").slice(0, 120);
    return {
      ...{ name: `column${index}`, kind: "select", choices },
      label: name === "" ? say("books.column.unnamed", { at: index + 1 }) : name.slice(0, 80),
      hint: hint === "" ? undefined : hint,
    };
  });
  const values = Object.fromEntries(found.columns.map((use, i) => [`column${i}`, use ?? "none"]));
  const problems = wrong === null ? [] : [{ field: "column0", text: wrong }];
  const intro = found.payroll ? "books.import.payrollColumns" : "books.import.columnsIntro";
  return html`${errorSummary(language, problems, fields)} ${titleOf(speak, "books.import.columns")}
    ${paragraph(say(intro, { file: found.fileName }))}
    <form method="post" action="${selfOf(speak, found)}" novalidate class="rd-form">${formToken(token)}
    ${fields.map((one) => field(language, one, { values, problems }))}
    ${button({ text: say("books.import.read") })}</form> ${dropForm(speak, { found, token })}`;
}

export const selfOf = (speak: Speak, { importId }: BookImport): string =>
  at(speak, `/books/import/${importId}`);

type Kept = { readonly found: BookImport; readonly token: string };

export function dropForm(speak: Speak, { found, token }: Kept): Html {
  const { say, language } = speak;
  return section(
    say("books.import.drop"),
    html`${paragraph(say("books.import.dropWhat"))}
    ${form({
      ...{ language, id: "drop-form", csrf: token, fields: [], secondary: true },
      action: `${selfOf(speak, found)}/drop`,
      button: say("books.import.drop"),
    })}`,
    { id: "drop" },
  );
}

/** A file in which nothing can be read by these columns. */
export function unreadPage(
  speak: Speak,
  { found, because, token }: Kept & { readonly because: Message },
): Html {
  const again = `${selfOf(speak, found)}?columns=1`;
  return html`${titleOf(speak, "books.import.failed")} ${paragraph(speak.tell(because), "l")}
  ${paragraph(link(again, speak.say("books.import.recolumn")))} ${dropForm(speak, { found, token })}`;
}
