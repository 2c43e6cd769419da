/** What several screens of the booth share: headings, buttons, errors, answers, codes for cameras. */
import type { Election } from "@rochdale/ballot/election.ts";
import { html, type Child, type Html } from "../../../design/html.ts";
import { shownAnswer, type Answer } from "../paper.ts";
import { qrCode } from "../qr-code.ts";
import { sayIn, type Say, type State } from "./booth-state.ts";

/** The heading takes the focus when its step begins, so that a screen reader says where one is. */
export const title = (text: Child, caption?: string): Html =>
  html`${caption && html`<p class="steps">${caption}</p>`}
    <h1 id="step" tabindex="-1">${text}</h1>`;

export const paragraph = (text: Child): Html => html`<p>${text}</p>`;
export const heading = (text: Child): Html => html`<h2>${text}</h2>`;

/** A button that does something to the page by itself: `does` is looked up where clicks are heard. */
export const button = (does: string, text: Child, kind: "main" | "second" | "link" = "main") =>
  html`<button type="button" class="${kind}" data-do="${does}">${text}</button>`;

/** A form whose button does what Enter in a field does too. */
export const form = (does: string, body: Child, text: Child): Html =>
  html`<form data-do="${does}" autocomplete="off" novalidate>
    ${body}<button type="submit" class="main">${text}</button>
  </form>`;

export const details = (summary: Child, body: Child): Html =>
  html`<details>
    <summary><span>${summary}</span></summary>
    <div>${body}</div>
  </details>`;

/** To another page: in a tab of its own, since this one forgets the voter when it is left. */
export const link = (say: Say, href: string, text: Child): Html =>
  html`<a href="${href}" target="_blank" rel="noopener">${text} ${say("newTab")}</a>`;

/** All that is wrong, first on the page, leading to the field. */
export function errorSummary(state: State): Html | null {
  const { problem } = state;
  if (problem === null) return null;
  const say = sayIn(state.language);
  return html`<div class="summary" role="alert" tabindex="-1" id="problem">
    <h2>${say("problem")}</h2>
    <p>
      <a href="#${problem.field}" data-do="toField">${say(problem.text.message, problem.text.values)}</a>
    </p>
  </div>`;
}

export function errorBeside(state: State, field: string): Html | null {
  const { problem } = state;
  if (problem?.field !== field) return null;
  const say = sayIn(state.language);
  return html`<p class="error" id="${field}-error">
    <span class="hidden">${say("error")}</span> ${say(problem.text.message, problem.text.values)}
  </p>`;
}

/** Each question with its answer, in a box. */
export function answerBox(say: Say, election: Election, answers: readonly Answer[]): Html {
  return html`<div class="choices">
    ${election.given.questions.map((question, place) => {
      const lines = shownAnswer(question, answers[place] ?? "blank");
      const shown = lines.length > 0 ? lines : [say("blank")];
      return html`<p>${question.question}</p>
        ${shown.map((line) => html`<p class="big">${line}</p>`)}`;
    })}
  </div>`;
}

const QUIET = 4;
/** A code for a camera. Its squares are drawn as one path: the page has no room for thousands of shapes. */
export function qrDrawing(text: string, label: string): Html {
  const rows = qrCode(text);
  const size = rows.length + 2 * QUIET;
  let path = "";
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      let to = x;
      while (row[to]) to += 1;
      if (to > x) path += `M${x + QUIET} ${y + QUIET}h${to - x}v1h${x - to}z`;
      x = to;
    }
  }
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width="${size}" height="${size}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}
