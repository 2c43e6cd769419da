/** Questions answered by choosing: one of several, yes or no, any of several. */
import type { Language } from "@rochdale/language/message.ts";
import { html, toHtml } from "./html.ts";
import type { Html } from "./html.ts";
import { legend, parts } from "./field.ts";
import type { Choice, Field, Sent, Values } from "./field.ts";
import { checkboxes } from "./govuk/checkboxes.ts";
import { radios } from "./govuk/radios.ts";
import { word } from "./words.ts";

type Asked = { readonly language: Language; readonly given: Field; readonly sent: Sent };
/** How a further question is drawn. */
type Draw = (language: Language, given: Field, sent: Sent) => Html;

function items({ language, sent }: Asked, choices: readonly Choice[], draw: Draw) {
  return choices.map((one) => ({
    value: one.value,
    html: toHtml(one.label),
    hint: one.hint ? { html: toHtml(one.hint) } : undefined,
    opens: one.opens?.length
      ? html`${one.opens.map((inner) => draw(language, inner, sent))}`
      : undefined,
  }));
}

/** One of several, or yes and no side by side. */
export function radioField(asked: Asked, draw: Draw): Html {
  const { language, given, sent } = asked;
  const { words, name, value, hint, errorMessage } = parts(language, given, sent);
  const yesNo = given.kind === "yesNo" && !given.choices;
  const choices = yesNo
    ? [
        { value: "yes", label: word(language, "yes") },
        { value: "no", label: word(language, "no") },
      ]
    : (given.choices ?? []);
  return radios({
    name,
    value,
    hint,
    errorMessage,
    idPrefix: name,
    classes: yesNo ? "govuk-radios--inline" : "",
    fieldset: { legend: legend(given, words) },
    items: items(asked, choices, draw),
  });
}

function allOf(values: Values, name: string): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** Any of several: the name is sent once for each. */
export function checkboxField(asked: Asked, draw: Draw): Html {
  const { language, given, sent } = asked;
  const { words, name, hint, errorMessage } = parts(language, given, sent);
  return checkboxes({
    name,
    hint,
    errorMessage,
    idPrefix: name,
    values: allOf(sent.values, name),
    fieldset: { legend: legend(given, words) },
    items: items(asked, given.choices ?? [], draw),
  });
}
