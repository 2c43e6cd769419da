/** Who looked at the cost table, and when: written for parties who are signed in, shown by role and day. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Db } from "../../platform/database.ts";
import { peopleById, type PersonId } from "../../platform/people.ts";

type LookTables = {
  open_book_look: {
    body_id: string;
    month: string;
    looked_on: string;
    person_id: string;
    role: string;
  };
};
const looks = (db: Db) => db.withTables<LookTables>();

export type Look = {
  readonly bodyId: string;
  readonly month: string;
  readonly day: string;
  readonly personId: string;
  readonly role: Role;
};

/** One row for a person, a month of the table and a day, however often they come back. */
export async function keepLook(db: Db, look: Look): Promise<void> {
  await looks(db)
    .insertInto("open_book_look")
    .values({
      body_id: look.bodyId,
      month: look.month,
      looked_on: look.day,
      person_id: look.personId,
      role: look.role,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type LookShown = {
  readonly day: string;
  readonly role: Role;
  readonly month: string;
  /** Empty where the reader is no party, or the person was erased. */
  readonly name: string;
};

const SHOWN_MOST = 60;

/** The last looks, newest first; names only where the reader is a party. One line for a role, month and day otherwise. */
export async function looksAt(
  db: Db,
  bodyId: string,
  forParties: boolean,
): Promise<readonly LookShown[]> {
  const rows = await looks(db)
    .selectFrom("open_book_look")
    .select(["looked_on", "role", "month", "person_id"])
    .where("body_id", "=", bodyId)
    .orderBy("looked_on", "desc")
    .orderBy("month", "desc")
    .orderBy("role")
    .limit(SHOWN_MOST * 5)
    .execute();
  const people = forParties
    ? await peopleById(
        db,
        rows.map((row) => row.person_id as PersonId),
      )
    : [];
  const names = new Map(people.map((one) => [one.personId as string, one.name]));
  const shown = new Map<string, LookShown>();
  for (const row of rows) {
    const name = names.get(row.person_id) ?? "";
    const look = { day: row.looked_on, role: row.role as Role, month: row.month, name };
    shown.set(`${look.day} ${look.role} ${look.month} ${name}`, look);
  }
  return [...shown.values()].slice(0, SHOWN_MOST);
}
