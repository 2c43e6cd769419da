/** The designer's boxes in an address: read as the act reads them, so that a design can be shared as a link. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import type { Language } from "@rochdale/language/message.ts";
import type { Sent as FormSent } from "../../design/field.ts";
import type { Sent } from "../../house/field.ts";
import type { House } from "../../house/house.ts";
import { readFields } from "../../house/read-fields.ts";
import type { Context } from "../../platform/routes.ts";
import { designOf, valuesOf } from "./design-answers.ts";
import { designFields } from "./design-fields.ts";

/** What an address carries after the question mark, several values under one name included. */
export function sentQuery(context: Pick<Context, "otherLanguage">): Sent {
  const [, query = ""] = context.otherLanguage.split("?", 2);
  const values = new URLSearchParams(query);
  return {
    text: (name) => values.get(name) ?? "",
    all: (name) => values.getAll(name),
    file: () => null,
  };
}

export function sentOfDesign(design: Design4): FormSent {
  return { values: valuesOf(design), problems: [] };
}

/** Boxes as sent, with the design they give, or what is wrong with each. */
export function readSent(
  house: House,
  language: Language,
  sent: Sent,
): { readonly sent: FormSent; readonly design: Design4 | null; readonly preset: null } {
  const names = Object.keys(designFields);
  const values = Object.fromEntries(
    names.map((name) => {
      const all = sent.all(name);
      return [name, all.length > 1 ? all : (all[0] ?? "")];
    }),
  );
  const read = readFields(designFields, sent, () => {
    throw new Error("a design has no papers");
  });
  const design = read.ok ? designOf(read.command) : read;
  if (design.ok && "design" in design) {
    return { sent: { values, problems: [] }, design: design.design, preset: null };
  }
  const problems = ("problems" in design ? design.problems : []).map((one) => ({
    field: one.field,
    text: house.say(language, one.text),
  }));
  return { sent: { values, problems }, design: null, preset: null };
}

/** A design as an address carries it. */
export function queryOfDesign(design: Design4): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(sentOfDesign(design).values)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) query.append(name, one);
  }
  return query.toString();
}
