/** How far the check of a closed box's archive is, for those who wait for the result; gone when it stands. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table secret_checking (
      body_id uuid not null,
      ballot text not null,
      done int not null check (done >= 0),
      of int not null check (of >= done),
      -- what the check found wrong: then nothing is recorded
      problem text,
      primary key (body_id, ballot),
      foreign key (body_id, ballot) references secret_ballot on delete cascade)`)
    .execute(db);
}
