/** Votes as they count under the caps of the rules: exact, as whole numbers in the same proportions. */
import { fraction } from "@rochdale/count/fraction.ts";
import { cutToCaps } from "@rochdale/count/vote-caps.ts";
import type { Cap, Holdings } from "./statement.ts";

/**
 * A table of votes cut to the caps, which are kept among those who hold votes in it. What a cap leaves to several holders
 * they share in proportion to their votes. All are multiplied alike, so that nothing is a part of a vote. Without caps the
 * table itself.
 */
export function votesAsCounted(votes: Holdings, caps: readonly Cap[]): Holdings {
  if (caps.length === 0) return votes;
  const capOf = new Map(caps.flatMap((cap) => cap.of.map((id) => [id, cap] as const)));
  const partyOf = (id: string): Cap | string => capOf.get(id) ?? id;
  const held = new Map<Cap | string, bigint>();
  for (const [id, one] of votes) held.set(partyOf(id), (held.get(partyOf(id)) ?? 0n) + one);
  const parties = [...held].map(([party, of]) => ({
    votes: of,
    most: typeof party === "string" ? null : party.most,
  }));
  const cut = cutToCaps(parties);
  const left = new Map([...held.keys()].map((party, at) => [party, cut[at] ?? fraction(0n)]));
  const counted = [...votes].map(([id, one]) => {
    const { top, bottom } = left.get(partyOf(id)) ?? fraction(0n);
    return [id, fraction(top * one, bottom * (held.get(partyOf(id)) ?? 1n))] as const;
  });
  const scale = counted.reduce((all, [, { bottom }]) => all * fraction(all, bottom).bottom, 1n);
  return new Map(counted.map(([id, { top, bottom }]) => [id, top * (scale / bottom)]));
}
