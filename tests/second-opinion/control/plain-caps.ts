/** Votes under caps a second time, slow and obvious: every set of parties that might be cut, in sixtieths of the whole. */
import type { ControlInput } from "@rochdale/control/control.ts";

type Held = { readonly [id: string]: number };
type Party = { readonly ids: readonly string[]; readonly held: number; readonly sixtieths: number };

/** The votes in the same proportions as the caps leave them: ordinary whole numbers, all multiplied alike. */
export function cutPlainly(votes: Held, caps: NonNullable<ControlInput["caps"]>): Held {
  const capped = caps
    .map(({ of, most }) => partyOf(votes, of, most))
    .filter(({ held }) => held > 0);
  const named = new Set(caps.flatMap(({ of }) => of));
  const free = Object.entries(votes).filter(([id]) => !named.has(id));
  const sumOf = (of: readonly Party[], what: "held" | "sixtieths") =>
    of.reduce((sum, one) => sum + one[what], 0);
  const freeVotes = free.reduce((sum, [, amount]) => sum + amount, 0);
  for (let bits = 0; bits < 1 << capped.length; bits++) {
    const cut = capped.filter((_, at) => (bits >> at) & 1);
    const kept = capped.filter((_, at) => !((bits >> at) & 1));
    const left = 60 - sumOf(cut, "sixtieths");
    const votesLeft = freeVotes + sumOf(kept, "held");
    if (left <= 0 || votesLeft === 0) continue;
    // The whole is votesLeft * 60 / left, of which a party may have its sixtieths.
    const above = ({ held, sixtieths }: Party) => held * left > sixtieths * votesLeft;
    if (!cut.every(above) || kept.some(above)) continue;
    const worth = new Map(cut.map((party) => [party, party.sixtieths * votesLeft]));
    return shared(votes, capped, { worth, others: left });
  }
  if (capped.length === 0) return votes;
  const worth = new Map(capped.map((party) => [party, party.sixtieths]));
  return shared(votes, capped, { worth, others: 1 });
}

function partyOf(votes: Held, ids: readonly string[], most: string): Party {
  const [top = 0, bottom = 1] = most.split("/").map(Number);
  const held = ids.reduce((sum, id) => sum + (votes[id] ?? 0), 0);
  return { ids, held, sixtieths: (60 * top) / bottom };
}

/** What a party is worth goes to its holders by their votes: all is multiplied by what each party holds, to stay whole. */
function shared(
  votes: Held,
  parties: readonly Party[],
  { worth, others }: { readonly worth: ReadonlyMap<Party, number>; readonly others: number },
): Held {
  const scale = parties.reduce((all, { held }) => all * held, 1);
  const counted = Object.entries(votes).map(([id, amount]) => {
    const party = parties.find(({ ids }) => ids.includes(id));
    const mine = party && worth.get(party);
    if (!party || mine === undefined) return [id, amount * others * scale];
    return [id, (amount * mine * scale) / party.held];
  });
  return Object.fromEntries(counted) as Held;
}
