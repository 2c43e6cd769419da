/** Prepared rolls in their tables: the file in parts, rows and faults as they are read, and what a freezing takes. */
import { sql, type Selectable } from "kysely";
import type { Message } from "@rochdale/language/message.ts";
import type { Db } from "../../platform/database.ts";
import type { BoxName } from "./tables.ts";
import type { Format } from "./import-source.ts";
import type { ColumnMapping } from "./rules-columns.ts";
import type { Reached } from "./rules-rows.ts";
import { rollTables, type ImportState, type RollTables } from "./tables.ts";

export type RollImport = BoxName & {
  readonly importId: string;
  readonly source: "file" | "register";
  readonly fileName: string;
  readonly format: Format;
  /** The headings' place from 0; rows after it are people. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  readonly state: ImportState;
  readonly failure: Message | null;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly good: number;
  readonly faults: number;
  readonly roll: string | null;
  readonly salt: Uint8Array | null;
  readonly changedAt: Date;
};

function importOf(row: Selectable<RollTables["roll_import"]>): RollImport {
  return {
    importId: row.import_id,
    bodyId: row.body_id,
    ballot: row.ballot,
    source: row.source,
    fileName: row.file_name,
    format: row.format as Format,
    headingRow: row.heading_row,
    headings: row.headings as readonly string[],
    sample: row.sample as readonly (readonly string[])[],
    mapping: row.mapping as ColumnMapping,
    state: row.state,
    failure: row.failure as Message | null,
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    good: row.good,
    faults: row.faults,
    roll: row.roll,
    salt: row.salt,
    changedAt: row.changed_at,
  };
}

export type NewImport = Pick<
  RollImport,
  | "importId"
  | "bodyId"
  | "ballot"
  | "source"
  | "fileName"
  | "format"
  | "headingRow"
  | "headings"
  | "sample"
  | "mapping"
  | "rowsTotal"
>;

const PART_BYTES = 1_000_000;

/** Keeps a file as it was sent, in parts, before any row of it is read. */
export async function keepImport(tx: Db, made: NewImport, kept: { bytes: Buffer; at: Date }) {
  await rollTables(tx)
    .insertInto("roll_import")
    .values({
      import_id: made.importId,
      body_id: made.bodyId,
      ballot: made.ballot,
      source: made.source,
      file_name: made.fileName,
      format: JSON.stringify(made.format),
      heading_row: made.headingRow,
      headings: JSON.stringify(made.headings),
      sample: JSON.stringify(made.sample),
      mapping: JSON.stringify(made.mapping),
      state: "columns",
      failure: null,
      rows_total: made.rowsTotal,
      salt: null,
      roll: null,
      at: kept.at,
      changed_at: kept.at,
    })
    .execute();
  for (let from = 0, part = 0; from < kept.bytes.length; from += PART_BYTES, part += 1) {
    const bytes = kept.bytes.subarray(from, from + PART_BYTES);
    await rollTables(tx)
      .insertInto("roll_import_part")
      .values({ import_id: made.importId, part, bytes })
      .execute();
  }
}

export async function importById(db: Db, importId: string): Promise<RollImport | null> {
  if (!/^[0-9a-f-]{36}$/.test(importId)) return null;
  const row = await rollTables(db)
    .selectFrom("roll_import")
    .selectAll()
    .where("import_id", "=", importId)
    .executeTakeFirst();
  return row ? importOf(row) : null;
}

/** The prepared rolls of a ballot, the newest first. */
export async function importsOf(db: Db, box: BoxName): Promise<readonly RollImport[]> {
  const rows = await rollTables(db)
    .selectFrom("roll_import")
    .selectAll()
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .orderBy("at", "desc")
    .execute();
  return rows.map(importOf);
}

/** A file's bytes, part by part. */
export async function* partsOf(db: Db, importId: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part += 1) {
    const row = await rollTables(db)
      .selectFrom("roll_import_part")
      .select("bytes")
      .where("import_id", "=", importId)
      .where("part", "=", part)
      .executeTakeFirst();
    if (!row) return;
    yield row.bytes;
  }
}

/** Keeps which column is what, before anything is read. */
export async function setColumns(
  db: Db,
  importId: string,
  set: { readonly mapping: ColumnMapping; readonly at: Date },
): Promise<void> {
  await rollTables(db)
    .updateTable("roll_import")
    .set({
      mapping: JSON.stringify(set.mapping),
      state: "columns",
      failure: null,
      salt: null,
      roll: null,
      changed_at: set.at,
    })
    .where("import_id", "=", importId)
    .execute();
}

/** Sets the columns and starts from the first row: what an earlier mapping gave, and is giving just now, is taken out. */
export async function beginReading(
  tx: Db,
  importId: string,
  set: { mapping: ColumnMapping; at: Date },
) {
  await rollTables(tx)
    .updateTable("roll_import")
    .set({
      mapping: JSON.stringify(set.mapping),
      state: "reading",
      failure: null,
      salt: null,
      roll: null,
      ...{ rows_done: 0, good: 0, faults: 0 },
      changed_at: set.at,
    })
    .where("import_id", "=", importId)
    .execute();
  for (const table of ["roll_import_row", "roll_import_fault"] as const)
    await rollTables(tx).deleteFrom(table).where("import_id", "=", importId).execute();
}

/** Keeps everybody else from a reading until `tx` ends; false where it is not (any more) the one by this mapping, read to this row. */
export async function holdReading(
  tx: Db,
  importId: string,
  read: { readonly mapping: ColumnMapping; readonly upTo: number },
): Promise<boolean> {
  const row = await rollTables(tx)
    .selectFrom("roll_import")
    .select("import_id")
    .where("import_id", "=", importId)
    .where("state", "=", "reading")
    .where("rows_done", "=", read.upTo)
    .where(sql<boolean>`mapping = ${JSON.stringify(read.mapping)}::jsonb`)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export type ReadEntry = { readonly row: number; readonly entry: Reached };
export type RowFault = {
  readonly row: number;
  readonly because: Message;
  readonly cells: readonly string[];
};
export type Batch = {
  /** By which columns it was read: a batch of an earlier mapping is not kept. */
  readonly mapping: ColumnMapping;
  /** The last row of the batch before: what stands in the table, if nobody else has read on. */
  readonly after: number;
  readonly upTo: number;
  readonly entries: readonly ReadEntry[];
  readonly faults: readonly RowFault[];
};

/** Writes a batch and how far it brings the reading, or nothing: false where somebody else has read on or begun anew. */
export async function keepBatch(
  tx: Db,
  importId: string,
  { batch, at }: { readonly batch: Batch; readonly at: Date },
): Promise<boolean> {
  const moved = await rollTables(tx)
    .updateTable("roll_import")
    .set((is) => ({
      rows_done: batch.upTo,
      good: is("good", "+", batch.entries.length),
      faults: is("faults", "+", batch.faults.length),
      changed_at: at,
    }))
    .where("import_id", "=", importId)
    .where("state", "=", "reading")
    .where("rows_done", "=", batch.after)
    .where(sql<boolean>`mapping = ${JSON.stringify(batch.mapping)}::jsonb`)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return false;
  const { entries, faults } = batch;
  if (entries.length > 0) {
    const column = (of: (one: ReadEntry) => string | number | null) => entries.map(of);
    await sql`insert into roll_import_row (import_id, row_number, reference, name, email, address, language)
        select ${importId}::uuid, * from unnest(${column((one) => one.row)}::int[],
          ${column((one) => one.entry.reference)}::text[], ${column((one) => one.entry.name)}::text[],
          ${column((one) => one.entry.email)}::text[], ${column((one) => one.entry.address)}::text[],
          ${column((one) => one.entry.language)}::text[])`.execute(tx);
  }
  for (let from = 0; from < faults.length; from += 1000) {
    const rows = faults.slice(from, from + 1000).map((one) => ({
      import_id: importId,
      row_number: one.row,
      because: JSON.stringify(one.because),
      cells: JSON.stringify(one.cells),
    }));
    await rollTables(tx).insertInto("roll_import_fault").values(rows).execute();
  }
  return true;
}

type Ending =
  | { readonly state: "ready"; readonly salt: Uint8Array; readonly roll: string }
  | { readonly state: "failed"; readonly failure: Message };

export async function endReading(
  db: Db,
  importId: string,
  { ending, at }: { ending: Ending; at: Date },
) {
  await rollTables(db)
    .updateTable("roll_import")
    .set(
      ending.state === "ready"
        ? { state: "ready", salt: Buffer.from(ending.salt), roll: ending.roll, changed_at: at }
        : { state: "failed", failure: JSON.stringify(ending.failure), changed_at: at },
    )
    .where("import_id", "=", importId)
    .where("state", "=", "reading")
    .execute();
}

/** Everyone that a reading found, in the order of rows. */
export async function entriesOf(db: Db, importId: string): Promise<readonly Reached[]> {
  return rollTables(db)
    .selectFrom("roll_import_row")
    .select(["reference", "name", "email", "address", "language"])
    .where("import_id", "=", importId)
    .orderBy("row_number")
    .execute();
}

export async function faultsOf(
  db: Db,
  importId: string,
  most?: number,
): Promise<readonly RowFault[]> {
  let query = rollTables(db)
    .selectFrom("roll_import_fault")
    .select(["row_number", "because", "cells"])
    .where("import_id", "=", importId)
    .orderBy("row_number");
  if (most !== undefined) query = query.limit(most);
  const rows = await query.execute();
  return rows.map((row) => ({
    row: row.row_number,
    because: row.because as Message,
    cells: row.cells as readonly string[],
  }));
}

/** Forgets prepared rolls, files and all: one, or every one of a ballot once its roll is frozen. */
export async function forgetImports(tx: Db, box: BoxName, importId?: string): Promise<void> {
  let query = rollTables(tx)
    .deleteFrom("roll_import")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot);
  if (importId !== undefined) query = query.where("import_id", "=", importId);
  await query.execute();
}
