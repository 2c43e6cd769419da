/** What somebody who belongs sees of a body: one thing to do, three news, the last month in three lines, their vote. */
import { sentenceOf } from "@rochdale/facts/words.ts";
import { targetReached } from "@rochdale/facts/words-running.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { longDay, money } from "@rochdale/language/say.ts";
import { monthName, publishedMonths } from "../books/books.ts";
import { awaiting } from "../../design/awaiting.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { button } from "../../design/govuk/button.ts";
import { html, type Html } from "../../design/html.ts";
import { bullets, heading, now, paragraph } from "../../design/layout.ts";
import type { Speak } from "./pages.ts";
import { nextMeeting, openBallots } from "./rules.ts";

export type MemberModel = {
  readonly story: Story;
  readonly day: string;
  readonly name: string;
  readonly base: string;
  readonly role: Role;
};

export function memberPart(speak: Speak, model: MemberModel): Html {
  return html`${heading(model.name, { level: 2, size: "m" })} ${oneThing(speak, model)}
  ${news(speak, model)} ${lastMonth(speak, model)} ${you(speak, model)}`;
}

/** One thing, or none. Nobody is told that they have not voted: nobody knows. */
function oneThing(speak: Speak, model: MemberModel): Html {
  const { say, language } = speak;
  const ballot = openBallots(model.story, model.day, model.role)[0];
  if (ballot) {
    return now(html`${heading(ballot.question, { level: 3, size: "m" })}
    ${paragraph(say("today.ballotCloses", { day: { day: ballot.closes } }))}
    ${button({ text: say("today.readAndVote"), href: speak.link(`${model.base}/ballots/${ballot.number}`) })}`);
  }
  const meeting = nextMeeting(model.story, model.day);
  if (meeting && model.role === "member") {
    const title = say("today.meeting", {
      kind: { message: `enum.meetingKind.${meeting.kind}` },
      day: { day: meeting.on },
    });
    return now(html`${heading(title, { level: 3, size: "m" })} ${bullets(meeting.business)}
    ${button({ text: say("today.readMeeting"), href: speak.link(`${model.base}/decisions`) })}`);
  }
  return paragraph(say("today.nothingToday", { day: longDay(language, model.day) }));
}

const NEWS_SHOWN = 3;
/** What is of the record's own keeping is no news to those who belong. */
const NO_NEWS: ReadonlySet<string> = new Set([
  "PartyAdmitted/1",
  "PartyLeft/1",
  "DocumentPublished/1",
  "DocumentClosed/1",
  "SourceCited/1",
  "MembershipChanged/1",
  "RegisterImported/1",
]);

function news(speak: Speak, { story, base }: MemberModel): Html | null {
  const { say, tell, language } = speak;
  const latestNews = story.entries
    .filter((entry) => !NO_NEWS.has(entry.type))
    .toSorted((a, b) => (a.on === b.on ? b.position - a.position : a.on < b.on ? 1 : -1))
    .slice(0, NEWS_SHOWN);
  if (latestNews.length === 0) return null;
  const items = latestNews.map((entry) => ({
    title: tell(sentenceOf(entry)),
    href: speak.link(`${base}/record/${entry.position}`),
    when: longDay(language, entry.on),
  }));
  return html`${heading(say("today.news"), { level: 3, size: "s" })} ${awaiting(items, 3)}`;
}

/** The last published month in three lines: money, standards, members. Only what the record says. */
function lastMonth(speak: Speak, { story }: MemberModel): Html | null {
  const { say, language } = speak;
  const lines: string[] = [];
  const books = publishedMonths(story).at(-1);
  if (books) {
    const difference = BigInt(books.incomePence) - BigInt(books.expenditurePence);
    const sum = { pence: String(difference < 0n ? -difference : difference) };
    const way = difference < 0n ? "today.wentOut" : "today.cameIn";
    lines.push(say(way, { sum, month: monthName(language, books.month) }));
  }
  const quality = latest(story, "QualityReported/1");
  if (quality) {
    const { measures, period } = quality.content;
    const met = measures.filter(targetReached).length;
    lines.push(
      say("today.standards", { met, of: measures.length, month: monthName(language, period) }),
    );
  }
  const counted = latest(story, "RegisterCounted/1");
  if (counted) {
    const members = counted.content.classes.reduce((sum, one) => sum + one.members, 0);
    lines.push(say("today.members", { members, day: { day: counted.on } }));
  }
  if (lines.length === 0) return null;
  return html`${heading(say("today.lastMonth"), { level: 3, size: "s" })} ${bullets(lines)}`;
}

/** The share and the vote of a member, by the rules in force. */
function you(speak: Speak, { story, role }: MemberModel): Html | null {
  const { say, language } = speak;
  const design = rulesRegistered(story)?.content.design;
  if (!design || role !== "member") return null;
  const prices = [...new Set(design.classes.map((one) => one.pricePence))].toSorted(
    (a, b) => a - b,
  );
  const share = prices.map((pence) => money(language, BigInt(pence))).join(", ");
  const vote = design.oneMemberOneVote ? say("today.oneVote") : say("today.votesByClass");
  return html`${heading(say("today.you"), { level: 3, size: "s" })}
  ${descriptionRows([
    [say("today.share"), prices.length > 1 ? say("today.shareByClass", { share }) : share],
    [say("today.vote"), vote],
  ])}`;
}
