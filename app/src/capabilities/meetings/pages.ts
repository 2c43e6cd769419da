/** What members decided, and what comes next: the page of decisions, and one decision with its tests in figures. */
import { all, type Story } from "@rochdale/facts/story.ts";
import { presets, type PresetName } from "@rochdale/count/presets.ts";
import type { DecideResult } from "@rochdale/count/decide.ts";
import type { Language } from "@rochdale/language/message.ts";
import { longDay, number, share, shortDay } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import {
  awaitingSecond,
  finalOutcome,
  meetingsAwaited,
  rulesOf,
  type Called,
  type Held,
  type Resolution,
} from "./rules.ts";

export type DecisionsShown = {
  readonly language: Language;
  readonly story: Story;
  readonly day: string;
  readonly body: string;
  readonly say: Say;
  /** An address below the body's own. */
  readonly at: (path: string) => string;
};

export type Decided = {
  readonly number: number;
  readonly held: Held;
  readonly resolution: Resolution;
  readonly outcome: DecideResult | undefined;
};

/** Every resolution that was put, numbered from 1 in the order of the record. */
export function decisionsOf(story: Story): readonly Decided[] {
  const all_ = all(story, "MeetingHeld/1").flatMap((held) =>
    held.content.resolutions.map((resolution) => ({ held, resolution })),
  );
  return all_.map(({ held, resolution }, at) => ({
    number: at + 1,
    held,
    resolution,
    outcome: finalOutcome(story, held, resolution),
  }));
}

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
  const second = awaitingSecond(story);
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
  const decided = decisionsOf(story).toReversed();
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
    outcomeTag(say, one.outcome),
  ];
}

function outcomeTag(say: Say, outcome: DecideResult | undefined): Html {
  const state = outcome?.state ?? "unknown";
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

/** One decision: its words, its figures, every test, and where to work it out again. */
export function decisionPage(shown: DecisionsShown, one: Decided): Html {
  const { say, body, at, language } = shown;
  const { content, on, position } = one.held;
  const { tally, rule, resolution } = one.resolution;
  const state = one.outcome?.state ?? "unknown";
  const voted = tally.for + tally.against + tally.abstain + tally.spoiled;
  const votes: [string, Text][] = [
    [say("meetings.held.for"), number(language, tally.for)],
    [say("meetings.held.against"), number(language, tally.against)],
    [say("meetings.held.abstain"), number(language, tally.abstain)],
    [say("meetings.one.spoiled"), number(language, tally.spoiled)],
    [say("meetings.one.eligible"), number(language, tally.eligible)],
    [say("meetings.one.turnout"), share(language, [voted, tally.eligible])],
    [say("meetings.one.rule"), ruleName(say, rule)],
    [say("meetings.one.source"), sourceOf(rule)],
  ];
  const where = say("meetings.one.where", {
    kind: say(`enum.meetingKind.${content.kind}`),
    day: { day: on },
    present: content.present,
    members: content.members,
    quorum: content.quorum,
  });
  const minutes =
    content.minutes === null
      ? null
      : paragraph(link(at(`/documents/${content.minutes}`), say("meetings.one.read")));
  const entry = say("meetings.one.entry", { entry: String(position) });
  return html`${heading(resolution, {
    level: 1,
    size: "l",
    caption: say("meetings.one.title", { number: one.number, body }),
  })}
${paragraph(say("meetings.one.outcome", { outcome: say(`meetings.state.${state}`) }), "l")}
${paragraph(where)}
${section(say("meetings.one.votes"), descriptionRows(votes), { id: "votes" })}
${testsTable(shown, one)}
${minutes}
${paragraph(say("meetings.one.again"), "s")}
${paragraph(html`${link(at(`/record/${position}`), entry)} · ${link(at("/decisions"), say("meetings.one.back"))}`)}`;
}

/** Rules of sourced records may be named in other words: they are shown as they are. */
function ruleName(say: Say, rule: string): string {
  return Object.hasOwn(presets, rule) && rule !== "right-to-manage" && rule !== "fairshares-special"
    ? say(`meetings.rule.${rule}`)
    : rule;
}

function sourceOf(rule: string): string {
  return Object.hasOwn(presets, rule) ? presets[rule as PresetName].source : "";
}

function testsTable(shown: DecisionsShown, { outcome }: Decided): Html | null {
  const { say } = shown;
  if (!outcome) return null;
  const table = stackingTable({
    caption: say("meetings.one.tests"),
    captionSize: "hidden",
    columns: [
      { heading: say("meetings.one.test") },
      { heading: say("meetings.one.figures") },
      { heading: say("meetings.one.result") },
    ],
    rows: outcome.tests.map((test) => ({
      cells: [
        say(`meetings.test.${test.name}`),
        figuresOf(shown, test),
        test.passed ? say("meetings.one.passed") : say("meetings.one.failed"),
      ],
    })),
  });
  return section(say("meetings.one.tests"), table, { id: "tests" });
}

/** What was reached, and the least that would do: never a fraction of a vote. */
function figuresOf({ say }: DecisionsShown, test: DecideResult["tests"][number]): string {
  const { left, relation, right } = test;
  if (/^\d{4}-/.test(left)) {
    const days = { left: { day: left }, right: { day: right } };
    return say(relation === "<=" ? "meetings.figures.until" : "meetings.figures.from", days);
  }
  const [top = 0n, bottom = 1n] = right.split("/").map(BigInt);
  const needed = relation === ">" ? top / bottom + 1n : (top + bottom - 1n) / bottom;
  return say("meetings.figures.reached", { left, needed: String(needed) });
}
