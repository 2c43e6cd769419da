/** Casting: a ballot is checked completely, written durably without a time, and answered by its tracker. */
import { createHash } from "node:crypto";
import type { Check } from "@rochdale/ballot/problem.ts";
import { sql } from "kysely";
import { alreadyThere, transaction, type Db } from "../../platform/database.ts";
import { checkInThread, TooManyBallots } from "./checkers.ts";
import type { Checked } from "./check-worker.ts";
import { openElection } from "./elections-kept.ts";
import { keysOf, secretTables, type BoxName } from "./tables.ts";

export type Refused =
  | "closed"
  | "notOpen"
  | "malformed"
  | "foreign"
  | "unknownCredential"
  | "proof"
  | "copied"
  | "busy";
export type Cast = { readonly tracker: string } | { readonly refused: Refused };

/** The longest ballot that a question of 40 answers gives is some 75 kB. */
export const BALLOT_CHARACTERS_MOST = 200_000;

const refusedFor: Partial<Record<Check, Refused>> = {
  ballotText: "malformed",
  ballotShape: "malformed",
  ballotBlank: "malformed",
  ballotCredential: "unknownCredential",
};

/**
 * Takes a ballot, or says why not. The tracker is answered only after the commit; the same ballot again gets the same
 * answer. Of a ballot that came after the close only its voter is counted, once.
 */
export async function takeBallot(
  db: Db,
  box: BoxName,
  { text, late }: { readonly text: string; readonly late: boolean },
): Promise<Cast> {
  if (text.length > BALLOT_CHARACTERS_MOST) return { refused: "malformed" };
  const election = await openElection(db, box);
  if (!election) return { refused: "notOpen" };
  if (belongsElsewhere(text, election.uuid)) return { refused: "foreign" };
  let checked: Checked;
  try {
    checked = await checkInThread({ name: election.name, texts: () => election.texts }, text);
  } catch (error) {
    if (error instanceof TooManyBallots) return { refused: "busy" };
    throw error;
  }
  if (!checked.ok) return { refused: refusedFor[checked.check] ?? "proof" };
  const { marks, tracker, credential } = checked;
  return keep(db, box, { tracker, marks, credential: credentialHash(credential), text, late });
}

/** A ballot of another election is told as such: a booth file from another ballot is an honest mistake. */
function belongsElsewhere(text: string, uuid: string): boolean {
  const named = /^\{"election_uuid":"([1-9A-HJ-NP-Za-km-z]{14,64})"/.exec(text)?.[1];
  return named !== undefined && named !== uuid;
}

export function credentialHash(credential: string): Buffer {
  return createHash("sha256").update(credential).digest();
}

type Arrived = {
  readonly tracker: string;
  readonly marks: readonly Uint8Array[];
  readonly credential: Buffer;
  readonly text: string;
  /** The poll's last day is over, though nobody has closed the box yet. */
  readonly late: boolean;
};

/** Two ballots of one voter that arrive together take turns: the one that met the other's number tries again. */
async function keep(db: Db, box: BoxName, arrived: Arrived): Promise<Cast> {
  for (;;) {
    try {
      return await transaction(db, (tx) => keepOnce(tx, box, arrived));
    } catch (error) {
      if (alreadyThere(error, "secret_ciphertext_pkey")) {
        const known = await isKept(db, box, arrived.tracker);
        return known ? { tracker: arrived.tracker } : { refused: "copied" };
      }
      if (!alreadyThere(error)) throw error;
    }
  }
}

type Standing = {
  readonly closed: boolean;
  readonly held: boolean;
  readonly kept: boolean;
  readonly before: number;
};

/** How the box stands for a ballot, in one reading. A share lock keeps it from closing or sealing until this one is in or out. */
async function standingFor(tx: Db, box: BoxName, arrived: Arrived): Promise<Standing> {
  const { body_id: body, ballot } = keysOf(box);
  const of = sql`body_id = ${body} and ballot = ${ballot}`;
  const { rows } = await sql<Standing>`
    select closed, held_until > now() as held,
      exists (select 1 from secret_waiting where ${of} and tracker = ${arrived.tracker})
        or exists (select 1 from secret_event where ${of} and tracker = ${arrived.tracker}) as kept,
      ((select count(*) from secret_waiting where ${of} and credential_hash = ${arrived.credential})
        + (select count(*) from secret_event where ${of}
            and credential_hash = ${arrived.credential}))::int as before
    from secret_ballot where ${of} for share`.execute(tx);
  const [standing] = rows;
  if (!standing) throw new Error(`${box.ballot} was never set up`);
  return standing;
}

async function keepOnce(tx: Db, box: BoxName, arrived: Arrived): Promise<Cast> {
  const { closed, held, kept, before } = await standingFor(tx, box, arrived);
  if (kept) return { tracker: arrived.tracker };
  if (closed || arrived.late) {
    await countLate(tx, box, arrived.credential);
    return { refused: "closed" };
  }
  if (held) return { refused: "busy" };
  await secretTables(tx)
    .insertInto("secret_ciphertext")
    .values(arrived.marks.map((mark) => ({ ...keysOf(box), mark: Buffer.from(mark) })))
    .execute();
  await secretTables(tx)
    .insertInto("secret_waiting")
    .values({
      ...keysOf(box),
      tracker: arrived.tracker,
      credential_hash: arrived.credential,
      nth: before + 1,
      content: arrived.text,
    })
    .execute();
  return { tracker: arrived.tracker };
}

async function isKept(db: Db, box: BoxName, tracker: string): Promise<boolean> {
  for (const table of ["secret_waiting", "secret_event"] as const) {
    const found = await secretTables(db)
      .selectFrom(table)
      .select("tracker")
      .where("body_id", "=", box.bodyId)
      .where("ballot", "=", box.ballot)
      .where("tracker", "=", tracker)
      .executeTakeFirst();
    if (found) return true;
  }
  return false;
}

async function countLate(tx: Db, box: BoxName, credential: Buffer): Promise<void> {
  await secretTables(tx)
    .insertInto("secret_late")
    .values({ ...keysOf(box), credential_hash: credential })
    .onConflict((known) => known.doNothing())
    .execute();
}

/** Voters whose valid ballots came after the close. */
export async function lateVoters(db: Db, box: BoxName): Promise<number> {
  const row = await secretTables(db)
    .selectFrom("secret_late")
    .select((of) => of.fn.countAll<bigint>().as("late"))
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirstOrThrow();
  return Number(row.late);
}
