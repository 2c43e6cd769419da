/** The booth's screens up to casting: code, questions, review. */
import type { Question } from "@rochdale/ballot/election.ts";
import { html, type Html } from "../../../design/html.ts";
import { BLANK, readDraft } from "../paper.ts";
import { sealNumber } from "../seal.ts";
import { closesOn, pageAt, sayIn, shut, type Say, type State } from "./booth-state.ts";
import * as parts from "./screen-parts.ts";

export function codeScreen(state: State): Html {
  const say = sayIn(state.language);
  const { scrutineer } = state.content;
  const closes = { day: closesOn(state) };
  const wrong = parts.errorBeside(state, "code");
  const caption = say("step", { step: 1, body: state.content.bodyName });
  return html`${parts.title(say("code.title"), caption)}
  ${parts.paragraph(say("code.where"))}
  ${parts.form(
    "code",
    html`<div class="${wrong ? "field wrong" : "field"}">
      <label for="code">${say("code.label")}</label>
      <p class="hint" id="code-hint">${say("code.hint")}</p>
      ${wrong}
      <input
        id="code"
        name="code"
        type="text"
        value="${state.typed}"
        aria-describedby="${wrong ? "code-hint code-error" : "code-hint"}"
        ${wrong && html`aria-invalid="true"`}
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
      />
    </div>`,
    say("continue"),
  )}
  <p id="wait" role="status"></p>
  ${parts.paragraph(say("code.local"))}
  ${parts.details(say("lost"), say("lostSays", { scrutineer, closes }))}
  <p class="inset">${say("closes", { closes })}</p>`;
}

export function questionScreen(state: State, place: number): Html {
  const say = sayIn(state.language);
  const { questions } = state.election.given;
  const question = questions[place];
  if (!question) throw new RangeError(`no question ${place}`);
  const { bodyName: body, standing, papersPath } = state.content;
  const caption =
    questions.length === 1
      ? say("step", { step: 2, body })
      : say("stepQuestion", { question: place + 1, questions: questions.length, body });
  const fields = question.kind === "ranked" ? rankFields : markFields;
  const last = place === questions.length - 1;
  return html`<p class="steps">${caption}</p>
    ${parts.form(
      "choice",
      fields(state, { question, place, say }),
      say(last ? "review" : "nextQuestion"),
    )}
    ${
      papersPath !== null &&
      parts.paragraph(
        parts.link(say, pageAt(state, papersPath), say(standing ? "rank.read" : "read")),
      )
    }`;
}

type Asked = { readonly question: Question; readonly place: number; readonly say: Say };

/** The group of a question: its text is the step's heading, its hint is read with it. */
function group(state: State, { question }: Asked, inside: { hints: string[]; body: Html }) {
  const wrong = parts.errorBeside(state, "choice");
  const ids = [...inside.hints.map((_, i) => `hint-${i}`), ...(wrong ? ["choice-error"] : [])];
  return html`<fieldset class="${wrong ? "wrong" : ""}" aria-describedby="${ids.join(" ")}">
    <legend><h1 id="step" tabindex="-1">${question.question}</h1></legend>
    ${inside.hints.map((hint, i) => html`<p class="hint" id="hint-${i}">${hint}</p>`)} ${wrong}
    ${inside.body}
  </fieldset>`;
}

function markFields(state: State, asked: Asked): Html {
  const { question, place, say } = asked;
  if (question.kind !== "homomorphic") throw new TypeError("a ranked question is not marked");
  const { answers, min, max, blank } = question;
  const { rule, statusQuo } = state.content;
  const hints = [
    ...(rule === null || place > 0 ? [] : [say(`unless.${rule}`, { statusQuo })]),
    ...(max === 1 ? [] : [say(min > 0 ? "choice.between.hint" : "choice.upTo.hint", { min, max })]),
  ];
  const type = max === 1 ? "radio" : "checkbox";
  const offered = answers.map((label, at) => ({ value: String(at), label }));
  if (blank) offered.push({ value: BLANK, label: say("blank") });
  const draft = state.drafts[place] ?? [];
  const body = html`${offered.map(
    ({ value, label }, at) =>
      html`<div class="item">
        <input
          type="${type}"
          id="${at === 0 ? "choice" : `choice-${at}`}"
          name="choice"
          value="${value}"
          ${draft.includes(value) && html`checked`}
          autocomplete="off"
        />
        <label for="${at === 0 ? "choice" : `choice-${at}`}">${label}</label>
      </div>`,
  )}`;
  return group(state, asked, { hints, body });
}

function rankFields(state: State, asked: Asked): Html {
  const { question, place, say } = asked;
  const draft = state.drafts[place] ?? [];
  const wrongPlace = state.problem?.field.startsWith("rank-") ? state.problem.field : null;
  const body = html`${question.answers.map((name, at) => {
    const id = `rank-${at}`;
    const wrong = parts.errorBeside(state, id);
    return html`<div class="${wrong ? "field wrong" : "field"}">
      <label for="${id}">${name}</label>
      ${wrong}
      <select
        id="${id}"
        name="rank"
        autocomplete="off"
        ${wrongPlace === id && html`aria-invalid="true" aria-describedby="${id}-error"`}
      >
        <option value="">${say("rank.none")}</option>
        ${question.answers.map((_, rank) => {
          const value = String(rank + 1);
          const label = rank === 0 ? say("rank.first") : value;
          return html`<option value="${value}" ${draft[at] === value && html`selected`}>
            ${label}
          </option>`;
        })}
      </select>
    </div>`;
  })}`;
  return group(state, asked, { hints: [say("rank.hint")], body });
}

export function reviewScreen(state: State): Html {
  const say = sayIn(state.language);
  const { waiting, election } = state;
  const number = waiting ? sealNumber(waiting.sealed) : say("audit.sealing");
  const answers = election.given.questions.map((question, place) => {
    const read = readDraft(question, state.drafts[place] ?? []);
    if (!read.ok) throw new RangeError("a paper that is not ready is not reviewed");
    return read.answer;
  });
  const caption = say("step", { step: 3, body: state.content.bodyName });
  return html`${parts.title(say("check.title"), caption)}
  ${parts.answerBox(say, election, answers)}
  <p class="seal">${say("audit.number")}: <code id="seal">${number}</code></p>
  ${parts.button("cast", say("cast"))}
  <p>${say("pressing")} <strong>${say("notYet")}</strong></p>
  <p>${parts.button("change", say("change"), "link")}</p>
  ${parts.details(
    say("audit.summary"),
    html`<p>${say("audit.how")}</p>
      ${parts.button("open", say("audit.open"), "second")}`,
  )}`;
}

/** Instead of the first step, where the website says that no vote is taken today. */
export function shutScreen(state: State): Html {
  const say = sayIn(state.language);
  const { opens, closes } = state.today ?? state.content;
  const key = shut(state) === "early" ? "shut.early" : "shut.over";
  return html`${parts.title(say("shut.title"))}
  ${parts.paragraph(say(key, { opens: { day: opens }, closes: { day: closes } }))}
  ${parts.paragraph(parts.link(say, pageAt(state, state.content.ballotPath), say("toBallot")))}`;
}
