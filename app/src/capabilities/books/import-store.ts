/** Imports as they are kept: files as they were sent, what was chosen, and which lines the books hold. */
import type { Selectable } from "kysely";
import type { Message } from "@rochdale/language/message.ts";
import type { Db } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import type { Format } from "../roll/roll.ts";
import { keepHabits } from "./import-habits.ts";
import { importTables, type ImportState, type ImportTables } from "./import-tables.ts";
import { digestOf, type Choice } from "./rules-import.ts";
import type { PayrollAccounts } from "./rules-payroll.ts";

/** What the secretary chose: by kind of line, or for a payroll as a whole. */
export type Choices = {
  readonly kinds?: Readonly<Record<string, Choice>>;
  readonly payroll?: PayrollAccounts & { readonly words: string };
};

/** A row that was left out, as it is kept after posting: of a payroll without its cells. */
export type KeptFault = {
  readonly row: number;
  readonly because: Message;
  readonly cells: readonly string[];
};

export type BookImport = {
  readonly importId: string;
  readonly bodyId: string;
  readonly payroll: boolean;
  readonly account: string;
  readonly payDay: string;
  readonly fileName: string;
  readonly format: Format;
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** What each column holds; names of the columns of a statement or of a payroll. */
  readonly columns: readonly (string | null)[];
  readonly choices: Choices;
  readonly state: ImportState;
  readonly entries: number;
  readonly duplicates: number;
  readonly leftOut: number;
  readonly digest: string;
  readonly faults: readonly KeptFault[];
  readonly at: Date;
};

const COLUMNS = [
  ...(["import_id", "body_id", "payroll", "account", "pay_day", "file_name", "format"] as const),
  ...(["heading_row", "headings", "columns", "choices", "state", "entries"] as const),
  ...(["duplicates", "left_out", "digest", "faults", "at"] as const),
] as const;

function importOf(
  row: Pick<Selectable<ImportTables["book_import"]>, (typeof COLUMNS)[number]>,
): BookImport {
  return {
    importId: row.import_id,
    bodyId: row.body_id,
    payroll: row.payroll,
    account: row.account ?? "",
    payDay: row.pay_day ?? "",
    fileName: row.file_name,
    format: row.format as Format,
    headingRow: row.heading_row,
    headings: row.headings as readonly string[],
    columns: row.columns as readonly (string | null)[],
    choices: row.choices as Choices,
    state: row.state,
    entries: row.entries ?? 0,
    duplicates: row.duplicates ?? 0,
    leftOut: row.left_out ?? 0,
    digest: row.digest ?? "",
    faults: row.faults as readonly KeptFault[],
    at: row.at,
  };
}

export type NewImport = Pick<
  BookImport,
  | "bodyId"
  | "payroll"
  | "account"
  | "payDay"
  | "fileName"
  | "format"
  | "headingRow"
  | "headings"
  | "columns"
> & { readonly bytes: Buffer; readonly at: Date };

const DAYS_KEPT = 14;

/** Keeps a file as it was sent; files that nobody posted within a fortnight are forgotten. */
export async function keepImport(tx: Db, made: NewImport): Promise<string> {
  const importId = newId<"import">(made.at) as string;
  const old = new Date(made.at.getTime() - DAYS_KEPT * 86_400_000);
  await importTables(tx)
    .deleteFrom("book_import")
    .where("state", "in", ["columns", "ready"])
    .where("changed_at", "<", old)
    .execute();
  await importTables(tx)
    .insertInto("book_import")
    .values({
      import_id: importId,
      body_id: made.bodyId,
      payroll: made.payroll,
      account: made.payroll ? null : made.account,
      pay_day: made.payroll ? made.payDay : null,
      file_name: made.fileName,
      format: JSON.stringify(made.format),
      heading_row: made.headingRow,
      headings: JSON.stringify(made.headings),
      columns: JSON.stringify(made.columns),
      choices: "{}",
      bytes: made.bytes,
      state: "columns",
      faults: "[]",
      at: made.at,
      changed_at: made.at,
    })
    .execute();
  return importId;
}

export async function importById(
  db: Db,
  bodyId: string,
  importId: string,
): Promise<BookImport | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(importId)) return null;
  const row = await importTables(db)
    .selectFrom("book_import")
    .select(COLUMNS)
    .where("import_id", "=", importId)
    .where("body_id", "=", bodyId)
    .executeTakeFirst();
  return row ? importOf(row) : null;
}

/** A body's imports, the newest first. */
export async function importsOf(db: Db, bodyId: string): Promise<readonly BookImport[]> {
  const rows = await importTables(db)
    .selectFrom("book_import")
    .select(COLUMNS)
    .where("body_id", "=", bodyId)
    .orderBy("at", "desc")
    .orderBy("import_id", "desc")
    .execute();
  return rows.map(importOf);
}

/** The bytes of a file that is not posted yet. */
export async function bytesOf(db: Db, importId: string): Promise<Buffer> {
  const { bytes } = await importTables(db)
    .selectFrom("book_import")
    .select("bytes")
    .where("import_id", "=", importId)
    .executeTakeFirstOrThrow();
  if (!bytes) throw new Error("a posted import has no file any longer");
  return bytes;
}

type Chosen = {
  readonly columns: readonly (string | null)[];
  readonly choices: Choices;
  readonly state: "columns" | "ready";
  readonly at: Date;
};

/** Keeps what was chosen. One import of a body is ready to be posted at a time: another one waits again. */
export async function keepChosen(tx: Db, found: BookImport, chosen: Chosen): Promise<void> {
  const { at } = chosen;
  if (chosen.state === "ready") {
    await importTables(tx)
      .updateTable("book_import")
      .set({ state: "columns", changed_at: at })
      .where("body_id", "=", found.bodyId)
      .where("state", "=", "ready")
      .where("import_id", "<>", found.importId)
      .execute();
    const headings = digestOf(JSON.stringify([found.payroll, found.headings]));
    await keepHabits(tx, found.bodyId, [["columns", headings, chosen.columns]], at);
  }
  await importTables(tx)
    .updateTable("book_import")
    .set({
      columns: JSON.stringify(chosen.columns),
      choices: JSON.stringify(chosen.choices),
      state: chosen.state,
      changed_at: at,
    })
    .where("import_id", "=", found.importId)
    .where("state", "in", ["columns", "ready"])
    .execute();
}

export async function dropImport(tx: Db, { importId }: BookImport): Promise<void> {
  await importTables(tx)
    .deleteFrom("book_import")
    .where("import_id", "=", importId)
    .where("state", "in", ["columns", "ready"])
    .execute();
}

export type Posted = {
  readonly entries: number;
  readonly duplicates: number;
  readonly leftOut: number;
  readonly digest: string;
  readonly faults: readonly KeptFault[];
  readonly digests: readonly string[];
  readonly at: Date;
};

const LINES_AT_ONCE = 5000;

/** An import stands in the books: its file goes, its lines are known again, its choices are remembered. */
export async function markPosted(tx: Db, found: BookImport, posted: Posted): Promise<void> {
  const { entries, duplicates, leftOut, digest, at } = posted;
  await importTables(tx)
    .updateTable("book_import")
    .set({
      ...{ state: "posted", bytes: null, entries, duplicates, digest, changed_at: at },
      left_out: leftOut,
      faults: JSON.stringify(posted.faults),
    })
    .where("import_id", "=", found.importId)
    .execute();
  const rows = posted.digests.map((line) => ({
    ...{ body_id: found.bodyId, digest: line, import_id: found.importId },
  }));
  for (let from = 0; from < rows.length; from += LINES_AT_ONCE) {
    const some = rows.slice(from, from + LINES_AT_ONCE);
    await importTables(tx).insertInto("book_line").values(some).execute();
  }
  const { kinds = {}, payroll } = found.choices;
  const habits = Object.entries(kinds).map(([id, choice]) => ["line", id, choice] as const);
  const pay = payroll ? ([["payroll", digestOf("payroll"), payroll]] as const) : [];
  await keepHabits(tx, found.bodyId, [...habits, ...pay], at);
}

/** An import is out of the books again: its lines may come anew. */
export async function markUndone(tx: Db, found: BookImport, at: Date): Promise<void> {
  await importTables(tx)
    .updateTable("book_import")
    .set({ state: "undone", faults: "[]", changed_at: at })
    .where("import_id", "=", found.importId)
    .execute();
  await importTables(tx).deleteFrom("book_line").where("import_id", "=", found.importId).execute();
}

/** Digests of every line that the books of a body hold. */
export async function heldLines(db: Db, bodyId: string): Promise<ReadonlySet<string>> {
  const rows = await importTables(db)
    .selectFrom("book_line")
    .select("digest")
    .where("body_id", "=", bodyId)
    .execute();
  return new Set(rows.map(({ digest }) => digest));
}
