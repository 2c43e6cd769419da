/** Who looked at an open cost table: one row for a person, a month and a day; shown by role, and by name to the parties. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "open_book_look");
}

const STATEMENTS = [
  // The person's name stands in person alone; erasing it there leaves the role and the day.
  `create table open_book_look (
    body_id uuid not null references body,
    month text not null check (month ~ '^\\d{4}-\\d\\d$'),
    looked_on date not null,
    person_id uuid not null references person,
    role text not null,
    primary key (body_id, month, looked_on, person_id))`,
];
