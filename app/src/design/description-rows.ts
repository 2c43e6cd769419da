/** Facts in rows, dense enough to work with. */
import { html, toHtml } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { summaryList } from "./govuk/summary-list.ts";

/** What may be done about a row; `about` is read aloud after the words. */
export type RowAction = { readonly href: string; readonly text: Text; readonly about: string };
export type DescriptionRow = readonly [Text, Text] | readonly [Text, Text, RowAction | undefined];

/** Rows of key and value, and an action where there is one. Rows with an empty value are left out. */
export function descriptionRows(rows: readonly (DescriptionRow | false | undefined)[]): Html {
  return summaryList({
    classes: "rd-summary",
    rows: rows.map((row) => {
      if (!row) return false;
      const [key, value, action] = row;
      const items = action
        ? [{ href: action.href, html: toHtml(action.text), visuallyHiddenText: action.about }]
        : undefined;
      return {
        key: { html: html`${key}` },
        value: { html: html`${value}` },
        ...(items ? { actions: { items } } : {}),
      };
    }),
  });
}
