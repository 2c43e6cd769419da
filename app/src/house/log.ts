/** The deciding transaction's last step: facts take the next positions of a body's log, or nothing happens. */
import { createHash } from "node:crypto";
import { parseFact, printFact, type NewFact } from "@rochdale/facts/fact.ts";
import { canonicalBytes } from "@rochdale/record/canonical.ts";
import { leafHash } from "@rochdale/record/merkle.ts";
import type { Db } from "../platform/database.ts";
import { houseTables } from "./tables.ts";

/** SHA-256 by the machine's own library: the same function as the portable one, several times faster. */
export const fastSha256 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash("sha256").update(bytes).digest());

const ENTRY_BYTES_MOST = 65_535;

export type Append = {
  readonly bodyId: string;
  readonly origin: string;
  /** The size of the log on which the decision rests. */
  readonly expected: number;
  readonly at: Date;
  readonly facts: readonly NewFact[];
};

/**
 * Appends facts at positions `expected`, `expected + 1`, ... Returns false where the log has grown in
 * between: the caller decides again. Throws on a fact that its own schema does not accept.
 */
export async function append(tx: Db, what: Append): Promise<boolean> {
  const size = BigInt(what.expected);
  const moved = await houseTables(tx)
    .updateTable("body_head")
    .set({ size: size + BigInt(what.facts.length) })
    .where("body_id", "=", what.bodyId)
    .where("size", "=", size)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return false;
  const at = what.at.toISOString();
  const rows = what.facts.map((draft, index) => {
    const json = printFact(what.origin, at, draft);
    const parsed = parseFact(json, what.expected + index);
    if (!parsed.ok) throw new Error(`a fact was decided that is none: ${parsed.because}`);
    const entry = canonicalBytes(json);
    if (entry.length > ENTRY_BYTES_MOST)
      throw new Error(`${draft.type} is over ${ENTRY_BYTES_MOST} bytes`);
    return {
      body_id: what.bodyId,
      position: size + BigInt(index),
      type: draft.type,
      at: what.at,
      entry: Buffer.from(entry),
      leaf: Buffer.from(leafHash(entry, fastSha256)),
    };
  });
  for (let from = 0; from < rows.length; from += 1000) {
    await houseTables(tx)
      .insertInto("fact")
      .values(rows.slice(from, from + 1000))
      .execute();
  }
  return true;
}
