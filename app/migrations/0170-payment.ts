/** Drafts of price schedules, until they are sent; and which participant of the mutual's own files a commitment stands for. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // A side's draft is its own: the other side sees only what was sent.
  `create table price_draft (
    body_id uuid not null references body,
    side text not null check (side in ('mutual','authority')),
    terms jsonb not null,
    outcomes_cap bigint check (outcomes_cap >= 0),
    primary key (body_id, side))`,
  // The mutual's own case number, never shown to another side. When a row is deleted its commitment says nothing any more.
  `create table payment_participant (
    body_id uuid not null references body,
    reference text not null check (length(reference) between 1 and 60),
    salt bytea not null check (length(salt) = 32),
    commitment text not null,
    primary key (body_id, reference))`,
];
