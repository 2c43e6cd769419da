/** A whole small election held by our library, where any shuffle or share may come from elsewhere. */
import assert from "node:assert/strict";
import { appendEvent, joined, newArchive } from "@rochdale/ballot/archive.ts";
import type { Chain, NewEvent } from "@rochdale/ballot/archive.ts";
import { readBallot } from "@rochdale/ballot/ballot.ts";
import { castBallot } from "@rochdale/ballot/cast.ts";
import type { Answers } from "@rochdale/ballot/cast.ts";
import { base58AtRandom, credentialPublic, newCredential } from "@rochdale/ballot/credential.ts";
import { readShare } from "@rochdale/ballot/decryption.ts";
import type { StrongProofs } from "@rochdale/ballot/decryption.ts";
import { electionText } from "@rochdale/ballot/election.ts";
import type { Question } from "@rochdale/ballot/election.ts";
import type { Group } from "@rochdale/ballot/group.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import { decrypted, resultOf, resultText } from "@rochdale/ballot/result.ts";
import type { OwnedFactors, Result } from "@rochdale/ballot/result.ts";
import { credentialsText, readSetup } from "@rochdale/ballot/setup.ts";
import type { Setup } from "@rochdale/ballot/setup.ts";
import { readShuffle } from "@rochdale/ballot/shuffle-form.ts";
import { strictText } from "@rochdale/ballot/strict.ts";
import {
  lastBallots,
  rankedPart,
  tallyOf,
  tallyText,
  withShuffled,
} from "@rochdale/ballot/tally.ts";
import type { EncryptedTally } from "@rochdale/ballot/tally.ts";
import { electionKey, trusteesText } from "@rochdale/ballot/trustee.ts";
import type { TrusteePart } from "@rochdale/ballot/trustee.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";

export const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** What a shuffler or a key-holder sees: the archive so far, and what is to be worked on. */
export type Moment = {
  readonly setup: Setup;
  readonly bytes: Uint8Array;
  readonly tally: EncryptedTally;
  readonly uuid: string;
};
type Work = {
  readonly owner: number;
  readonly make: (at: Moment) => string | { payload: string; strong: StrongProofs };
};

export type Held = {
  readonly uuid: string;
  readonly bytes: Uint8Array;
  readonly strict: string;
  readonly result: Result;
};

/** Holds the election: `votes` in order, each by the voter of that number; a later one replaces. */
export function holdElection(
  group: Group,
  given: {
    readonly parts: readonly TrusteePart[];
    readonly questions: readonly Question[];
    readonly votes: readonly { readonly voter: number; readonly answers: Answers }[];
    readonly shuffles?: readonly Work[];
    readonly shares: readonly Work[];
  },
): Held {
  const { questions, votes } = given;
  const uuid = base58AtRandom(14, random);
  const voters = 1 + Math.max(0, ...votes.map(({ voter }) => voter));
  const credentials = Array.from({ length: voters }, () => newCredential(random));
  const publicKeys = credentials.map((one) => ({ publicKey: credentialPublic(one, uuid, group) }));
  const publicKey = electionKey(group, given.parts);
  const about = { name: "Held by us", description: "Etholiad", group: group.name };
  const election = electionText({ ...about, publicKey, questions, uuid });
  const texts = {
    election,
    trustees: trusteesText(given.parts),
    credentials: credentialsText(group, publicKeys),
  };
  const setup = opened(texts);
  const archive = growing();
  archive.add({ type: "Setup", ...texts });
  const ballots = votes.map(({ voter, answers }) => {
    const credential = credentials[voter]!;
    const { ballot } = castBallot({ election, credential, answers, random });
    archive.add({ type: "Ballot", ballot });
    const read = readBallot(ballot, { group, questions, where: "" });
    assert.ok(read.ok);
    return read.value;
  });
  archive.add({ type: "EndBallots" });
  const counted = tallyOf(setup, lastBallots(ballots));
  assert.ok(counted.ok);
  let { tally } = counted.value;
  archive.add({ ...counted.value, type: "EncryptedTally", tally: tallyText(group, tally) });
  const moment = (): Moment => ({ setup, uuid, bytes: archive.bytes(), tally });
  for (const { owner, make } of given.shuffles ?? []) {
    const payload = make(moment()) as string;
    const before = rankedPart(tally, questions);
    const shuffle = readShuffle(
      group,
      payload,
      before.map((list) => list.length),
    );
    assert.ok(shuffle, "a shuffle could not be read");
    tally = withShuffled(tally, questions, shuffle.ciphertexts);
    archive.add({ type: "Shuffle", owner, payload });
  }
  if (given.shuffles !== undefined) archive.add({ type: "EndShuffles" });
  const strong: { owner: number; payload: string; proofs: StrongProofs }[] = [];
  const shares = given.shares.map(({ owner, make }): OwnedFactors => {
    const made = make(moment());
    const payload = typeof made === "string" ? made : made.payload;
    if (typeof made !== "string")
      strong.push({ owner, payload: hexHash(payload), proofs: made.strong });
    archive.add({ type: "PartialDecryption", owner, payload });
    const share = readShare(group, payload, tally);
    assert.ok(share, "a share could not be read");
    return { owner, factors: share.factors };
  });
  const plain = decrypted(setup, tally, shares);
  assert.ok(plain.ok);
  const result = resultOf(setup, plain.value);
  assert.ok(result.ok);
  archive.add({ type: "Result", result: resultText(result.value) });
  const side = { election: setup.election.fingerprint, heads: [], shares: strong };
  return { uuid, bytes: archive.bytes(), strict: strictText(side), result: result.value };
}

function opened(texts: { election: string; trustees: string; credentials: string }): Setup {
  const read = readSetup(texts, fastPowers);
  assert.ok(read.ok && read.value.problems.length === 0, JSON.stringify(read.ok || read.problems));
  return read.value.setup;
}

function growing() {
  const first = newArchive(1_795_295_363n);
  const pieces = [first.bytes];
  let chain: Chain = first.chain;
  return {
    add(event: NewEvent): void {
      const more = appendEvent(chain, event);
      pieces.push(more.bytes);
      chain = more.chain;
    },
    bytes: () => joined(pieces),
  };
}
