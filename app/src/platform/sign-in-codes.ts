/** The codes that sign somebody in once: sent by e-mail, or printed and handed over by an officer. */
import { createHmac, randomInt } from "node:crypto";
import { sql } from "kysely";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { newId } from "./ids.ts";
import type { PersonId } from "./schema.ts";

/** 32 secret bytes (keys.secretFor("sign-in codes")): the database alone does not give a code away. */
export type CodeSecret = Uint8Array;

/** Letters and digits that can't be taken for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = { emailed: 8, printed: 12 } as const;
const LIFE_MINUTES = { emailed: 15, printed: 30 * 24 * 60 } as const;
/** Wrong tries after which the codes a person holds are dead. */
export const WRONG_TRIES_MAX = 5;

export type NewCode = { code: string; expires: Instant };
type Kind = "emailed" | "printed";

/** Makes a code for a person and answers it, in groups of four; the database keeps its hash. */
export async function makeCode(
  db: Db,
  wanted: { kind: Kind; personId: PersonId; issuedBy?: PersonId; secret: CodeSecret },
  at: Instant,
): Promise<NewCode> {
  const letters = Array.from({ length: LENGTH[wanted.kind] }, () => ALPHABET[randomInt(30)]);
  const code = letters.join("");
  const expires = new Date(at.getTime() + LIFE_MINUTES[wanted.kind] * 60_000);
  await db
    .insertInto("sign_in_code")
    .values({
      code_id: newId<"code">(),
      code_hash: hashOf(code, wanted.secret),
      person_id: wanted.personId,
      kind: wanted.kind,
      issued_by: wanted.issuedBy ?? null,
      created_at: at,
      expires_at: expires,
      used_at: null,
    })
    .execute();
  return { code: code.replaceAll(/(.{4})(?=.)/g, "$1-"), expires };
}

/** The code as it was made, whatever spaces, dashes and small letters somebody typed. */
export function plainCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
}

export type CodeUse = { personId: PersonId } | "wrong" | "expired" | "too many";

/**
 * Uses a code up. With a person it has to be theirs; without one only a printed code is looked for.
 * Of two who use the same code at the same moment one succeeds.
 */
export async function useCode(
  db: Db,
  given: { code: string; personId: PersonId | undefined; secret: CodeSecret },
  at: Instant,
): Promise<CodeUse> {
  const hash = hashOf(plainCode(given.code), given.secret);
  let matching = db.selectFrom("sign_in_code").selectAll().where("code_hash", "=", hash);
  matching =
    given.personId === undefined
      ? matching.where("kind", "=", "printed")
      : matching.where("person_id", "=", given.personId);
  const row = await matching.executeTakeFirst();
  if (row === undefined) {
    if (given.personId !== undefined) await countWrongTry(db, given.personId, at);
    return "wrong";
  }
  if (row.attempts >= WRONG_TRIES_MAX) return "too many";
  if (row.used_at !== null || row.expires_at <= at) return "expired";
  const used = await db
    .updateTable("sign_in_code")
    .set({ used_at: at })
    .where("code_id", "=", row.code_id)
    .where("used_at", "is", null)
    .where("attempts", "<", WRONG_TRIES_MAX)
    .returning("person_id")
    .executeTakeFirst();
  return used === undefined ? "expired" : { personId: used.person_id };
}

/** A wrong try counts against every short code that the person holds; a printed one is too long to guess. */
async function countWrongTry(db: Db, personId: PersonId, at: Instant): Promise<void> {
  await db
    .updateTable("sign_in_code")
    .set({ attempts: sql<number>`attempts + 1` })
    .where("person_id", "=", personId)
    .where("kind", "=", "emailed")
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .execute();
}

/** Removes codes that ended long ago. */
export async function forgetOldCodes(db: Db, at: Instant): Promise<void> {
  const before = new Date(at.getTime() - 30 * 86_400_000);
  await db.deleteFrom("sign_in_code").where("expires_at", "<", before).execute();
  await db.deleteFrom("passkey_challenge").where("expires_at", "<", before).execute();
}

function hashOf(code: string, secret: CodeSecret): Buffer {
  return createHmac("sha256", secret).update(code).digest();
}
