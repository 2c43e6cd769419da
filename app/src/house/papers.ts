/** Papers handed in with an act: sniffed, given a salt and so a commitment, stored once by their bytes. */
import { randomBytes } from "node:crypto";
import { commitDocument } from "@rochdale/record/commitment.ts";
import type { Db } from "../platform/database.ts";
import { mediaTypeOf, storeDocument } from "../platform/documents.ts";
import type { Field, Paper, SentFile } from "./field.ts";
import { fastSha256 } from "./log.ts";
import { houseTables } from "./tables.ts";

export type PaperToStore = Paper & {
  readonly field: Field & { kind: "paper" };
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  readonly salt: Uint8Array;
};

/** Raised for a file whose type is not allowed or too big; the caller turns it into a field's problem. */
export class PaperRefused extends Error {
  readonly because: "tooBig" | "type" | "empty";
  constructor(because: "tooBig" | "type" | "empty") {
    super(because);
    this.because = because;
  }
}

const MOST_BYTES = 10 * 1024 * 1024;

/** A paper with a fresh salt: the commitment binds its name, media type and content. */
export function paperOf(
  field: Field & { kind: "paper" },
  sent: SentFile,
  title: string,
): PaperToStore {
  if (sent.bytes.length === 0) throw new PaperRefused("empty");
  if (sent.bytes.length > MOST_BYTES) throw new PaperRefused("tooBig");
  const mediaType = mediaTypeOf(sent.name, sent.bytes);
  if (mediaType === null) throw new PaperRefused("type");
  const salt = new Uint8Array(randomBytes(32));
  const name = safeName(sent.name);
  const commitment = commitDocument({ salt, name, mediaType, content: sent.bytes }, fastSha256);
  return { commitment, title, field, bytes: sent.bytes, name, mediaType, salt };
}

/** File names are shown and archived: keep letters, digits, dot, dash; nothing that a path could use. */
function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? "";
  const plain = base
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9.-]+/g, "-")
    .replace(/^[.-]+/, "");
  return plain.slice(-100) || "document";
}

/** Writes the paper's bytes, salt and place in the body's files, in the deciding transaction. */
export async function storePaper(
  tx: Db,
  paper: PaperToStore,
  given: { bodyId: string; party: string; at: Date },
): Promise<void> {
  const stored = await storeDocument(tx, { bytes: paper.bytes, name: paper.name, at: given.at });
  if (!stored.ok)
    throw new Error(`a paper passed its checks and was then refused: ${stored.because}`);
  await houseTables(tx)
    .insertInto("body_salt")
    .values({
      body_id: given.bodyId,
      commitment: paper.commitment,
      kind: "document",
      salt: Buffer.from(paper.salt),
      person_id: null,
    })
    .execute();
  await houseTables(tx)
    .insertInto("body_document")
    .values({
      body_id: given.bodyId,
      commitment: paper.commitment,
      name: paper.name,
      media_type: paper.mediaType,
      bytes_hash: stored.document.hash,
      kind: paper.field.document,
      title: paper.title,
      open: paper.field.open,
      given_by: given.party,
      given_at: given.at,
    })
    .execute();
}
