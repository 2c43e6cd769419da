/** The one order in which an archive's events may come, and which of them the released tool looks at. */
import type { ArchiveEvent, EventType } from "./archive.ts";
import type { Problem } from "./problem.ts";

/** What may follow what; in an election without ranked questions nothing is shuffled. */
const followers: { readonly [type in EventType]: readonly EventType[] } = {
  Setup: ["Ballot", "EndBallots"],
  Ballot: ["Ballot", "EndBallots"],
  EndBallots: ["EncryptedTally"],
  EncryptedTally: ["Shuffle", "PartialDecryption"],
  Shuffle: ["Shuffle", "EndShuffles"],
  EndShuffles: ["PartialDecryption"],
  PartialDecryption: ["PartialDecryption", "Result"],
  Result: [],
};

/** Every event that may not stand where it stands. An archive may end early: it is then still growing. */
export function faultsInOrder(
  events: readonly ArchiveEvent[],
  { ranked }: { readonly ranked: boolean },
): readonly Problem[] {
  return events.flatMap(({ type, height }, at) => {
    const before = events[at - 1];
    const follows =
      before === undefined
        ? type === "Setup"
        : followers[before.type].includes(type) &&
          !(before.type === "EncryptedTally" && (type === "Shuffle") !== ranked);
    if (follows) return [];
    const because =
      before === undefined ? `${type} opens the archive` : `${type} follows ${before.type}`;
    return [{ check: "order" as const, where: `event ${height}`, because }];
  });
}

/**
 * The events of a type that the released tool takes: it walks back from the last of them and stops at
 * the first event of another type. In an archive in order these are all of them.
 */
export function lastRun(events: readonly ArchiveEvent[], type: EventType): ArchiveEvent[] {
  const end = events.findLastIndex((event) => event.type === type) + 1;
  let from = end;
  while (from > 0 && events[from - 1]?.type === type) from -= 1;
  return events.slice(from, end);
}
