/** A calendar of due days as iCalendar text (RFC 5545), for a feed that people subscribe to. */
import { addDays } from "./day.ts";
import type { Day } from "./day.ts";

/** One entry: a whole day. */
export type CalendarEntry = {
  /** Globally unique and the same at every reading (RFC 5545 3.8.4.7). */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
};

export type Calendar = {
  /** The calendar's name, as programs show it. */
  readonly name: string;
  /** When the text was made, "2026-11-21T09:30:00Z" (DTSTAMP; the time is the caller's). */
  readonly stamp: string;
  readonly entries: readonly CalendarEntry[];
};

/**
 * The text, with CRLF, lines folded at 75 octets and texts escaped. Entries are whole days and
 * leave the reader free. Throws on a stamp that is no UTC time.
 */
export function calendarText({ name, stamp, entries }: Calendar): string {
  const time = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(stamp);
  if (time === null) throw new Error(`not a UTC time: ${stamp}`);
  const [, year, month, date, hour, minute, second] = time;
  const dtstamp = `${year}${month}${date}T${hour}${minute}${second}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rochdale//Due days//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, dtstamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function entryLines(entry: CalendarEntry, dtstamp: string): string[] {
  const { uid, summary, description, url } = entry;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${dtstamp}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${addDays(entry.day, 1).replaceAll("-", "")}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${address(url)}`]),
    "END:VEVENT",
  ];
}

/**
 * RFC 5545 3.3.11: backslash, semicolon, comma and line breaks; other control characters may not
 * stand.
 */
function escaped(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/;/g, "\\;")
    .replace(/,/g, "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** A URI is not escaped text, so it may not hold what would end its line. */
function address(url: string): string {
  if (/[\p{Cc} ]/u.test(url)) throw new Error(`not an address: ${url}`);
  return url;
}

/**
 * RFC 5545 3.1: no line of more than 75 octets; the rest goes on after CRLF and a space, never
 * inside a character.
 */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      parts.push(part);
      [part, octets] = ["", 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
