/** The time-line of guarantees: rows are guarantees, columns the events that changed control; a loss is marked where it happened. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { all, asAt as storyAsAt } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { rowsOfControl } from "./guarantee-rows.ts";
import type { Row } from "./guarantee-rows.ts";
import { before } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";

/** What held of a guarantee at an event: null where the record does not tell. */
export type Cell = {
  readonly held: boolean | null;
  readonly changed: "lost" | "regained" | null;
  readonly because: Message;
};

export type Timeline = {
  readonly events: readonly {
    readonly on: string;
    readonly words: string;
    readonly position: number;
  }[];
  readonly rows: readonly { readonly guarantee: Message; readonly cells: readonly Cell[] }[];
};

/**
 * Every guarantee at every event, by what took effect up to a day. Guarantees of control are computed from ownership as
 * it was recorded; those that were named in advance, and recognition, from their own facts. A row that never held
 * or failed by the record is left out.
 */
export function timelineOf(story: Story, asAt: string): Timeline {
  const then = storyAsAt(story, asAt);
  const events = eventsOf(then);
  const stories = events.map(({ entry }) => storyAsAt(then, entry.on));
  const rows = [...rowsOfControl, ...givenRows(then), recognitionRow]
    .map((row) => ({ guarantee: row.guarantee, cells: cellsOf(stories, row) }))
    .filter(({ cells }) => cells.some((cell) => cell.held !== null));
  return {
    events: events.map(({ entry, words }) => ({ on: entry.on, words, position: entry.position })),
    rows,
  };
}

type Event = { readonly entry: Entry; readonly words: string };

/** What changed control: ownership recorded, a guarantee lost or regained, recognition ended; by day, one a day. */
function eventsOf(story: Story): readonly Event[] {
  const events: readonly Event[] = [
    ...all(story, "OwnershipRecorded/1").map((entry) => ({ entry, words: entry.content.event })),
    ...all(story, "GuaranteeLost/1").map((entry) => ({ entry, words: entry.content.words })),
    ...all(story, "GuaranteeRegained/1").map((entry) => ({ entry, words: entry.content.words })),
    ...all(story, "RecognitionEnded/1").map((entry) => ({ entry, words: entry.content.union })),
  ];
  const rank = ({ entry }: Event) => (entry.type === "OwnershipRecorded/1" ? 1 : 0);
  const byDay = new Map<string, Event>();
  for (const event of [...events].sort((a, b) => (before(a.entry, b.entry) ? -1 : 1))) {
    const same = byDay.get(event.entry.on);
    if (!same || rank(event) >= rank(same)) byDay.set(event.entry.on, event);
  }
  return [...byDay.values()];
}

function cellsOf(stories: readonly Story[], row: Row): readonly Cell[] {
  let last: boolean | null = null;
  let everHeld = false;
  return stories.map((story) => {
    const { held, because } = row.at(story);
    const lost = last === true && held === false;
    const regained = last === false && held === true && everHeld;
    if (held !== null) last = held;
    everHeld ||= held === true;
    return { held, changed: lost ? "lost" : regained ? "regained" : null, because };
  });
}

/** A row for each guarantee that was named in advance. */
function givenRows(story: Story): readonly Row[] {
  const names = new Map<string, string>();
  for (const { content } of all(story, "GuaranteeGiven/1")) {
    if (!names.has(content.guarantee)) names.set(content.guarantee, content.words);
  }
  return [...names].map(([guarantee, name]) => ({
    guarantee: sentence("name.given", { name }),
    at: (then) => givenAt(then, guarantee),
  }));
}

function givenAt(then: Story, guarantee: string) {
  const of = (entry: Entry<"GuaranteeGiven/1" | "GuaranteeLost/1" | "GuaranteeRegained/1">) =>
    entry.content.guarantee === guarantee;
  const turns: readonly Entry[] = [
    ...all(then, "GuaranteeGiven/1").filter(of),
    ...all(then, "GuaranteeLost/1").filter(of),
    ...all(then, "GuaranteeRegained/1").filter(of),
  ];
  const last = turns.toSorted((a, b) => (before(a, b) ? -1 : 1)).at(-1);
  if (!last) return { held: null, because: sentence("guarantee.notYet") };
  const held = last.type !== "GuaranteeLost/1";
  const words = held ? "guarantee.stands" : "guarantee.lost";
  return { held, because: sentence(words, { day: onDay(last.on) }) };
}

const recognitionRow: Row = {
  guarantee: sentence("guarantee.recognition"),
  at: (then) => {
    const ended = all(then, "RecognitionEnded/1").at(-1);
    const promised = all(then, "RecognitionPromised/1").at(-1);
    if (ended && (!promised || before(promised, ended))) {
      const union = { union: ended.content.union };
      return { held: false, because: sentence("guarantee.recognition.ended", union) };
    }
    if (!promised) return { held: null, because: sentence("guarantee.recognition.none") };
    const union = { union: promised.content.union };
    return promised.content.continues
      ? { held: true, because: sentence("guarantee.recognition.stands", union) }
      : { held: false, because: sentence("guarantee.recognition.ended", union) };
  },
};
