/** The job after the close: it works out the encrypted tally, and once enough shares stand, the result with its proof. */
import { createHash } from "node:crypto";
import { readBallot } from "@rochdale/ballot/ballot.ts";
import type { StrongProofs } from "@rochdale/ballot/decryption.ts";
import { hexHash } from "@rochdale/ballot/hash.ts";
import { readResult, type Result } from "@rochdale/ballot/result.ts";
import { strictText } from "@rochdale/ballot/strict.ts";
import { tallyOf, tallyText, type CountedBallot } from "@rochdale/ballot/tally.ts";
import { ballotById } from "@rochdale/facts/ballot-story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { sql } from "kysely";
import { recordConsequence } from "../../house/consequence.ts";
import type { House } from "../../house/house.ts";
import { transaction, type Db } from "../../platform/database.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Task } from "../../platform/jobs.ts";
import {
  addedBytes,
  archiveBytes,
  following,
  setUpOf,
  tipOf,
  writeEvents,
  type Coming,
} from "./chain.ts";
import { endChecking, keepReach } from "./checking.ts";
import { setupOf, sharesNeeded, standing } from "./decrypting.ts";
import type { ToOpenUp } from "./result-worker.ts";
import { lockBox } from "./sealing.ts";
import { keysOf, secretTables, type BoxName } from "./tables.ts";
import { fromThread } from "./thread.ts";
import { verifyInThread, type Reach } from "./verifying.ts";

/** Does what can be done now: the tally after the close; the result once as many shares as the threshold stand. */
export function openResultTask(house: House): Task {
  return async (payload, { clock }) => {
    const box = { bodyId: String(payload["bodyId"]), ballot: String(payload["ballot"]) };
    if (!(await isToldByExample(house.db, box))) await openBoxOn(house, box, clock);
  };
}

/** What can be done now, on the clock's day. */
export async function openBoxOn(house: House, box: BoxName, clock: Clock): Promise<void> {
  await workOutTally(house.db, box);
  const opened = await openResult(house.db, box);
  if (!opened) return;
  await recordConsequence(house, {
    bodyId: box.bodyId,
    clock,
    async follow({ tx, body, day }) {
      await lockBox(tx, box);
      const tip = await tipOf(tx, box);
      const ballot = ballotById(body.story, box.ballot);
      if (!ballot || tip?.chain.head !== opened.before) return [];
      await writeEvents(tx, following(box, tip, opened.coming).rows);
      const { result, strict } = opened;
      await secretTables(tx)
        .insertInto("secret_result")
        .values({ ...keysOf(box), result, strict })
        .execute();
      await endChecking(tx, box);
      const by = ballot.called.content.scrutineer;
      return [fact("BallotTallied/1", by, day, { ballot: box.ballot, ...opened.told })];
    },
  });
}

/** An example opens its box on the day that its story tells, and not on that of the job. */
export async function tellByExample(db: Db, box: BoxName): Promise<void> {
  await secretTables(db)
    .updateTable("secret_ballot")
    .set({ held_until: sql<Date>`'infinity'` })
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .execute();
}

async function isToldByExample(db: Db, box: BoxName): Promise<boolean> {
  const row = await secretTables(db)
    .selectFrom("secret_ballot")
    .select("ballot")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("held_until", "=", sql<Date>`'infinity'`)
    .executeTakeFirst();
  return row !== undefined;
}

/** The encrypted tally of the last ballot of each voter, as the next event of the chain; once. */
export async function workOutTally(db: Db, box: BoxName): Promise<void> {
  const setUp = await setUpOf(db, box);
  const stands = await secretTables(db)
    .selectFrom("secret_ballot")
    .select(["closed", "tally"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  if (!setUp || !stands?.closed || stands.tally !== null) return;
  const setup = setupOf(setUp);
  const counted: CountedBallot[] = [];
  const { questions } = setup.election.given;
  for await (const text of countedTexts(db, box)) {
    const read = readBallot(text, { group: setup.group, questions, where: "ballot" });
    if (!read.ok) throw new Error(`${box.ballot} holds a ballot that cannot be read`);
    counted.push(read.value);
  }
  const summed = tallyOf(setup, counted);
  if (!summed.ok) throw new Error(`the tally of ${box.ballot} is not possible`);
  const { ballots, weight } = summed.value;
  const tally = tallyText(setup.group, summed.value.tally);
  await transaction(db, async (tx) => {
    await lockBox(tx, box);
    const tip = await tipOf(tx, box);
    const done = await secretTables(tx)
      .updateTable("secret_ballot")
      .set({ tally })
      .where("body_id", "=", box.bodyId)
      .where("ballot", "=", box.ballot)
      .where("tally", "is", null)
      .executeTakeFirst();
    if (!tip || done.numUpdatedRows !== 1n) return;
    const event = { type: "EncryptedTally", tally, ballots, weight } as const;
    await writeEvents(tx, following(box, tip, [{ event }]).rows);
  });
}

const TEXTS_AT_ONCE = 50;

/** The last ballot of each voter, some at a time, with room between for other requests. */
async function* countedTexts(db: Db, box: BoxName): AsyncGenerator<string> {
  const { body_id: body, ballot } = keysOf(box);
  const { rows } = await sql<{ height: number }>`
    select max(height) as height from secret_event
    where body_id = ${body} and ballot = ${ballot} and kind = 'Ballot'
    group by credential_hash order by height`.execute(db);
  for (let from = 0; from < rows.length; from += TEXTS_AT_ONCE) {
    const heights = rows.slice(from, from + TEXTS_AT_ONCE).map((row) => row.height);
    const texts = await secretTables(db)
      .selectFrom("secret_event")
      .select("content")
      .where("body_id", "=", body)
      .where("ballot", "=", ballot)
      .where("height", "in", heights)
      .execute();
    for (const { content } of texts) yield content ?? "";
  }
}

type Opened = {
  /** The head on which the last events rest. */
  readonly before: string;
  readonly coming: readonly Coming[];
  readonly result: string;
  readonly strict: string;
  readonly told: {
    readonly ballots: number;
    readonly byAnswer: number[] | null;
    readonly blank: number;
    readonly archive: string;
    readonly strict: string;
  };
};

/**
 * The result of enough shares, verified strictly as a stranger would before anything of it is written; null where
 * shares are missing or the result stands. Throws where the verifier finds a problem: nothing is then recorded.
 */
async function openResult(db: Db, box: BoxName): Promise<Opened | null> {
  const stands = await standing(db, box);
  const tip = await tipOf(db, box);
  if (!stands || !tip?.chain.head || (stands.ranked && !stands.ended)) return null;
  const { setup } = stands;
  const shares = await secretTables(db)
    .selectFrom("secret_share")
    .select(["holder", "share", "strong"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("holder")
    .execute();
  const needed = sharesNeeded(setup);
  if (shares.length < needed) return null;
  const used = shares.slice(0, needed);
  const asked: ToOpenUp = { opens: stands.opens, shares: used };
  const result = await fromThread<string>("./result-worker.ts", asked);
  const found = readResult(result, setup.election.given.questions);
  if (!found) throw new Error("a result that cannot be read was worked out");
  const coming: readonly Coming[] = [
    ...used.map(({ holder: owner, share: payload }) => ({
      event: { type: "PartialDecryption", owner, payload } as const,
    })),
    { event: { type: "Result", result } },
  ];
  const strict = strictText({
    election: setup.election.fingerprint,
    heads: await sealedHeads(db, box),
    shares: used.map(({ holder: owner, share, strong }) => ({
      owner,
      payload: hexHash(share),
      proofs: JSON.parse(strong) as StrongProofs,
    })),
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of archiveBytes(db, box)) pieces.push(piece);
  pieces.push(addedBytes(tip, coming));
  const archive = Buffer.concat(pieces);
  await verifyAll(db, box, { archive, strict });
  const totals = totalsIn(found, stands.ranked);
  const digest = createHash("sha256").update(archive).digest("hex");
  return {
    before: tip.chain.head,
    coming,
    result,
    strict,
    told: { ballots: stands.ballots, ...totals, archive: digest, strict: hexHash(strict) },
  };
}

/** Verifies the archive, with its reach kept for those who wait. Throws where there is a problem: nothing is then recorded. */
async function verifyAll(
  db: Db,
  box: BoxName,
  { archive, strict }: { readonly archive: Uint8Array; readonly strict: string },
): Promise<void> {
  let reach: Reach = { done: 0, of: 0 };
  let kept = keepReach(db, box, { ...reach, problem: null });
  const problem = await verifyInThread(archive, strict, (now) => {
    reach = now;
    kept = kept.then(() => keepReach(db, box, { ...now, problem: null }));
  });
  await kept;
  if (problem === null) return;
  await keepReach(db, box, { ...reach, problem });
  throw new Error(`the archive of ${box.ballot} does not verify: ${problem}`);
}

/** Sums of a homomorphic question: blank first. A ranked one has none: its papers are counted by a method. */
export function totalsIn(result: Result, ranked: boolean) {
  if (ranked) return { byAnswer: null, blank: 0 };
  const [blank = 0, ...byAnswer] = (result[0] ?? []).map(Number);
  return { byAnswer, blank };
}

/** The end of each batch in the chain: its height and head, as the record told it. */
async function sealedHeads(db: Db, box: BoxName) {
  const rows = await secretTables(db)
    .selectFrom("secret_event")
    .distinctOn("batch")
    .select(["batch", "height", "head"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .where("kind", "in", ["Ballot", "EndBallots"])
    .orderBy("batch")
    .orderBy("height", "desc")
    .execute();
  return rows.map(({ height, head }) => ({ height, head }));
}
