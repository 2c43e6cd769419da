/**
 * Contracts reserved to public service mutuals: the three years without an earlier one, and the
 * five-year term.
 */
import { refuse } from "@rochdale/language/refused-input.ts";
import { addDays, addMonths } from "./day.ts";
import type { Day } from "./day.ts";
import { inOrder, needed, recordedDays } from "./events.ts";
import type { Events } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";
import type { Limit } from "./item.ts";

const threeYears = 36;
const fiveYears = 60;

/** Procurement Act 2023 s.33; it does not extend to Scottish procurement. */
export const reservedContract: ClockFamily = {
  nations: ["England", "Wales", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const awardOn = needed(events.planned("awardOn"));
    const earlier = recordedDays(events, "earlierContracts").sort();
    const latest = earlier.at(-1) ?? null;
    if (latest !== null && latest > awardOn) refuse("outOfOrder");
    return {
      items: itemsAsOf(
        events,
        history(awardOn, latest),
        eligibleAgain(awardOn, latest),
        term(events, awardOn),
      ),
      notes: [],
    };
  },
};

/**
 * s.33(5): no comparable contract of the authority in the three years ending with the award (high).
 * They begin the day after the same date three years before; leap days are read cautiously (our
 * own).
 */
function history(awardOn: Day, latest: Day | null): Limit {
  const from = addDays(addMonths(awardOn, -threeYears), 1);
  const barred = latest !== null && latest >= from;
  return {
    item: "history",
    basis: "statute",
    from,
    due: awardOn,
    state: barred ? "barred" : "clear",
  };
}

/** The first award day on which the latest earlier contract lies outside the three years. */
function eligibleAgain(awardOn: Day, latest: Day | null): Limit {
  if (latest === null) return { item: "eligibleAgain", basis: "statute" };
  const anniversary = addMonths(latest, threeYears);
  const moved = anniversary.slice(8) !== latest.slice(8);
  const from = moved ? addDays(anniversary, 1) : anniversary;
  return {
    item: "eligibleAgain",
    basis: "statute",
    from,
    state: awardOn >= from ? "open" : "tooSoon",
  };
}

/**
 * s.33(1)(b): at most five years with all extensions, ending the day before the fifth anniversary
 * (high).
 */
function term(events: Events, awardOn: Day): Limit {
  const [startsOn, endsOn] = [events.planned("startsOn"), events.planned("endsOn")];
  if (startsOn === null && endsOn === null) return { item: "term", basis: "statute" };
  inOrder(awardOn, needed(startsOn), needed(endsOn));
  const due = addDays(addMonths(needed(startsOn), fiveYears), -1);
  return {
    item: "term",
    basis: "statute",
    due,
    state: needed(endsOn) <= due ? "met" : "tooLong",
  };
}
