/** Who is signed in where. The browser holds a random token; the database holds only its hash. */
import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { newId } from "./ids.ts";
import type { Language, Person } from "./people.ts";
import type { PersonId } from "./schema.ts";

/** What the browser is given, once. */
export type NewSession = { token: string; expires: Instant };
export type Session = { sessionId: string; person: Person; expires: Instant };
/** A session as its owner sees it in a list. */
export type ListedSession = {
  sessionId: string;
  created: Instant;
  seen: Instant;
  expires: Instant;
};

const HOURS = 12;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** How old the last sight of a session may be before it is written again. */
const SEEN_MINUTES = 10;

/** Signs a person in: a new token of 256 random bits, good for twelve hours. */
export async function openSession(db: Db, personId: PersonId, at: Instant): Promise<NewSession> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(at.getTime() + HOURS * 3_600_000);
  await db
    .insertInto("session")
    .values({
      token_hash: hashOf(token),
      session_id: newId<"session">(),
      person_id: personId,
      created_at: at,
      seen_at: at,
      expires_at: expires,
      revoked_at: null,
    })
    .execute();
  return { token, expires };
}

/** The session of a token: undefined when unknown, expired, revoked, or its person was erased. */
export async function sessionOf(db: Db, token: string, at: Instant): Promise<Session | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = await db
    .selectFrom("session")
    .innerJoin("person", "person.person_id", "session.person_id")
    .select(["session_id", "session.person_id", "expires_at", "seen_at"])
    .select(["person.name", "person.email", "person.language"])
    .where("token_hash", "=", hashOf(token))
    .where("expires_at", ">", at)
    .where("revoked_at", "is", null)
    .where("person.erased_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (at.getTime() - row.seen_at.getTime() > SEEN_MINUTES * 60_000)
    await db
      .updateTable("session")
      .set({ seen_at: at })
      .where("session_id", "=", row.session_id)
      .execute();
  const language: Language = row.language === "cy" ? "cy" : "en";
  const person = { personId: row.person_id, name: row.name, email: row.email, language };
  return { sessionId: row.session_id, person, expires: row.expires_at };
}

/** The sessions of a person that are still good, latest first. */
export async function listSessions(
  db: Db,
  personId: PersonId,
  at: Instant,
): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["session_id", "created_at", "seen_at", "expires_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", at)
    .where("revoked_at", "is", null)
    .orderBy("seen_at", "desc")
    .execute();
  return rows.map((row) => ({
    sessionId: row.session_id,
    created: row.created_at,
    seen: row.seen_at,
    expires: row.expires_at,
  }));
}

/** Ends one session of a person; another person's is left alone. */
export async function revokeSession(
  db: Db,
  session: { sessionId: string; personId: PersonId },
  at: Instant,
): Promise<void> {
  await db
    .updateTable("session")
    .set({ revoked_at: at })
    .where("session_id", "=", session.sessionId)
    .where("person_id", "=", session.personId)
    .where("revoked_at", "is", null)
    .execute();
}

/** Ends every session of a person, everywhere. */
export async function revokeAllSessions(db: Db, personId: PersonId, at: Instant): Promise<void> {
  await db
    .updateTable("session")
    .set({ revoked_at: at })
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .execute();
}

/** Removes sessions that ended long ago. */
export async function forgetOldSessions(db: Db, at: Instant): Promise<void> {
  const before = new Date(at.getTime() - 30 * 86_400_000);
  await db.deleteFrom("session").where("expires_at", "<", before).execute();
}

/** The token that a session's forms carry: whoever can't read the cookie can't make it. */
export function formTokenOf(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("form").digest("base64url");
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
