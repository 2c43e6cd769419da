/** People known to this installation: whom a message reaches and who signs in. */
import type { Instant } from "./clock.ts";
import { transaction, type Db } from "./database.ts";
import { newId } from "./ids.ts";
import type { PersonId } from "./schema.ts";

export type { PersonId } from "./schema.ts";

export type Language = "en" | "cy";
export type Person = { personId: PersonId; name: string; email: string | null; language: Language };
export type NewPerson = {
  name: string;
  email: string | null;
  language?: Language;
  /** Where the id was minted before; otherwise a new one is. */
  personId?: PersonId;
};

/** A person with this e-mail address is there already. */
export class EmailTaken extends Error {
  override name = "EmailTaken";
}

const COLUMNS = ["person_id", "name", "email", "language"] as const;
type Row = { person_id: PersonId; name: string; email: string | null; language: string };

/** The address as it is kept and compared: without spaces around it, in small letters. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Adds a person. Throws EmailTaken when the address belongs to somebody. */
export async function addPerson(db: Db, person: NewPerson, at: Instant): Promise<Person> {
  const row = await db
    .insertInto("person")
    .values({
      person_id: person.personId ?? newId<"person">(),
      name: person.name.trim(),
      email: person.email === null ? null : plainEmail(person.email),
      language: person.language ?? "en",
      created_at: at,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.column("email").where("email", "is not", null).doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  if (row === undefined) throw new EmailTaken("a person with this e-mail address is there already");
  return personOf(row);
}

/** The person with this id, unless erased. */
export async function personById(db: Db, personId: PersonId): Promise<Person | undefined> {
  const row = await db
    .selectFrom("person")
    .select(COLUMNS)
    .where("person_id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row && personOf(row);
}

/** The people with these ids, erased ones left out, in no order. */
export async function peopleById(db: Db, ids: readonly PersonId[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("person")
    .select(COLUMNS)
    .where("person_id", "in", [...ids])
    .where("erased_at", "is", null)
    .execute();
  return rows.map(personOf);
}

/** The person with this e-mail address, however it is written. */
export async function personByEmail(db: Db, email: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom("person")
    .select(COLUMNS)
    .where("email", "=", plainEmail(email))
    .executeTakeFirst();
  return row && personOf(row);
}

export type PersonChange = { name?: string; email?: string | null; language?: Language };

/** Changes what is given. Throws EmailTaken when the new address belongs to somebody else. */
export async function changePerson(
  db: Db,
  personId: PersonId,
  change: PersonChange,
): Promise<void> {
  const email = change.email && plainEmail(change.email);
  if (email) {
    const other = await personByEmail(db, email);
    if (other && other.personId !== personId)
      throw new EmailTaken("a person with this e-mail address is there already");
  }
  const values = {
    ...(change.name === undefined ? {} : { name: change.name.trim() }),
    ...(email === undefined ? {} : { email: email || null }),
    ...(change.language === undefined ? {} : { language: change.language }),
  };
  if (Object.keys(values).length === 0) return;
  await db.updateTable("person").set(values).where("person_id", "=", personId).execute();
}

/**
 * Erases a person: name, address, ways to sign in and letters go; the bare id stays, because rows that
 * may only grow name it.
 */
export async function erasePerson(db: Db, personId: PersonId, at: Instant): Promise<void> {
  await transaction(db, async (tx) => {
    for (const table of ["session", "sign_in_code", "passkey", "passkey_challenge"] as const)
      await tx.deleteFrom(table).where("person_id", "=", personId).execute();
    await tx.deleteFrom("mail_delivery").where("person_id", "=", personId).execute();
    await tx
      .updateTable("person")
      .set({ name: "", email: null, erased_at: at })
      .where("person_id", "=", personId)
      .execute();
  });
}

function personOf(row: Row): Person {
  const language = row.language === "cy" ? "cy" : "en";
  return { personId: row.person_id, name: row.name, email: row.email, language };
}
