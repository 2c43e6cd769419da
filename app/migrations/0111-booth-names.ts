/** Names of candidates on the booth's pages: apart from the pages, because a name can be erased. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table booth_names (
      body_id uuid not null,
      ballot text not null,
      digest text not null check (length(digest) = 64),
      rest text not null,
      names text not null,
      primary key (body_id, ballot, digest),
      foreign key (body_id, ballot, rest) references booth_page (body_id, ballot, digest))`)
    .execute(db);
}
