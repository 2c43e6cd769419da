/** Participants' case numbers are no longer kept: fees for people's work are reported by number, with the list as evidence. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("drop table payment_participant").execute(db);
}
