/** iCalendar text by RFC 5545. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarText } from "./calendar.ts";
import { day } from "./day.ts";

const stamp = "2026-11-21T09:30:00.000Z";

test("RFC 5545: one whole-day entry", () => {
  const entry = {
    uid: "case-1-decision@example.org",
    day: day("2026-12-31"),
    summary: "Decision due; review, if none",
    description: "First line\nsecond \\ line",
    url: "https://example.org/cases/one?a=1,2",
  };
  assert.equal(
    calendarText({ name: "Cases", stamp, entries: [entry] }),
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rochdale//Due days//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Cases",
      "BEGIN:VEVENT",
      "UID:case-1-decision@example.org",
      "DTSTAMP:20261121T093000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "TRANSP:TRANSPARENT",
      "SUMMARY:Decision due\\; review\\, if none",
      "DESCRIPTION:First line\\nsecond \\\\ line",
      "URL:https://example.org/cases/one?a=1,2",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

test("RFC 5545 3.1: any text folds at 75 octets and unfolds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const entry = { uid: "u", day: day("2026-01-01"), summary: text };
      const written = calendarText({ name: "x", stamp, entries: [entry] });
      for (const line of written.split("\r\n")) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\n\r]/);
      }
      const summary = /\r\nSUMMARY:(.*)\r\n/u.exec(written.replaceAll("\r\n ", ""))?.[1];
      const read = summary?.replace(/\\([\\;,n])/g, (_, one: string) => (one === "n" ? "\n" : one));
      const kept = text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
      assert.equal(read, kept);
    }),
  );
});

test("what would break the text is refused", () => {
  const entry = { uid: "u", day: day("2026-01-01"), summary: "x", url: "https://x\r\nEVIL:1" };
  assert.throws(() => calendarText({ name: "x", stamp, entries: [entry] }), /not an address/);
  assert.throws(() => calendarText({ name: "x", stamp: "today", entries: [] }), /not a UTC time/);
});
