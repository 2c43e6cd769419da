/** A share asked for exactly: so many of so many, never a rounded percentage. */
import type { Language } from "@rochdale/language/message.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { legend, parts, valueOf } from "./field.ts";
import type { Field, Sent } from "./field.ts";
import { fieldset } from "./govuk/fieldset.ts";
import { described, formGroup } from "./govuk/form-group.ts";
import { when } from "./govuk/attributes.ts";
import { word } from "./words.ts";

/** Two whole numbers, sent as `name-part` and `name-whole`. */
export function fractionField(language: Language, given: Field, sent: Sent): Html {
  const { words, name, hint, errorMessage } = parts(language, given, sent);
  const { notes, describedBy } = described({ id: name, hint, errorMessage });
  const wrong = errorMessage ? " govuk-input--error" : "";
  const box = (end: "part" | "whole", label: string) =>
    html`<label class="govuk-visually-hidden" for="${name}-${end}">${label}</label><input class="govuk-input govuk-input--width-4${wrong}" id="${name}-${end}" name="${name}-${end}" type="text" inputmode="numeric" autocomplete="off" spellcheck="false"${when("value", valueOf(sent.values, `${name}-${end}`))}>`;
  const line = html`<div class="rd-fraction">${box("part", word(language, "numerator"))}<span>${word(language, "of")}</span>${box("whole", word(language, "whole"))}</div>`;
  const body = fieldset({
    legend: legend(given, words),
    role: "group",
    describedBy: describedBy || undefined,
    html: html`${notes}${line}`,
  });
  return formGroup(undefined, errorMessage, body);
}
