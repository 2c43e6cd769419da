/** Passkeys: a person's device signs a challenge of ours (WebAuthn), verified by @simplewebauthn. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Instant } from "./clock.ts";
import type { Configuration } from "./configuration.ts";
import type { Db } from "./database.ts";
import { isId, newId } from "./ids.ts";
import { personById, type Person } from "./people.ts";
import type { PersonId } from "./schema.ts";
import { openSession, type NewSession } from "./sessions.ts";

/** Where a passkey is good: the database and the site's address. */
export type PasskeySite = { db: Db; configuration: Configuration };
export type Passkey = {
  credentialId: string;
  name: string;
  created: Instant;
  used: Instant | null;
};
type Purpose = "registration" | "authentication";

const CHALLENGE_MINUTES = 5;
const SITE_NAME = "Rochdale";

/** Loaded at first use: it is large, and most requests don't need it. */
const webauthn = () => import("@simplewebauthn/server");

/** What the browser needs to make a passkey for this person. */
export async function registrationOptions(
  site: PasskeySite,
  person: Person,
  at: Instant,
): Promise<{ challengeId: string; options: PublicKeyCredentialCreationOptionsJSON }> {
  const { generateRegistrationOptions } = await webauthn();
  const existing = await site.db
    .selectFrom("passkey")
    .select(["credential_id", "transports"])
    .where("person_id", "=", person.personId)
    .execute();
  const options = await generateRegistrationOptions({
    rpName: SITE_NAME,
    rpID: hostOf(site),
    userName: person.email ?? person.name,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.personId),
    attestationType: "none",
    excludeCredentials: existing.map((row) => ({ id: row.credential_id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const kept = { challenge: options.challenge, purpose: "registration" as const };
  const challengeId = await keepChallenge(site.db, { ...kept, personId: person.personId }, at);
  return { challengeId, options };
}

export type Registration = {
  person: Person;
  challengeId: string;
  response: RegistrationResponseJSON;
  /** How the person calls the device. */
  name: string;
};

/** Keeps the passkey that the browser made, if its answer is sound: false otherwise. */
export async function verifyRegistration(
  site: PasskeySite,
  made: Registration,
  at: Instant,
): Promise<boolean> {
  const { personId } = made.person;
  const challenge = await takeChallenge(
    site.db,
    { challengeId: made.challengeId, purpose: "registration", personId },
    at,
  );
  if (challenge === undefined) return false;
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await soundOrNothing(() =>
    verifyRegistrationResponse({
      response: made.response,
      expectedChallenge: challenge,
      expectedOrigin: site.configuration.baseUrl,
      expectedRPID: hostOf(site),
    }),
  );
  if (!verified?.verified) return false;
  const { credential } = verified.registrationInfo;
  const inserted = await site.db
    .insertInto("passkey")
    .values({
      credential_id: credential.id,
      person_id: personId,
      public_key: Buffer.from(credential.publicKey),
      counter: BigInt(credential.counter),
      transports: JSON.stringify(credential.transports ?? []),
      name: made.name.slice(0, 100),
      created_at: at,
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** What the browser needs to sign in with any passkey that it has for this site. */
export async function authenticationOptions(
  site: PasskeySite,
  at: Instant,
): Promise<{ challengeId: string; options: PublicKeyCredentialRequestOptionsJSON }> {
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site),
    userVerification: "required",
  });
  const kept = { challenge: options.challenge, purpose: "authentication" as const, personId: null };
  return { challengeId: await keepChallenge(site.db, kept, at), options };
}

export type PasskeySignIn = { ok: true; person: Person; session: NewSession } | { ok: false };

/** Signs in with the browser's answer, if it is sound. */
export async function verifyAuthentication(
  site: PasskeySite,
  given: { challengeId: string; response: AuthenticationResponseJSON },
  at: Instant,
): Promise<PasskeySignIn> {
  const wanted = { challengeId: given.challengeId, purpose: "authentication" as const };
  const challenge = await takeChallenge(site.db, { ...wanted, personId: null }, at);
  const row = await site.db
    .selectFrom("passkey")
    .selectAll()
    .where("credential_id", "=", String(given.response?.id))
    .executeTakeFirst();
  if (challenge === undefined || row === undefined) return { ok: false };
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await soundOrNothing(() =>
    verifyAuthenticationResponse({
      response: given.response,
      expectedChallenge: challenge,
      expectedOrigin: site.configuration.baseUrl,
      expectedRPID: hostOf(site),
      credential: {
        id: row.credential_id,
        publicKey: new Uint8Array(row.public_key),
        counter: Number(row.counter),
      },
    }),
  );
  if (!verified?.verified) return { ok: false };
  await site.db
    .updateTable("passkey")
    .set({ counter: BigInt(verified.authenticationInfo.newCounter), used_at: at })
    .where("credential_id", "=", row.credential_id)
    .execute();
  const person = await personById(site.db, row.person_id);
  if (person === undefined) return { ok: false };
  return { ok: true, person, session: await openSession(site.db, person.personId, at) };
}

/** The passkeys of a person, oldest first. */
export async function listPasskeys(db: Db, personId: PersonId): Promise<Passkey[]> {
  const rows = await db
    .selectFrom("passkey")
    .select(["credential_id", "name", "created_at", "used_at"])
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({
    credentialId: row.credential_id,
    name: row.name,
    created: row.created_at,
    used: row.used_at,
  }));
}

/** Removes one passkey of a person; another person's is left alone. */
export async function removePasskey(
  db: Db,
  passkey: { credentialId: string; personId: PersonId },
): Promise<void> {
  await db
    .deleteFrom("passkey")
    .where("credential_id", "=", passkey.credentialId)
    .where("person_id", "=", passkey.personId)
    .execute();
}

function hostOf(site: PasskeySite): string {
  return new URL(site.configuration.baseUrl).hostname;
}

type Kept = { challenge: string; purpose: Purpose; personId: PersonId | null };

async function keepChallenge(db: Db, kept: Kept, at: Instant): Promise<string> {
  const challengeId = newId<"challenge">();
  await db
    .insertInto("passkey_challenge")
    .values({
      challenge_id: challengeId,
      challenge: kept.challenge,
      person_id: kept.personId,
      purpose: kept.purpose,
      expires_at: new Date(at.getTime() + CHALLENGE_MINUTES * 60_000),
    })
    .execute();
  return challengeId;
}

type Wanted = { challengeId: string; purpose: Purpose; personId: PersonId | null };

/** Each challenge is good for one answer. */
async function takeChallenge(db: Db, wanted: Wanted, at: Instant): Promise<string | undefined> {
  if (!isId(String(wanted.challengeId))) return undefined;
  const row = await db
    .deleteFrom("passkey_challenge")
    .where("challenge_id", "=", wanted.challengeId)
    .where("purpose", "=", wanted.purpose)
    .returning(["challenge", "person_id", "expires_at"])
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= at || row.person_id !== wanted.personId)
    return undefined;
  return row.challenge;
}

/** The library throws for an answer that is malformed or forged: bad input, not a fault of ours. */
async function soundOrNothing<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}
