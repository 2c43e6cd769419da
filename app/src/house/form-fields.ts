/** An act's fields as the design's form shows them, with labels from the act's own sentences. */
import type { Language } from "@rochdale/language/message.ts";
import type { Act } from "./act.ts";
import type { Field, Fields } from "./field.ts";
import type { House } from "./house.ts";
import { sayIn } from "./site.ts";
import { siteWords } from "./words.ts";

type Asked = { readonly act: Act; readonly fields: Fields };

export function formFields(house: House, language: Language, asked: Asked): readonly object[] {
  return Object.entries(asked.fields).flatMap(([name, field]) => one(house, language, { ...asked, name, field }));
}

function one(
  house: House,
  language: Language,
  at: Asked & { readonly name: string; readonly field: Field },
): object[] {
  const { name, field } = at;
  const t = sayIn(siteWords, language);
  const key = `act.${at.act.id}.${name}`;
  const label = house.say(language, { message: key });
  const hint = `${key}.hint` in house.words ? house.say(language, { message: `${key}.hint` }) : undefined;
  const common = {
    name,
    label: field.optional ? t("field.optional", { label }) : label,
    ...(hint === undefined ? {} : { hint }),
    required: !field.optional,
  };
  switch (field.kind) {
    case "paper":
      return [
        { ...common, kind: "longText", rows: 6 },
        { name: `${name}-file`, kind: "file", label: t("field.orFile"), required: false },
      ];
    case "file":
      return [{ ...common, kind: "file", accept: field.types.join(",") }];
    case "choice":
    case "choices":
      return [{ ...common, kind: field.kind, choices: choicesOf(house, language, field), ...suggested(field) }];
    case "decimal":
      return [{ ...common, kind: "text", width: 10, ...suggested(field) }];
    case "longText":
      return [{ ...common, kind: "longText", rows: field.rows ?? 5, max: field.max ?? 2000, ...suggested(field) }];
    default:
      return [{ ...common, kind: field.kind, ...suggested(field) }];
  }
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
function suggested(field: Field): { suggest?: string | readonly string[] } {
  if (!("suggest" in field) || field.suggest === undefined) return {};
  if (field.kind === "pence") return { suggest: (Number(field.suggest) / 100).toFixed(2) };
  if (typeof field.suggest === "boolean") return { suggest: field.suggest ? "yes" : "no" };
  return { suggest: typeof field.suggest === "number" ? String(field.suggest) : field.suggest };
}
