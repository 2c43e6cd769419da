/** Who may speak in a body: people in their parties and roles, and the commitment that stands for a person. */
import { randomBytes } from "node:crypto";
import { commitPerson } from "@rochdale/record/commitment.ts";
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Db } from "../platform/database.ts";
import type { PersonId } from "../platform/people.ts";
import type { Actor } from "./act.ts";
import { houseTables } from "./tables.ts";

/** The roles that a person holds in a body now. */
export async function actorsOf(
  db: Db,
  bodyId: string,
  personId: string,
): Promise<readonly Actor[]> {
  const rows = await houseTables(db)
    .selectFrom("party_person")
    .select(["party", "role", "person_id"])
    .where("body_id", "=", bodyId)
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .orderBy("since")
    .execute();
  return rows.map((row) => ({
    party: row.party,
    role: row.role as Role,
    personId: row.person_id as PersonId,
  }));
}

/** Every body in which a person has a role. */
export async function bodiesOf(
  db: Db,
  personId: string,
): Promise<readonly { slug: string; name: string; role: Role; party: string }[]> {
  const rows = await houseTables(db)
    .selectFrom("party_person")
    .innerJoin("body", "body.body_id", "party_person.body_id")
    .select(["body.slug", "body.name", "party_person.role", "party_person.party"])
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .orderBy("body.name")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** One salt per person and body; made at the first need. Erasing it makes the commitment say nothing. */
export async function personCommitment(tx: Db, bodyId: string, personId: string): Promise<string> {
  const known = await houseTables(tx)
    .selectFrom("body_salt")
    .select("commitment")
    .where("body_id", "=", bodyId)
    .where("person_id", "=", personId)
    .where("kind", "=", "person")
    .executeTakeFirst();
  if (known) return known.commitment;
  const salt = new Uint8Array(randomBytes(32));
  const commitment = commitPerson(salt, personId);
  await houseTables(tx)
    .insertInto("body_salt")
    .values({
      body_id: bodyId,
      commitment,
      kind: "person",
      salt: Buffer.from(salt),
      person_id: personId,
    })
    .execute();
  return commitment;
}

export type NewParty = {
  readonly bodyId: string;
  readonly party: string;
  readonly role: Role;
  readonly personId: string;
  readonly organisation: string | null;
  readonly since: Date;
};

export async function addPartyPerson(tx: Db, party: NewParty): Promise<void> {
  await houseTables(tx)
    .insertInto("party_person")
    .values({
      body_id: party.bodyId,
      party: party.party,
      role: party.role,
      person_id: party.personId,
      organisation: party.organisation,
      since: party.since,
      until: null,
    })
    .execute();
}

/** People who hold a role, or one party's people: for letters and for pages of the signed-in. */
export async function peopleIn(
  db: Db,
  bodyId: string,
  who: { readonly role: Role } | { readonly party: string },
): Promise<
  readonly { personId: PersonId; party: string; role: Role; organisation: string | null }[]
> {
  let query = houseTables(db)
    .selectFrom("party_person")
    .select(["person_id", "party", "role", "organisation"])
    .where("body_id", "=", bodyId)
    .where("until", "is", null);
  query = "role" in who ? query.where("role", "=", who.role) : query.where("party", "=", who.party);
  const rows = await query.orderBy("since").execute();
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    party: row.party,
    role: row.role as Role,
    organisation: row.organisation,
  }));
}
