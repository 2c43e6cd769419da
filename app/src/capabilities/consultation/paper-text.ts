/** The words of a public paper, where it is words: read from the document behind its commitment. */
import type { Db } from "../../platform/database.ts";
import { readDocument } from "../../platform/documents.ts";
import { houseTables } from "../../house/tables.ts";

const WORDS_MOST = 4000;

/** By commitment, the words of papers that are plain text, public and not withdrawn; others are left out. */
export async function paperTexts(
  db: Db,
  bodyId: string,
  commitments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (commitments.length === 0) return new Map();
  const rows = await houseTables(db)
    .selectFrom("body_document")
    .select(["commitment", "bytes_hash"])
    .where("body_id", "=", bodyId)
    .where("commitment", "in", [...commitments])
    .where("open", "=", "public")
    .where("media_type", "like", "text/plain%")
    .execute();
  const texts = new Map<string, string>();
  for (const row of rows) {
    const document = await readDocument(db, row.bytes_hash);
    if (!document || document.bytes.length > WORDS_MOST * 4) continue;
    const words = document.bytes.toString("utf8").trim();
    if (words.length <= WORDS_MOST) texts.set(row.commitment, words);
  }
  return texts;
}
