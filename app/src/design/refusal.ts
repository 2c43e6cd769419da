/** A refusal: what cannot be done, all the reasons together, what can be done instead, and what would change the answer. */
import type { Language } from "@rochdale/language/message.ts";
import { html, link } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { inLanguage } from "./address.ts";
import { descriptionRows } from "./description-rows.ts";
import { button } from "./govuk/button.ts";
import { details } from "./govuk/details.ts";
import { heading } from "./layout.ts";
import { stackingTable } from "./stacking-table.ts";
import { word } from "./words.ts";

export type RefusalReason = {
  /** What the rule says or is called, with a link to it: never the key that names it in code. */
  readonly rule: Text;
  readonly law?: Text | undefined;
  /** How well the law is known: "Read at source, 21 November 2026". */
  readonly basis?: Text | undefined;
  readonly because: Text;
  readonly remedy?: Text | undefined;
};

export type Refusal = {
  /** "You cannot use a reserved contract for this service". */
  readonly heading: Text;
  /** Why, in one sentence. */
  readonly why: Text;
  /** All of them together: never one at a time. */
  readonly reasons: readonly RefusalReason[];
  readonly ways?:
    | readonly {
        readonly way: Text;
        readonly means: Text;
        readonly href: string;
        readonly step: Text;
      }[]
    | undefined;
  readonly change?: Text | undefined;
  /** How to ask a person. */
  readonly ask?: Text | undefined;
  /** The button that stays, and its short reason under it. */
  readonly action?: { readonly text: Text; readonly reason: Text } | undefined;
  readonly level?: 1 | 2 | undefined;
};

/** The whole refusal as a page's body, or as a part of one with `level: 2`. */
export function refusalPanel(language: Language, r: Refusal): Html {
  const level = r.level ?? 1;
  const many = r.reasons.length > 1;
  const reasons = r.reasons.map((reason, i) => {
    const title =
      many &&
      heading(word(language, "reason", { n: i + 1, of: r.reasons.length }), {
        size: "s",
        level: level === 1 ? 2 : 3,
      });
    return html`${title}${reasonRows(language, reason)}`;
  });
  return html`<div class="rd-block rd-refusal">${heading(r.heading, { level, size: level === 1 ? "l" : "m" })}<p class="${level === 1 ? "govuk-body-l" : "govuk-body"}">${r.why}</p></div>
${reasons}${ways(language, r, level)}${r.change && changes(language, r.change)}${r.ask && html`<p class="govuk-body">${r.ask}</p>`}${r.action && action(r.action)}`;
}

function reasonRows(language: Language, reason: RefusalReason): Html {
  const row = (key: string, value: Text | undefined) =>
    value !== undefined && ([word(language, key), value] as const);
  return descriptionRows([
    row("rule", reason.rule),
    row("refusedLaw", reason.law),
    row("basis", reason.basis),
    row("because", reason.because),
    row("remedy", reason.remedy),
  ]);
}

function ways(language: Language, r: Refusal, level: 1 | 2): Html | false {
  if (!r.ways || r.ways.length === 0) return false;
  return html`${heading(word(language, "remedy"), { level: level === 1 ? 2 : 3, size: "m" })}${stackingTable(
    {
      caption: word(language, "routesLeft"),
      captionSize: "s",
      columns: [
        { heading: word(language, "route") },
        { heading: word(language, "means"), long: true },
        { heading: word(language, "firstStep"), long: true },
      ],
      rows: r.ways.map((way) => ({
        cells: [way.way, way.means, link(inLanguage(language, way.href), way.step, way.way)],
      })),
    },
  )}`;
}

function changes(language: Language, change: Text): Html {
  return details({ summaryText: word(language, "changeAnswer"), html: html`${change}` });
}

function action({ text, reason }: NonNullable<Refusal["action"]>): Html {
  const act = button({
    html: html`${text}`,
    type: "button",
    disabled: true,
    attributes: { "aria-describedby": "refusal-why" },
  });
  return html`<div class="rd-refused">${act}<p class="govuk-body rd-fs" id="refusal-why">${reason}</p></div>`;
}
