/** Days as people act on them: with the weekday, or short in a table. */
import type { Language } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";

const kept = new Map<string, Intl.DateTimeFormat>();

function formatted(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  longDay(language, day); // throws on what is no day
  const key = `${language} ${JSON.stringify(options)}`;
  let format = kept.get(key);
  if (!format) {
    const locale = language === "cy" ? "cy" : "en-GB";
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    kept.set(key, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "Wednesday"; "Dydd Mercher". */
export function weekday(language: Language, day: string): string {
  return formatted(language, day, { weekday: "long" });
}

/** "Tuesday 8 December 2026": where somebody must act by it. */
export function weekdayAndDay(language: Language, day: string): string {
  return `${weekday(language, day)} ${longDay(language, day)}`;
}

/** "October 2026" of the record's "2026-10". */
export function monthAndYear(language: Language, month: string): string {
  return formatted(language, `${month}-01`, { month: "long", year: "numeric" });
}

/** "25 Nov": in a list of near dates. */
export function dayAndMonth(language: Language, day: string): string {
  return formatted(language, day, { day: "numeric", month: "short" });
}
