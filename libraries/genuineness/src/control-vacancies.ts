/** Seats that stand empty: a board decides with those who sit in it, so an empty seat changes who has it. */
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { all } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { before } from "./scene.ts";

type Turn =
  | Entry<"SeatVacated/1">
  | Entry<"SeatFilled/1">
  | Entry<"ElectionDeclared/1">
  | Entry<"VacancyFilled/1">;

export type EmptySeats = {
  /** Empty seats by class of members; a class without any is left out. */
  readonly seats: ReadonlyMap<string, number>;
  /** The entries by which they fell empty and were filled. */
  readonly entries: readonly Entry[];
};

/** Every entry by which a seat falls empty or is filled, in the order of their days. */
export function seatTurns(story: Story): readonly Turn[] {
  const turns: readonly Turn[] = [
    ...all(story, "SeatVacated/1"),
    ...all(story, "SeatFilled/1"),
    ...all(story, "ElectionDeclared/1"),
    ...all(story, "VacancyFilled/1").filter(({ content }) => content.elected === null),
  ];
  return turns.toSorted((a, b) => (before(a, b) ? -1 : 1));
}

/**
 * The seats that stand empty after a structure was told, by that entry: seats that fell empty less those filled or elected
 * to since. A place that a recount fills at once was never empty.
 */
export function emptySeats(story: Story, since: Entry): EmptySeats {
  const turns = seatTurns(story).filter((turn) => before(since, turn));
  const seats = new Map<string, number>();
  const entries: Entry[] = [];
  for (const turn of turns) {
    const of = turn.type === "VacancyFilled/1" ? classOf(story, turn) : turn.content.class;
    if (of === undefined) continue;
    const empty = seats.get(of) ?? 0;
    const vacated = turn.type === "SeatVacated/1" || turn.type === "VacancyFilled/1";
    if (!vacated && empty === 0) continue;
    const count = turn.type === "VacancyFilled/1" ? 1 : turn.content.seats;
    seats.set(of, vacated ? empty + count : Math.max(0, empty - count));
    entries.push(turn);
  }
  return { seats: new Map([...seats].filter(([, count]) => count > 0)), entries };
}

/** The class whose contest a vacated place was elected in; undefined where the call is not in the record. */
export function classOf(story: Story, { content }: Entry<"VacancyFilled/1">): string | undefined {
  const calls = [...all(story, "ElectionCalled/1"), ...all(story, "ElectionCalled/2")];
  return calls
    .find((call) => call.content.election === content.election)
    ?.content.contests.find((contest) => contest.contest === content.contest)?.class;
}

/** Ownership with empty seats taken out of the board; as it was where nobody would be left in it. */
export function withoutEmptySeats(ownership: Ownership, { seats }: EmptySeats): Ownership {
  const { board } = ownership;
  if (!board || seats.size === 0) return ownership;
  const empty = new Map(seats);
  const left = { ...board.seats };
  for (const holder of ownership.holders) {
    if (holder.kind !== "people") continue;
    const taken = Math.min(left[holder.id] ?? 0, empty.get(holder.class) ?? 0);
    if (taken === 0) continue;
    left[holder.id] = (left[holder.id] ?? 0) - taken;
    empty.set(holder.class, (empty.get(holder.class) ?? 0) - taken);
  }
  const anybody = Object.values(left).some((count) => count > 0);
  return anybody ? { ...ownership, board: { ...board, seats: left } } : ownership;
}
