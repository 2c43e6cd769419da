/** Passkeys, with a software authenticator that makes and signs what a browser's device would (WebAuthn 2). */
import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { after, test } from "node:test";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import * as passkeys from "../../app/src/platform/passkeys.ts";
import { addPerson, erasePerson } from "../../app/src/platform/people.ts";
import { sessionOf } from "../../app/src/platform/sessions.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

const ORIGIN = "https://mutuals.example.org";
const database = await openTestDatabase();
const { db } = database;
after(() => database.drop());
const read = readConfiguration({ BASE_URL: ORIGIN }, []);
assert.ok(read.ok);
const site = { db, configuration: read.configuration };
const at = new Date("2026-11-21T10:00:00Z");
const minutes = (count: number) => new Date(at.getTime() + count * 60_000);

/** CBOR (RFC 8949), as far as an attestation needs it. */
function cbor(value: unknown): Buffer {
  const head = (major: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(major << 5) | size])
      : size < 256
        ? Buffer.from([(major << 5) | 24, size])
        : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([k, v]) => [cbor(k), cbor(v)]),
  ]);
}

class Device {
  readonly id = randomBytes(16);
  readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  counter = 0;
  origin = ORIGIN;
  verified = true;

  private said(type: string, challenge: string): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }),
    );
  }
  private authenticator(flags: number, rest = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.counter);
    const host = createHash("sha256").update(new URL(ORIGIN).hostname).digest();
    const seen = this.verified ? 0x05 : 0x01;
    return Buffer.concat([host, Buffer.from([flags | seen]), counter, rest]);
  }
  register(challenge: string): RegistrationResponseJSON {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    const cose = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]),
    );
    const credential = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      cose,
    ]);
    const attestation = cbor(
      new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", this.authenticator(0x40, credential)],
      ]),
    );
    const id = this.id.toString("base64url");
    return {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.said("webauthn.create", challenge).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      },
    };
  }
  signIn(challenge: string): AuthenticationResponseJSON {
    const client = this.said("webauthn.get", challenge);
    const authenticator = this.authenticator(0);
    const signed = Buffer.concat([authenticator, createHash("sha256").update(client).digest()]);
    const id = this.id.toString("base64url");
    return {
      id,
      rawId: id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: authenticator.toString("base64url"),
        signature: sign("sha256", signed, this.keys.privateKey).toString("base64url"),
      },
    };
  }
}

let someone = 0;
const newPerson = () => addPerson(db, { name: "Ann", email: `ann${++someone}@example.org` }, at);
async function register(device: Device, when = at) {
  const person = await newPerson();
  const { challengeId, options } = await passkeys.registrationOptions(site, person, at);
  const response = device.register(options.challenge);
  const given = { person, challengeId, response, name: "My phone" };
  return { person, given, ok: await passkeys.verifyRegistration(site, given, when) };
}
async function challenge() {
  const { challengeId, options } = await passkeys.authenticationOptions(site, at);
  return { challengeId, text: options.challenge };
}

test("a device that was registered signs its person in, again and again", async () => {
  const device = new Device();
  const { person, ok } = await register(device);
  assert.ok(ok);
  for (let time = 0; time < 2; time++) {
    const { challengeId, text } = await challenge();
    const entered = await passkeys.verifyAuthentication(
      site,
      { challengeId, response: device.signIn(text) },
      minutes(1),
    );
    assert.ok(entered.ok);
    assert.equal(entered.person.personId, person.personId);
    assert.ok(await sessionOf(db, entered.session.token, minutes(2)));
  }
  const [listed] = await passkeys.listPasskeys(db, person.personId);
  assert.deepEqual([listed?.name, listed?.used], ["My phone", minutes(1)]);
});

test("a challenge is good once, for five minutes, for its own purpose and person", async () => {
  const device = new Device();
  const { given, ok } = await register(device);
  assert.ok(ok);
  assert.equal(await passkeys.verifyRegistration(site, given, at), false, "used");
  assert.equal((await register(new Device(), minutes(5))).ok, false, "late");
  const { challengeId, text } = await challenge();
  const response = device.signIn(text);
  const late = await passkeys.verifyAuthentication(site, { challengeId, response }, minutes(5));
  assert.deepEqual(late, { ok: false });
  const again = await passkeys.verifyAuthentication(site, { challengeId, response }, at);
  assert.deepEqual(again, { ok: false }, "used up by the late one");
  const [ann, ben] = [await newPerson(), await newPerson()];
  const offered = await passkeys.registrationOptions(site, ann, at);
  const stolen = {
    person: ben,
    challengeId: offered.challengeId,
    response: new Device().register(offered.options.challenge),
    name: "x",
  };
  assert.equal(await passkeys.verifyRegistration(site, stolen, at), false);
});

test("an answer for another site, by another key, or without the person is refused", async () => {
  const device = new Device();
  assert.ok((await register(device)).ok);
  const attempt = async (change: (device: Device) => void): Promise<boolean> => {
    const other = Object.assign(new Device(), {
      id: device.id,
      keys: device.keys,
      counter: device.counter + 10,
    });
    change(other);
    const { challengeId, text } = await challenge();
    const response = other.signIn(text);
    return (await passkeys.verifyAuthentication(site, { challengeId, response }, at)).ok;
  };
  assert.equal(
    await attempt((d) => (d.origin = "https://mutuals.example.org.evil.example")),
    false,
  );
  assert.equal(await attempt((d) => Object.assign(d, { keys: new Device().keys })), false);
  assert.equal(await attempt((d) => (d.verified = false)), false);
  assert.equal(await attempt((d) => (d.counter = 0)), false, "a copy of the device");
  assert.equal(await attempt(() => undefined), true);
});

test("malformed answers are refused, not faults", async () => {
  for (const response of [
    {},
    null,
    { id: "x" },
    { id: ["x"], response: 5 },
  ] as unknown as AuthenticationResponseJSON[]) {
    const { challengeId } = await challenge();
    assert.deepEqual(await passkeys.verifyAuthentication(site, { challengeId, response }, at), {
      ok: false,
    });
  }
  const { text } = await challenge();
  const response = new Device().signIn(text);
  assert.deepEqual(await passkeys.verifyAuthentication(site, { challengeId: "x", response }, at), {
    ok: false,
  });
});

test("a passkey ends with its person, and can be removed only by them", async () => {
  const device = new Device();
  const { person } = await register(device);
  const other = await newPerson();
  const credentialId = device.id.toString("base64url");
  await passkeys.removePasskey(db, { credentialId, personId: other.personId });
  assert.equal((await passkeys.listPasskeys(db, person.personId)).length, 1);
  await passkeys.removePasskey(db, { credentialId, personId: person.personId });
  assert.equal((await passkeys.listPasskeys(db, person.personId)).length, 0);
  const second = await register(new Device());
  await erasePerson(db, second.person.personId, at);
  assert.equal((await passkeys.listPasskeys(db, second.person.personId)).length, 0);
});
