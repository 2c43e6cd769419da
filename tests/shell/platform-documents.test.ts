/** Documents: stored once by hash, of the kinds and sizes that are taken, removable, never changed silently. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { sql } from "kysely";
import {
  DOCUMENT_BYTES_MAX,
  readDocument,
  removeDocument,
  storeDocument,
} from "../../app/src/platform/documents.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
const { db } = database;
after(() => database.drop());
const at = new Date("2026-11-21T10:00:00Z");
const text = (content: string) => Buffer.from(content);

test("the same bytes are one document, under whatever name", async () => {
  const first = await storeDocument(db, { bytes: text("Minutes"), name: "minutes.txt", at });
  const again = await storeDocument(db, { bytes: text("Minutes"), name: "copy.txt", at });
  assert.ok(first.ok && again.ok);
  assert.deepEqual(again.document, first.document);
  assert.equal(first.document.hash, createHash("sha256").update("Minutes").digest("hex"));
  const { rows } = await sql`select from document`.execute(db);
  assert.equal(rows.length, 1);
  const read = await readDocument(db, first.document.hash);
  assert.deepEqual(read?.bytes, text("Minutes"));
  assert.equal(read?.mediaType, "text/plain; charset=utf-8");
});

test("what is empty, too big or of another kind is refused, and says which", async () => {
  const big = Buffer.alloc(DOCUMENT_BYTES_MAX + 1, "a");
  const because = async (bytes: Buffer, name: string) => {
    const stored = await storeDocument(db, { bytes, name, at });
    return stored.ok ? "stored" : stored.because;
  };
  assert.equal(await because(text(""), "a.txt"), "empty");
  assert.equal(await because(big, "a.txt"), "tooBig");
  assert.equal(await because(big.subarray(1), "a.txt"), "stored");
  assert.equal(await because(text("MZ\u0000"), "a.txt"), "type");
  assert.equal(await because(text("plain"), "a.pdf"), "type");
  assert.equal(await because(text("<script>"), "a.html"), "type");
});

test("a removed document is gone with its salt, and can be handed in anew", async () => {
  const given = { bytes: text("Secret"), name: "secret.txt", salted: true, at };
  const stored = await storeDocument(db, given);
  assert.ok(stored.ok && stored.document.salt?.length === 32);
  await removeDocument(db, stored.document.hash, at);
  assert.equal(await readDocument(db, stored.document.hash), undefined);
  const { rows } = await sql<{
    all: string;
  }>`select d::text as all from document d where removed_at is not null`.execute(db);
  assert.doesNotMatch(rows[0]?.all ?? "", new RegExp(text("Secret").toString("hex")));
  const again = await storeDocument(db, given);
  assert.ok(again.ok && again.document.salt && !again.document.salt.equals(stored.document.salt));
});

test("bytes that were changed in the database are noticed", async () => {
  const stored = await storeDocument(db, { bytes: text("True"), name: "true.txt", at });
  assert.ok(stored.ok);
  await sql`update document set bytes = 'Fals' where hash = ${stored.document.hash}`.execute(db);
  await assert.rejects(readDocument(db, stored.document.hash), /were changed/);
});
