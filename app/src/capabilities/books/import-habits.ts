/** How a body’s files were read before: which column was what, where each kind of line went. */
import type { Db } from "../../platform/database.ts";
import { importTables } from "./import-tables.ts";
import { digestOf } from "./rules-import.ts";

const AT_ONCE = 5000;

export type Habit = readonly [
  about: "columns" | "line" | "payroll",
  digest: string,
  chosen: unknown,
];

/** Remembers what was chosen; the last choice about a thing holds. */
// oxlint-disable-next-line max-params
export async function keepHabits(
  tx: Db,
  bodyId: string,
  habits: readonly Habit[],
  at: Date,
): Promise<void> {
  const rows = habits.map(([about, digest, chosen]) => ({
    ...{ body_id: bodyId, about, digest, chosen: JSON.stringify(chosen), changed_at: at },
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await importTables(tx)
      .insertInto("book_habit")
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((same) =>
        same.columns(["body_id", "about", "digest"]).doUpdateSet((row) => ({
          chosen: row.ref("excluded.chosen"),
          changed_at: row.ref("excluded.changed_at"),
        })),
      )
      .execute();
  }
}

/** What was chosen before about files with these headings, or null. */
export async function columnsBefore(
  db: Db,
  bodyId: string,
  of: { readonly payroll: boolean; readonly headings: readonly string[] },
): Promise<readonly (string | null)[] | null> {
  const row = await importTables(db)
    .selectFrom("book_habit")
    .select("chosen")
    .where("body_id", "=", bodyId)
    .where("about", "=", "columns")
    .where("digest", "=", digestOf(JSON.stringify([of.payroll, of.headings])))
    .executeTakeFirst();
  return row ? (row.chosen as readonly (string | null)[]) : null;
}

/** Where lines of each kind, or a payroll, went before. */
export async function choicesBefore(
  db: Db,
  bodyId: string,
  about: "line" | "payroll",
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await importTables(db)
    .selectFrom("book_habit")
    .select(["digest", "chosen"])
    .where("body_id", "=", bodyId)
    .where("about", "=", about)
    .execute();
  return new Map(rows.map(({ digest, chosen }) => [digest, chosen]));
}
