/** What members decided, and what comes next: the page of decisions. */
import { all, type Story } from "@rochdale/facts/story.ts";
import {
  resolutionsDecided,
  type Decided,
  type Held,
} from "@rochdale/genuineness/resolutions-decided.ts";
import type { Language } from "@rochdale/language/message.ts";
import { longDay, number, shortDay } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import { meetingsAwaited, rulesOf, secondMeetingWindow, type Called } from "./rules.ts";

export type DecisionsShown = {
  readonly language: Language;
  readonly story: Story;
  readonly day: string;
  readonly body: string;
  readonly say: Say;
  /** An address below the body's own. */
  readonly at: (path: string) => string;
};

/** The page: next meeting, the rules in figures, everything decided; elections are given to stand below. */
export function decisionsPage(shown: DecisionsShown, elections: Html): Html {
  const { say, body } = shown;
  return html`${heading(say("meetings.page.title", { body }), { level: 1, size: "l" })}
${lead(say("meetings.page.lead"))}
${nextMeeting(shown)}
${heldTable(shown)}
${elections}
${rulesInFigures(shown)}`;
}

function nextMeeting(shown: DecisionsShown): Html {
  const { say, story, at } = shown;
  const awaited = meetingsAwaited(story).toSorted((a, b) =>
    a.content.meetingOn < b.content.meetingOn ? -1 : 1,
  );
  const second = secondMeetingWindow(story);
  const waits = second
    ? insetText({
        text: say("meetings.second", { from: { day: second.from }, to: { day: second.to } }),
      })
    : null;
  const call = { href: at("/do/meetings.call"), text: say("act.meetings.call") };
  const meetings =
    awaited.length === 0
      ? emptyState(say("meetings.next.none"), call)
      : html`${awaited.map((one) => calledMeeting(shown, one))}`;
  return section(say("meetings.next"), html`${waits}${meetings}`, { id: "next" });
}

function calledMeeting({ say, day, at }: DecisionsShown, { content }: Called): Html {
  const values = {
    kind: say(`enum.meetingKind.${content.kind}`),
    day: { day: content.meetingOn },
    given: { day: content.givenOn },
  };
  const over = content.meetingOn <= day;
  const late = content.meetingOn < day;
  return html`${paragraph(say("meetings.next.when", values))}
${late ? paragraph(say("meetings.next.overdue")) : null}
${heading(say("meetings.next.business"), { level: 3 })}
${bullets(content.business)}
${over ? paragraph(link(at("/do/meetings.hold"), say("act.meetings.hold"))) : null}`;
}

function heldTable(shown: DecisionsShown): Html {
  const { say, story } = shown;
  const decided = resolutionsDecided(story).toReversed();
  const without = all(story, "MeetingHeld/1").filter((one) => one.content.resolutions.length === 0);
  if (decided.length === 0 && without.length === 0) {
    const nothing = emptyState(say("meetings.held.none"));
    return section(say("meetings.held.title"), nothing, { id: "decided" });
  }
  const table = stackingTable({
    caption: say("meetings.held.title"),
    captionSize: "hidden",
    columns: [
      { heading: say("meetings.held.resolution") },
      { heading: say("meetings.held.meeting") },
      { heading: say("meetings.held.for"), kind: "number" },
      { heading: say("meetings.held.against"), kind: "number" },
      { heading: say("meetings.held.abstain"), kind: "number" },
      { heading: say("meetings.held.outcome") },
    ],
    rows: decided.map((one) => ({ cells: decidedCells(shown, one) })),
    empty: say("meetings.held.nothing"),
  });
  const empty = without.map((one) => paragraph(withoutResolution(shown, one), "s"));
  return section(say("meetings.held.title"), html`${table}${empty}`, { id: "decided" });
}

function withoutResolution({ say, language }: DecisionsShown, held: Held): Text {
  const { present, quorum } = held.content;
  const what =
    present < quorum
      ? say("meetings.held.inquorate", { present, quorum })
      : say("meetings.held.nothing");
  return html`${longDay(language, held.on)}: ${what}`;
}

function decidedCells({ language, say, at }: DecisionsShown, one: Decided): Text[] {
  const { tally, resolution } = one.resolution;
  return [
    link(at(`/decisions/${one.number}`), resolution),
    shortDay(language, one.held.on),
    number(language, tally.for),
    number(language, tally.against),
    number(language, tally.abstain),
    outcomeTag(say, one.state),
  ];
}

function outcomeTag(say: Say, state: Decided["state"]): Html {
  const kind = state === "carried" ? "done" : state === "lost" ? "plain" : "wait";
  return tagged(say(`meetings.state.${state}`), kind);
}

function rulesInFigures({ language, say, story, day, at }: DecisionsShown): Html {
  const design = rulesOf(story, day);
  const title = say("meetings.rules.title");
  if (!design) {
    const none = emptyState(say("meetings.rules.none"), {
      href: at("/governance"),
      text: say("site.tab.governance"),
    });
    return section(title, none, { id: "rules" });
  }
  const month = new Intl.DateTimeFormat(language === "cy" ? "cy" : "en-GB", {
    month: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2000, design.meetingMonth - 1, 15)));
  const rows: [string, Text][] = [
    [
      say("meetings.rules.notice"),
      say("meetings.rules.noticeDays", { days: design.noticeClearDays }),
    ],
    [say("meetings.rules.quorum"), say("meetings.rules.quorumIs", { ...design.quorum })],
    [say("meetings.rules.month"), say("meetings.rules.monthIs", { month })],
    [
      say("meetings.rules.elections"),
      say("meetings.rules.electionYears", { years: design.electionYears }),
    ],
  ];
  return section(title, descriptionRows(rows), { id: "rules" });
}
