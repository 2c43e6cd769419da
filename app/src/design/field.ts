/** One question of a form: its kind decides the box, its checks' hints and what the browser may fill in. */
import type { Language } from "@rochdale/language/message.ts";
import { classes, html, toHtml } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { characterCount } from "./govuk/character-count.ts";
import { dateInput } from "./govuk/date-input.ts";
import { fileUpload } from "./govuk/file-upload.ts";
import { input } from "./govuk/input.ts";
import { select } from "./govuk/select.ts";
import { textarea } from "./govuk/textarea.ts";
import { checkboxField, radioField } from "./choice-field.ts";
import { fractionField } from "./fraction-field.ts";
import { word } from "./words.ts";

export type FieldKind =
  | "text"
  | "longText"
  | "whole"
  | "pence"
  | "day"
  | "choice"
  | "choices"
  | "select"
  | "yesNo"
  | "file"
  | "fraction"
  | "email"
  | "telephone"
  | "code"
  | "hidden";

export type Choice = {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  /** A further question, shown when this is chosen (always shown without script). */
  readonly opens?: readonly Field[] | undefined;
};

export type Field = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text | undefined;
  /** True unless said otherwise; "(optional)" stands after the label when false. */
  readonly required?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** How wide the box is, in characters: 2, 3, 4, 5, 10, 20 or 30. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly rows?: number | undefined;
  /** The most characters; a long text then counts down. */
  readonly max?: number | undefined;
  /** What is asked of files: ".csv,.xlsx". */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** What stands after the box: "hours", "%". */
  readonly suffix?: string | undefined;
  /** What the browser may fill in: "name", "organization", "street-address" ... Off unless said. */
  readonly autocomplete?: string | undefined;
  /** The largest heading on a page of one question. */
  readonly heading?: boolean | undefined;
  /** A file kept from the last sending: said beside the box. */
  readonly kept?: Text | undefined;
  /** The language of what is written, where it is not the page's. */
  readonly lang?: Language | undefined;
};

export type Problem = { readonly field?: string | undefined; readonly text: Text };
/** What was sent, by name; several values where a name was sent several times. */
export type Values = { readonly [name: string]: string | readonly string[] | undefined };
export type Sent = { readonly values: Values; readonly problems: readonly Problem[] };

/** The id to which an error of this field leads: for a day, its first box. */
export function fieldId(given: Field): string {
  if (given.kind === "day") return `${given.name}-day`;
  if (given.kind === "fraction") return `${given.name}-part`;
  return given.name;
}

/** The first value sent under this name, or nothing. */
export function valueOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** What every kind needs: its words, its value and what is wrong with it. */
export function parts(language: Language, given: Field, sent: Sent) {
  const optional = given.required === false && html` ${word(language, "optional")}`;
  const problem = sent.problems.find((one) => one.field === given.name);
  return {
    name: given.name,
    id: fieldId(given),
    words: html`${given.label}${optional}`,
    value: valueOf(sent.values, given.name),
    hint: given.hint ? { html: toHtml(given.hint) } : undefined,
    errorMessage: problem
      ? { html: toHtml(problem.text), visuallyHiddenText: word(language, "error") }
      : undefined,
  };
}

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
      return radioField(language, given, sent);
    case "choices":
      return checkboxField(language, given, sent);
    case "select":
      return selectField(language, given, sent);
    case "file":
      return fileField(language, given, sent);
    case "fraction":
      return fractionField(language, given, sent);
    default:
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

/** The words of a question of several boxes. */
export function legend(given: Field, words: Html) {
  return given.heading
    ? { html: words, classes: "govuk-fieldset__legend--l", isPageHeading: true }
    : { html: words, classes: "govuk-fieldset__legend--s" };
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
