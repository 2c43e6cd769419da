/** The verification of an archive in parts, so that many cores can share the work. */
import type { Archive, ArchiveEvent } from "./archive.ts";
import { namingFields, readArchive, textIn } from "./archive.ts";
import type { Ballot } from "./ballot.ts";
import { checkBallots, ciphertextMarks, readBallotOf } from "./ballot-check.ts";
import type { ReadShare } from "./decryption.ts";
import { faultsInShare, faultsInStrongProofs, readProofGrid, readShare } from "./decryption.ts";
import { faultsInOrder, lastRun } from "./event-order.ts";
import type { Random } from "./group.ts";
import { readHints } from "./hints.ts";
import type { Hints } from "./hints.ts";
import type { Check, Problem, Read } from "./problem.ts";
import type { Ciphertext } from "./proof.ts";
import { checkCredentials, readSetup } from "./setup.ts";
import type { Setup } from "./setup.ts";
import { checkShuffle } from "./shuffle-check.ts";
import { readShuffle } from "./shuffle-form.ts";
import type { StrictFile } from "./strict.ts";
import { lastBallots, rankedPart, tallyOf, withShuffled } from "./tally.ts";
import type { EncryptedTally } from "./tally.ts";
import { sha256Of } from "./groups.ts";
import type { Means } from "./groups.ts";

/** An archive whose bytes and set-up can be worked with, and what was wrong up to there. */
export type Verification = {
  readonly archive: Archive;
  readonly setup: Setup;
  readonly problems: readonly Problem[];
  readonly strict: StrictFile | null;
  /** What the hint file tells of these ballots, and the chance to check it by. */
  readonly hints: (Hints & { readonly random: Random }) | null;
  readonly ballots: readonly ArchiveEvent[];
  readonly shuffles: readonly ArchiveEvent[];
  readonly shares: readonly ArchiveEvent[];
  readonly last: (type: "EncryptedTally" | "Result") => ArchiveEvent | null;
  /** The tally as the ballots give it; made when first asked. */
  readonly tally: () => Read<Counted>;
  /** The ballot at a place in `ballots`, or why it cannot be read; read once. */
  readonly readingAt: (at: number) => Read<Ballot>;
  /** The ballots that could be read; made when first asked. */
  readonly read: () => readonly Ballot[];
};

export type Counted = {
  readonly tally: EncryptedTally;
  readonly ballots: number;
  readonly weight: bigint;
};

/** A part of the work; any order, any thread, each exactly once. */
export type Task =
  | { readonly kind: "credentials" | "ballots"; readonly from: number; readonly to: number }
  | { readonly kind: "shuffle" | "share"; readonly at: number };

/** A hint file's bytes, which nobody needs to trust, and fresh chance, which its maker cannot foresee. */
export type HintsGiven = { readonly bytes: Uint8Array; readonly random: Random };

/** Opens an archive for verification: bytes, chain, order and set-up. Refused where nothing can follow. */
export function openVerification(
  bytes: Uint8Array,
  given: {
    readonly strict?: StrictFile | null;
    readonly hints?: HintsGiven;
    readonly fast?: Means;
  } = {},
): Read<Verification> {
  const { strict = null, fast } = given;
  const reading = readArchive(bytes, sha256Of(fast));
  if (!reading.ok) return reading;
  const archive = reading.value;
  const setups = archive.events.filter(({ type }) => type === "Setup");
  const [election, trustees, credentials] = (setups[0]?.texts ?? []).map((entry) =>
    textIn(archive, entry),
  );
  if (election == null || trustees == null || credentials == null) {
    const because = "it has no set-up whose texts can be read";
    return { ok: false, problems: [{ check: "election", where: "set-up", because }] };
  }
  const ballots = lastRun(archive.events, "Ballot");
  const ready = readSetup({ election, trustees, credentials }, fast);
  if (!ready.ok) return ready;
  const { setup } = ready.value;
  // Each is signed and answers a question: two at least. Said once the code is warm, which saves a fifth.
  setup.group.expectBasePowers(2 * ballots.length);
  const { events } = archive;
  const { questions } = setup.election.given;
  const ranked = questions.some(({ kind }) => kind === "ranked");
  const readings: (Read<Ballot> | undefined)[] = ballots.map(() => undefined);
  const readingAt = (at: number): Read<Ballot> => {
    const event = ballots[at];
    if (event === undefined) throw new RangeError(`there is no ballot ${at}`);
    return (readings[at] ??= readBallotOf(setup, eventText(archive, event), placeOf(event)));
  };
  const readable = once(() =>
    ballots.flatMap((_, at) => {
      const reading = readingAt(at);
      return reading.ok ? [reading.value] : [];
    }),
  );
  return {
    ok: true,
    value: {
      ...{ archive, setup, strict, ballots },
      hints: hintsFor(setup, ballots, given.hints),
      problems: [...ready.value.problems, ...faultsInOrder(events, { ranked })],
      shuffles: lastRun(events, "Shuffle"),
      shares: lastRun(events, "PartialDecryption"),
      last: (type) => events.findLast((event) => event.type === type) ?? null,
      tally: once(() => tallyOf(setup, lastBallots(readable()))),
      readingAt,
      read: readable,
    },
  };
}

function hintsFor(setup: Setup, ballots: readonly ArchiveEvent[], given?: HintsGiven) {
  if (given === undefined) return null;
  const wanted = new Set(ballots.map(payloadOf));
  const hints = readHints(given.bytes, { election: setup.election.fingerprint, wanted });
  return hints === null ? null : { ...hints, random: given.random };
}

/** The digest of a ballot's text: the name under which hints tell of it. */
export const payloadOf = ({ texts }: ArchiveEvent): string => texts[0]?.hash ?? "";

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The first text of an event; an empty one where it is missing or no UTF-8, which no check accepts. */
export function eventText(archive: Archive, event: ArchiveEvent): string {
  const [entry] = event.texts;
  return (entry === undefined ? null : textIn(archive, entry)) ?? "";
}

export const placeOf = ({ type, height }: ArchiveEvent): string => `event ${height} (${type})`;

/** Entries of one task: enough that what is checked together is checked for less. */
type Pieces = { readonly least: number; readonly most: number; readonly parts: number };
const piecesOf: { readonly [kind in "alone" | "hinted" | "credentials"]: Pieces } = {
  alone: { least: 100, most: 1_000, parts: 4 },
  hinted: { least: 200, most: 2_000, parts: 2 },
  credentials: { least: 500, most: 5_000, parts: 2 },
};

/** All the work that is left; longest first, so that threads end together. */
export function tasksOf(verification: Verification): readonly Task[] {
  const { shuffles, shares, ballots, setup, hints } = verification;
  return [
    ...shuffles.map((_, at): Task => ({ kind: "shuffle", at })),
    ...shares.map((_, at): Task => ({ kind: "share", at })),
    ...ranges("ballots", ballots.length, piecesOf[hints === null ? "alone" : "hinted"]),
    ...ranges("credentials", setup.weights.size, piecesOf.credentials),
  ];
}

function ranges(
  kind: "ballots" | "credentials",
  count: number,
  { least, most, parts }: Pieces,
): readonly Task[] {
  const each = Math.max(least, Math.min(most, Math.ceil(count / parts)));
  const pieces = Math.ceil(count / each);
  return Array.from({ length: pieces }, (_, piece) => ({
    kind,
    from: Math.floor((piece * count) / pieces),
    to: Math.floor(((piece + 1) * count) / pieces),
  }));
}

/** Does a task: the problems that it finds. */
export function perform(verification: Verification, task: Task): readonly Problem[] {
  const { setup } = verification;
  switch (task.kind) {
    case "credentials":
      return checkCredentials(setup, task);
    case "ballots": {
      const { from, to } = task;
      const ballots = verification.ballots.slice(from, to).map((event, at) => ({
        reading: verification.readingAt(from + at),
        where: placeOf(event),
        hint: verification.hints?.at(payloadOf(event)) ?? null,
      }));
      return checkBallots(setup, ballots, verification.hints?.random);
    }
    case "shuffle":
      return shuffleProblems(verification, task.at);
    case "share":
      return shareProblems(verification, task.at);
  }
}

/** The ranked ciphertexts before the shuffle at a place; null if they cannot be made out. */
function shuffledBefore(
  verification: Verification,
  at: number,
): readonly (readonly Ciphertext[])[] | null {
  const counted = verification.tally();
  if (!counted.ok) return null;
  const { group, election } = verification.setup;
  const first = rankedPart(counted.value.tally, election.given.questions);
  const event = verification.shuffles[at - 1];
  if (event === undefined) return first;
  const lengths = first.map((list) => list.length);
  const text = eventText(verification.archive, event);
  return readShuffle(group, text, lengths)?.ciphertexts ?? null;
}

function shuffleProblems(verification: Verification, at: number): readonly Problem[] {
  const { archive, setup, shuffles } = verification;
  const event = shuffles[at];
  const before = shuffledBefore(verification, at);
  if (event === undefined || before === null) return [];
  const { group, election } = setup;
  const { key, fingerprint } = election;
  const text = eventText(archive, event);
  return checkShuffle(group, { key, fingerprint, before, text, where: placeOf(event) }).problems;
}

/** The tally as it is decrypted: after the last shuffle. */
export function finalTally(verification: Verification): EncryptedTally | null {
  const counted = verification.tally();
  const shuffled = shuffledBefore(verification, verification.shuffles.length);
  if (!counted.ok || shuffled === null) return null;
  return withShuffled(counted.value.tally, verification.setup.election.given.questions, shuffled);
}

/** The share at a place, and its owner's number from 1; null if it cannot be made out. */
export function shareAt(
  verification: Verification,
  at: number,
  tally: EncryptedTally,
): { readonly owner: number; readonly share: ReadShare } | null {
  const { archive, setup, shares } = verification;
  const event = shares[at];
  const owner = event === undefined ? null : namingFields(archive, event)?.["owner"];
  if (event === undefined || typeof owner !== "number") return null;
  if (setup.trustees.shareKeys[owner - 1] === undefined) return null;
  const share = readShare(setup.group, eventText(archive, event), tally);
  return share === null ? null : { owner, share };
}

function shareProblems(verification: Verification, at: number): readonly Problem[] {
  const { setup, shares, strict } = verification;
  const tally = finalTally(verification);
  const event = shares[at];
  if (tally === null || event === undefined) return [];
  const where = placeOf(event);
  const found = shareAt(verification, at, tally);
  const key = setup.trustees.shareKeys[(found?.owner ?? 0) - 1]?.key;
  if (found === null || key === undefined) {
    return [{ check: "share", where, because: "it is no key-holder's share of this tally" }];
  }
  const { share, owner } = found;
  const { group } = setup;
  const of = { fingerprint: setup.election.fingerprint, key, tally };
  const all = (check: Check, faults: readonly string[]): readonly Problem[] =>
    faults.slice(0, 10).map((because) => ({ check, where, because }));
  const wrong = faultsInShare(group, of, share);
  if (wrong.length > 0) return all("share", wrong);
  if (strict === null) return [];
  const payload = event.texts[0]?.hash;
  const beside = strict.shares.find((one) => one.owner === owner && one.payload === payload);
  if (beside === undefined) return all("strongProof", ["the side file has no proof of it"]);
  const strong = readProofGrid(group, beside.proofs, tally);
  if (strong === null) return all("strongProof", ["the side file's proofs do not fit it"]);
  return all("strongProof", faultsInStrongProofs(group, of, { share, strong }));
}

/** Ballots and ciphertexts that are there twice. */
export function repeats(verification: Verification): readonly Problem[] {
  const seen = new Set<string>();
  return verification.read().flatMap((ballot, at) => {
    const marks = ciphertextMarks(verification.setup, ballot);
    const again = marks.some((mark) => seen.has(mark)) || new Set(marks).size < marks.length;
    for (const mark of marks) seen.add(mark);
    if (!again) return [];
    const where = `ballot ${at + 1} (${ballot.tracker})`;
    const because = "a ciphertext of it is in the box already";
    return [{ check: "ballotRepeated" as const, where, because }];
  });
}
