/** The page of questions and answers: unanswered first, lateness public, unions' words unedited, users' views. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { number } from "@rochdale/language/say.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { emptyState } from "../../design/empty-state.ts";
import { figures } from "../../design/figures.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, columns, heading, links, paragraph, section } from "../../design/layout.ts";
import { question as questionCard } from "../../design/question.ts";
import { people } from "./page-people.ts";
import { questionCounts, questionsOf, workingDaysFrom, type Question } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type RoomModel = {
  readonly story: Story;
  readonly day: string;
  /** The words of papers by commitment, where a paper is words. */
  readonly texts: ReadonlyMap<string, string>;
};

export function consultationPage(speak: Speak, model: RoomModel): Html {
  const { say } = speak;
  const questions = questionsOf(model.story);
  const counts = questionCounts(model.story, model.day);
  const shown = (["asked", "answered", "running", "late"] as const).map(
    (name) => [say(`consultation.figures.${name}`), number(speak.language, counts[name])] as const,
  );
  const left = html`${questions.length === 0 ? emptyState(say("consultation.empty"), askStep(speak)) : figures(shown)}
  ${questions.length === 0 ? null : paragraph(link(askStep(speak).href, askStep(speak).text))}
  ${questions.length === 0 ? null : openQuestions(speak, model, questions)}
  ${answeredQuestions(speak, model, questions)} ${closedNote(speak, model)}`;
  return html`${heading(say("consultation.title"), { level: 1, size: "l" })}
  ${columns(left, html`${people(speak, model)}${steps(speak)}`)}`;
}

function askStep({ say, link: to, base }: Speak) {
  return { href: to(`${base}/do/consultation.ask`), text: say("act.consultation.ask") };
}

function openQuestions(speak: Speak, model: RoomModel, questions: readonly Question[]): Html {
  const open = questions
    .filter((one) => one.answered === null)
    .toSorted((a, b) => (a.asked.content.replyBy < b.asked.content.replyBy ? -1 : 1));
  const body =
    open.length === 0
      ? paragraph(speak.say("consultation.allAnswered"))
      : html`${open.map((one) => card(speak, model, one))}`;
  return section(speak.say("consultation.open"), body, { id: "open" });
}

function answeredQuestions(
  speak: Speak,
  model: RoomModel,
  questions: readonly Question[],
): Html | null {
  const done = questions.filter((one) => one.answered !== null).toReversed();
  if (done.length === 0) return null;
  const cards = html`${done.map((one) => card(speak, model, one))}`;
  return section(speak.say("consultation.done"), cards, { id: "done" });
}

function card(speak: Speak, model: RoomModel, { asked, answered }: Question): Html {
  const { say, language } = speak;
  const { content } = asked;
  const text = model.texts.get(content.text);
  const shown =
    text === undefined
      ? link(speak.link(`${speak.base}/documents/${content.text}`), say("consultation.inDocument"))
      : text;
  const late = content.replyBy < model.day;
  const count = late
    ? workingDaysFrom(model.story, content.replyBy, model.day)
    : workingDaysFrom(model.story, model.day, content.replyBy);
  const state = late ? "late" : count <= 5 ? "dueSoon" : "running";
  const side = say(`consultation.side.${content.to}`);
  return questionCard(language, {
    id: `question-${content.question}`,
    text: html`${content.question}. ${shown}`,
    by: say("consultation.by", { who: asker(speak, model, asked), day: { day: asked.on } }),
    ...(answered === null
      ? {
          clock: { state, count, unit: "workingDays", due: content.replyBy } as const,
          after: html`${say("consultation.due", { day: { day: content.replyBy } })}<br />${say(`consultation.mustAnswer.${content.to}`)}`,
        }
      : {
          answer: {
            by: say("consultation.answeredBy", { side, day: { day: answered.on } }),
            text:
              model.texts.get(answered.content.answer) ??
              link(
                speak.link(`${speak.base}/documents/${answered.content.answer}`),
                say("consultation.readAnswer"),
              ),
          },
          after: say("consultation.answeredIn", {
            days: workingDaysFrom(model.story, asked.on, answered.on),
          }),
        }),
  });
}

/** The union's name where it asked under it; otherwise only what the asker is. */
function asker({ say }: Speak, { story }: RoomModel, asked: Question["asked"]): string {
  const who = say(`consultation.who.${asked.content.from}`);
  if (asked.content.nameWithheld) return say("consultation.withheld", { who });
  const admitted = all(story, "PartyAdmitted/1").findLast((one) => one.content.party === asked.by);
  return admitted?.content.organisation ?? who;
}

function closedNote(speak: Speak, { story }: RoomModel): Html | null {
  const closed = latest(story, "ConsultationClosed/1");
  if (!closed) return null;
  const { say } = speak;
  const { changed, summary } = closed.content;
  return section(
    say("consultation.task.close"),
    html`${paragraph(say("consultation.closed", { day: { day: closed.on } }))}
    ${heading(say("consultation.closed.changed"), { level: 3, size: "s" })}
    ${changed.length === 0 ? paragraph(say("consultation.closed.nothing")) : bullets(changed)}
    ${paragraph(link(speak.link(`${speak.base}/documents/${summary}`), say("consultation.closed.read")))}`,
    { id: "closed" },
  );
}

function steps(speak: Speak): Html {
  const acts = [
    "ask",
    "answer",
    "unionAnswer",
    "replyToUnion",
    "notifyUnion",
    "publishPack",
    "holdMeeting",
    "askUsers",
    "reportUsers",
    "replyToUsers",
    "close",
  ];
  return section(
    speak.say("consultation.steps"),
    links(
      acts.map((name) => ({
        href: speak.link(`${speak.base}/do/consultation.${name}`),
        text: speak.say(`act.consultation.${name}`),
      })),
    ),
    { id: "steps", size: "s" },
  );
}
