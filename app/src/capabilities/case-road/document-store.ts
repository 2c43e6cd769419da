/** The rows of documents: opened when published, read with their bytes, erased with their salt when withheld. */
import type { Db } from "../../platform/database.ts";
import { readDocument, removeDocument, type DocumentWithBytes } from "../../platform/documents.ts";
import { houseTables, type HouseTables } from "../../house/tables.ts";

export type DocumentRow = HouseTables["body_document"];

export async function openDocument(
  tx: Db,
  bodyId: string,
  given: { readonly doc: string; readonly title: string; readonly kind: string },
): Promise<void> {
  await houseTables(tx)
    .updateTable("body_document")
    .set({ open: "public", title: given.title, kind: given.kind })
    .where("body_id", "=", bodyId)
    .where("commitment", "=", given.doc)
    .execute();
}

/** The rows of a body, with the size of each document's bytes. */
export async function documentRows(
  db: Db,
  bodyId: string,
): Promise<readonly (DocumentRow & { readonly size: number | null })[]> {
  const rows = await houseTables(db)
    .selectFrom("body_document")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("given_at")
    .execute();
  if (rows.length === 0) return [];
  const sizes = await db
    .selectFrom("document")
    .select(["hash", "size"])
    .where(
      "hash",
      "in",
      rows.map((row) => row.bytes_hash),
    )
    .where("removed_at", "is", null)
    .execute();
  const sizeOf = new Map(sizes.map((one) => [one.hash, one.size]));
  return rows.map((row) => ({ ...row, size: sizeOf.get(row.bytes_hash) ?? null }));
}

export async function documentRow(
  db: Db,
  bodyId: string,
  commitment: string,
): Promise<DocumentRow | undefined> {
  return houseTables(db)
    .selectFrom("body_document")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("commitment", "=", commitment)
    .executeTakeFirst();
}

export function documentBytes(db: Db, row: DocumentRow): Promise<DocumentWithBytes | undefined> {
  return readDocument(db, row.bytes_hash);
}

/**
 * Erases the salt, the row with the plain hash and, unless another document has the same bytes, the bytes. What is
 * left in the record is a commitment that nobody can open again.
 */
export async function eraseDocument(tx: Db, bodyId: string, commitment: string): Promise<void> {
  const row = await documentRow(tx, bodyId, commitment);
  const tables = houseTables(tx);
  await tables
    .deleteFrom("body_salt")
    .where("body_id", "=", bodyId)
    .where("commitment", "=", commitment)
    .execute();
  if (!row) return;
  await tables
    .deleteFrom("body_document")
    .where("body_id", "=", bodyId)
    .where("commitment", "=", commitment)
    .execute();
  const other = await tables
    .selectFrom("body_document")
    .select("commitment")
    .where("bytes_hash", "=", row.bytes_hash)
    .executeTakeFirst();
  if (!other) await removeDocument(tx, row.bytes_hash, new Date());
}
