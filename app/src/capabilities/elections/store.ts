/** The private tables of elections: who stands, who may vote, papers brought as files, and what was counted. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

type ElectionTables = {
  election_candidate: {
    body_id: string;
    candidate: string;
    contest: string;
    member_id: string;
    proposer_id: string | null;
    seconder_id: string | null;
  };
  election_roll: { body_id: string; contest: string; member_id: string; code_given: boolean };
  election_roll_seal: { body_id: string; contest: string; salt: Buffer };
  election_papers: { body_id: string; contest: string; salt: Buffer; blt: string };
  election_count: { body_id: string; contest: string; salt: Buffer; blt: string; report: string };
};

export function electionTables(db: Db): Kysely<ElectionTables> {
  return db as unknown as Kysely<ElectionTables>;
}

export type Stands = {
  readonly candidate: string;
  readonly contest: string;
  readonly memberId: string;
};

/** Which member each candidate of a body is. */
export async function candidatesOf(db: Db, bodyId: string): Promise<readonly Stands[]> {
  const rows = await electionTables(db)
    .selectFrom("election_candidate")
    .select(["candidate", "contest", "member_id"])
    .where("body_id", "=", bodyId)
    .execute();
  return rows.map((row) => ({
    candidate: row.candidate,
    contest: row.contest,
    memberId: row.member_id,
  }));
}

export type NewCandidate = Stands & {
  readonly proposer: string | null;
  readonly seconder: string | null;
};

export async function addCandidate(tx: Db, bodyId: string, given: NewCandidate): Promise<void> {
  await electionTables(tx)
    .insertInto("election_candidate")
    .values({
      body_id: bodyId,
      candidate: given.candidate,
      contest: given.contest,
      member_id: given.memberId,
      proposer_id: given.proposer,
      seconder_id: given.seconder,
    })
    .execute();
}

/** Which contest of a body: the key of rolls, papers and counts, and of the box. */
export type ContestKey = { readonly bodyId: string; readonly contest: string };
const keysOf = ({ bodyId, contest }: ContestKey) => ({ body_id: bodyId, contest });

export async function freezeRoll(
  tx: Db,
  key: ContestKey,
  roll: { readonly memberIds: readonly string[]; readonly salt: Uint8Array },
): Promise<void> {
  const keys = keysOf(key);
  await electionTables(tx)
    .insertInto("election_roll_seal")
    .values({ ...keys, salt: Buffer.from(roll.salt) })
    .execute();
  const rows = roll.memberIds.map((member_id) => ({ ...keys, member_id, code_given: false }));
  for (let from = 0; from < rows.length; from += 1000) {
    await electionTables(tx)
      .insertInto("election_roll")
      .values(rows.slice(from, from + 1000))
      .execute();
  }
}

export type OnRoll = { readonly memberId: string; readonly codeGiven: boolean };

export async function rollOf(db: Db, key: ContestKey): Promise<readonly OnRoll[]> {
  const rows = await electionTables(db)
    .selectFrom("election_roll")
    .select(["member_id", "code_given"])
    .where("body_id", "=", key.bodyId)
    .where("contest", "=", key.contest)
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, codeGiven: row.code_given }));
}

/** Marks the members of a roll who had no code yet, and says which they were; nobody is marked twice. */
export async function markGiven(
  db: Db,
  key: ContestKey,
  memberIds: readonly string[],
): Promise<readonly string[]> {
  if (memberIds.length === 0) return [];
  const rows = await electionTables(db)
    .updateTable("election_roll")
    .set({ code_given: true })
    .where("body_id", "=", key.bodyId)
    .where("contest", "=", key.contest)
    .where("code_given", "=", false)
    .where("member_id", "in", memberIds)
    .returning("member_id")
    .execute();
  return rows.map((row) => row.member_id);
}

export type Kept = { readonly salt: Uint8Array; readonly blt: string };

export async function keepPapers(tx: Db, key: ContestKey, kept: Kept): Promise<void> {
  await electionTables(tx)
    .insertInto("election_papers")
    .values({ ...keysOf(key), salt: Buffer.from(kept.salt), blt: kept.blt })
    .execute();
}

export async function papersBrought(db: Db, key: ContestKey): Promise<Kept | null> {
  const row = await electionTables(db)
    .selectFrom("election_papers")
    .select(["salt", "blt"])
    .where("body_id", "=", key.bodyId)
    .where("contest", "=", key.contest)
    .executeTakeFirst();
  return row ? { salt: new Uint8Array(row.salt), blt: row.blt } : null;
}

export type KeptCount = Kept & { readonly report: string };

export async function keepCount(tx: Db, key: ContestKey, kept: KeptCount): Promise<void> {
  await electionTables(tx)
    .insertInto("election_count")
    .values({ ...keysOf(key), salt: Buffer.from(kept.salt), blt: kept.blt, report: kept.report })
    .execute();
}

export async function countKept(db: Db, key: ContestKey): Promise<KeptCount | null> {
  const row = await electionTables(db)
    .selectFrom("election_count")
    .select(["salt", "blt", "report"])
    .where("body_id", "=", key.bodyId)
    .where("contest", "=", key.contest)
    .executeTakeFirst();
  return row ? { salt: new Uint8Array(row.salt), blt: row.blt, report: row.report } : null;
}
