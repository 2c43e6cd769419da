/** Seats of the board between elections: they fall empty, and are filled; who has the board is worked out anew. */
import { fact, type Content } from "@rochdale/facts/fact.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import { rulesRegistered } from "@rochdale/facts/designs-told.ts";
import { first, type Story } from "@rochdale/facts/story.ts";
import { emptySeats } from "@rochdale/genuineness/control-vacancies.ts";
import { act, problem, recordedFacts } from "../../house/act.ts";
import { supposeFirst } from "../governance/governance.ts";
import { cannotDeclare } from "./rules.ts";
import { rulesInForce } from "./rules-calling.ts";

const CLASSES = ["worker", "user", "community", "publicBody", "investor", "other"] as const;
const REASONS = ["resigned", "died", "leftClass", "removed"] as const;
const FILLED = ["election", "coOption", "appointment"] as const;
const seats = { kind: "whole", least: 1, most: 1000, suggest: 1 } as const;
const of = { kind: "choice", options: CLASSES, words: "enum.memberClass" } as const;

/** Seats of a class by the rules in force, and how many of them stand empty. */
function seatsOf(story: Story, day: string, one: MemberClass) {
  const classes = rulesInForce(story, day)?.classes ?? [];
  const all = classes
    .filter((each) => each.class === one)
    .reduce((sum, each) => sum + each.seats, 0);
  const since = rulesRegistered(story) ?? first(story, "BodyOpened/1");
  return { all, empty: since ? (emptySeats(story, since).seats.get(one) ?? 0) : 0 };
}

export const vacateSeat = act({
  id: "elections.vacateSeat",
  may: ["secretary", "board", "scrutineer"],
  lookFirst: supposeFirst({ event: "vacancy" }),
  fields: {
    class: of,
    seats,
    why: { kind: "choice", options: REASONS, words: "enum.vacancyReason" },
    on: { kind: "day", optional: true },
  },
  refusals: (s) => cannotDeclare(s.story),
  decide(command, s) {
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "elections.notInFuture", { day: { day: s.day } });
    const one = command.class as MemberClass;
    const { all, empty } = seatsOf(s.story, s.day, one);
    const most = all - empty;
    if (command.seats > most) return problem("seats", "elections.seats.noMore", { most });
    const why = command.why as Content<"SeatVacated/1">["why"];
    return recordedFacts(
      fact("SeatVacated/1", s.by.party, on, { class: one, seats: command.seats, why }),
    );
  },
  then: () => "/decisions",
});

export const fillSeat = act({
  id: "elections.fillSeat",
  may: ["secretary", "board", "scrutineer"],
  fields: {
    class: of,
    seats,
    filledBy: { kind: "choice", options: FILLED, words: "enum.filledBy" },
    on: { kind: "day", optional: true },
  },
  refusals: (s) => cannotDeclare(s.story),
  decide(command, s) {
    const on = command.on ?? s.day;
    if (on > s.day) return problem("on", "elections.notInFuture", { day: { day: s.day } });
    const one = command.class as MemberClass;
    const { empty } = seatsOf(s.story, s.day, one);
    if (command.seats > empty) return problem("seats", "elections.seats.notEmpty", { most: empty });
    const filledBy = command.filledBy as Content<"SeatFilled/1">["filledBy"];
    return recordedFacts(
      fact("SeatFilled/1", s.by.party, on, { class: one, seats: command.seats, filledBy }),
    );
  },
  then: () => "/decisions",
});
