/** Whose shuffles and shares an archive holds: each key-holder once, and as many as decrypting takes. */
import type { ArchiveEvent } from "./archive.ts";
import { namingFields } from "./archive.ts";
import type { Check, Problem } from "./problem.ts";
import type { Verification } from "./verification.ts";
import { placeOf } from "./verification.ts";

/** Shares and shuffles of nobody, of one key-holder twice, and shuffles that are missing at their end. */
export function ownerProblems(verification: Verification): readonly Problem[] {
  const { shuffles, shares, archive } = verification;
  const ended = archive.events.some(({ type }) => type === "EndShuffles");
  return [
    ...ownersOf(verification, shuffles, "shuffleForm"),
    ...ownersOf(verification, shares, "shareForm"),
    ...(ended ? missingShufflers(verification) : []),
  ];
}

/** The key-holder's number, from 1; null if it is nobody's. */
function ownerOf({ archive, setup }: Verification, event: ArchiveEvent): number | null {
  const owner = namingFields(archive, event)?.["owner"];
  if (typeof owner !== "number") return null;
  return setup.trustees.shareKeys[owner - 1] === undefined ? null : owner;
}

function ownersOf(
  verification: Verification,
  events: readonly ArchiveEvent[],
  check: Check,
): readonly Problem[] {
  const seen = new Set<number>();
  return events.flatMap((event) => {
    const owner = ownerOf(verification, event);
    if (owner === null) return [{ check, where: placeOf(event), because: "it is nobody's" }];
    if (!seen.has(owner)) {
      seen.add(owner);
      return [];
    }
    return [{ check, where: placeOf(event), because: `key-holder ${owner} has one already` }];
  });
}

/** Votes stay hidden if one shuffler is honest: as many must shuffle as could decrypt. */
function missingShufflers(verification: Verification): readonly Problem[] {
  const { parts, shareKeys } = verification.setup.trustees;
  const owners = new Set(verification.shuffles.map((event) => ownerOf(verification, event)));
  return parts.flatMap(({ needed }, part) => {
    const there = shareKeys.filter((one, at) => one.part === part && owners.has(at + 1)).length;
    if (there >= needed) return [];
    const because = `key ${part + 1} needs ${needed} shuffles and has ${there}`;
    return [{ check: "shuffleForm" as const, where: "shuffles", because }];
  });
}
