/** Tables that may only grow: enforced by the application role's grants and by a trigger for everyone. */
import { sql, type Kysely } from "kysely";
import { APPLICATION } from "./postgres-roles.ts";

/**
 * For migrations: from here on rows of `table` can be added and read, never changed or removed. The
 * trigger stops the owner too, so that a correction has to be a new row; only a superuser could
 * switch it off.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration has no typed tables
export async function appendOnly(db: Kysely<any>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % may only be added', tg_table_name using errcode = '55006';
    end $$`.execute(db);
  const name = sql.table(table);
  await sql`revoke update, delete, truncate on ${name} from ${sql.ref(APPLICATION)}`.execute(db);
  await sql`
    create trigger only_grows before update or delete or truncate on ${name}
    for each statement execute function refuse_change()`.execute(db);
}
