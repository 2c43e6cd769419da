/** Who must be heard: unions with their own words, what changes for staff, meetings, users and the reply they had. */
import { all, latest } from "@rochdale/facts/story.ts";
import { longDay, number } from "@rochdale/language/say.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { documentList } from "../../design/document-list.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { RoomModel, Speak } from "./pages.ts";
import { splitTellsApart, unionsOf } from "./rules.ts";

export function people(speak: Speak, model: RoomModel): Html {
  return html`${unions(speak, model)}${packs(speak, model)}${meetings(speak, model)}${users(speak, model)}`;
}

function documentHref(speak: Speak, commitment: string): string {
  return speak.link(`${speak.base}/documents/${commitment}`);
}

function unions(speak: Speak, model: RoomModel): Html {
  const { say } = speak;
  const names = unionsOf(model.story);
  const body =
    names.length === 0
      ? paragraph(say("consultation.unions.none"))
      : html`${stackingTable({
          caption: say("consultation.unions"),
          captionSize: "hidden",
          columns: ["union", "told", "statement", "reply"].map((name) => ({
            heading: say(`consultation.unions.${name}`),
          })),
          rows: names.map((union) => ({ cells: unionCells(speak, model, union) })),
        })}${paragraph(say("consultation.unions.unedited"))}${statements(speak, model)}`;
  return section(say("consultation.unions"), body, { id: "unions" });
}

function unionCells(speak: Speak, { story, day }: RoomModel, union: string): Text[] {
  const { say, language } = speak;
  const told = all(story, "UnionNotified/1").findLast((one) => one.content.union === union);
  const heard = all(story, "UnionAnswered/1").findLast((one) => one.content.union === union);
  const reply = all(story, "AnswerGivenToUnion/1").findLast((one) => one.content.union === union);
  const waiting = told
    ? say(told.content.replyBy < day ? "consultation.unions.silent" : "consultation.unions.waits", {
        day: { day: told.content.replyBy },
      })
    : say("consultation.unions.noReply");
  return [
    union,
    told ? longDay(language, told.on) : say("consultation.unions.notTold"),
    heard
      ? link(documentHref(speak, heard.content.statement), say("consultation.unions.read"), union)
      : waiting,
    reply
      ? link(documentHref(speak, reply.content.reply), say("consultation.unions.readReply"), union)
      : say("consultation.unions.noReply"),
  ];
}

/** Each union's own words, as they were handed in. */
function statements(speak: Speak, { story, texts }: RoomModel): Html | null {
  const given = all(story, "UnionAnswered/1");
  if (given.length === 0) return null;
  return html`${given.map((one) => {
    const { union, stance, statement } = one.content;
    const words = texts.get(statement);
    const says = speak.say("consultation.unions.says", {
      union,
      stance: speak.say(`enum.stance.${stance}`),
    });
    const shown = words === undefined ? null : insetText({ text: words });
    return html`${heading(says, { level: 3, size: "s" })}${shown}`;
  })}`;
}

function packs(speak: Speak, { story }: RoomModel): Html {
  const { say } = speak;
  const published = all(story, "PackPublished/1").toReversed();
  const body =
    published.length === 0
      ? paragraph(say("consultation.packs.none"))
      : documentList(
          speak.language,
          published.map((one) => ({
            title: say(`enum.packKind.${one.content.kind}`),
            href: `${speak.base}/documents/${one.content.doc}`,
            day: one.on,
          })),
        );
  return section(say("consultation.packs"), body, { id: "packs" });
}

function meetings(speak: Speak, { story }: RoomModel): Html {
  const { say, language } = speak;
  const held = all(story, "ConsultationMeetingHeld/1");
  const body = stackingTable({
    caption: say("consultation.meetings"),
    captionSize: "hidden",
    empty: say("consultation.meetings.none"),
    columns: [
      { heading: say("consultation.meetings.with") },
      { heading: say("consultation.meetings.day") },
      { heading: say("consultation.meetings.came"), kind: "number" },
      { heading: say("consultation.meetings.minutes") },
    ],
    rows: held.map(({ on, content }) => ({
      cells: [
        say(`enum.side.${content.with}`),
        longDay(language, on),
        content.attended < 10 ? say("consultation.fewer") : number(language, content.attended),
        content.minutes === null
          ? say("consultation.meetings.noMinutes")
          : link(
              documentHref(speak, content.minutes),
              say("consultation.meetings.read"),
              longDay(language, on),
            ),
      ],
    })),
  });
  return section(say("consultation.meetings"), body, { id: "meetings" });
}

function users(speak: Speak, { story }: RoomModel): Html {
  const { say } = speak;
  const asked = all(story, "UsersAsked/1");
  if (asked.length === 0) {
    return section(say("consultation.users"), paragraph(say("consultation.users.none")), {
      id: "users",
    });
  }
  const askings = asked.map(({ on, content }) =>
    paragraph(
      say("consultation.users.asked", {
        day: { day: on },
        reached: content.reached,
        ways: content.ways.map((way) => ({ message: `enum.askingWay.${way}` })),
      }),
    ),
  );
  const reply = latest(story, "UsersReplied/1");
  const replied = reply
    ? paragraph(link(documentHref(speak, reply.content.reply), say("consultation.users.reply")))
    : paragraph(say("consultation.users.noReply"));
  return section(say("consultation.users"), html`${askings}${views(speak, story)}${replied}`, {
    id: "users",
  });
}

/** How users answered, unless the split would tell people apart. */
function views(speak: Speak, story: RoomModel["story"]): Html[] {
  const { say } = speak;
  return all(story, "UsersAnswered/1").map(({ content }) => {
    const split = [content.for, content.against, content.unsure];
    const hidden = splitTellsApart({ responses: content.responses, split });
    const responses =
      content.responses < 10
        ? say("consultation.fewer")
        : number(speak.language, content.responses);
    const values = { ...content, responses };
    return html`${paragraph(say(hidden ? "consultation.users.hidden" : "consultation.users.split", values))}${paragraph(link(documentHref(speak, content.report), say("consultation.users.read")))}`;
  });
}
