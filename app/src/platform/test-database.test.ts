import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { openTestDatabase } from "./test-database.ts";

const database = await openTestDatabase();
after(() => database.drop());

test("a clone is migrated, empty, and reads in the application's role", async () => {
  const people = await database.db.selectFrom("person").selectAll().execute();
  assert.deepEqual(people, []);
  const role = await sql<{ current_user: string }>`select current_user`.execute(database.db);
  assert.equal(role.rows[0]?.current_user, "rochdale_application");
});

test("two clones are two databases", async () => {
  const other = await openTestDatabase();
  await other.db
    .insertInto("person")
    .values({
      person_id: "0191e0a0-0000-7000-8000-000000000001",
      name: "Ann",
      email: null,
      language: "en",
      created_at: new Date(),
      erased_at: null,
    })
    .execute();
  const people = await database.db.selectFrom("person").selectAll().execute();
  assert.deepEqual(people, []);
  await other.drop();
});
