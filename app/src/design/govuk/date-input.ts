/** A day, written as three numbers. */
import { classes, html } from "../html.ts";
import type { Html } from "../html.ts";
import { more, when, writeAttributes } from "./attributes.ts";
import { fieldset } from "./fieldset.ts";
import { beside, described, formGroup } from "./form-group.ts";
import { input } from "./input.ts";
import type { DateInputOptions } from "./options.ts";

type Part = Exclude<NonNullable<DateInputOptions["items"]>[number], null | false> & {
  readonly inputmode?: string | undefined;
};
type Parts = {
  readonly day: Part | false;
  readonly month: Part | false;
  readonly year: Part | false;
};

/** GOV.UK Frontend's date input. An error marks every part, or only those that say they are wrong. */
export function dateInput(options: DateInputOptions): Html {
  const { notes, describedBy } = described({
    ...options,
    id: options.id ?? "",
    describedBy: options.fieldset?.describedBy,
  });
  const parts = namedParts(options);
  const given = options.items?.length ? options.items : [parts.day, parts.month, parts.year];
  const items = given.filter((item): item is Part => Boolean(item));
  const someWrong = items.some(saysWrong);
  const boxes = items.map(
    (item) =>
      html`<div class="govuk-date-input__item">${partInput(options, { item, parts, someWrong })}</div>`,
  );
  const list = html`${notes}<div class="govuk-date-input${more(options.classes)}"${writeAttributes(options.attributes)}${when("id", options.id)}>${beside(options.formGroup?.beforeInputs)}${boxes}${beside(options.formGroup?.afterInputs)}</div>`;
  const body = options.fieldset
    ? fieldset({ ...options.fieldset, describedBy, role: "group", html: list })
    : list;
  return formGroup(options.formGroup, options.errorMessage, body);
}

function namedParts(options: DateInputOptions): Parts {
  const values = options.values as { readonly [name: string]: string } | undefined;
  const part = (name: string, width: number): Part => ({
    name,
    value: values?.[name],
    classes: `govuk-input--width-${width}`,
  });
  return {
    day: options.day ?? part("day", 2),
    month: options.month ?? part("month", 2),
    year: options.year ?? part("year", 4),
  };
}

function saysWrong(item: Part): boolean {
  return Boolean(item.error || item.classes?.includes("govuk-input--error"));
}

type Placed = { readonly item: Part; readonly parts: Parts; readonly someWrong: boolean };

/** Which of day, month and year an item is, by itself or by its name. */
function roleOf({ item, parts }: Placed): "day" | "month" | "year" | undefined {
  return (["day", "month", "year"] as const).find((role) => {
    const part = parts[role];
    if (item === part) return true;
    return Boolean(item.name) && (item.name === role || (part && item.name === part.name));
  });
}

function partInput(options: DateInputOptions, placed: Placed): Html {
  const { item, parts, someWrong } = placed;
  const role = roleOf(placed);
  const name = item.name ?? role ?? "";
  const part = role && parts[role];
  const value = item.value ?? (part ? part.value : undefined);
  const named = item.classes ?? "";
  const wrong = saysWrong(item) || (item.error !== false && options.errorMessage && !someWrong);
  const prefix = options.namePrefix ? `${options.namePrefix}-` : "";
  const values = options.values as { readonly [name: string]: string } | undefined;
  return input({
    label: {
      text: item.label || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
      classes: "govuk-date-input__label",
    },
    id: item.id || `${options.id}-${name}`,
    classes: classes(
      "govuk-date-input__input",
      wrong && !named.includes("govuk-input--error") && "govuk-input--error",
      !named.includes("govuk-input--width-") && `govuk-input--width-${role === "year" ? 4 : 2}`,
      named,
    ),
    name: prefix + name,
    value: value ?? values?.[prefix + name],
    type: "text",
    inputmode: item.inputmode || "numeric",
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  });
}
