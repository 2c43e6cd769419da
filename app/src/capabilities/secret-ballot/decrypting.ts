/** From the close to the result, as key-holders see it: what is to be opened, and their shuffles and shares taken. */
import {
  faultsInShare,
  faultsInStrongProofs,
  readProofGrid,
  readShare,
} from "@rochdale/ballot/decryption.ts";
import { decrypted, resultOf, resultText } from "@rochdale/ballot/result.ts";
import { readSetup, type Setup } from "@rochdale/ballot/setup.ts";
import { checkShuffle } from "@rochdale/ballot/shuffle-check.ts";
import { readShuffle } from "@rochdale/ballot/shuffle-form.ts";
import {
  rankedPart,
  readTally,
  tallyText,
  withShuffled,
  type EncryptedTally,
} from "@rochdale/ballot/tally.ts";
import { DecideAgain } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { addJob } from "../../platform/jobs.ts";
import { following, tipOf, writeEvents, type Coming } from "./chain.ts";
import { openResultJob } from "./closing.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";
import { lockBox } from "./sealing.ts";
import { keysOf, secretTables, type BoxName } from "./tables.ts";

export type ToDecrypt = {
  /** On a ranked ballot shuffles come first, until as many holders as the threshold have shuffled. */
  readonly awaits: "shuffle" | "share";
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
  /** The encrypted tally's text; of a ranked ballot as the last shuffle left it. */
  readonly tally: string;
  /** Voters whose ballots count. */
  readonly ballots: number;
  /** The head of the chain as it stands. */
  readonly head: string;
};

/** What key-holders work on, from the close (a few seconds after it, for thousands of ballots) until the result stands. */
export async function toDecrypt(db: Db, box: BoxName): Promise<ToDecrypt | null> {
  return (await standing(db, box))?.opens ?? null;
}

type Standing = {
  readonly setup: Setup;
  readonly tally: string;
  readonly ballots: number;
  readonly ranked: boolean;
  /** The tally as the last shuffle left it; null where nobody has shuffled. */
  readonly shuffled: EncryptedTally | null;
  readonly shuffles: number;
  readonly ended: boolean;
  readonly opens: ToDecrypt;
};

/** The last few boxes by the head of their chain, which stands for one tally: long ones take seconds to read. */
const standings = new Map<string, Standing>();
const STANDINGS_KEPT = 4;

/**
 * A closed ballot with its tally worked out and no result yet; null otherwise. The head is read first: where the chain
 * grows meanwhile, it is the older one, and whoever decides on it decides again.
 */
export async function standing(db: Db, box: BoxName): Promise<Standing | null> {
  const head = (await tipOf(db, box))?.chain.head;
  if (!head) return null;
  const known = standings.get(head);
  if (known) return known;
  const read = await readStanding(db, box, head);
  if (read === null) return null;
  standings.set(head, read);
  const oldest = standings.size > STANDINGS_KEPT ? standings.keys().next().value : undefined;
  if (oldest !== undefined) standings.delete(oldest);
  return read;
}

async function readStanding(db: Db, box: BoxName, head: string): Promise<Standing | null> {
  const row = await secretTables(db)
    .selectFrom("secret_ballot")
    .leftJoin("secret_result", (join) =>
      join
        .onRef("secret_result.body_id", "=", "secret_ballot.body_id")
        .onRef("secret_result.ballot", "=", "secret_ballot.ballot"),
    )
    .select(["election", "trustees", "credentials", "tally", "secret_result.result"])
    .where("secret_ballot.body_id", "=", box.bodyId)
    .where("secret_ballot.ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!row || row.tally === null || row.result !== null) return null;
  const setup = setupOf(row);
  const events = await secretTables(db)
    .selectFrom("secret_event")
    .select(["kind", "content", "number"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("kind", "in", ["EncryptedTally", "Shuffle", "EndShuffles"])
    .orderBy("height")
    .execute();
  const shuffles = events.filter((one) => one.kind === "Shuffle");
  const { questions } = setup.election.given;
  const ranked = questions.some((one) => one.kind === "ranked");
  const last = shuffles.at(-1)?.content ?? null;
  const shuffled = last === null ? null : asShuffled(setup, row.tally, last);
  const ended = events.some((one) => one.kind === "EndShuffles");
  const { election, trustees, credentials, tally } = row;
  const ballots = events[0]?.number ?? 0;
  const opens: ToDecrypt = {
    ...{ awaits: ranked && !ended ? "shuffle" : "share", election, trustees, credentials },
    ...{ tally: shuffled ? tallyText(setup.group, shuffled) : tally, ballots, head },
  };
  return { setup, tally, ballots, ranked, shuffled, shuffles: shuffles.length, ended, opens };
}

export function setupOf(texts: {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
}): Setup {
  const read = readSetup(texts, fastPowers);
  if (!read.ok) throw new Error("an election that cannot be read was set up");
  return read.value.setup;
}

export function tallyIn({ group, election }: Setup, text: string): EncryptedTally {
  const tally = readTally(group, { text, questions: election.given.questions });
  if (!tally) throw new Error("a tally that cannot be read was kept");
  return tally;
}

function asShuffled(setup: Setup, text: string, shuffle: string): EncryptedTally {
  const { questions } = setup.election.given;
  const tally = tallyIn(setup, text);
  const lengths = rankedPart(tally, questions).map((list) => list.length);
  const read = readShuffle(setup.group, shuffle, lengths);
  if (!read) throw new Error("a shuffle that cannot be read was kept");
  return withShuffled(tally, questions, read.ciphertexts);
}

/** How many holders open the result together. */
export function sharesNeeded({ trustees }: Setup): number {
  return trustees.parts.reduce((sum, part) => sum + part.needed, 0);
}

export type GivenShare = {
  /** The holder's number among the trustees, from 1. */
  readonly holder: number;
  /** The share and its strong proofs, each as its exact text. */
  readonly share: string;
  readonly strong: string;
};

/** What is wrong with a share, in a sentence for the log of a test or a fault; null where every proof holds. Pure. */
export function wrongInShare(opens: ToDecrypt, given: GivenShare): string | null {
  const setup = setupOf(opens);
  const { group, trustees, election } = setup;
  const key = trustees.shareKeys[given.holder - 1]?.key;
  if (key === undefined) return `there is no key-holder ${given.holder}`;
  const tally = tallyIn(setup, opens.tally);
  const share = readShare(group, given.share, tally);
  const strong = readProofGrid(group, jsonIn(given.strong), tally);
  if (!share || !strong) return "it is not written as a share of this tally";
  const of = { fingerprint: election.fingerprint, key, tally };
  const faults = faultsInShare(group, of, share);
  const more = faults.length > 0 ? faults : faultsInStrongProofs(group, of, { share, strong });
  return more[0] ?? null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The head of the chain on which an answer was checked and found sound. */
export type CheckedAt = { readonly checkedAt: string };

/** A proof that was sound on this chain is sound still: long checks are not made again while the box is locked. */
async function stillAwaited(
  tx: Db,
  box: BoxName,
  { awaits, checkedAt }: CheckedAt & Pick<ToDecrypt, "awaits">,
): Promise<void> {
  await lockBox(tx, box);
  const opens = await toDecrypt(tx, box);
  if (opens?.awaits !== awaits) throw new Error(`${box.ballot} awaits no ${awaits}`);
  if (opens.head !== checkedAt) throw new DecideAgain();
}

/** Keeps a share that was found sound at a head. Once the threshold stands, a job opens the result. */
export async function takeShare(
  tx: Db,
  box: BoxName,
  given: GivenShare & CheckedAt,
): Promise<void> {
  const { holder, share, strong, checkedAt } = given;
  await stillAwaited(tx, box, { awaits: "share", checkedAt });
  await secretTables(tx)
    .insertInto("secret_share")
    .values({ ...keysOf(box), holder, share, strong })
    .execute();
  await addJob(tx, openResultJob(box));
}

export type Shares = readonly Pick<GivenShare, "holder" | "share">[];

/** The result's text from exactly as many shares as open it. Pure; throws where they do not open it, though each was checked. */
export function resultFrom(opens: ToDecrypt, shares: Shares): string {
  const setup = setupOf(opens);
  const tally = tallyIn(setup, opens.tally);
  const factors = shares.map(({ holder, share }) => {
    const read = readShare(setup.group, share, tally);
    if (!read) throw new Error("a share that cannot be read was kept");
    return { owner: holder, factors: read.factors };
  });
  const plain = decrypted(setup, tally, factors);
  const found = plain.ok ? resultOf(setup, plain.value) : plain;
  if (!found.ok) throw new Error(`no result: ${found.problems[0]?.because ?? ""}`);
  return resultText(found.value);
}

export type GivenShuffle = { readonly holder: number; readonly shuffle: string };

/** What is wrong with a shuffle; null where its proof holds. Pure. */
export function wrongInShuffle(opens: ToDecrypt, shuffle: string): string | null {
  const setup = setupOf(opens);
  const { election, group } = setup;
  const before = rankedPart(tallyIn(setup, opens.tally), election.given.questions);
  const { key, fingerprint } = election;
  const checked = checkShuffle(group, {
    key,
    fingerprint,
    before,
    text: shuffle,
    where: "shuffle",
  });
  return checked.problems[0]?.because ?? null;
}

/** Adds a shuffle that was found sound at a head to the chain; after as many as the threshold, shuffling ends. */
export async function takeShuffle(
  tx: Db,
  box: BoxName,
  given: GivenShuffle & CheckedAt,
): Promise<void> {
  await stillAwaited(tx, box, { awaits: "shuffle", checkedAt: given.checkedAt });
  const tip = await tipOf(tx, box);
  const stands = await standing(tx, box);
  if (!tip || !stands) throw new Error("no shuffle is awaited");
  const { holder: owner, shuffle: payload } = given;
  const coming: Coming[] = [{ event: { type: "Shuffle", owner, payload } }];
  if (stands.shuffles + 1 >= sharesNeeded(stands.setup)) {
    coming.push({ event: { type: "EndShuffles" } });
  }
  await writeEvents(tx, following(box, tip, coming).rows);
}
