/** The designer: rules on the left, what they do on the right. Long because it is one form, drawn row by row. */
import type { Design4 } from "@rochdale/facts/governance.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, links, paragraph } from "../../design/layout.ts";
import { button } from "../../design/govuk/button.ts";
import { details } from "../../design/govuk/details.ts";
import { field } from "../../design/field-boxes.ts";
import type { Field, Sent } from "../../design/field.ts";
import {
  CAPS,
  CHOSEN,
  CLASSES,
  CLASS_PLACES,
  CLASS_ROWS,
  DECIDED_BY,
  ELIGIBLE,
  FORMS,
  FRACTIONS,
  MODELS,
  REMOVAL_BY,
  THRESHOLDS,
} from "./design-fields.ts";
import { comparison, type Compared } from "./comparison.ts";
import { checkbox, choicesOf, one, yesBox } from "./designer-boxes.ts";
import { conduct, layers, vetoes } from "./designer-further.ts";
import { panel, spokenLine, type PanelShown } from "./panel.ts";
import { pointList } from "./points.ts";
import { PRESETS } from "./presets.ts";

export type DesignerShown = PanelShown & {
  /** What stands in the boxes, as sent or as the design has it. */
  readonly sent: Sent;
  /** The design that the boxes give; null where they cannot be read. */
  readonly design: Design4 | null;
  /** The version last proposed, to compare with. */
  readonly compare: Compared | null;
  /** Address of this very page. */
  readonly here: string;
  readonly preset: string | null;
  /** The body whose design stands in the boxes, where one was asked for. */
  readonly from: { readonly slug: string; readonly name: string; readonly href: string } | null;
  /** Bodies whose design one may begin from. */
  readonly others: readonly { readonly slug: string; readonly name: string }[];
  /** Pages beside this one: the form chooser, two designs side by side. */
  readonly pages: readonly { readonly href: string; readonly text: string }[];
  /** Where a design is printed as a rulebook. */
  readonly rulebookAt: (design: Design4) => string;
  /** How surely a law of the register is known, in words. */
  readonly basisWords: (law: string) => string;
  /** Where the design is proposed, for those who may; a reason for those who may not. */
  readonly propose:
    | { readonly action: string; readonly csrf: string }
    | { readonly closed: string }
    | null;
};

/** Form and panel, presets above, comparison below. */
export function designer(shown: DesignerShown): Html {
  const { say, design, compare } = shown;
  const live = design ? panel(shown, design) : paragraph(say("governance.mendFirst"));
  const rules = design
    ? paragraph(link(shown.rulebookAt(design), say("governance.page.rulebook")))
    : null;
  const other =
    design && compare && JSON.stringify(design) !== JSON.stringify(compare.design)
      ? comparison(shown, compare, { heading: say("governance.compare.here"), design })
      : null;
  return html`${presets(shown)}
<div class="rd-cols rd-cols--design"><div>${form(shown)}</div>
<section class="rd-live rd-live--long" aria-labelledby="live"><h2 class="govuk-heading-m govuk-!-margin-bottom-1" id="live">${say("governance.live")}</h2>
<p class="govuk-visually-hidden" id="designer-says" aria-live="polite">${design ? spokenLine(say, design) : ""}</p>
<div id="designer-panel">${live}</div><div class="rd-noprint">${rules}</div></section></div>
<div id="designer-compare">${other}</div>`;
}

function presets({ say, here, preset, from, others, pages, basisWords }: DesignerShown): Html {
  const chosen = PRESETS.find((one) => one.id === preset);
  const choices = [
    ...PRESETS.map((one) => ({ value: one.id, label: say(`governance.preset.${one.id}`) })),
    ...others.map(({ slug, name }) => ({
      value: slug,
      label: say("governance.compare.body", { body: name }),
    })),
  ];
  const select = box(
    { say },
    { name: "preset", kind: "select", label: say("governance.presets"), choices },
    { values: { preset: preset ?? from?.slug ?? "" }, problems: [] },
  );
  const theirs = from
    ? paragraph(link(from.href, say("governance.from", { body: from.name })))
    : null;
  return html`<form class="rd-noprint rd-designer__presets" action="${here}" method="get" novalidate>${select}${button({ text: say("governance.presets.take"), classes: "govuk-button--secondary" })}</form>${links(pages)}${theirs}${chosen ? pointList({ say, basisWords }, chosen.points) : null}`;
}

type Boxed = Pick<DesignerShown, "say"> & { readonly language?: DesignerShown["language"] };
function box({ language }: Boxed, given: Field, sent: Sent): Html {
  return field(language ?? "en", given, sent);
}

function form(shown: DesignerShown): Html {
  const { say, here, propose } = shown;
  return html`<form id="designer" class="rd-designer__form" action="${here}" method="get" novalidate>
${one(shown, { name: "form", kind: "select", choices: choicesOf(say, FORMS, "enum.legalForm") })}
${one(shown, { name: "model", kind: "select", choices: choicesOf(say, MODELS, "enum.governanceModel") })}
${classRows(shown)}
${lines(shown)}
${vetoes(shown)}
${layers(shown)}
${conduct(shown)}
<div class="govuk-button-group">${button({ text: say("governance.workItOut") })}${proposeButton(shown)}</div></form>
${propose && "closed" in propose ? paragraph(propose.closed, "s") : null}`;
}

/** The form goes back to this page by its address, and to the record by this button alone: only it carries the token. */
function proposeButton({ say, propose }: DesignerShown): Html | null {
  if (!propose || !("action" in propose)) return null;
  return button({
    text: say("act.governance.propose.button"),
    classes: "govuk-button--secondary",
    name: "form_token",
    value: propose.csrf,
    attributes: { formaction: propose.action, formmethod: "post" },
  });
}

function classRows(shown: DesignerShown): Html {
  const { say, sent } = shown;
  const used = CLASS_ROWS.filter((row) => (sent.values[`name${row}`] ?? "") !== "");
  const open = Math.max(2, used.at(-1) ?? 0);
  const rest = CLASS_ROWS.filter((row) => row > open);
  const more =
    rest.length === 0
      ? null
      : details({
          summaryText: say("governance.moreClasses"),
          html: html`${rest.map((row) => classRow(shown, row))}`,
        });
  return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${say("governance.votesAndSeats")}</legend>
<p class="govuk-hint rd-fs">${say("governance.votesHint")}</p>
${CLASS_ROWS.filter((row) => row <= open).map((row) => classRow(shown, row))}${more}
${yesBox(shown, "oneMemberOneVote")}</fieldset>`;
}

/** Name, kind, votes and seats in a row; managers, price and openness one step behind. */
function classRow(shown: DesignerShown, row: number): Html {
  const { say, sent, language } = shown;
  const box = (name: string, given: Omit<Field, "name" | "label">): Html => {
    const label = html`<span class="govuk-visually-hidden">${say("governance.place.class" + row)}: </span>${say(`governance.column.${name}`)}`;
    return field(language, { required: true, ...given, name: `${name}${row}`, label }, sent);
  };
  const who = [{ value: "", label: "" }, ...choicesOf(say, CLASSES, "enum.memberClass")];
  const name = String(sent.values[`name${row}`] ?? "");
  const behind = html`<div class="rd-designer__two">${["managerVotes", "managerSeats", "eligible", "voiceSeats"].map((one) => box(one, { kind: "whole", width: 5 }))}${box("price", { kind: "pence", width: 5 })}${box("eligibility", { kind: "select", choices: choicesOf(say, ELIGIBLE, "enum.eligibility") })}${box("chosen", { kind: "select", choices: choicesOf(say, CHOSEN, "enum.seatsFilled") })}${box("mostVotes", { kind: "select", choices: [{ value: "", label: say("governance.cap.none") }, ...choicesOf(say, CAPS, "governance.cap")] })}</div>`;
  const summaryHtml = html`${say("governance.moreOfClass")}<span class="govuk-visually-hidden">: ${name || row}</span>`;
  const open = html`<span class="govuk-visually-hidden">${say("governance.place.class" + row)}: </span>${say("governance.column.open")}`;
  return html`<div class="rd-designer__class"><div class="rd-designer__row">${box("name", { kind: "text" })}${box("class", { kind: "select", choices: who })}${box("votes", { kind: "whole" })}${box("seats", { kind: "whole" })}</div>
<div class="rd-designer__more">${checkbox(shown, `open${row}`, open)}${details({ summaryHtml, html: behind })}</div></div>`;
}

function lines(shown: DesignerShown): Html {
  const { say } = shown;
  const choices = choicesOf(say, FRACTIONS, "governance.fraction");
  return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${say("governance.howPass")}</legend>
<p class="govuk-hint rd-fs">${say("governance.everydayLine")}</p>
<div class="rd-designer__two">${THRESHOLDS.map((name) => one(shown, { name, kind: "select", choices }))}
${["standardsBy", "surplusBy"].map((name) => one(shown, { name, kind: "select", choices: choicesOf(say, DECIDED_BY, "enum.decidedBy") }))}
${one(shown, { name: "budgetBy", kind: "select", choices: choicesOf(say, ["board", "members"], "enum.budgetBy") })}
${one(shown, { name: "removalBy", kind: "select", choices: choicesOf(say, REMOVAL_BY, "enum.removalBy") })}
${one(shown, { name: "chair", kind: "select", choices: choicesOf(say, ["none", "members", "board", ...CLASS_PLACES], "governance.place") })}</div></fieldset>`;
}

/** The page's head and what stands above the designer. */
export function designerHeading(
  say: DesignerShown["say"],
  caption: string | null,
  title: string = say("governance.title"),
): Html {
  return html`${heading(title, { level: 1, size: "l", ...(caption === null ? {} : { caption }) })}
${paragraph(say("governance.lead"))}`;
}
