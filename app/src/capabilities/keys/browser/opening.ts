/** A holder's answers after the close: a share of the opening, or ranked papers shuffled anew. */
import { partialDecryption } from "@rochdale/ballot/decryption.ts";
import { readElection } from "@rochdale/ballot/election.ts";
import type { Group, Random } from "@rochdale/ballot/group.ts";
import { makeShuffle } from "@rochdale/ballot/shuffle.ts";
import { rankedPart, readTally } from "@rochdale/ballot/tally.ts";

type Opens = { readonly election: string; readonly tally: string };

/** The share and its strong proofs, each as its exact text. Throws where what is opened cannot be read. */
export function shareOf(
  group: Group,
  opens: Opens,
  given: { readonly secret: bigint; readonly random: Random },
): string {
  const { fingerprint, tally } = read(group, opens);
  const { payload, strong } = partialDecryption(group, { ...given, fingerprint, tally });
  return JSON.stringify({ share: payload, strong: JSON.stringify(strong) });
}

/** The ranked papers in a new order and under new locks, with the proof that nothing else was done. */
export function shuffledFrom(group: Group, opens: Opens, random: Random): string {
  const { fingerprint, tally, questions, key } = read(group, opens);
  const before = rankedPart(tally, questions);
  return makeShuffle(group, { key, fingerprint, before, random });
}

function read(group: Group, opens: Opens) {
  const election = readElection(opens.election);
  if (!election.ok) throw new Error("the election cannot be read");
  const { fingerprint, given, key } = election.value.election;
  const tally = readTally(group, { text: opens.tally, questions: given.questions });
  if (tally === null) throw new Error("the closed box cannot be read");
  return { fingerprint, tally, key, questions: given.questions };
}
