/** On the page of control: suppose a change and see its effect. */
import type { Ownership } from "@rochdale/facts/governance.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { field } from "../../design/field-boxes.ts";
import type { Choice } from "../../design/field.ts";
import { button } from "../../design/govuk/button.ts";
import { html, type Html } from "../../design/html.ts";
import { paragraph, section } from "../../design/layout.ts";
import type { Sent } from "../../house/field.ts";
import type { Say } from "../../house/site.ts";
import { effectTable } from "./effect-table.ts";
import { KINDS } from "./design-fields.ts";
import { say1 } from "./panel.ts";
import { effectOfSupposed, EVENTS, type EventKind, type Supposed } from "./what-if.ts";

export type WhatIfShown = {
  readonly say: Say;
  readonly language: Language;
  readonly ownership: Ownership;
  readonly nameOf: (holder: string) => Message;
  readonly query: Sent;
  readonly here: string;
};

/** The questions, and below them the effect where they were answered. */
export function whatIf(shown: WhatIfShown): Html {
  const { say } = shown;
  const supposed = supposedIn(shown.query);
  const body = html`${paragraph(say("governance.whatIf.lead"))}${questions(shown, supposed)}${supposed ? effect(shown, supposed) : null}`;
  return section(say("governance.whatIf"), body, { id: "what-if" });
}

/** What the address supposes; null where nothing is asked. */
function supposedIn(query: Sent): Supposed | null {
  const event = EVENTS.find((one) => one === query.text("event"));
  if (!event) return null;
  const over = KINDS.find((one) => one === query.text("over")) ?? "ordinary";
  const amount = /^\d{1,9}$/.test(query.text("amount")) ? Number(query.text("amount")) : 0;
  return { event, holder: query.text("holder"), from: query.text("from"), amount, over };
}

function questions(
  { say, language, ownership, nameOf, here, query }: WhatIfShown,
  supposed: Supposed | null,
) {
  const holders = ownership.holders.map(({ id }) => ({ value: id, label: say1(say, nameOf(id)) }));
  const choose = (name: string, choices: readonly Choice[], value: string) =>
    field(
      language,
      { name, kind: "select", label: say(`governance.whatIf.${name}`), choices },
      { values: { [name]: value }, problems: [] },
    );
  const events = EVENTS.map((value) => ({ value, label: say(`governance.whatIf.event.${value}`) }));
  const kinds = KINDS.map((value) => ({ value, label: say(`enum.decisionKind.${value}`) }));
  const amount = field(
    language,
    { name: "amount", kind: "whole", label: say("governance.whatIf.amount"), width: 5 },
    { values: { amount: query.text("amount") }, problems: [] },
  );
  return html`<form class="rd-noprint" action="${here}#what-if" method="get" novalidate>${choose("event", events, supposed?.event ?? "")}${choose("holder", holders, supposed?.holder ?? "")}${amount}${choose("from", holders, supposed?.from ?? "")}${choose("over", kinds, supposed?.over ?? "")}${button({ text: say("governance.whatIf.show") })}</form>`;
}

function effect({ say, language, ownership, nameOf }: WhatIfShown, supposed: Supposed): Html {
  const shown = effectOfSupposed(ownership, supposed);
  if (!shown.ok) return paragraph(say(`governance.whatIf.${shown.because}`));
  const caption = supposedWords(say, supposed, nameOf);
  const table = effectTable({ say, language }, shown.effect, { caption, mood: "supposed" });
  return html`${table}${paragraph(say("governance.whatIf.nothingRecorded"), "s")}`;
}

function supposedWords(say: Say, supposed: Supposed, nameOf: (id: string) => Message): string {
  const { event, holder, from, amount, over } = supposed;
  const kind = { message: `enum.decisionKind.${over}` };
  const values = { holder: [nameOf(holder)], from: [nameOf(from)], amount, over: kind };
  return say(`governance.whatIf.said.${event satisfies EventKind}`, values);
}
