/** On the page of control: what each event changed by each test, and what alone would have kept what it ended. */
import type { Story } from "@rochdale/facts/story.ts";
import { lossesOf, promisesLost, type Lost } from "@rochdale/genuineness/guarantee-kept.ts";
import type { Moment } from "@rochdale/genuineness/timeline-moments.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";
import { html, type Html } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import type { Say } from "../../house/site.ts";
import { changeInWords } from "./change-words.ts";
import { changesAnything, effectTable } from "./effect-table.ts";
import { say1 } from "./panel.ts";

export type EventsShown = {
  readonly say: Say;
  readonly language: Language;
  /** The words of the findings too: guarantees and events are named in them. */
  readonly sayAny: (message: Message) => string;
  readonly story: Story;
  readonly day: string;
  readonly moments: readonly Moment[];
};

/** Every event that changed an answer or ended a promise; nothing where there is none. */
export function whatEventsDid(shown: EventsShown): Html | null {
  const { say, sayAny, language, story, day, moments } = shown;
  const losses = lossesOf(moments);
  const promises = promisesLost(story, day);
  const told = moments.flatMap(({ on, words, effect, position }) => {
    const ended = losses.filter(({ moment }) => moment.position === position);
    if (ended.length === 0 && (!effect || !changesAnything(effect))) return [];
    const title = say("governance.event", { day: longDay(language, on), words: sayAny(words) });
    const table =
      effect && changesAnything(effect)
        ? effectTable(shown, effect, { caption: say("governance.event.effect"), mood: "happened" })
        : paragraph(say("governance.event.same"));
    return [
      html`${heading(title, { level: 3, size: "m" })}${table}${ended.map((one) => lossOf(shown, one))}`,
    ];
  });
  if (told.length + promises.length === 0) return null;
  const alone = promises.length > 0 ? paragraph(say("governance.kept.promise")) : null;
  const body = html`${paragraph(say("governance.kept.lead"))}${told}${alone}`;
  return section(say("governance.kept"), body, { id: "kept" });
}

function lossOf({ say, sayAny }: EventsShown, { guarantee, kept, nameOf, moment }: Lost): Html {
  const title = say("governance.kept.of", { guarantee: sayAny(guarantee) });
  const emptied = ["SeatVacated/1", "VacancyFilled/1"].includes(moment.entry.type);
  const ways = kept.map((change) =>
    emptied && change.is === "seats" && change.from === null
      ? say("governance.step.seats.filled", { amount: change.amount, to: [nameOf(change.to)] })
      : say1(say, changeInWords(change, nameOf)),
  );
  const body = ways.length > 0 ? bullets(ways) : paragraph(say("governance.kept.nothing"));
  return html`${heading(title, { level: 4, size: "s" })}${body}`;
}
