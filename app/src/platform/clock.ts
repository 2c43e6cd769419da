/** What time it is, and which day it is in the United Kingdom. */

/** A moment. Never compared with a day. */
export type Instant = Date;

/** A calendar day, "2026-11-21". */
export type Day = string;

export type Clock = { now(): Instant; today(): Day };

const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day on which a moment falls in London. */
export function dayOf(instant: Instant): Day {
  const parts = new Map(LONDON.formatToParts(instant).map((p) => [p.type, p.value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
};

/** A clock that stands still until it is set. `instant` is ISO 8601; throws RangeError otherwise. */
export function clockAt(instant: string): Clock & { set(instant: string): void } {
  let at = parsed(instant);
  return {
    now: () => new Date(at),
    today: () => dayOf(at),
    set: (next) => {
      at = parsed(next);
    },
  };
}

function parsed(instant: string): Date {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${instant}`);
  return at;
}
