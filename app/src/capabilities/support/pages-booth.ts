/** The booth: one thing a page, from the code to the recorded vote; and what this ballot can and cannot promise. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { backLink } from "../../design/govuk/back-link.ts";
import type { Values } from "../../design/field.ts";
import { details } from "../../design/govuk/details.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { form, type Form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { box, bullets, heading, noPrint, numbered, paragraph } from "../../design/layout.ts";
import { rankFields, rankingOf, type Standing } from "./ranked-paper.ts";

export type BoothSpeak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
};
/** What the paper asks: one answer of several, or an order of candidates. */
export type Asks =
  | {
      readonly kind: "one";
      readonly answers: readonly string[];
      /** What stays as it is, unless. */
      readonly unless: Message;
    }
  | { readonly kind: "rank"; readonly seats: number; readonly standing: readonly Standing[] };

export type Booth = {
  /** Where its forms go, and the page that tells of the poll; without the language. */
  readonly address: string;
  readonly about: string;
  /** Where both sides, or the statements, are read. */
  readonly read: string;
  readonly bodyName: string;
  readonly formToken: string;
  readonly question: string;
  readonly opens: string;
  readonly closes: string;
  readonly opened: boolean;
  readonly asks: Asks;
};

/** The blank paper's value in the form. */
export const BLANK = "blank";

function caption({ say }: BoothSpeak, booth: Booth, step: number): string {
  return say("support.booth.step", { step, body: booth.bodyName });
}

/** A form of the booth: what was said so far goes along as hidden fields, so that nothing is kept in between. */
function boothForm(
  speak: BoothSpeak,
  booth: Booth,
  asks: Pick<Form, "fields" | "button" | "problems" | "secondary"> & {
    readonly values: Values;
    readonly hidden: { readonly [name: string]: string };
  },
): Html {
  const hidden = Object.keys(asks.hidden).map((name) => ({
    name,
    kind: "hidden" as const,
    label: "",
  }));
  return form({
    language: speak.language,
    action: speak.link(booth.address),
    csrf: booth.formToken,
    fields: [...hidden, ...asks.fields],
    values: { ...asks.values, ...asks.hidden },
    problems: asks.problems,
    button: asks.button,
    secondary: asks.secondary,
  });
}

export function codePage(
  speak: BoothSpeak,
  booth: Booth,
  wrong: { readonly typed: string; readonly text: string } | null,
): Html {
  const { say } = speak;
  return html`${heading(say("support.booth.code.title"), { level: 1, size: "l", caption: caption(speak, booth, 1) })}
  ${paragraph(say("support.booth.code.where"))}
  ${boothForm(speak, booth, {
    fields: [
      {
        name: "code",
        kind: "code",
        label: say("support.booth.code.label"),
        hint: say("support.booth.code.hint"),
      },
    ],
    values: wrong ? { code: wrong.typed } : {},
    problems: wrong ? [{ field: "code", text: wrong.text }] : [],
    button: say("support.booth.continue"),
    hidden: { step: "code" },
  })}
  ${paragraph(say("support.booth.code.who"))}
  ${details({ summaryText: say("support.booth.lost"), text: say("support.booth.lostSays") })}
  ${insetText({ text: say("support.booth.closes", { closes: { day: booth.closes } }) })}`;
}

type Wrong = readonly { readonly field: string; readonly text: string }[];

export function choicePage(
  speak: BoothSpeak,
  booth: Booth,
  at: { readonly code: string; readonly values: Values; readonly wrong: Wrong },
): Html {
  const { say } = speak;
  const hidden = { step: "choice", code: at.code };
  const asked = {
    values: at.values,
    problems: at.wrong,
    button: say("support.booth.review"),
    hidden,
  };
  const { asks } = booth;
  const read = link(speak.link(booth.read), say(`support.booth.read.${asks.kind}`));
  if (asks.kind === "rank") {
    const values = { seats: asks.seats, candidates: asks.standing.length };
    return html`${heading(booth.question, { level: 1, size: "l", caption: caption(speak, booth, 2) })}
    ${paragraph(say("support.booth.rank.how", values))} ${paragraph(say("support.booth.rank.short"))}
    ${boothForm(speak, booth, { ...asked, fields: rankFields(speak, asks.standing) })}
    ${paragraph(read)}`;
  }
  const choices = [
    ...asks.answers.map((answer, index) => ({ value: String(index), label: answer })),
    { value: BLANK, label: say("support.booth.blank") },
  ];
  const hint = say(asks.unless.message, asks.unless.values);
  const label = booth.question;
  return html`<p class="govuk-caption-l">${caption(speak, booth, 2)}</p>
    ${boothForm(speak, booth, {
      ...asked,
      fields: [{ name: "choice", kind: "choice", label, hint, heading: true, choices }],
    })}
    ${paragraph(read)}`;
}

/** What was chosen, read back: an answer, or the candidates in order. */
function chosen({ say }: BoothSpeak, { asks }: Booth, choice: string): Html {
  if (asks.kind === "one") {
    const answer = choice === BLANK ? say("support.booth.blank") : asks.answers[Number(choice)];
    return html`<p class="govuk-body-l"><strong>${answer ?? ""}</strong></p>`;
  }
  const ranking = rankingOf(choice, asks.standing.length) ?? [];
  if (ranking.length === 0) return paragraph(say("support.booth.rank.blank"), "l");
  const left = asks.standing.length - ranking.length;
  return html`${numbered(ranking.map((place) => html`<strong>${asks.standing[place]?.name}</strong>`))}
  ${left > 0 ? paragraph(say("support.booth.rank.left", { left })) : null}`;
}

export function reviewPage(
  speak: BoothSpeak,
  booth: Booth,
  at: { readonly code: string; readonly choice: string },
): Html {
  const { say } = speak;
  const step = (name: string) => ({
    fields: [],
    values: {},
    problems: [],
    hidden: { step: name, ...at },
  });
  return html`${heading(say("support.booth.check"), { level: 1, size: "l", caption: caption(speak, booth, 3) })}
  ${box(html`<p class="govuk-body">${booth.question}</p>${chosen(speak, booth, at.choice)}`)}
  ${boothForm(speak, booth, { ...step("cast"), button: say("support.booth.cast") })}
  ${boothForm(speak, booth, { ...step("change"), button: say("support.booth.change"), secondary: true })}
  ${paragraph(say("support.booth.notYet"))}`;
}

export function recordedPage(speak: BoothSpeak, booth: Booth, replaced: boolean): Html {
  const { say } = speak;
  const values = { closes: { day: booth.closes } };
  return html`${heading(say("support.booth.recorded"), { level: 1, size: "l" })}
  ${paragraph(say(replaced ? "support.booth.replaced" : "support.booth.once"), "l")}
  ${heading(say("support.booth.mind"))} ${paragraph(say("support.booth.mindSays", values))}
  ${heading(say("support.booth.next"))} ${paragraph(say("support.booth.nextSays", values))}
  ${paragraph(link(speak.link("/vote/limits"), say("support.limits.link")))}`;
}

/** Not the poll's days, or no such poll any more: said plainly, with where to look. */
export function shutPage(speak: BoothSpeak, booth: Booth): Html {
  const { say } = speak;
  const values = { opens: { day: booth.opens }, closes: { day: booth.closes } };
  const early = !booth.opened;
  return html`${heading(say("support.booth.shut"), { level: 1, size: "l" })}
  ${paragraph(say(early ? "support.booth.early" : "support.booth.over", values), "l")}
  ${paragraph(link(speak.link(booth.about), say("support.booth.toBallot")))}`;
}

export function limitsPage({ say }: BoothSpeak, back: string | null): Html {
  const list = (name: string, from: number, to: number) =>
    bullets(
      Array.from({ length: to - from + 1 }, (_, at) => say(`support.limits.${name}${from + at}`)),
    );
  return html`${back === null ? null : noPrint(backLink({ href: back, text: say("support.limits.back") }))}
  ${heading(say("support.limits.title"), { level: 1, size: "l" })}
  ${paragraph(say("support.limits.lead"), "l")}
  ${heading(say("support.limits.can"))}${list("can", 1, 4)}
  ${heading(say("support.limits.cannot"))}${list("cannot", 1, 6)}
  ${paragraph(say("support.limits.small"))} ${paragraph(say("support.limits.real"))}`;
}
