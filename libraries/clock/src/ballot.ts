/** The support ballot's preparation: roll, notice, challenges and the length of the poll. */
import { addDays } from "./day.ts";
import { ifBothInOrder, inOrder, needed } from "./events.ts";
import { itemsAsOf } from "./family.ts";
import type { ClockFamily } from "./family.ts";

/**
 * Our own standard; no statute requires a staff ballot. Roll frozen and notice given 21 days before
 * the poll opens, challenges closed 7 days before, a poll of 14 days counting its first and its
 * last.
 */
export const ballot: ClockFamily = {
  nations: ["England", "Wales", "Scotland", "Northern Ireland"],
  extendable: [],
  read: (events) => {
    const opens = needed(events.planned("pollOpens"));
    const closes = needed(events.planned("pollCloses"));
    const frozenOn = events.recorded("rollFrozenOn");
    const challengesClosedOn = events.recorded("challengesClosedOn");
    inOrder(opens, closes);
    ifBothInOrder(frozenOn, challengesClosedOn);
    const before = (item: string, days: number) =>
      ({ item, basis: "house", due: addDays(opens, -days) }) as const;
    return {
      items: itemsAsOf(
        events,
        { ...before("freezeRoll", 21), done: frozenOn },
        { ...before("notice", 21), done: events.recorded("noticeGivenOn") },
        { ...before("closeChallenges", 7), done: challengesClosedOn },
        { item: "poll", basis: "house", from: addDays(opens, 13), done: closes },
      ),
      notes: [],
    };
  },
};
