/** The time-line of guarantees: rows are guarantees, columns the events that changed control; a loss is marked where it happened. */
import type { Effect } from "@rochdale/control/guarantee.ts";
import type { ByTest } from "@rochdale/control/three-tests.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { all, latest } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { rowsOfControl } from "./guarantee-rows.ts";
import type { Told } from "./guarantee-rows.ts";
import { before } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { densityCounted } from "./timeline-density.ts";
import { momentsOf } from "./timeline-moments.ts";
import type { Moment } from "./timeline-moments.ts";

/** What held of a guarantee at an event: null where the record does not tell. */
export type Cell = {
  readonly held: boolean | null;
  readonly changed: "lost" | "regained" | null;
  readonly because: Message;
};

export type Timeline = {
  readonly events: readonly {
    readonly on: string;
    readonly words: Message;
    readonly position: number;
    /** What the event changed by each test; null where no structure stood before it, or none after. */
    readonly effect: ByTest<Effect> | null;
  }[];
  readonly rows: readonly { readonly guarantee: Message; readonly cells: readonly Cell[] }[];
};

type Row = { readonly guarantee: Message; readonly at: (moment: Moment) => Told };

/**
 * Every guarantee at every event, by what took effect up to a day. Guarantees of control are computed from ownership as
 * it was recorded, else from the registered rules, less empty seats; density from the counts of the register; those that
 * were named in advance, and recognition, from their own facts. A row of which the record never tells is left out, and so
 * is the public partner's where there never was one.
 */
export function timelineOf(story: Story, asAt: string): Timeline {
  const moments = momentsOf(story, asAt);
  const last = moments.at(-1);
  const rows = [...controlRows, densityRow, ...(last ? givenRows(last.story) : []), recognitionRow]
    .map((row) => ({ guarantee: row.guarantee, cells: cellsOf(moments, row) }))
    .filter(({ cells }) => cells.some((cell) => cell.held !== null))
    .filter(
      ({ guarantee, cells }) =>
        guarantee.message !== "guarantee.publicSay" || cells.some((cell) => cell.held),
    );
  const events = moments.map(({ on, words, position, effect }) => ({
    on,
    words,
    position,
    effect,
  }));
  return { events, rows };
}

const controlRows: readonly Row[] = rowsOfControl.map(({ guarantee, of }) => ({
  guarantee,
  at: ({ control }) => of(control),
}));

const densityRow: Row = {
  guarantee: sentence("guarantee.density"),
  at: ({ story }) => {
    const count = latest(story, "RegisterCounted/1");
    const density = count && densityCounted(count);
    if (!density) return { held: null, because: sentence("guarantee.notCounted") };
    const members = { of: [density.members, density.eligible] } as const;
    return { held: density.more === 0, because: sentence("guarantee.joined", { members }) };
  },
};

function cellsOf(moments: readonly Moment[], row: Row): readonly Cell[] {
  let last: boolean | null = null;
  let everHeld = false;
  return moments.map((moment) => {
    const { held, because } = row.at(moment);
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
    at: (moment) => givenAt(moment.story, guarantee),
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
  at: ({ story: then }) => {
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
