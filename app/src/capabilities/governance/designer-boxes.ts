/** Boxes of the designer: a question with the words of the act's own field, a tick, a list to choose from. */
import type { Language } from "@rochdale/language/message.ts";
import { field } from "../../design/field-boxes.ts";
import type { Choice, Field, Sent } from "../../design/field.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import type { Say } from "../../house/site.ts";

/** Who draws a box: its words, its language, and what stands in it. */
export type Boxes = { readonly say: Say; readonly language: Language; readonly sent: Sent };

export function choicesOf(say: Say, options: readonly string[], words: string): readonly Choice[] {
  return options.map((value) => ({ value, label: say(`${words}.${value}`) }));
}

export type Asked = Omit<Field, "label">;
/** One question, with the words of the act's own field. */
export function one(shown: Boxes, asked: Asked): Html {
  const { say, sent, language } = shown;
  const label = say(`act.governance.propose.${asked.name}`);
  return field(language, { required: true, ...asked, label }, sent);
}

export const yesBox = (shown: Boxes, name: string): Html =>
  checkbox(shown, name, shown.say(`act.governance.propose.${name}`));

/** A yes that is simply not sent where it is not ticked. */
export function checkbox({ sent }: Boxes, name: string, label: Text): Html {
  const ticked = sent.values[name] === "yes";
  return html`<div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${name}" name="${name}" type="checkbox" value="yes"${ticked ? html` checked` : null}><label class="govuk-label govuk-checkboxes__label" for="${name}">${label}</label></div></div>`;
}
