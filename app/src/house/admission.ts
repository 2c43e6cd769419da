/** Somebody is admitted to a body: the person as they are known or will be, and the commitment that stands for them. */
import { randomBytes } from "node:crypto";
import { commitPerson } from "@rochdale/record/commitment.ts";
import type { Db } from "../platform/database.ts";
import { newId } from "../platform/ids.ts";
import { addPerson, personByEmail, type PersonId } from "../platform/people.ts";
import type { PersonToAdmit } from "./act.ts";
import { houseTables } from "./tables.ts";

export type Admitted = {
  readonly commitment: string;
  /** Theirs already, or minted now for somebody who is not known by their address. */
  readonly personId: PersonId;
  readonly known: boolean;
  /** Null where the body has a commitment for this person. */
  readonly salt: Uint8Array | null;
  readonly name: string;
  readonly email: string | null;
};

/** Looks the person up, or mints what will stand for them. Writes nothing. */
export async function personToAdmit(
  db: Db,
  bodyId: string,
  { name, email }: PersonToAdmit,
): Promise<Admitted> {
  const known = email === null ? undefined : await personByEmail(db, email);
  if (known) {
    const kept = await houseTables(db)
      .selectFrom("body_salt")
      .select("commitment")
      .where("body_id", "=", bodyId)
      .where("person_id", "=", known.personId)
      .where("kind", "=", "person")
      .executeTakeFirst();
    if (kept) {
      const { personId } = known;
      return { commitment: kept.commitment, personId, known: true, salt: null, name, email };
    }
  }
  const salt = new Uint8Array(randomBytes(32));
  const personId = known?.personId ?? newId<"person">();
  const commitment = commitPerson(salt, personId);
  return { commitment, personId, known: known !== undefined, salt, name, email };
}

/** Writes the person and the salt, in the deciding transaction; answers whose party it is. */
export async function keepAdmitted(
  tx: Db,
  bodyId: string,
  { admitted, at }: { readonly admitted: Admitted; readonly at: Date },
): Promise<PersonId> {
  const { name, email, salt, commitment, personId } = admitted;
  if (!admitted.known) await addPerson(tx, { name, email, personId }, at);
  if (salt !== null) {
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
  }
  return personId;
}
