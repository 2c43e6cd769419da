/** The private rows of a surplus: people with their measures, and what each gets. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";
import type { Sharer } from "./people-list.ts";

type SurplusTables = {
  surplus_list: { body_id: string; year: string; salt: Buffer };
  surplus_person: {
    body_id: string;
    year: string;
    member: string;
    pay: bigint;
    hours: string;
    participation: string;
    shares: bigint;
  };
  surplus_share: { body_id: string; year: string; use: string; member: string; pence: bigint };
};
export type YearName = { readonly bodyId: string; readonly year: string };

function tables(db: Db): Kysely<SurplusTables> {
  return db as unknown as Kysely<SurplusTables>;
}

const ROWS_AT_ONCE = 2000;

/** Replaces a year's list; what was shared among the old one goes with it. */
export async function keepPeople(
  tx: Db,
  { bodyId: body_id, year }: YearName,
  list: { readonly salt: Uint8Array; readonly people: readonly Sharer[] },
): Promise<void> {
  await forgetPeople(tx, { bodyId: body_id, year });
  const salt = Buffer.from(list.salt);
  await tables(tx).insertInto("surplus_list").values({ body_id, year, salt }).execute();
  const rows = list.people.map((one) => ({ body_id, year, ...one }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tables(tx)
      .insertInto("surplus_person")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** Every row about people of a year, with the salt. */
export async function forgetPeople(tx: Db, { bodyId, year }: YearName): Promise<void> {
  await tables(tx)
    .deleteFrom("surplus_list")
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .execute();
}

export type PeopleList = { readonly salt: Uint8Array; readonly people: readonly Sharer[] };

export async function peopleIn(db: Db, { bodyId, year }: YearName): Promise<PeopleList | null> {
  const list = await tables(db)
    .selectFrom("surplus_list")
    .select("salt")
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .executeTakeFirst();
  if (!list) return null;
  const people = await tables(db)
    .selectFrom("surplus_person")
    .select(["member", "pay", "hours", "participation", "shares"])
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .orderBy("member")
    .execute();
  return { salt: new Uint8Array(list.salt), people };
}

export type Share = { readonly member: string; readonly pence: bigint };

export async function keepShares(
  tx: Db,
  { bodyId: body_id, year, use }: YearName & { readonly use: string },
  shares: readonly Share[],
): Promise<void> {
  const rows = shares.map((one) => ({ body_id, year, use, ...one }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tables(tx)
      .insertInto("surplus_share")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** What each gets of a use of a year, by their numbers. */
export async function sharesOf(
  db: Db,
  { bodyId, year, use }: YearName & { readonly use: string },
): Promise<readonly Share[]> {
  return tables(db)
    .selectFrom("surplus_share")
    .select(["member", "pence"])
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .where("use", "=", use)
    .orderBy("member")
    .execute();
}
