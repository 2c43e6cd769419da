/** Erasing a person: their names and the salts of their signs go; the record stays whole and verifies as before. */
import { transaction, type Db } from "../platform/database.ts";
import { erasePerson, type PersonId } from "../platform/people.ts";
import { houseTables } from "./tables.ts";

/** Ends every role, destroys every salt and the person's row. The signs in the records then say nothing for ever. */
export async function eraseEverywhere(db: Db, personId: PersonId, at: Date): Promise<void> {
  await transaction(db, async (tx) => {
    await houseTables(tx)
      .deleteFrom("body_salt")
      .where("person_id", "=", personId)
      .where("kind", "=", "person")
      .execute();
    await houseTables(tx)
      .updateTable("party_person")
      .set({ until: at })
      .where("person_id", "=", personId)
      .where("until", "is", null)
      .execute();
    await erasePerson(tx, personId, at);
  });
}
