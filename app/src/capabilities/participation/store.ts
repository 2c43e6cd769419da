/** The private columns of the register by which members are counted: read as a whole, written row by row. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

/** Where a member belongs; null where the register does not say. */
export type Place = {
  readonly grade: string | null;
  readonly site: string | null;
  readonly userGroup: string | null;
};
export const NOWHERE: Place = { grade: null, site: null, userGroup: null };

type PlaceTables = {
  member_place: {
    body_id: string;
    member_id: string;
    grade: string | null;
    site: string | null;
    user_group: string | null;
  };
};

function tablesOf(db: Db): Kysely<PlaceTables> {
  return db as unknown as Kysely<PlaceTables>;
}

export async function loadPlaces(db: Db, bodyId: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await tablesOf(db)
    .selectFrom("member_place")
    .selectAll()
    .where("body_id", "=", bodyId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.member_id,
      { grade: row.grade, site: row.site, userGroup: row.user_group },
    ]),
  );
}

const ROWS_AT_ONCE = 1000;

/** Writes places by member; what stood there before is replaced. */
export async function keepPlaces(
  tx: Db,
  bodyId: string,
  places: readonly { readonly memberId: string; readonly place: Place }[],
): Promise<void> {
  for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
    await tablesOf(tx)
      .insertInto("member_place")
      .values(
        places.slice(from, from + ROWS_AT_ONCE).map(({ memberId, place }) => ({
          body_id: bodyId,
          member_id: memberId,
          grade: place.grade,
          site: place.site,
          user_group: place.userGroup,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["body_id", "member_id"]).doUpdateSet((row) => ({
          grade: row.ref("excluded.grade"),
          site: row.ref("excluded.site"),
          user_group: row.ref("excluded.user_group"),
        })),
      )
      .execute();
  }
}
