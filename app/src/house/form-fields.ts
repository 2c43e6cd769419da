/** An act's fields as the design's form shows them, with labels from the act's own sentences. */
import type { Language } from "@rochdale/language/message.ts";
import type { Field as FormField, Row } from "../design/field.ts";
import type { Act } from "./act.ts";
import type { Field, Fields, Problem } from "./field.ts";
import type { House } from "./house.ts";
import { sayIn } from "./site.ts";
import { siteWords } from "./words.ts";

type Asked = { readonly act: Act; readonly fields: Fields };

export function formFields(house: House, language: Language, asked: Asked): readonly FormField[] {
  return Object.entries(asked.fields).flatMap(([name, field]) =>
    one(house, language, { ...asked, name, field }),
  );
}

function one(
  house: House,
  language: Language,
  at: Asked & { readonly name: string; readonly field: Field },
): FormField[] {
  const { name, field } = at;
  const key = `act.${at.act.id}.${name}`;
  const common = {
    name,
    label: house.say(language, field.label ?? { message: key }),
    hint:
      `${key}.hint` in house.words ? house.say(language, { message: `${key}.hint` }) : undefined,
    required: !field.optional,
    row: field.row && rowOf(house, language, { act: at.act, row: field.row }),
  };
  switch (field.kind) {
    case "paper": {
      const orFile = sayIn(siteWords, language)("field.orFile");
      return [
        { ...common, kind: "longText", rows: 6 },
        { name: `${name}-file`, kind: "file", label: orFile, required: true },
      ];
    }
    case "file":
      return [{ ...common, kind: "file", accept: field.types.join(",") }];
    case "choice":
    case "choices": {
      const choices = choicesOf(house, language, field);
      if (choices.length === 0) {
        const none = sayIn(siteWords, language)("field.noChoices");
        return [{ ...common, hint: none, kind: field.kind, choices }];
      }
      return [
        {
          ...common,
          kind:
            field.kind === "choice" && (choices.length > 12 || field.row) ? "select" : field.kind,
          choices,
        },
      ];
    }
    case "decimal":
      return [{ ...common, kind: "text", width: 10 }];
    case "longText":
      return [{ ...common, kind: "longText", rows: field.rows ?? 5, max: field.max ?? 2000 }];
    default:
      return [{ ...common, kind: field.kind }];
  }
}

type RowAsked = { readonly act: Act; readonly row: NonNullable<Field["row"]> };
function rowOf(house: House, language: Language, { act, row }: RowAsked): Row {
  const words = house.say(language, { message: `act.${act.id}.${row.name}` });
  return { name: row.name, words, open: row.open === true };
}

/**
 * What is wrong, said so that it can be read alone in the summary: a general sentence such as "Enter an answer" is led
 * by the name of its field.
 */
export function namedProblems(
  house: House,
  language: Language,
  wrong: { readonly act: { readonly id: string }; readonly problems: readonly Problem[] },
): readonly { readonly field: string; readonly text: string }[] {
  return wrong.problems.map(({ field, text }) => {
    const key = `act.${wrong.act.id}.${field}`;
    const said = house.say(language, text);
    if (!text.message.startsWith("field.") || !(key in house.words)) return { field, text: said };
    const label = house.say(language, { message: key });
    return { field, text: label.endsWith("?") ? `${label} ${said}` : `${label}: ${said}` };
  });
}

function choicesOf(
  house: House,
  language: Language,
  field: Field & { kind: "choice" | "choices" },
): { value: string; label: string }[] {
  return field.options.map((value) => ({
    value,
    label: field.words
      ? house.say(language, { message: `${field.words}.${value}` })
      : (field.names?.[value] ?? value),
  }));
}

/** A suggestion stands in the field until the person changes it; it is shown, never assumed. */
export function suggestions(fields: Fields): Record<string, string | readonly string[]> {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!("suggest" in field) || field.suggest === undefined) continue;
    if (field.kind === "day") {
      const [year, month, day] = String(field.suggest).split("-").map(Number);
      values[`${name}-day`] = String(day);
      values[`${name}-month`] = String(month);
      values[`${name}-year`] = String(year);
    } else if (field.kind === "fraction") {
      const [part = "", whole = ""] = field.suggest.split("/");
      values[`${name}-part`] = part;
      values[`${name}-whole`] = whole;
    } else if (field.kind === "pence") values[name] = (field.suggest / 100).toFixed(2);
    else if (field.kind === "yesNo") values[name] = field.suggest ? "yes" : "no";
    else if (field.kind === "choices") values[name] = field.suggest;
    else values[name] = String(field.suggest);
  }
  return values;
}
