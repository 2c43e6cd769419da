/** On the page of control: suppose a change and see its effect; and what alone would have kept what was lost. */
import type { Effect, Guarantee } from "@rochdale/control/guarantee.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { insiderTests } from "@rochdale/genuineness/control-of-design.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";
import { field } from "../../design/field-boxes.ts";
import type { Choice } from "../../design/field.ts";
import { button } from "../../design/govuk/button.ts";
import { html, type Html } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Sent } from "../../house/field.ts";
import type { Say } from "../../house/site.ts";
import { STATES } from "./answer-shape.ts";
import { changeInWords } from "./change-words.ts";
import { KINDS } from "./design-fields.ts";
import { say1 } from "./panel.ts";
import { lossesOf, promisesLost } from "./prevention.ts";
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
  const rows = insiderTests.map((test) => {
    const one: Effect = shown.effect[test];
    const mark = (verdict: Effect["verdict"]["before"]) =>
      stateMark(language, STATES[verdict], { small: true });
    return {
      cells: [
        say(`governance.claim.${test}`),
        mark(one.verdict.before),
        mark(one.verdict.after),
        changesWords(say, one),
      ],
    };
  });
  const table = stackingTable({
    caption: supposedWords(say, supposed, nameOf),
    captionSize: "s",
    columns: [
      { heading: say("governance.compare.question") },
      { heading: say("governance.whatIf.before") },
      { heading: say("governance.whatIf.after") },
      { heading: say("governance.whatIf.changes"), long: true },
    ],
    rows,
  });
  return html`${table}${paragraph(say("governance.whatIf.nothingRecorded"), "s")}`;
}

function supposedWords(say: Say, supposed: Supposed, nameOf: (id: string) => Message): string {
  const { event, holder, from, amount, over } = supposed;
  const kind = { message: `enum.decisionKind.${over}` };
  const values = { holder: [nameOf(holder)], from: [nameOf(from)], amount, over: kind };
  return say(`governance.whatIf.said.${event satisfies EventKind}`, values);
}

function changesWords(say: Say, { gained, lost }: Effect): string {
  const words = (what: "gained" | "lost", list: readonly Guarantee[]) =>
    list.length === 0 ? [] : [say(`governance.whatIf.${what}`, { list: list.map(guaranteeWords) })];
  const all = [...words("lost", lost), ...words("gained", gained)];
  return all.length === 0 ? say("governance.whatIf.same") : all.join(" ");
}

function guaranteeWords(guarantee: Guarantee): Message {
  const [what = "", kind] = guarantee.split(":");
  if (kind === undefined) return { message: `governance.holds.${what}` };
  return {
    message: `governance.holds.${what}`,
    values: { kind: { message: `enum.decisionKind.${kind}` } },
  };
}

type LossShown = {
  readonly say: Say;
  readonly language: Language;
  readonly sayAny: (message: Message) => string;
  readonly story: Story;
  readonly day: string;
};

/** For each guarantee that an event ended: what alone would have kept it. Nothing where none was lost. */
export function whatWouldHaveKept({ say, sayAny, language, story, day }: LossShown): Html | null {
  const losses = lossesOf(story);
  const promises = promisesLost(story, day);
  if (losses.length + promises.length === 0) return null;
  const told = losses.map(({ on, words, guarantee, kept, names }) => {
    const nameOf = (id: string): Message => ({
      message: "governance.name",
      values: { name: names[id] ?? id },
    });
    const title = html`${longDay(language, on)}, ${words}: ${sayAny(guarantee)}`;
    const ways = kept.map((change) => say1(say, changeInWords(change, nameOf)));
    const body = kept.length > 0 ? bullets(ways) : paragraph(say("governance.kept.nothing"));
    return html`${heading(title, { level: 3, size: "s" })}${body}`;
  });
  const alone = promises.length > 0 ? paragraph(say("governance.kept.promise")) : null;
  const body = html`${paragraph(say("governance.kept.lead"))}${told}${alone}`;
  return section(say("governance.kept"), body, { id: "kept" });
}
