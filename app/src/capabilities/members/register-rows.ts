/** A page of the register out of the tables: as at a day, by a search, fifty at a time. */
import { sql } from "kysely";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import type { Db } from "../../platform/database.ts";
import { memberTables } from "./store.ts";

export const ROWS_A_PAGE = 50;

export type RegisterRow = {
  readonly number: number;
  readonly class: MemberClass;
  readonly name: string;
  readonly email: string | null;
  readonly joined: string;
  readonly left: string | null;
  readonly votes: number;
};
export type Wanted = {
  readonly bodyId: string;
  readonly day: string;
  readonly search: string;
  /** From 1; without it all rows. */
  readonly page?: number;
};

function matching(db: Db, { bodyId, day, search }: Wanted) {
  let query = memberTables(db)
    .selectFrom("member")
    .where("body_id", "=", bodyId)
    .where("undone", "=", false)
    .where("joined", "<=", day)
    .where((is) => is.or([is("left_on", "is", null), is("left_on", ">", day)]));
  const words = search.trim().slice(0, 100);
  if (/^\d{1,9}$/.test(words)) query = query.where("number", "=", Number(words));
  else if (words !== "") {
    const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where((is) => is.or([is("name", "ilike", like), is("email", "ilike", like)]));
  }
  return query;
}

export async function rowsOf(db: Db, wanted: Wanted): Promise<readonly RegisterRow[]> {
  let query = matching(db, wanted)
    .select(["number", "class", "name", "email", "joined", "left_on", "votes"])
    .orderBy("number");
  if (wanted.page !== undefined) {
    query = query.limit(ROWS_A_PAGE).offset((wanted.page - 1) * ROWS_A_PAGE);
  }
  const rows = await query.execute();
  return rows.map(({ left_on, ...row }) => ({
    ...row,
    class: row.class as MemberClass,
    left: left_on,
  }));
}

export async function rowCount(db: Db, wanted: Wanted): Promise<number> {
  const counted = await matching(db, wanted)
    .select(sql<string>`count(*)`.as("found"))
    .executeTakeFirstOrThrow();
  return Number(counted.found);
}
