/** The tables of imports as the query builder sees them. */
import type { Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

export type ImportState = "columns" | "ready" | "posted" | "undone";
export type ImportTables = {
  book_import: {
    import_id: string;
    body_id: string;
    payroll: boolean;
    account: string | null;
    pay_day: string | null;
    file_name: string;
    format: unknown;
    heading_row: number;
    headings: unknown;
    columns: unknown;
    choices: unknown;
    bytes: Buffer | null;
    state: ImportState;
    entries: number | null;
    duplicates: number | null;
    left_out: number | null;
    digest: string | null;
    faults: unknown;
    at: Date;
    changed_at: Date;
  };
  book_line: { body_id: string; digest: string; import_id: string };
  book_habit: {
    body_id: string;
    about: "columns" | "line" | "payroll";
    digest: string;
    chosen: unknown;
    changed_at: Date;
  };
};

export function importTables(db: Db): Kysely<ImportTables> {
  return db as unknown as Kysely<ImportTables>;
}
