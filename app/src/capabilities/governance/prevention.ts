/** When a guarantee was lost, and which single veto or share would by itself have kept it. */
import { withChange, type Change } from "@rochdale/control/change.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import type { Ownership } from "@rochdale/facts/governance.ts";
import { all, asAt, latest, storyOf, type Story } from "@rochdale/facts/story.ts";
import { controlInput } from "@rochdale/genuineness/control-of-design.ts";
import { rowsOfControl } from "@rochdale/genuineness/guarantee-rows.ts";
import type { Message } from "@rochdale/language/message.ts";

type Recorded = Entry<"OwnershipRecorded/1">;
type Row = (typeof rowsOfControl)[number];

export type Lost = {
  readonly on: string;
  readonly words: string;
  readonly guarantee: Message;
  /** Each of these alone, made with the same event, would have kept the guarantee. */
  readonly kept: readonly Change[];
  readonly names: Readonly<Record<string, string>>;
};

/** Every guarantee of control that an event ended, in the order of the events. */
export function lossesOf(story: Story): readonly Lost[] {
  const events = all(story, "OwnershipRecorded/1").toSorted(
    (a, b) => a.on.localeCompare(b.on) || a.position - b.position,
  );
  return events.slice(1).flatMap((event, at) => {
    const earlier = events[at];
    if (!earlier) return [];
    return rowsOfControl
      .filter((row) => held(row, earlier) === true && held(row, event) === false)
      .map((row) => ({
        on: event.on,
        words: event.content.event,
        guarantee: row.guarantee,
        kept: keepersOf(row, withHoldersOf(earlier, event)),
        names: { ...earlier.content.names, ...event.content.names },
      }));
  });
}

/** The row by one recorded ownership alone. */
function held(row: Row, event: Recorded): boolean | null {
  return row.at(storyOf([event as Entry])).held;
}

/** Those who held before the event may have kept something too. */
function withHoldersOf(earlier: Recorded, event: Recorded): Recorded {
  const { holders } = event.content.ownership;
  const gone = earlier.content.ownership.holders.filter(
    ({ id }) => !holders.some((one) => one.id === id),
  );
  const ownership = { ...event.content.ownership, holders: [...holders, ...gone] };
  return { ...event, content: { ...event.content, ownership } };
}

function keepersOf(row: Row, event: Recorded): readonly Change[] {
  const { ownership } = event.content;
  const keeps = (change: Change) => held(row, changed(event, change)) === true;
  const keepers = ownership.holders.filter(
    (one) => one.kind === "people" && ["worker", "user", "publicBody"].includes(one.class),
  );
  const vetoes = keepers.flatMap(({ id }) =>
    (["ordinary", "rulesChange"] as const)
      .map((kind): Change => ({ is: "grantVeto", holder: id, over: [kind] }))
      .filter(keeps),
  );
  const shares = keepers.flatMap(({ id }) => fewestVotes(ownership, id, keeps));
  return [...vetoes, ...shares];
}

/** The fewest votes that, kept from the largest other holder, would have been enough; nothing where none are. */
function fewestVotes(
  { votes, holders }: Ownership,
  to: string,
  keeps: (change: Change) => boolean,
): readonly Change[] {
  const [from, most] = Object.entries(votes)
    .filter(([id]) => id !== to && holders.some((one) => one.id === id))
    .toSorted(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const moving = (amount: number): Change => ({ is: "votes", to, from, amount });
  // Too many may break it again, so the first of 1, 2, 4, ... that keeps it is narrowed down from below.
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

function changed(event: Recorded, change: Change): Recorded {
  const input = controlInput(event.content.ownership, "workersAndUsers");
  const { insiders: _, ...ownership } = withChange(input, change);
  return { ...event, content: { ...event.content, ownership: ownership as Ownership } };
}

/** Promises that were named and lost, and recognition that ended: nothing in the votes could have kept them. */
export function promisesLost(story: Story, day: string): readonly Entry[] {
  const then = asAt(story, day);
  const ended = latest(then, "RecognitionEnded/1");
  return [...all(then, "GuaranteeLost/1"), ...(ended ? [ended] : [])];
}
