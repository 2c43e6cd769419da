/** What key-holders post to one another and to the ballot: public or locked texts, never a key. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table key_message (
    body_id uuid not null references body,
    ballot text not null,
    round int not null check (round > 0),
    holder text not null,
    step text not null
      check (step in ('certificate','shares','key','rehearsal')),
    text text not null,
    primary key (body_id, ballot, round, holder, step))`)
    .execute(db);
  await appendOnly(db, "key_message");
}
