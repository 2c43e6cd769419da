/** Open books: each month's books are public within 45 days, for every month of the last year. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { addDays, endOfMonth, laterMonth } from "./calendar.ts";
import { confirmsBooks } from "./confirmation.ts";
import { findingRule, met, notMet, notProven } from "./rule.ts";
import type { Judgement } from "./rule.ts";
import { hasEnded, runningSince } from "./running-since.ts";
import { earliest, keepsItsOwnRecord } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { onDay, sentence } from "./sentence.ts";
import { standardFor } from "./standard.ts";

/** Our own parameter: so many months back are looked at. */
const monthsLookedAt = 12;

/**
 * Our own standard; co-operative partnerships "operate on the principle of open books and mutual learning" (Murray, as
 * quoted in 2012). Each month since the body runs, at most twelve back, is public within 45 days of its end.
 * That the books are right is another question: an assessor or the members' meeting bears them out.
 */
export const booksCurrent = findingRule({
  id: "booksCurrent",
  group: "running",
  version: 1,
  law: "rochdale-2",
  beneficiary: "proposers",
  wanted: "confirmation",
  doesNotApply: hasEnded,
  judge: judgeBooks,
});

function judgeBooks(scene: Scene): Judgement {
  const words = (name: string) => sentence(`finding.booksCurrent.${name}`);
  const published = all(scene.story, "BooksPublished/1");
  const months = monthsDue(scene, published);
  if (months.length === 0) {
    const none = published.length === 0 ? words("none") : words("notYet");
    return notProven(none, words("change.publish"), { also: published });
  }
  const days = standardFor(scene.story, scene.day).booksDays;
  const looked = months.map((month) => {
    const of = published.filter((entry) => entry.content.period === month);
    return { month, entry: earliest(of), due: addDays(endOfMonth(month), days) };
  });
  const missing = looked.filter(({ entry }) => !entry).map(({ month }) => nameOf(month));
  const late = looked
    .filter(({ entry, due }) => entry && entry.on > due)
    .map(({ month }) => nameOf(month));
  const entries = looked.flatMap(({ entry }) => (entry ? [entry] : []));
  if (missing.length > 0) {
    const because = sentence("finding.booksCurrent.missing", { months: missing });
    return keepsItsOwnRecord(scene)
      ? notMet(because, words("change.publish"), { rests: entries })
      : notProven(because, words("change.publish"), { also: entries });
  }
  if (late.length > 0) {
    const because = sentence("finding.booksCurrent.late", { months: late });
    return notMet(because, words("change.onTime"), { rests: entries });
  }
  return onTime(scene, entries);
}

function onTime(scene: Scene, entries: readonly Entry<"BooksPublished/1">[]): Judgement {
  const last = entries.at(-1);
  const values = {
    count: entries.length,
    month: nameOf(last?.content.period ?? scene.day.slice(0, 7)),
    day: onDay(last?.on ?? scene.day),
  };
  return met(
    sentence("finding.booksCurrent.met", values),
    sentence("finding.booksCurrent.change.lose"),
    { rests: [...entries, ...confirmsBooks(scene)] },
  );
}

/** The months whose day has passed: since the body runs, or since its first published month; twelve at most. */
function monthsDue(scene: Scene, published: readonly Entry<"BooksPublished/1">[]): string[] {
  const firstPublished = published.map((entry) => entry.content.period).sort()[0];
  const since = runningSince(scene)?.slice(0, 7) ?? firstPublished;
  if (since === undefined) return [];
  const days = standardFor(scene.story, scene.day).booksDays;
  const months: string[] = [];
  let month = laterMonth(scene.day.slice(0, 7), -1);
  while (month >= since && months.length < monthsLookedAt) {
    if (addDays(endOfMonth(month), days) < scene.day) months.unshift(month);
    month = laterMonth(month, -1);
  }
  return months;
}

function nameOf(month: string): Message {
  return sentence(`month.${month.slice(5)}`, { year: month.slice(0, 4) });
}
