/** Several lines to write in, with the room that is left. */
import { classes, html, join } from "../html.ts";
import type { Html } from "../html.ts";
import { translations, writeAttributes } from "./attributes.ts";
import { beside } from "./form-group.ts";
import { hint } from "./hint.ts";
import type { CharacterCountOptions } from "./options.ts";
import { textarea } from "./textarea.ts";

/** GOV.UK Frontend's character count: a textarea that says how much may still be written. */
export function characterCount(options: CharacterCountOptions): Html {
  const id = options.id || options.name;
  const message = html`${hint({
    text: limitText(options),
    id: `${id}-info`,
    classes: classes("govuk-character-count__message", options.countMessage?.classes),
  })}${beside(options.formGroup?.afterInput)}`;
  return textarea({
    ...options,
    id,
    describedBy: `${id}-info`,
    formGroup: {
      classes: classes("govuk-character-count", options.formGroup?.classes),
      attributes: join([script(options), writeAttributes(options.formGroup?.attributes)]),
      beforeInput: options.formGroup?.beforeInput,
      afterInput: { html: message },
    },
    classes: classes("govuk-js-character-count", options.classes),
  });
}

function countType(options: CharacterCountOptions): string | undefined {
  return options.countType || (options.maxwords ? "words" : undefined);
}

function limitText(options: CharacterCountOptions): string {
  const limit = options.maxwords || options.maxlength;
  if (!limit) return "";
  const unit = countType(options) === "words" ? "words" : "characters";
  const text = options.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  return text.replaceAll("%{count}", String(limit));
}

function script(options: CharacterCountOptions): Html {
  const optional = (value: string | undefined) => ({ value, optional: true });
  const known = writeAttributes({
    "data-module": "govuk-character-count",
    "data-maxlength": optional(options.maxlength),
    "data-maxwords": optional(options.maxwords),
    "data-threshold": optional(options.threshold),
    "data-count-type": optional(countType(options)),
  });
  const unlimited = !options.maxwords && !options.maxlength && options.textareaDescriptionText;
  return html`${known}${unlimited && translations("textarea-description", { other: unlimited })}${translations("characters-under-limit", options.charactersUnderLimitText)}${translations("characters-at-limit", options.charactersAtLimitText)}${translations("characters-over-limit", options.charactersOverLimitText)}${translations("words-under-limit", options.wordsUnderLimitText)}${translations("words-at-limit", options.wordsAtLimitText)}${translations("words-over-limit", options.wordsOverLimitText)}`;
}
