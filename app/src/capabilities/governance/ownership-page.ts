/** On the page of control: the ownership statements to take away, and what stands in the file beside them. */
import { details } from "../../design/govuk/details.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Say } from "../../house/site.ts";

/** The fields of the file beside the statements, as libraries/control/README.md documents them. */
const FIELDS = [
  "subject",
  "statements",
  "classes",
  "within",
  "votes",
  "decisions",
  "board",
  "vetoes",
  "caps",
  "shares",
] as const;

export function ownershipFiles(say: Say, at: (path: string) => string): Html {
  const rows = FIELDS.map((field) => ({
    cells: [html`<code>${field}</code>`, say(`governance.ownership.field.${field}`)],
  }));
  const fields = stackingTable({
    caption: say("governance.ownership.fields"),
    captionSize: "hidden",
    columns: [
      { heading: say("governance.ownership.field") },
      { heading: say("governance.ownership.means"), long: true },
    ],
    rows,
  });
  const files = bullets([
    link(at("/ownership.json"), say("governance.ownership.statements")),
    link(at("/ownership-extension.json"), say("governance.ownership.extension")),
  ]);
  const body = html`${paragraph(say("governance.ownership.lead"))}${files}${details({
    summaryText: say("governance.ownership.fields"),
    html: html`${paragraph(say("governance.ownership.agree"), "s")}${fields}`,
  })}`;
  return section(say("governance.ownership"), body, { id: "ownership" });
}
