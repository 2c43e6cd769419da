/** The booth's page of each verifiable ballot, byte for byte as its digest was published: it can only be added. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table booth_page (
      body_id uuid not null references body,
      ballot text not null,
      digest text not null check (digest = encode(sha256(convert_to(page, 'UTF8')), 'hex')),
      page text not null,
      primary key (body_id, ballot, digest))`)
    .execute(db);
  await appendOnly(db, "booth_page");
}
