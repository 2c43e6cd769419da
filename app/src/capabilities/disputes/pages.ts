/** Disputes of a body with their clocks, and challenges to its findings with the replies beside them. */
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { roleOf } from "@rochdale/facts/story.ts";
import type { ClockTag } from "../../design/clock.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { question } from "../../design/question.ts";
import {
  challengesOf,
  disputesOf,
  workingDaysFrom,
  type Challenge,
  type Dispute,
} from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type DisputesModel = {
  readonly story: Story;
  readonly day: string;
  readonly acts: readonly string[];
};

export function disputesPage(speak: Speak, model: DisputesModel): Html {
  const { say } = speak;
  const all = disputesOf(model.story);
  const open = all
    .filter((one) => one.state !== "settled")
    .toSorted((a, b) => (a.opened.content.replyBy < b.opened.content.replyBy ? -1 : 1));
  const over = all.filter((one) => one.state === "settled").toReversed();
  const late = open.filter(
    (one) => one.state === "open" && one.opened.content.replyBy < model.day,
  ).length;
  const none = emptyState(say("disputes.empty"), {
    href: at(speak, "/do/disputes.open"),
    text: say("act.disputes.open"),
  });
  const cards = (list: readonly Dispute[]) => html`${list.map((one) => card(speak, model, one))}`;
  return html`${heading(say("disputes.title"), { level: 1, size: "l" })}
  ${all.length === 0 ? none : lead(open.length === 0 ? say("disputes.leadNone") : say("disputes.lead", { open: open.length, late }))}
  ${open.length > 0 ? section(say("disputes.open"), cards(open), { id: "open" }) : null}
  ${over.length > 0 ? section(say("disputes.over"), cards(over), { id: "over" }) : null}
  ${challenges(speak, model)} ${steps(speak, model.acts)}`;
}

const at = (speak: Speak, path: string) => speak.link(`${speak.base}${path}`);
type Read = { readonly doc: string; readonly about: string };
const paper = (speak: Speak, words: string, { doc, about }: Read) =>
  link(at(speak, `/documents/${doc}`), speak.say(words), about);

function card(speak: Speak, model: DisputesModel, dispute: Dispute): Html {
  const { say, language } = speak;
  const { opened, answered, settled } = dispute;
  const { content } = opened;
  const by = say("disputes.by", {
    from: { message: `disputes.from.${content.from}` },
    to: { message: `disputes.to.${content.to}` },
    day: { day: opened.on },
  });
  const said = paper(speak, "disputes.readStatement", { doc: content.doc, about: content.about });
  const end =
    settled &&
    say("disputes.settledHow", {
      how: { message: `enum.settlement.${settled.content.how}` },
      day: { day: settled.on },
    });
  if (!answered) {
    return question(language, {
      id: content.dispute,
      text: content.about,
      by,
      ...(settled ? {} : { clock: clockOf(model, dispute) }),
      after: html`${said}<br />${settled ? end : owed(speak, dispute)}`,
    });
  }
  return question(language, {
    id: content.dispute,
    text: content.about,
    by,
    answer: {
      by: say("disputes.answeredBy", {
        to: { message: `disputes.to.${content.to}` },
        day: { day: answered.on },
      }),
      text: paper(speak, "disputes.readAnswer", {
        doc: answered.content.answer,
        about: content.about,
      }),
    },
    after: html`${said}<br />${end ?? say("disputes.notSettled")}`,
  });
}

/** Who owes the reply by when, and what may follow silence. */
function owed({ say }: Speak, { opened }: Dispute): Text {
  const { to, replyBy } = opened.content;
  return say("disputes.owed", {
    to: { message: `disputes.to.${to}` },
    day: { day: replyBy },
  });
}

function clockOf({ story, day }: DisputesModel, { opened }: Dispute): ClockTag {
  const due = opened.content.replyBy;
  if (due < day) {
    return { state: "late", count: workingDaysFrom(story, due, day), unit: "workingDays", due };
  }
  const count = workingDaysFrom(story, day, due);
  return { state: count <= 5 ? "dueSoon" : "running", count, unit: "workingDays", due };
}

function challenges(speak: Speak, model: DisputesModel): Html {
  const { say } = speak;
  const all = challengesOf(model.story).toReversed();
  const list =
    all.length === 0
      ? paragraph(say("disputes.challenges.none"))
      : html`${all.map((one) => challenged(speak, model.story, one))}`;
  return section(say("disputes.challenges"), list, { id: "challenges" });
}

function challenged(speak: Speak, story: Story, { made, replies }: Challenge): Html {
  const { say } = speak;
  const claim = say(`disputes.finding.${made.content.finding}`);
  const who = (party: string) => ({ message: `enum.role.${roleOf(story, party) ?? "community"}` });
  const first = html`${say("disputes.challengedBy", { who: who(made.by), day: { day: made.on } })}
  ${paper(speak, "disputes.readChallenge", { doc: made.content.doc, about: claim })}`;
  const answers = replies.map(
    (reply) => html`${say("disputes.repliedBy", { who: who(reply.by), day: { day: reply.on } })}
    ${paper(speak, "disputes.readReply", { doc: reply.content.doc, about: claim })}`,
  );
  return html`${heading(claim, { level: 3, size: "s", id: made.content.challenge })}
  ${paragraph(first)}
  ${answers.length > 0 ? bullets(answers) : paragraph(say("disputes.noReply"))}`;
}

function steps(speak: Speak, acts: readonly string[]): Html | null {
  if (acts.length === 0) return null;
  const items = acts.map((id) => ({ href: at(speak, `/do/${id}`), text: speak.say(`act.${id}`) }));
  return section(speak.say("disputes.steps"), links(items), { id: "steps" });
}
