/** Who controls a body, drawn: the votes at each event with the lines that decide, and the guarantees beside them. */
import { timelineOf } from "@rochdale/genuineness/timeline.ts";
import { ownershipsRecorded } from "@rochdale/facts/designs-told.ts";
import { asAt as storyAsAt } from "@rochdale/facts/story.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { votesCounted } from "@rochdale/genuineness/control-of-design.ts";
import type { Language } from "@rochdale/language/message.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { html, type Html } from "../../design/html.ts";
import { guarantees } from "../../design/guarantees.ts";
import { votesBar, type Share } from "../../design/votes-bar.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { sayIn } from "../../house/site.ts";
import { findingsPageWords } from "./words-findings.ts";

type At = { readonly body: Body; readonly asAt: string };

/** The figure and the time-line, where the record holds an ownership; nothing otherwise. */
export function controlSection(house: House, language: Language, { body, asAt }: At): Html | null {
  const story = storyAsAt(body.story, asAt);
  const events = ownershipsRecorded(story);
  return html`${events.length === 0 ? null : votesFigure(language, events)}${timelineTable(house, language, { body, asAt })}`;
}

type OwnershipEvent = {
  readonly on: string;
  readonly content: {
    readonly ownership: Ownership;
    readonly names: Readonly<Record<string, string>>;
  };
};
type Kind = Share["kind"];
const KINDS: Record<string, Kind> = {
  worker: "workers",
  user: "users",
  community: "community",
  publicBody: "public",
  investor: "investor",
};

function votesFigure(language: Language, events: readonly OwnershipEvent[]): Html {
  const t = sayIn(findingsPageWords, language);
  const rows = events.map((event) => ({ label: event.on.slice(0, 4), shares: sharesOf(event) }));
  const names = [...new Set(rows.flatMap((row) => row.shares.map((s) => s.name)))];
  return votesBar({
    id: "votes",
    caption: t("findings.votes"),
    title: t("findings.votes.title"),
    description: t("findings.votes.description"),
    rows,
    lines: [
      { at: 50, words: t("findings.votes.half"), short: t("findings.votes.halfShort") },
      { at: 75, words: t("findings.votes.special"), short: "75%" },
    ],
    table: {
      caption: t("findings.votes.table"),
      columns: [
        { heading: t("findings.votes.day") },
        ...names.map((name) => ({ heading: capital(name), kind: "number" as const })),
      ],
      rows: events.map((event, i) => ({
        cells: [
          shortDay(language, event.on),
          ...names.map((name) => rows[i]?.shares.find((s) => s.name === name)?.words ?? "0%"),
        ],
      })),
    },
  });
}

/** "The Government" at the head of a column or a line, where its holder is named "the Government". */
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Shares of all votes, in per cent; the picture rounds to a tenth, the words say what is exact. */
function sharesOf({ content }: OwnershipEvent): Share[] {
  const { ownership, names } = content;
  const counted = votesCounted(ownership);
  const total = Object.values(counted).reduce((sum, votes) => sum + votes, 0);
  if (total === 0) return [];
  return ownership.holders
    .filter((holder) => (counted[holder.id] ?? 0) > 0)
    .map((holder) => {
      const votes = counted[holder.id] ?? 0;
      const share = Math.round((votes * 1000) / total) / 10;
      const cls = holder.kind === "people" ? holder.class : "other";
      return {
        kind: KINDS[cls] ?? ("other" as Kind),
        name: names[holder.id] ?? holder.id,
        share,
        words: `${share}%`,
      };
    });
}

function timelineTable(house: House, language: Language, { body, asAt }: At): Html | null {
  const timeline = timelineOf(body.story, asAt);
  if (timeline.events.length < 2) return null;
  const years = new Set(timeline.events.map((event) => event.on.slice(0, 4)));
  const yearsDiffer = years.size === timeline.events.length;
  return guarantees(language, {
    events: timeline.events.map((event) => ({
      heading: yearsDiffer ? event.on.slice(0, 4) : shortDay(language, event.on),
      detail: house.say(language, event.words),
    })),
    rows: timeline.rows.map((row) => ({
      guarantee: house.say(language, row.guarantee),
      cells: row.cells.map((cell) => ({
        state: cell.held === null ? "notProven" : cell.held ? "met" : "notMet",
        note: capital(house.say(language, cell.because)),
      })),
    })),
  });
}
