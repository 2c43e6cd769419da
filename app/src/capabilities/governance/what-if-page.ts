/** On the page of control: choose a change, answer what it needs, and see its effect before anybody decides it. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { field } from "../../design/field-boxes.ts";
import type { Choice, Field } from "../../design/field.ts";
import { button } from "../../design/govuk/button.ts";
import { html, type Html } from "../../design/html.ts";
import { bullets, heading, links, paragraph, section } from "../../design/layout.ts";
import type { Sent } from "../../house/field.ts";
import type { Say } from "../../house/site.ts";
import { changeInWords } from "./change-words.ts";
import { effectTable } from "./effect-table.ts";
import { KINDS } from "./design-fields.ts";
import { say1 } from "./panel.ts";
import { proposals } from "./rules.ts";
import {
  effectOfSupposed,
  EVENTS,
  NEWCOMERS,
  type EventKind,
  type Shown,
  type Standing,
  type Supposed,
} from "./what-if.ts";

export type WhatIfShown = Standing & {
  readonly say: Say;
  readonly language: Language;
  /** The words of the findings too: guarantees are named in them. */
  readonly sayAny: (message: Message) => string;
  readonly query: Sent;
  readonly here: string;
};

type Asked = "holder" | "from" | "amount" | "over" | "version";
/** What each change has to be told; nothing more is asked. */
const NEEDS: { readonly [event in EventKind]: readonly Asked[] } = {
  issue: ["holder", "amount"],
  sale: ["from", "holder", "amount"],
  unit: ["holder", "amount"],
  rules: ["version"],
  veto: ["holder", "over"],
  vacancy: ["holder", "amount"],
  leave: ["holder", "amount"],
  recognition: [],
};

/** The changes to choose from; of the one that is chosen its questions, and once they are answered its effect. */
export function whatIf(shown: WhatIfShown): Html {
  const { say, query, here } = shown;
  const event = EVENTS.find((one) => one === query.text("event"));
  const choices = EVENTS.map((one) => ({
    href: `${here}?event=${one}#what-if`,
    text: say(`governance.whatIf.event.${one}`),
  }));
  const asked = event ? NEEDS[event] : [];
  const answered = event !== undefined && asked.every((name) => query.text(name) !== "");
  const chosen = event
    ? html`${heading(say(`governance.whatIf.event.${event}`), { level: 3, size: "m" })}${asked.length > 0 ? questions(shown, event) : null}${answered ? effect(shown, supposedIn(query, event)) : null}`
    : null;
  const body = html`${paragraph(say("governance.whatIf.lead"))}${links(choices)}${chosen}`;
  return section(say("governance.whatIf"), body, { id: "what-if" });
}

function supposedIn(query: Sent, event: EventKind): Supposed {
  const over = KINDS.find((one) => one === query.text("over")) ?? "ordinary";
  const whole = (name: string) =>
    /^\d{1,9}$/.test(query.text(name)) ? Number(query.text(name)) : 0;
  const [holder, from] = [query.text("holder"), query.text("from")];
  return { event, holder, from, amount: whole("amount"), over, version: whole("version") };
}

function questions({ say, language, source, story, here, query }: WhatIfShown, event: EventKind) {
  const held = source.ownership.holders;
  const named = (of: typeof held) =>
    of.map(({ id }) => ({ value: id, label: say1(say, source.nameOf(id)) }));
  const newcomers = NEWCOMERS.map((one) => ({
    value: `new-${one}`,
    label: say(`governance.whatIf.new.${one}`),
  }));
  const gains = ["issue", "sale", "veto"].includes(event);
  const people = held.filter(({ kind }) => kind === "people");
  const choices: { readonly [name in Exclude<Asked, "amount">]: readonly Choice[] } = {
    holder: gains ? [...named(held), ...newcomers] : named(event === "leave" ? people : held),
    from: named(held),
    over: KINDS.map((value) => ({ value, label: say(`enum.decisionKind.${value}`) })),
    version: [...new Set(proposals(story).map(({ content }) => String(content.version)))].map(
      (value) => ({ value, label: say("governance.whatIf.versionOf", { version: value }) }),
    ),
  };
  const boxes = NEEDS[event].map((name) => {
    const label = say(`governance.whatIf.${name}.${event}`);
    const box: Field =
      name === "amount"
        ? { name, kind: "whole", label, width: 5 }
        : { name, kind: "select", label, choices: [{ value: "", label: "" }, ...choices[name]] };
    return field(language, box, { values: { [name]: query.text(name) }, problems: [] });
  });
  return html`<form class="rd-noprint" action="${here}#what-if" method="get" novalidate><input type="hidden" name="event" value="${event}">${boxes}${button({ text: say("governance.whatIf.show") })}</form>`;
}

function effect(page: WhatIfShown, supposed: Supposed): Html {
  const { say, source } = page;
  const shown = effectOfSupposed(page, supposed);
  if (!shown.ok) return paragraph(say(`governance.whatIf.${shown.because}`));
  const caption = supposedWords(say, supposed, source.nameOf);
  const table = effectTable(page, shown.effect, { caption, mood: "supposed" });
  const also = shown.also.map((one) => paragraph(say1(say, one)));
  return html`${also}${table}${keeping(page, shown)}${paragraph(say("governance.whatIf.nothingRecorded"), "s")}`;
}

/** What would be lost, each with what alone would keep it. */
function keeping({ say, sayAny }: WhatIfShown, { losses }: Extract<Shown, { ok: true }>): Html[] {
  return losses.map(({ guarantee, kept, nameOf }) => {
    const title = say("governance.whatIf.wouldLose", { guarantee: sayAny(guarantee) });
    const ways = kept.map((change) => say1(say, changeInWords(change, nameOf)));
    const body = ways.length > 0 ? bullets(ways) : paragraph(say("governance.whatIf.noKeeper"));
    return html`${heading(title, { level: 4, size: "s" })}${body}`;
  });
}

function supposedWords(say: Say, supposed: Supposed, nameOf: (id: string) => Message): string {
  const { event, holder, from, amount, over, version } = supposed;
  const name = (id: string): Message => {
    const newcomer = NEWCOMERS.find((one) => id === `new-${one}`);
    return newcomer ? { message: `governance.whatIf.new.${newcomer}` } : nameOf(id);
  };
  const kind = { message: `enum.decisionKind.${over}` };
  const values = { holder: [name(holder)], from: [name(from)], amount, over: kind, version };
  return say(`governance.whatIf.said.${event}`, values);
}
