/** The booth: one thing a page, from the code to the recorded vote; and what this ballot can and cannot promise. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { backLink } from "../../design/govuk/back-link.ts";
import { details } from "../../design/govuk/details.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { form, type Form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { box, bullets, heading, noPrint, paragraph } from "../../design/layout.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";

export type BoothSpeak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
};
export type Booth = {
  readonly ballot: Ballot;
  readonly bodyName: string;
  readonly slug: string;
  readonly formToken: string;
};

/** The blank paper's value in the form. */
export const BLANK = "blank";

function caption({ say }: BoothSpeak, booth: Booth, step: number): string {
  return say("support.booth.step", { step, body: booth.bodyName });
}

function address(speak: BoothSpeak, booth: Booth): string {
  return speak.link(`/vote/${booth.slug}/${booth.ballot.number}`);
}

/** A form of the booth: what was said so far goes along as hidden fields, so that nothing is kept in between. */
function boothForm(
  speak: BoothSpeak,
  booth: Booth,
  asks: Pick<Form, "fields" | "button" | "problems" | "secondary"> & {
    readonly values: { readonly [name: string]: string };
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
    action: address(speak, booth),
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
  ${insetText({ text: say("support.booth.closes", { closes: { day: booth.ballot.closes } }) })}`;
}

export function choicePage(
  speak: BoothSpeak,
  booth: Booth,
  at: { readonly code: string; readonly choice: string; readonly wrong: boolean },
): Html {
  const { say } = speak;
  const { content } = booth.ballot.called;
  const choices = [
    ...content.answers.map((answer, index) => ({ value: String(index), label: answer })),
    { value: BLANK, label: say("support.booth.blank") },
  ];
  const rule = content.rule === "staff-support" ? "staffSupport" : "ordinary";
  return html`<p class="govuk-caption-l">${caption(speak, booth, 2)}</p>
    ${boothForm(speak, booth, {
      fields: [
        {
          name: "choice",
          kind: "choice",
          label: content.question,
          hint: say(`support.booth.unless.${rule}`, {
            statusQuo: content.answers[content.statusQuo] ?? "",
          }),
          heading: true,
          choices,
        },
      ],
      values: { choice: at.choice },
      problems: at.wrong ? [{ field: "choice", text: say("support.booth.choose") }] : [],
      button: say("support.booth.review"),
      hidden: { step: "choice", code: at.code },
    })}
    ${paragraph(link(speak.link(`/cases/${booth.slug}/documents`), say("support.booth.read")))}`;
}

export function reviewPage(
  speak: BoothSpeak,
  booth: Booth,
  at: { readonly code: string; readonly choice: string },
): Html {
  const { say } = speak;
  const { content } = booth.ballot.called;
  const answer =
    at.choice === BLANK ? say("support.booth.blank") : content.answers[Number(at.choice)];
  const step = (name: string) => ({
    fields: [],
    values: {},
    problems: [],
    hidden: { step: name, ...at },
  });
  return html`${heading(say("support.booth.check"), { level: 1, size: "l", caption: caption(speak, booth, 3) })}
  ${box(
    html`<p class="govuk-body">${content.question}</p>
      <p class="govuk-body-l"><strong>${answer ?? ""}</strong></p>`,
  )}
  ${boothForm(speak, booth, { ...step("cast"), button: say("support.booth.cast") })}
  ${boothForm(speak, booth, { ...step("change"), button: say("support.booth.change"), secondary: true })}
  ${paragraph(say("support.booth.notYet"))}`;
}

export function recordedPage(speak: BoothSpeak, booth: Booth, replaced: boolean): Html {
  const { say } = speak;
  const values = { closes: { day: booth.ballot.closes } };
  return html`${heading(say("support.booth.recorded"), { level: 1, size: "l" })}
  ${paragraph(say(replaced ? "support.booth.replaced" : "support.booth.once"), "l")}
  ${heading(say("support.booth.mind"))} ${paragraph(say("support.booth.mindSays", values))}
  ${heading(say("support.booth.next"))} ${paragraph(say("support.booth.nextSays", values))}
  ${paragraph(link(speak.link("/vote/limits"), say("support.limits.link")))}`;
}

/** Not the poll's days, or no such poll any more: said plainly, with where to look. */
export function shutPage(speak: BoothSpeak, booth: Booth): Html {
  const { say } = speak;
  const { ballot } = booth;
  const values = { opens: { day: ballot.opens }, closes: { day: ballot.closes } };
  const early = ballot.opened === null;
  return html`${heading(say("support.booth.shut"), { level: 1, size: "l" })}
  ${paragraph(say(early ? "support.booth.early" : "support.booth.over", values), "l")}
  ${paragraph(link(speak.link(`/cases/${booth.slug}/ballots/${ballot.number}`), say("support.booth.toBallot")))}`;
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
