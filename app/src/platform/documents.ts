/** Documents that people hand in: stored once by the hash of their bytes, never changed, removable. */
import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { mediaTypeOf } from "./document-type.ts";
import type { FileAnswer } from "./routes.ts";

export { documentEndings, mediaTypeOf } from "./document-type.ts";

/** `hash` is SHA-256 of the bytes, in hexadecimal; `salt` only where one was asked for. */
export type StoredDocument = {
  hash: string;
  mediaType: string;
  size: number;
  name: string;
  salt: Buffer | null;
};
export type DocumentWithBytes = StoredDocument & { bytes: Buffer };
export type DocumentRefused = "empty" | "tooBig" | "type";
export type Storing =
  | { ok: true; document: StoredDocument }
  | { ok: false; because: DocumentRefused };

export const DOCUMENT_BYTES_MAX = 10 * 1024 * 1024;

export type NewDocument = { bytes: Uint8Array; name: string; salted?: boolean; at?: Instant };

/**
 * Stores a document, or says why not. The same bytes again are the same document, which keeps its
 * first name; bytes that were removed come back, with a new salt.
 */
export async function storeDocument(db: Db, given: NewDocument): Promise<Storing> {
  const { bytes, name } = given;
  if (bytes.length === 0) return { ok: false, because: "empty" };
  if (bytes.length > DOCUMENT_BYTES_MAX) return { ok: false, because: "tooBig" };
  const mediaType = mediaTypeOf(name, bytes);
  if (mediaType === null) return { ok: false, because: "type" };
  const hash = createHash("sha256").update(bytes).digest("hex");
  await db
    .insertInto("document")
    .values({
      hash,
      bytes: Buffer.from(bytes),
      media_type: mediaType,
      size: bytes.length,
      salt: given.salted === true ? randomBytes(32) : null,
      name,
      created_at: given.at ?? new Date(),
      removed_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .column("hash")
        .doUpdateSet({
          bytes: sql`excluded.bytes`,
          salt: sql`excluded.salt`,
          removed_at: null,
        })
        .where("document.removed_at", "is not", null),
    )
    .execute();
  const document = await documentOf(db, hash);
  if (document === undefined) throw new Error("a document was stored and is not there");
  return { ok: true, document };
}

/** What is known of a document, without its bytes; undefined when it is unknown or was removed. */
export async function documentOf(db: Db, hash: string): Promise<StoredDocument | undefined> {
  const row = await db
    .selectFrom("document")
    .select(["hash", "media_type", "size", "name", "salt"])
    .where("hash", "=", hash)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { media_type: mediaType, ...rest } = row;
  return { ...rest, mediaType };
}

/** A document with its bytes; undefined when it is unknown or was removed. Throws when they changed. */
export async function readDocument(db: Db, hash: string): Promise<DocumentWithBytes | undefined> {
  const document = await documentOf(db, hash);
  if (document === undefined) return undefined;
  const row = await db
    .selectFrom("document")
    .select("bytes")
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (!row?.bytes) return undefined;
  const found = createHash("sha256").update(row.bytes).digest("hex");
  if (found !== hash) throw new Error(`the bytes of document ${hash} were changed`);
  return { ...document, bytes: row.bytes };
}

/** Removes the bytes and the salt: what was committed to them can no longer be opened. */
export async function removeDocument(db: Db, hash: string, at: Instant): Promise<void> {
  await db
    .updateTable("document")
    .set({ bytes: null, salt: null, removed_at: at })
    .where("hash", "=", hash)
    .where("removed_at", "is", null)
    .execute();
}

/** The answer that lets somebody save the document: never shown as a page of this site. */
export function documentAnswer(document: DocumentWithBytes, name = document.name): FileAnswer {
  return { file: document.bytes, type: document.mediaType, name };
}
