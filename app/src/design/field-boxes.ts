/** One question of a form: its kind decides the box, its checks' hints and what the browser may fill in. */
import type { Language } from "@rochdale/language/message.ts";
import { classes, html } from "./html.ts";
import type { Html } from "./html.ts";
import { characterCount } from "./govuk/character-count.ts";
import { dateInput } from "./govuk/date-input.ts";
import { fileUpload } from "./govuk/file-upload.ts";
import { input } from "./govuk/input.ts";
import { select } from "./govuk/select.ts";
import { textarea } from "./govuk/textarea.ts";
import { checkboxField, radioField } from "./choice-field.ts";
import { fractionField } from "./fraction-field.ts";
import { legend, parts, valueOf } from "./field.ts";
import type { Field, Sent } from "./field.ts";
import { word } from "./words.ts";

/** The box or boxes of one question, with label, hint and error. */
export function field(language: Language, given: Field, sent: Sent): Html {
  switch (given.kind) {
    case "hidden":
      return html`<input type="hidden" name="${given.name}" value="${valueOf(sent.values, given.name)}">`;
    case "longText":
      return longText(language, given, sent);
    case "day":
      return dayField(language, given, sent);
    case "choice":
    case "yesNo":
      return radioField({ language, given, sent }, field);
    case "choices":
      return checkboxField({ language, given, sent }, field);
    case "select":
      return selectField(language, given, sent);
    case "file":
      return fileField(language, given, sent);
    case "fraction":
      return fractionField(language, given, sent);
    case "text":
    case "whole":
    case "pence":
    case "email":
    case "telephone":
    case "code":
      return lineField(language, given, sent);
  }
}

type LineKind = "text" | "whole" | "pence" | "email" | "telephone" | "code";
type Line = {
  readonly type?: string;
  readonly inputmode?: string;
  readonly width?: number;
  readonly spellcheck?: boolean;
  readonly autocomplete?: string;
  readonly classes?: string;
};
/** Numbers are never type="number": it loses what is typed, and rolls under a mouse wheel. */
const LINES: { readonly [kind in LineKind]: Line } = {
  text: {},
  whole: { inputmode: "numeric", width: 5, spellcheck: false },
  pence: { inputmode: "decimal", width: 10, spellcheck: false },
  email: { type: "email", spellcheck: false, autocomplete: "email", width: 30 },
  telephone: { type: "tel", autocomplete: "tel", width: 20 },
  code: { spellcheck: false, autocomplete: "one-time-code", width: 20, classes: "rd-code" },
};

function lineField(language: Language, given: Field, sent: Sent): Html {
  const kind = LINES[given.kind as LineKind];
  const { words, ...rest } = parts(language, given, sent);
  const width = given.width ?? kind.width;
  return input({
    ...rest,
    label: labelled(given, words),
    type: kind.type,
    inputmode: kind.inputmode,
    spellcheck: kind.spellcheck,
    autocomplete: given.autocomplete ?? kind.autocomplete ?? "off",
    autocapitalize: given.kind === "code" ? "none" : undefined,
    classes: classes(width !== undefined && `govuk-input--width-${width}`, kind.classes),
    prefix: given.kind === "pence" ? { text: "£" } : undefined,
    suffix: given.suffix ? { text: given.suffix } : undefined,
    attributes: {
      maxlength: { value: given.max, optional: true },
      lang: { value: given.lang, optional: true },
    },
  });
}

function labelled(given: Field, words: Html) {
  return given.heading
    ? { html: words, classes: "govuk-label--l", isPageHeading: true }
    : { html: words, classes: "govuk-label--s" };
}

function longText(language: Language, given: Field, sent: Sent): Html {
  const { words, ...rest } = parts(language, given, sent);
  const common = {
    ...rest,
    label: labelled(given, words),
    rows: String(given.rows ?? 5),
    attributes: { lang: { value: given.lang, optional: true } },
  };
  if (given.max === undefined) return textarea({ ...common, autocomplete: given.autocomplete });
  const said = (key: string) => word(language, key).replaceAll("%[count]", "%{count}");
  return characterCount({
    ...common,
    maxlength: String(given.max),
    threshold: "75",
    textareaDescriptionText: said("upTo"),
    charactersUnderLimitText: { one: said("underOne"), other: said("underOther") },
    charactersAtLimitText: said("atLimit"),
    charactersOverLimitText: { one: said("overOne"), other: said("overOther") },
  });
}

function dayField(language: Language, given: Field, sent: Sent): Html {
  const { words, hint, errorMessage } = parts(language, given, sent);
  const part = (name: "day" | "month" | "year") => ({
    name,
    label: word(language, name),
    value: valueOf(sent.values, `${given.name}-${name}`),
    ...(given.autocomplete === "bday" ? { autocomplete: `bday-${name}` } : {}),
  });
  return dateInput({
    id: given.name,
    namePrefix: given.name,
    hint,
    errorMessage,
    fieldset: { legend: legend(given, words) },
    day: part("day"),
    month: part("month"),
    year: part("year"),
  });
}

function selectField(language: Language, given: Field, sent: Sent): Html {
  const { words, ...rest } = parts(language, given, sent);
  const first = { value: "", text: word(language, "choose") };
  const items = (given.choices ?? []).map((one) => ({ value: one.value, text: one.label }));
  return select({ ...rest, label: labelled(given, words), items: [first, ...items] });
}

function fileField(language: Language, given: Field, sent: Sent): Html {
  const { words, hint, errorMessage, name, id } = parts(language, given, sent);
  const kept = given.kept && html`<p class="rd-kept">${given.kept}</p>`;
  return fileUpload({
    name,
    id,
    hint,
    errorMessage,
    label: labelled(given, words),
    multiple: given.multiple,
    attributes: { accept: { value: given.accept, optional: true } },
    formGroup: kept ? { afterInput: { html: kept } } : undefined,
  });
}
