/** One of a list too long for radios. */
import { classes, html } from "../html.ts";
import type { Html } from "../html.ts";
import { when, writeAttributes } from "./attributes.ts";
import { beside, described, formGroup } from "./form-group.ts";
import { label } from "./label.ts";
import type { SelectOptions } from "./options.ts";

type Option = Exclude<SelectOptions["items"][number], null | false>;

/** GOV.UK Frontend's select. */
export function select(options: SelectOptions): Html {
  const id = options.id || options.name;
  const { notes, describedBy } = described({ ...options, id });
  const names = classes(
    "govuk-select",
    options.classes,
    options.errorMessage && "govuk-select--error",
  );
  const items = (options.items ?? []).map((item) => item && option(item, options.value));
  const box = html`<select class="${names}" id="${id}" name="${options.name}"${options.disabled && " disabled"}${when("aria-describedby", describedBy)}${writeAttributes(options.attributes)}>${items}</select>`;
  const body = html`${label({ ...options.label, for: id })}${notes}${beside(options.formGroup?.beforeInput)}${box}${beside(options.formGroup?.afterInput)}`;
  return formGroup(options.formGroup, options.errorMessage, body);
}

function option(item: Option, chosen: string | undefined): Html {
  const effective = item.value ?? item.text;
  const selected =
    item.selected || (Boolean(chosen) && effective === chosen && item.selected !== false);
  const value = item.value !== undefined && html` value="${String(item.value)}"`;
  return html`<option${value}${selected && " selected"}${item.disabled && " disabled"}${writeAttributes(item.attributes)}>${item.text}</option>`;
}
