/** A body's whole record as one file: what a stranger needs to check it offline. */
import type { CommittedDocument } from "@rochdale/record/commitment.ts";
import { writeArchive } from "@rochdale/record/archive.ts";
import type { ArchivedFile } from "@rochdale/record/tar.ts";
import { publishedFindings } from "@rochdale/genuineness/derivation.ts";
import { rulePacks } from "@rochdale/genuineness/packs.ts";
import { all, type Story } from "@rochdale/facts/story.ts";
import { readDocument } from "../platform/documents.ts";
import { storyUpTo, type Body } from "./bodies.ts";
import type { House } from "./house.ts";
import { fastSha256 } from "./log.ts";
import { seal, signerOf } from "./sealer.ts";
import { houseTables } from "./tables.ts";

const kept = new Map<string, Promise<Uint8Array>>();
const KEPT_MOST = 8;

/** The archive of a body as at a day, sealed up to its head; the last few are kept. */
export async function recordArchive(house: House, body: Body, day: string): Promise<Uint8Array> {
  const sealed = await seal(house, body);
  const key = `${body.origin} ${sealed.size} ${day}`;
  const known = kept.get(key);
  if (known) return known;
  const made = makeArchive(house, body, { ...sealed, day });
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const oldest = kept.size > KEPT_MOST ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return made;
}

type SealedOn = { readonly size: number; readonly note: string; readonly day: string };

async function makeArchive(house: House, body: Body, sealed: SealedOn): Promise<Uint8Array> {
  const story = await storyUpTo(house.db, body, sealed.size);
  const beside = await Promise.all(
    house.capabilities.map(async (capability) => capability.archived?.(house, body.body_id)),
  );
  const files = (of: "books" | "ballots"): ArchivedFile[] =>
    beside.flatMap((one) => [...(one?.[of] ?? [])]);
  return writeArchive(
    {
      origin: body.origin,
      slug: body.slug,
      asOf: sealed.day,
      rulePacks: rulePacks.map((pack) => `${pack.id}/${pack.version}`),
      entries: await entriesUpTo(house, body, sealed.size),
      checkpoint: sealed.note,
      signer: signerOf(house, body.origin),
      documents: await openDocuments(house, body, { story, day: sealed.day }),
      books: files("books"),
      ballots: files("ballots"),
      findings: publishedFindings(story, sealed.day),
    },
    fastSha256,
  );
}

/** The entries of a log as they were hashed. */
export async function entriesUpTo(house: House, body: Body, size: number): Promise<Uint8Array[]> {
  const rows = await houseTables(house.db)
    .selectFrom("fact")
    .select("entry")
    .where("body_id", "=", body.body_id)
    .where("position", "<", BigInt(size))
    .orderBy("position")
    .execute();
  return rows.map((row) => new Uint8Array(row.entry));
}

/** Commitments of documents that the public may have on a day: published, neither closed nor withheld. */
export function openCommitments(story: Story, day: string): ReadonlySet<string> {
  const open = new Set(all(story, "DocumentPublished/1").map((e) => e.content.doc));
  for (const { content } of all(story, "DocumentClosed/1")) {
    if (content.until >= day) open.delete(content.doc);
  }
  for (const { content } of all(story, "Withheld/1")) open.delete(content.doc);
  return open;
}

async function openDocuments(
  house: House,
  body: Body,
  { story, day }: { readonly story: Story; readonly day: string },
): Promise<CommittedDocument[]> {
  const open = openCommitments(story, day);
  const rows = await houseTables(house.db)
    .selectFrom("body_document")
    .innerJoin("body_salt", (join) =>
      join
        .onRef("body_salt.body_id", "=", "body_document.body_id")
        .onRef("body_salt.commitment", "=", "body_document.commitment"),
    )
    .select(["body_document.commitment", "name", "media_type", "bytes_hash", "salt"])
    .where("body_document.body_id", "=", body.body_id)
    .where("open", "=", "public")
    .execute();
  const documents: CommittedDocument[] = [];
  for (const row of rows) {
    if (!open.has(row.commitment)) continue;
    const stored = await readDocument(house.db, row.bytes_hash);
    if (!stored) continue;
    documents.push({
      salt: new Uint8Array(row.salt),
      name: row.name,
      mediaType: row.media_type,
      content: new Uint8Array(stored.bytes),
    });
  }
  return documents;
}
