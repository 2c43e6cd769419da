/** The public halves of the voting credentials: checked as a text, kept for the election's set-up and for anyone to fetch. */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Message } from "@rochdale/language/message.ts";
import type { Db } from "../../platform/database.ts";
import { rollTables, type BoxName } from "./tables.ts";

/** A hundred thousand of 620 characters each. */
const TEXT_BYTES_MOST = 64 * 1024 * 1024;

export type PublicCredentials =
  | { readonly ok: true; readonly text: string; readonly digest: string; readonly count: number }
  | { readonly ok: false; readonly because: Message };

const wrong = (name: string): PublicCredentials => ({
  ok: false,
  because: { message: `roll.credentials.${name}` },
});

/**
 * `public_creds.json` as the archive holds it: a compact JSON list of group elements in decimal, strictly ascending;
 * gzipped or not. That each is an element of the group is the set-up's check, and the verifier's.
 */
export function readPublicCredentials(bytes: Uint8Array): PublicCredentials {
  const text = textOf(bytes);
  if (text === null) return wrong("unreadable");
  const elements = listIn(text);
  if (elements === null) return wrong("notAList");
  for (const [at, element] of elements.entries()) {
    if (!ascending(at === 0 ? "1" : (elements[at - 1] ?? ""), element))
      return wrong("notAscending");
  }
  const digest = createHash("sha256").update(text).digest("hex");
  return { ok: true, text, digest, count: elements.length };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = zipped ? gunzipSync(bytes, { maxOutputLength: TEXT_BYTES_MOST }) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain).trimEnd();
  } catch {
    return null;
  }
}

/** The list, if the text is the compact form of one. */
function listIn(text: string): readonly string[] | null {
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.length > 0 && JSON.stringify(list) === text;
    const elements = (isList ? list : [null]) as readonly unknown[];
    const isElement = (one: unknown) => typeof one === "string" && /^[1-9]\d{0,619}$/.test(one);
    return elements.every(isElement) ? (elements as readonly string[]) : null;
  } catch {
    return null;
  }
}

function ascending(before: string, after: string): boolean {
  return before.length === after.length ? before < after : before.length < after.length;
}

export async function keepPublicCredentials(
  tx: Db,
  box: BoxName,
  kept: { readonly text: string; readonly digest: string; readonly count: number },
): Promise<void> {
  const { digest, count } = kept;
  const row = { digest, count, zipped: gzipSync(kept.text, { level: 1 }) };
  await rollTables(tx)
    .insertInto("roll_credentials")
    .values({ body_id: box.bodyId, ballot: box.ballot, ...row })
    .onConflict((other) => other.columns(["body_id", "ballot"]).doUpdateSet(row))
    .execute();
}

/** The text last published for a ballot, as it goes into the archive; null before. */
export async function publicCredentials(db: Db, box: BoxName): Promise<string | null> {
  const row = await rollTables(db)
    .selectFrom("roll_credentials")
    .select("zipped")
    .where("body_id", "=", box.bodyId)
    .where("ballot", "=", box.ballot)
    .executeTakeFirst();
  return row ? gunzipSync(row.zipped).toString("utf8") : null;
}
