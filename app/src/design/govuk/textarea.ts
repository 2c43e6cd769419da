/** Several lines to write in. */
import { classes, html } from "../html.ts";
import type { Html } from "../html.ts";
import { when, writeAttributes } from "./attributes.ts";
import type { Attributes } from "./attributes.ts";
import { beside, described, formGroup } from "./form-group.ts";
import { label } from "./label.ts";
import type { TextareaOptions } from "./options.ts";

type Group = Omit<NonNullable<TextareaOptions["formGroup"]>, "attributes"> & {
  readonly attributes?: Attributes | Html | undefined;
};

/** GOV.UK Frontend's textarea. */
export function textarea(
  options: Omit<TextareaOptions, "formGroup"> & { readonly formGroup?: Group | undefined },
): Html {
  const id = options.id || options.name;
  const { notes, describedBy } = described({ ...options, id });
  const names = classes(
    "govuk-textarea",
    options.errorMessage && "govuk-textarea--error",
    options.classes,
  );
  const spelling =
    typeof options.spellcheck === "boolean" && html` spellcheck="${String(options.spellcheck)}"`;
  const box = html`<textarea class="${names}" id="${id}" name="${options.name}" rows="${options.rows || 5}"${spelling}${options.disabled && " disabled"}${when("aria-describedby", describedBy)}${when("autocomplete", options.autocomplete)}${writeAttributes(options.attributes)}>${options.value}</textarea>`;
  const body = html`${label({ ...options.label, for: id })}${notes}${beside(options.formGroup?.beforeInput)}${box}${beside(options.formGroup?.afterInput)}`;
  return formGroup(options.formGroup, options.errorMessage, body);
}
