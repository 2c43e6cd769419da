/** When a guarantee of control was lost, and which single veto, share or seat would by itself have kept it. */
import { withChange } from "@rochdale/control/change.ts";
import type { Change } from "@rochdale/control/change.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { all, asAt as storyAsAt, latest } from "@rochdale/facts/story.ts";
import type { Story } from "@rochdale/facts/story.ts";
import type { Message } from "@rochdale/language/message.ts";
import { controlled } from "./control-evidence.ts";
import type { ControlSource } from "./control-evidence.ts";
import { controlInput } from "./control-of-design.ts";
import { rowsOfControl } from "./guarantee-rows.ts";
import type { Row } from "./guarantee-rows.ts";
import type { Moment } from "./timeline-moments.ts";

export type LostBetween = {
  readonly guarantee: Message;
  /** Each of these alone, made with the same change, would keep the guarantee. */
  readonly kept: readonly Change[];
  /** The name of a holder, of those too who held something only before. */
  readonly nameOf: (holder: string) => Message;
};
/** With the event that ended it. */
export type Lost = LostBetween & { readonly moment: Moment };

/** Every guarantee of control that an event ended, in the order of the events. */
export function lossesOf(moments: readonly Moment[]): readonly Lost[] {
  return moments.flatMap((moment, at) => {
    const [earlier, now] = [moments[at - 1]?.source, moment.source];
    return earlier && now ? lossesBetween(earlier, now).map((lost) => ({ ...lost, moment })) : [];
  });
}

/** The guarantees of control that hold under one structure and not under another, and what alone would keep each. */
export function lossesBetween(earlier: ControlSource, now: ControlSource): readonly LostBetween[] {
  return rowsOfControl
    .filter((row) => held(row, earlier) === true && held(row, now) === false)
    .map((row) => ({
      guarantee: row.guarantee,
      kept: keepersOf(row, withHoldersOf(earlier, now)),
      nameOf: (holder) => (holds(now, holder) ? now : earlier).nameOf(holder),
    }));
}

const holds = ({ ownership }: ControlSource, holder: string) =>
  ownership.holders.some(({ id }) => id === holder);

function held(row: Row, source: ControlSource): boolean | null {
  const control = controlled(source, "workersAndUsers");
  return typeof control === "string" ? null : row.of(control).held;
}

/** Those who held before the event may have kept something too. */
function withHoldersOf(earlier: ControlSource, now: ControlSource): ControlSource {
  const { holders } = now.ownership;
  const gone = earlier.ownership.holders.filter(({ id }) => !holds(now, id));
  return { ...now, ownership: { ...now.ownership, holders: [...holders, ...gone] } };
}

function keepersOf(row: Row, source: ControlSource): readonly Change[] {
  const { ownership } = source;
  const keeps = (change: Change) => held(row, changed(source, change)) === true;
  const keepers = ownership.holders.filter(
    (one) =>
      one.kind === "people" && !one.manager && ["worker", "user", "publicBody"].includes(one.class),
  );
  const vetoes = keepers.flatMap(({ id }) =>
    (["ordinary", "rulesChange"] as const)
      .map((kind): Change => ({ is: "grantVeto", holder: id, over: [kind] }))
      .filter(keeps),
  );
  const votes = keepers.flatMap(({ id }) =>
    fewest(ownership.votes, ownership, { to: id, keeps, is: "votes" }),
  );
  const seats = ownership.board?.seats ?? {};
  const filled = keepers.flatMap(({ id }) =>
    fewest(seats, ownership, { to: id, keeps, is: "seats" }),
  );
  return [...vetoes, ...votes, ...filled];
}

type Sought = {
  readonly is: "votes" | "seats";
  readonly to: string;
  readonly keeps: (change: Change) => boolean;
};

/**
 * The fewest votes that, kept from the largest other holder, would have been enough; of seats those from the largest other
 * and new ones, as an empty seat would be. Nothing where none are.
 */
function fewest(
  held: Readonly<Record<string, number>>,
  { holders }: Ownership,
  { is, to, keeps }: Sought,
): readonly Change[] {
  const all = Object.values(held).reduce((sum, amount) => sum + amount, 0);
  if (all === 0) return [];
  const [largest] = Object.entries(held)
    .filter(([id]) => id !== to && (id === "members" || holders.some((one) => one.id === id)))
    .toSorted(([, a], [, b]) => b - a);
  const moving = largest ? [smallest({ is, to, from: largest[0], most: largest[1] }, keeps)] : [];
  const adding = is === "seats" ? [smallest({ is, to, from: null, most: all + 1 }, keeps)] : [];
  return [...moving, ...adding].flat();
}

type Moved = {
  readonly is: "votes" | "seats";
  readonly to: string;
  readonly from: string | null;
  readonly most: number;
};

/** Too many may break it again, so the first of 1, 2, 4, ... that keeps it is narrowed down from below. */
function smallest(
  { is, to, from, most }: Moved,
  keeps: (change: Change) => boolean,
): readonly Change[] {
  const moving = (amount: number): Change => ({ is, to, from, amount });
  let enough = 1;
  while (enough <= most && !keeps(moving(enough))) enough *= 2;
  if (enough > most) return [];
  let below = Math.floor(enough / 2);
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (keeps(moving(middle))) enough = middle;
    else below = middle;
  }
  return [moving(enough)];
}

function changed(source: ControlSource, change: Change): ControlSource {
  const input = controlInput(source.ownership, "workersAndUsers");
  const { insiders: _, ...ownership } = withChange(input, change);
  return { ...source, ownership: ownership as Ownership };
}

/** Promises that were named and lost, and recognition that ended: nothing in the votes could have kept them. */
export function promisesLost(story: Story, day: string): readonly Entry[] {
  const then = storyAsAt(story, day);
  const ended = latest(then, "RecognitionEnded/1");
  return [...all(then, "GuaranteeLost/1"), ...(ended ? [ended] : [])];
}
