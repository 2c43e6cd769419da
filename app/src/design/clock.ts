/** A time limit as its reader needs it: how long is left in words, who must act, what silence means. */
import type { Language } from "@rochdale/language/message.ts";
import { html } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { weekday, weekdayAndDay } from "./days.ts";
import { tagged } from "./tagged.ts";
import type { TagKind } from "./tagged.ts";
import { word } from "./words.ts";

export type ClockState = "running" | "dueSoon" | "late" | "stopped" | "notStarted";
export type ClockUnit = "workingDays" | "days" | "clearDays";

export type ClockTag = {
  readonly state: ClockState;
  /** Days left, or days late when it is late. Needed unless stopped or not started. */
  readonly count?: number | undefined;
  readonly unit?: ClockUnit | undefined;
  /** The last day on which it may be done. */
  readonly due?: string | undefined;
};

export type Clock = ClockTag & {
  /** What must happen: "The Trust must decide on the request". */
  readonly what: Text;
  /** Today is day `spent` of `of`, counted `from` what. */
  readonly spent?: number | undefined;
  readonly of?: number | undefined;
  readonly from?: string | undefined;
  /** A person or a body, never "pending". */
  readonly mustAct?: Text | undefined;
  readonly ifSilent?: Text | undefined;
  readonly rule?: Text | undefined;
  /** What starts it, when it has not started. */
  readonly starts?: Text | undefined;
  /** Further rows: key and value. */
  readonly more?: readonly (readonly [Text, Text])[] | undefined;
  readonly level?: 2 | 3 | undefined;
};

/** "11 working days left", "2 working days late", "Due today", "Stopped", "Not started". */
export function clockWords(language: Language, clock: ClockTag): string {
  const { state, count, unit = "workingDays" } = clock;
  if (state === "stopped" || state === "notStarted") return word(language, state);
  if (count === undefined) throw new Error(`A clock that is ${state} needs its count of days`);
  if (state === "late") return word(language, `late.${unit}`, { n: count });
  if (count === 0) return word(language, "dueToday");
  return word(language, `left.${unit}`, { n: count });
}

const TAGS: { readonly [state in ClockState]: TagKind } = {
  running: "plain",
  dueSoon: "late",
  late: "stop",
  stopped: "wait",
  notStarted: "wait",
};

/** The clock in a list: "11 working days left", or "Due Wednesday" when it is near. */
export function clockTag(language: Language, clock: ClockTag): Html {
  const near = clock.state === "dueSoon" && clock.due !== undefined && clock.count !== 0;
  const words = near ? dueWords(language, clock.due ?? "") : clockWords(language, clock);
  return tagged(words, TAGS[clock.state]);
}

function dueWords(language: Language, due: string): string {
  const name = weekday(language, due);
  return word(language, "dueOn", {
    weekday: language === "cy" ? name.replace(/^dydd/i, "ddydd") : name,
  });
}

const NAMES: { readonly [state in ClockState]: string } = {
  running: "run",
  dueSoon: "soon",
  late: "late",
  stopped: "stopped",
  notStarted: "stopped",
};

/** The clock in full. */
export function clockPanel(language: Language, clock: Clock): Html {
  return html`<div class="rd-clock rd-clock--${NAMES[clock.state]}"><p class="rd-clock__what">${clock.what}</p>
<p class="rd-clock__left">${clockWords(language, clock)}</p>${bar(clock)}${facts(language, clock)}</div>`;
}

/** How far the time has run: hidden from those who listen, for whom the words say it. */
function bar({ state, spent, of }: Clock): Html | false {
  if (spent === undefined || !of) return false;
  const share = state === "late" ? 1 : Math.min(1, Math.max(0, spent / of));
  const width = Math.round(share * 2000) / 10;
  return html`<svg class="rd-clock__bar" width="200" height="10" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rd-track" x="0" y="0" width="200" height="10"/><rect class="rd-fill" x="0" y="0" width="${width}" height="10"/></svg>`;
}

function facts(language: Language, clock: Clock): Html | false {
  const { state, due, spent, of, from } = clock;
  const counted =
    spent !== undefined &&
    of !== undefined &&
    (from
      ? word(language, "dayOfFrom", { n: spent, of, from })
      : word(language, "dayOf", { n: spent, of }));
  const known: readonly (readonly [Text, Text | false | undefined])[] = [
    [word(language, state === "late" ? "wasDue" : "due"), due && weekdayAndDay(language, due)],
    [word(language, "counted"), counted],
    [word(language, "starts"), clock.starts],
    [word(language, "mustAct"), clock.mustAct],
    [word(language, "ifSilent"), clock.ifSilent],
    [word(language, "rule"), clock.rule],
    ...(clock.more ?? []),
  ];
  const rows = known
    .filter((row) => row[1])
    .map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`);
  return rows.length > 0 && html`<dl class="rd-clock__facts">${rows}</dl>`;
}
