/** The questions of a form in their order, those of a row together: in sight, or behind a line that opens them without script. */
import type { Language } from "@rochdale/language/message.ts";
import { field } from "./field-boxes.ts";
import type { Field, Row, Sent } from "./field.ts";
import { details } from "./govuk/details.ts";
import { fieldset } from "./govuk/fieldset.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";

/** Every question drawn; a row with an answer or a problem in it is always in sight. */
export function questions(language: Language, fields: readonly Field[], sent: Sent): Html {
  return html`${gathered(fields).map(({ row, of }) => {
    const boxes = html`${of.map((one) => field(language, one, sent))}`;
    if (row === undefined) return boxes;
    if (row.open || of.some((one) => isFilled(one, sent))) {
      const legend = { html: html`${row.words}`, classes: "govuk-fieldset__legend--m" };
      return html`<div class="govuk-form-group">${fieldset({ legend, html: boxes })}</div>`;
    }
    return details({ summaryHtml: html`${row.words}`, html: boxes });
  })}`;
}

type Gathered = { readonly row: Row | undefined; readonly of: Field[] };

function gathered(fields: readonly Field[]): readonly Gathered[] {
  const groups: Gathered[] = [];
  for (const one of fields) {
    const last = groups.at(-1);
    if (last && last.row?.name === one.row?.name) last.of.push(one);
    else groups.push({ row: one.row, of: [one] });
  }
  return groups;
}

/** Parts of a day and of a fraction are sent under names of their own. */
function isFilled({ name }: Field, { values, problems }: Sent): boolean {
  const names = ["", "-day", "-month", "-year", "-part", "-whole"].map((part) => name + part);
  const answered = names.some((each) => [values[each] ?? ""].flat().some((text) => text !== ""));
  return answered || problems.some((problem) => problem.field === name);
}
