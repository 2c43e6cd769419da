/** Who may be tried out in a worked example: people by body and role. */
import type { Role } from "@rochdale/facts/shapes.ts";
import type { Db } from "../../platform/database.ts";
import type { PersonId } from "../../platform/people.ts";
import { houseTables } from "../../house/tables.ts";

export type ExampleBody = {
  readonly name: string;
  readonly people: readonly {
    readonly personId: PersonId;
    readonly name: string;
    readonly role: Role;
    readonly organisation: string | null;
    readonly body: string;
  }[];
};

const PEOPLE_MOST = 1000;

export async function examplePeopleByBody(db: Db): Promise<readonly ExampleBody[]> {
  const names = new Map(
    (
      await db
        .selectFrom("person")
        .select(["person_id", "name"])
        .where("erased_at", "is", null)
        .limit(PEOPLE_MOST)
        .execute()
    ).map((row) => [String(row.person_id), row.name ?? ""]),
  );
  const rows = await houseTables(db)
    .selectFrom("party_person")
    .innerJoin("body", "body.body_id", "party_person.body_id")
    .select([
      "party_person.person_id",
      "party_person.role",
      "party_person.organisation",
      "body.name",
    ])
    .where("party_person.until", "is", null)
    .where("body.standing", "!=", "real")
    .orderBy("body.opened_at", "desc")
    .orderBy("party_person.since")
    .limit(PEOPLE_MOST)
    .execute();
  const bodies = new Map<string, ExampleBody["people"][number][]>();
  for (const row of rows) {
    const name = names.get(row.person_id);
    if (name === undefined) continue;
    const person = {
      personId: row.person_id as PersonId,
      name,
      role: row.role as Role,
      organisation: row.organisation,
      body: row.name,
    };
    bodies.set(row.name, [...(bodies.get(row.name) ?? []), person]);
  }
  return [...bodies].map(([name, people]) => ({ name, people }));
}
