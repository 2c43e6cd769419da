/** The chain of an archive's events as it stands in the tables: each names the one before by its digest. */
import {
  appendEvent,
  joined,
  newArchive,
  type Chain,
  type NewEvent,
} from "@rochdale/ballot/archive.ts";
import type { Db } from "../../platform/database.ts";
import { keysOf, secretTables, type BoxName, type SecretTables } from "./tables.ts";

/** Where a ballot's chain ends, and in which batch. */
export type Tip = { readonly chain: Chain; readonly batch: number };

/** An event to write; of a ballot also its tracker and the digest of its credential. */
export type Coming = {
  readonly event: NewEvent;
  readonly tracker?: string;
  readonly voter?: Buffer;
};

type Row = SecretTables["secret_event"];

/** The rows that these events add behind a tip. Nothing is written: what the head will be is known before. */
export function following(
  box: BoxName,
  tip: Tip,
  coming: readonly Coming[],
): { readonly rows: readonly Row[]; readonly chain: Chain } {
  let { chain } = tip;
  const rows = coming.map(({ event, tracker, voter }) => {
    chain = appendEvent(chain, event).chain;
    return {
      ...keysOf(box),
      height: chain.height,
      kind: event.type,
      batch: tip.batch,
      ...contentOf(event),
      head: chain.head ?? "",
      tracker: tracker ?? null,
      credential_hash: voter ?? null,
    };
  });
  return { rows, chain };
}

/** The bytes that these events add to the archive behind a tip. */
export function addedBytes(tip: Tip, coming: readonly Coming[]): Uint8Array {
  let { chain } = tip;
  const pieces = coming.map(({ event }) => {
    const added = appendEvent(chain, event);
    chain = added.chain;
    return added.bytes;
  });
  return joined(pieces);
}

function contentOf(event: NewEvent): Pick<Row, "content" | "number"> {
  switch (event.type) {
    case "Setup":
    case "EndBallots":
    case "EndShuffles":
      return { content: null, number: null };
    case "Ballot":
      return { content: event.ballot, number: null };
    case "EncryptedTally":
      return { content: event.tally, number: event.ballots };
    case "Shuffle":
    case "PartialDecryption":
      return { content: event.payload, number: event.owner };
    case "Result":
      return { content: event.result, number: null };
  }
}

export type SetUp = {
  readonly started: bigint;
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
};

/** A row as the event that it was written from. */
export function eventOf(row: Pick<Row, "kind" | "content" | "number">, setUp: SetUp): NewEvent {
  const { kind, content, number } = row;
  const text = content ?? "";
  const count = number ?? 0;
  switch (kind) {
    case "Setup": {
      const { election, trustees, credentials } = setUp;
      return { type: kind, election, trustees, credentials };
    }
    case "Ballot":
      return { type: kind, ballot: text };
    case "EndBallots":
    case "EndShuffles":
      return { type: kind };
    case "EncryptedTally":
      return { type: kind, tally: text, ballots: count, weight: BigInt(count) };
    case "Shuffle":
    case "PartialDecryption":
      return { type: kind, owner: count, payload: text };
    case "Result":
      return { type: kind, result: text };
  }
}

export async function setUpOf(db: Db, box: BoxName): Promise<SetUp | null> {
  const row = await secretTables(db)
    .selectFrom("secret_ballot")
    .select(["started", "election", "trustees", "credentials"])
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  return row ?? null;
}

/** The end of a ballot's chain; null before its poll opened. */
export async function tipOf(db: Db, box: BoxName): Promise<Tip | null> {
  const row = await secretTables(db)
    .selectFrom("secret_event")
    .innerJoin("secret_ballot", (join) =>
      join
        .onRef("secret_ballot.body_id", "=", "secret_event.body_id")
        .onRef("secret_ballot.ballot", "=", "secret_event.ballot"),
    )
    .select(["height", "head", "batch", "started"])
    .where("secret_event.body_id", "=", box.bodyId)
    .where("secret_event.ballot", "=", box.ballot)
    .orderBy("height", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { height, head, batch, started } = row;
  return { chain: { timestamp: started, height, head }, batch };
}

const ROWS_AT_ONCE = 500;

export async function writeEvents(tx: Db, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await secretTables(tx)
      .insertInto("secret_event")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** The rows of a ballot's chain in order, so many at a time: a whole box need not lie in memory. */
export async function* eventRows(db: Db, box: BoxName): AsyncGenerator<Row> {
  let next = 0;
  for (;;) {
    const rows = await secretTables(db)
      .selectFrom("secret_event")
      .selectAll()
      .where("body_id", "=", box.bodyId)
      .where("ballot", "=", box.ballot)
      .where("height", ">=", next)
      .orderBy("height")
      .limit(ROWS_AT_ONCE)
      .execute();
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return;
    next += rows.length;
  }
}

/** The archive's bytes as far as the chain goes, piece by piece. Throws where a row is not what its head says. */
export async function* archiveBytes(db: Db, box: BoxName): AsyncGenerator<Uint8Array> {
  const setUp = await setUpOf(db, box);
  if (!setUp) return;
  const opening = newArchive(setUp.started);
  yield opening.bytes;
  let { chain } = opening;
  for await (const row of eventRows(db, box)) {
    const added = appendEvent(chain, eventOf(row, setUp));
    chain = added.chain;
    if (chain.head !== row.head)
      throw new Error(`event ${row.height} of ${box.ballot} was changed`);
    yield added.bytes;
  }
}
