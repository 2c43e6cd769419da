/** Signing in: by a code sent by e-mail, by a printed one, or, in an example database, by one click. */
import { createHash } from "node:crypto";
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { takeFromLimit } from "./limits.ts";
import { sendMessage, SIGN_IN_CODE } from "./mail.ts";
import { personByEmail, personById, plainEmail, type Language, type Person } from "./people.ts";
import type { PersonId } from "./schema.ts";
import { openSession, type NewSession } from "./sessions.ts";
import { isExample } from "./settings.ts";
import { makeCode, useCode, type CodeSecret, type NewCode } from "./sign-in-codes.ts";

export type CodeRequest = {
  email: string;
  addressHash: string;
  /** The letter in a person's language, with "{code}" where the code goes. */
  letter(language: Language): { subject: string; text: string };
};
export type CodeRequested = { ok: true } | { ok: false; retryAfterSeconds: number };

const HOUR = 3600;
const QUARTER = 900;

/**
 * Sends a code to the person with this address. Nobody learns whether there is one: the answer is the
 * same for an address that is unknown. Refused only when too many were asked for.
 */
export async function requestCode(db: Db, asked: CodeRequest, at: Instant): Promise<CodeRequested> {
  const email = createHash("sha256").update(plainEmail(asked.email)).digest("base64url");
  const limits = [
    { bucket: `code address ${asked.addressHash}`, most: 60, perSeconds: HOUR },
    { bucket: `code email ${email}`, most: 5, perSeconds: HOUR },
  ];
  for (const limit of limits) {
    const { allowed, retryAfterSeconds } = await takeFromLimit(db, limit, at);
    if (!allowed) return { ok: false, retryAfterSeconds };
  }
  const person = await personByEmail(db, asked.email);
  if (person === undefined) return { ok: true };
  const { subject, text } = asked.letter(person.language);
  // The code itself is made when the letter is sent: no table and no job ever holds it.
  await sendMessage(db, { to: [person.personId], subject, text, secret: SIGN_IN_CODE }, at);
  return { ok: true };
}

/** A code for somebody without e-mail, good for 30 days; shown once, to the officer who prints it. */
export function issuePrintedCode(
  db: Db,
  issued: { personId: PersonId; issuedBy: PersonId; secret: CodeSecret },
  at: Instant,
): Promise<NewCode> {
  return makeCode(db, { kind: "printed", ...issued }, at);
}

export type Redeemed =
  | { ok: true; person: Person; session: NewSession }
  | { ok: false; reason: "wrong" | "expired" | "too many" };

export type Redeeming = {
  code: string;
  /** Undefined: a printed code, which names its person by itself. */
  email?: string;
  addressHash: string;
  secret: CodeSecret;
};

/** Signs in with a code, once. An unknown address answers as a wrong code does. */
export async function redeemCode(db: Db, given: Redeeming, at: Instant): Promise<Redeemed> {
  const limit = { bucket: `redeem ${given.addressHash}`, most: 100, perSeconds: QUARTER };
  if (!(await takeFromLimit(db, limit, at)).allowed) return { ok: false, reason: "too many" };
  const known = given.email ? await personByEmail(db, given.email) : undefined;
  if (given.email && known === undefined) return { ok: false, reason: "wrong" };
  const { code, secret } = given;
  const used = await useCode(db, { code, personId: known?.personId, secret }, at);
  if (typeof used === "string") return { ok: false, reason: used };
  const person = await personById(db, used.personId);
  if (person === undefined) return { ok: false, reason: "expired" };
  return { ok: true, person, session: await openSession(db, person.personId, at) };
}

/** This database is not an example: nobody signs in by a click here. */
export class NotAnExample extends Error {
  override name = "NotAnExample";
}

/** The people of an example database, by name. Throws NotAnExample elsewhere. */
export async function examplePeople(db: Db): Promise<Person[]> {
  await mustBeExample(db);
  const rows = await db
    .selectFrom("person")
    .select(["person_id", "name", "email", "language"])
    .where("erased_at", "is", null)
    .orderBy("created_at")
    .orderBy("name")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    email: row.email,
    language: row.language === "cy" ? "cy" : "en",
  }));
}

/** Signs in as one of them. Throws NotAnExample elsewhere; undefined when there is no such person. */
export async function signInAsExample(
  db: Db,
  personId: PersonId,
  at: Instant,
): Promise<NewSession | undefined> {
  await mustBeExample(db);
  const person = await personById(db, personId);
  return person && openSession(db, person.personId, at);
}

async function mustBeExample(db: Db): Promise<void> {
  if (!(await isExample(db))) throw new NotAnExample("this database is not marked as an example");
}
