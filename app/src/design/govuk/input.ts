/** A line to write in. */
import { classes, html } from "../html.ts";
import type { Html } from "../html.ts";
import { content, has, more, writeAttributes } from "./attributes.ts";
import { beside, described, formGroup } from "./form-group.ts";
import { label } from "./label.ts";
import type { InputOptions } from "./options.ts";

/** GOV.UK Frontend's text input, with its label, hint, error, prefix and suffix. */
export function input(options: InputOptions): Html {
  const id = options.id || options.name;
  const { notes, describedBy } = described({ ...options, id });
  const box = element(options, id, describedBy);
  const { beforeInput, afterInput } = options.formGroup ?? {};
  const wrapped = [options.prefix, options.suffix, beforeInput, afterInput].some(has);
  const line = wrapped
    ? html`<div class="govuk-input__wrapper${more(options.inputWrapper?.classes)}"${writeAttributes(options.inputWrapper?.attributes)}>${beside(beforeInput)}${affix("prefix", options.prefix)}${box}${affix("suffix", options.suffix)}${beside(afterInput)}</div>`
    : box;
  const words = label({ ...options.label, for: id });
  return formGroup(options.formGroup, options.errorMessage, html`${words}${notes}${line}`);
}

function element(options: InputOptions, id: string, describedBy: string): Html {
  const names = classes(
    "govuk-input",
    options.classes,
    options.errorMessage && "govuk-input--error",
  );
  const { spellcheck } = options;
  const optional = (value: string | boolean | null | undefined) => ({ value, optional: true });
  const known = writeAttributes({
    class: names,
    id,
    name: options.name,
    type: options.type || "text",
    spellcheck: optional(typeof spellcheck === "boolean" && String(spellcheck)),
    value: optional(options.value),
    disabled: optional(options.disabled),
    "aria-describedby": optional(describedBy || undefined),
    autocomplete: optional(options.autocomplete),
    autocapitalize: optional(options.autocapitalize),
    pattern: optional(options.pattern),
    inputmode: optional(options.inputmode),
  });
  return html`<input${known}${writeAttributes(options.attributes)}>`;
}

function affix(kind: "prefix" | "suffix", given: InputOptions["prefix"]): Html | false {
  if (!has(given)) return false;
  return html`<div class="govuk-input__${kind}${more(given.classes)}" aria-hidden="true"${writeAttributes(given.attributes)}>${content(given)}</div>`;
}
