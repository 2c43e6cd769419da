/** A whole election on one machine, to look at and to test with: never a real one, since it knows every secret. */
import type { Chain, NewEvent } from "./archive.ts";
import { appendEvent, chainOf, joined, newArchive, readArchive } from "./archive.ts";
import type { Answers } from "./cast.ts";
import { castBallot } from "./cast.ts";
import { base58AtRandom, credentialPublic, newCredential, newOldCredential } from "./credential.ts";
import type { Share } from "./decryption.ts";
import { partialDecryption } from "./decryption.ts";
import type { Question } from "./election.ts";
import { electionText, fingerprintOf } from "./election.ts";
import type { Group, Random } from "./group.ts";
import { groupNamed } from "./groups.ts";
import { hexHash } from "./hash.ts";
import { decrypted, resultOf, resultText } from "./result.ts";
import type { Result } from "./result.ts";
import { credentialsText, readSetup } from "./setup.ts";
import type { Setup, SetupTexts } from "./setup.ts";
import { makeShuffle } from "./shuffle.ts";
import { readShuffle } from "./shuffle-form.ts";
import { strictText } from "./strict.ts";
import { readBallot } from "./ballot.ts";
import { lastBallots, rankedPart, tallyOf, tallyText, withShuffled } from "./tally.ts";
import type { EncryptedTally } from "./tally.ts";
import { readPedersen } from "./threshold-block.ts";
import { looseJson } from "./json.ts";
import type { Visit } from "./threshold-posts.ts";
import { dealShares, memberSecret, newMember, pedersenText, takeShares } from "./threshold.ts";
import type { TrusteePart } from "./trustee.ts";
import { electionKey, newTrusteeKey, trusteesText } from "./trustee.ts";
import { readShare } from "./decryption.ts";
import type { FastPowers } from "./zp.ts";

export type ElectionPlan = {
  readonly group: string;
  readonly name: string;
  readonly description: string;
  readonly questions: readonly Question[];
  /** One for each voter: the weight of the vote. */
  readonly weights: readonly bigint[];
  /** In the order of casting; `voter` counts from 0 and may vote again. */
  readonly votes: readonly { readonly voter: number; readonly answers: Answers }[];
  /** Key-holders who must all give a share. */
  readonly singles: number;
  /** Key-holders of whom so many suffice; the last ones then give no share. */
  readonly threshold: { readonly needed: number; readonly members: number } | null;
  /** Credentials as the 2.0 tool writes them, instead of the present form. */
  readonly oldCredentials?: boolean;
  /** Seconds since 1970. */
  readonly timestamp: bigint;
  readonly random: Random;
  readonly fast?: FastPowers;
};

export type WholeElection = {
  /** The archive from set-up to result. */
  readonly archive: Uint8Array;
  /** The archive as it was when the last ballot had come in. */
  readonly voted: Uint8Array;
  /** The side file's text. */
  readonly strict: string;
  readonly result: Result;
  readonly texts: SetupTexts;
  readonly credentials: readonly string[];
  /** One for each vote, in the order of casting. */
  readonly trackers: readonly string[];
  /** What each key-holder keeps: a seed, or a secret number. */
  readonly secrets: readonly string[];
};

type KeyHolder = { readonly owner: number; readonly secret: bigint };

/** Holds the election: keys, credentials, ballots, tally, shuffles, shares, result. Throws on a bad plan. */
export function holdElection(plan: ElectionPlan): WholeElection {
  const group = groupNamed(plan.group, plan.fast);
  if (group === null) throw new RangeError(`no group is called ${plan.group}`);
  const { random } = plan;
  const keys = makeKeys(group, plan);
  const uuid = base58AtRandom(14, random);
  const credentials = plan.weights.map(() =>
    plan.oldCredentials === true ? newOldCredential(random) : newCredential(random),
  );
  const texts: SetupTexts = {
    election: electionText({
      ...{ name: plan.name, description: plan.description, group: plan.group },
      ...{ questions: plan.questions, uuid, publicKey: electionKey(group, keys.parts) },
    }),
    trustees: trusteesText(keys.parts),
    credentials: credentialsText(
      group,
      credentials.map((credential, at) => ({
        publicKey: credentialPublic(credential, uuid, group),
        weight: plan.weights[at] ?? 1n,
      })),
    ),
  };
  const box = archiveWriter(plan.timestamp);
  box.add({ type: "Setup", ...texts });
  const ballots = plan.votes.map(({ voter, answers }) => {
    const credential = credentials[voter] ?? "";
    const cast = castBallot({ election: texts.election, credential, answers, random });
    box.add({ type: "Ballot", ballot: cast.ballot });
    return cast;
  });
  const voted = box.bytes();
  box.add({ type: "EndBallots" });
  const closed = closeElection(box, { plan, texts, holders: keys.holders });
  const heads = [headOf(voted)];
  const election = fingerprintOf(texts.election);
  return {
    ...{ voted, texts, credentials, result: closed.result, secrets: keys.secrets },
    archive: box.bytes(),
    strict: strictText({ election, heads, shares: closed.shares }),
    trackers: ballots.map(({ tracker }) => tracker),
  };
}

/** Writes events one after the other. */
function archiveWriter(timestamp: bigint) {
  const opening = newArchive(timestamp);
  const pieces = [opening.bytes];
  let chain: Chain = opening.chain;
  return {
    add(event: NewEvent): void {
      const added = appendEvent(chain, event);
      pieces.push(added.bytes);
      chain = added.chain;
    },
    bytes: (): Uint8Array => joined(pieces),
  };
}

function headOf(bytes: Uint8Array): { readonly height: number; readonly head: string } {
  const archive = readArchive(bytes);
  if (!archive.ok) throw new Error("an archive of our own cannot be read");
  const { height, head } = chainOf(archive.value);
  return { height, head: head ?? "" };
}

function makeKeys(group: Group, { singles, threshold, random }: ElectionPlan) {
  const parts: TrusteePart[] = [];
  const holders: KeyHolder[] = [];
  const secrets: string[] = [];
  for (let at = 0; at < singles; at += 1) {
    const { secret, publicKey } = newTrusteeKey(group, { random });
    parts.push(["Single", publicKey]);
    holders.push({ owner: holders.length + 1, secret });
    secrets.push(secret.toString());
  }
  if (threshold === null) return { parts, holders, secrets };
  const made = Array.from({ length: threshold.members }, () => newMember(group, { random }));
  const seeds = made.map(({ seed }) => seed);
  const ceremony = {
    certificates: made.map(({ certificate }) => certificate),
    threshold: threshold.needed,
  };
  const messages = seeds.map(
    (seed) => must(dealShares(group, { ...ceremony, seed, random })).message,
  );
  const posted = { ...ceremony, messages };
  const keys = seeds.map((seed) => must(takeShares(group, { ...posted, seed, random })).key);
  const { text } = must(pedersenText(group, { ...posted, keys }));
  const block = readPedersen(looseJson(text)?.value);
  if (block === null) throw new Error("a threshold key of our own cannot be read");
  parts.push(["Pedersen", block]);
  secrets.push(...seeds);
  // The last members are away: the others must do.
  for (const seed of seeds.slice(0, threshold.needed)) {
    const { member, secret } = must(memberSecret(group, { ...posted, seed }));
    holders.push({ owner: singles + member, secret });
  }
  return { parts, holders, secrets };
}

function must<T>(visit: Visit<T>): T {
  if (!visit.ok) throw new Error(visit.complaints[0]?.because);
  return visit;
}

type Box = ReturnType<typeof archiveWriter>;
type Closing = {
  readonly plan: ElectionPlan;
  readonly texts: SetupTexts;
  readonly holders: readonly KeyHolder[];
};

/** From the end of ballots to the result. */
function closeElection(box: Box, { plan, texts, holders }: Closing) {
  const setup = ready(texts, plan.fast);
  const { group, election } = setup;
  const { questions } = plan;
  const archive = readArchive(box.bytes());
  if (!archive.ok) throw new Error("an archive of our own cannot be read");
  const ballots = archive.value.events.flatMap(({ type, texts: [entry] }) => {
    if (type !== "Ballot" || entry === undefined) return [];
    const text = new TextDecoder().decode(archive.value.bytes.slice(entry.from, entry.to));
    const ballot = readBallot(text, { group, questions, where: "ballot" });
    return ballot.ok ? [ballot.value] : [];
  });
  const counted = tallyOf(setup, lastBallots(ballots));
  if (!counted.ok) throw new Error(counted.problems[0]?.because);
  const { tally, ballots: count, weight } = counted.value;
  box.add({ type: "EncryptedTally", tally: tallyText(group, tally), ballots: count, weight });
  const final = shuffled(box, { setup, tally, holders, random: plan.random });
  const shares = holders.map(({ owner, secret }) => {
    const { fingerprint } = election;
    const share = partialDecryption(group, {
      ...{ secret, fingerprint, tally: final },
      random: plan.random,
    });
    box.add({ type: "PartialDecryption", owner, payload: share.payload });
    return { owner, share };
  });
  const plain = decrypted(
    setup,
    final,
    shares.map(({ owner, share }) => ({ owner, factors: factorsOf(group, share, final) })),
  );
  const result = plain.ok ? resultOf(setup, plain.value) : plain;
  if (!result.ok) throw new Error(result.problems[0]?.because);
  box.add({ type: "Result", result: resultText(result.value) });
  return {
    result: result.value,
    shares: shares.map(({ owner, share }) => ({
      ...{ owner, payload: hexHash(share.payload), proofs: share.strong },
    })),
  };
}

function ready(texts: SetupTexts, fast: FastPowers | undefined): Setup {
  const setup = readSetup(texts, fast);
  if (!setup.ok) throw new Error(setup.problems[0]?.because);
  return setup.value.setup;
}

function factorsOf(group: Group, { payload }: Share, tally: EncryptedTally) {
  const share = readShare(group, payload, tally);
  if (share === null) throw new Error("a share of our own cannot be read");
  return share.factors;
}

/** Each key-holder shuffles what the one before left, if there is anything ranked to shuffle. */
function shuffled(
  box: Box,
  given: {
    readonly setup: Setup;
    readonly tally: EncryptedTally;
    readonly holders: readonly KeyHolder[];
    readonly random: Random;
  },
): EncryptedTally {
  const { setup, tally, random } = given;
  const { group, election } = setup;
  const { questions } = election.given;
  let before = rankedPart(tally, questions);
  if (before.length === 0) return tally;
  const lengths = before.map((list) => list.length);
  for (const { owner } of given.holders) {
    const { key, fingerprint } = election;
    const payload = makeShuffle(group, { key, fingerprint, before, random });
    box.add({ type: "Shuffle", owner, payload });
    before = readShuffle(group, payload, lengths)?.ciphertexts ?? before;
  }
  box.add({ type: "EndShuffles" });
  return withShuffled(tally, questions, before);
}
