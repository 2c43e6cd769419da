/** Holders' answers that are checked beside their requests: as they were sent, until they are recorded or refused. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Nothing of an answer is secret. Who sent it is kept for as long as it is checked: it is recorded as theirs.
  await sql
    .raw(`create table key_answer (
    body_id uuid not null references body,
    ballot text not null,
    holder text not null,
    step text not null check (step in ('shuffle','share')),
    sender uuid not null references person on delete cascade,
    head text not null,
    answer bytea not null,
    sent_at timestamptz not null,
    problem jsonb,
    primary key (body_id, ballot, holder, step))`)
    .execute(db);
  // Proofs of random numbers do not get smaller.
  await sql.raw(`alter table key_answer alter column answer set storage external`).execute(db);
}
