/** A side's draft of a price schedule: rows that are replaced until the offer is sent, and never facts. */
import type { Kysely } from "kysely";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import type { Db } from "../../platform/database.ts";
import type { Side } from "./rules.ts";

type DraftTables = {
  price_draft: { body_id: string; side: Side; terms: unknown; outcomes_cap: bigint | null };
};

function draftTables(db: Db): Kysely<DraftTables> {
  return db as unknown as Kysely<DraftTables>;
}

export type Draft = {
  readonly terms: readonly PriceTerm[];
  /** Pence for a contract year. */
  readonly outcomesCap: number | null;
};

export async function draftOf(db: Db, bodyId: string, side: Side): Promise<Draft> {
  const row = await draftTables(db)
    .selectFrom("price_draft")
    .select(["terms", "outcomes_cap"])
    .where("body_id", "=", bodyId)
    .where("side", "=", side)
    .executeTakeFirst();
  if (!row) return { terms: [], outcomesCap: null };
  const cap = row.outcomes_cap === null ? null : Number(row.outcomes_cap);
  return { terms: row.terms as readonly PriceTerm[], outcomesCap: cap };
}

export async function keepDraft(
  db: Db,
  of: { readonly bodyId: string; readonly side: Side },
  draft: Draft,
): Promise<void> {
  const values = {
    terms: JSON.stringify(draft.terms),
    outcomes_cap: draft.outcomesCap === null ? null : BigInt(draft.outcomesCap),
  };
  await draftTables(db)
    .insertInto("price_draft")
    .values({ body_id: of.bodyId, side: of.side, ...values })
    .onConflict((conflict) => conflict.columns(["body_id", "side"]).doUpdateSet(values))
    .execute();
}

export async function dropDraft(db: Db, bodyId: string, side: Side): Promise<void> {
  await draftTables(db)
    .deleteFrom("price_draft")
    .where("body_id", "=", bodyId)
    .where("side", "=", side)
    .execute();
}
