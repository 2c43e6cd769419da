/** Participants in the mutual's own files: the reference stays in a private row, the record knows a salted commitment. */
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { commit } from "@rochdale/record/commitment.ts";
import type { Db } from "../../platform/database.ts";

type ParticipantTables = {
  payment_participant: { body_id: string; reference: string; salt: Buffer; commitment: string };
};

function tables(db: Db): Kysely<ParticipantTables> {
  return db as unknown as Kysely<ParticipantTables>;
}

export type Participants = {
  /** Commitments by reference. */
  readonly known: ReadonlyMap<string, string>;
  /** For one who is new. */
  readonly freshSalt: Uint8Array;
};

export async function participantsOf(db: Db, bodyId: string): Promise<Participants> {
  const rows = await tables(db)
    .selectFrom("payment_participant")
    .select(["reference", "commitment"])
    .where("body_id", "=", bodyId)
    .orderBy("reference")
    .execute();
  return {
    known: new Map(rows.map((row) => [row.reference, row.commitment])),
    freshSalt: new Uint8Array(randomBytes(32)),
  };
}

/** The commitment of a reference: the one that is known, else a new one under the fresh salt. */
export function commitmentOf({ known, freshSalt }: Participants, reference: string): string {
  const content = new TextEncoder().encode(reference);
  return known.get(reference) ?? commit(freshSalt, "participant", content);
}

export async function keepParticipant(
  tx: Db,
  bodyId: string,
  { reference, participants }: { readonly reference: string; readonly participants: Participants },
): Promise<void> {
  await tables(tx)
    .insertInto("payment_participant")
    .values({
      body_id: bodyId,
      reference,
      salt: Buffer.from(participants.freshSalt),
      commitment: commitmentOf(participants, reference),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
