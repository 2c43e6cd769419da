/** What a question of a form is made of: its description, what was sent, and what is wrong with it. */
import type { Language } from "@rochdale/language/message.ts";
import { html, toHtml } from "./html.ts";
import type { Html, Text } from "./html.ts";
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

/** Questions of one thing among several alike: they stand together, and behind a line where nothing is in them yet. */
export type Row = {
  readonly name: string;
  readonly words: Text;
  /** In sight even where it is empty. */
  readonly open: boolean;
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
  /** The row it is a question of; questions of one row follow one another. */
  readonly row?: Row | undefined;
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

/** The words of a question of several boxes. */
export function legend(given: Field, words: Html) {
  return given.heading
    ? { html: words, classes: "govuk-fieldset__legend--l", isPageHeading: true }
    : { html: words, classes: "govuk-fieldset__legend--s" };
}
