/** The signing key: made once, closed to others, and refused where the database knows another. */
import assert from "node:assert/strict";
import { verify, createPublicKey } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { keyOf, openSigningKey } from "../../app/src/platform/keys.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
const { db } = database;
const base = mkdtempSync(join(tmpdir(), "rochdale-keys-"));
const folder = join(base, "keys");
const file = join(folder, "signing-key");
after(async () => {
  await database.drop();
  rmSync(base, { recursive: true });
});
const wrong = (message: RegExp) => ({ name: "WrongKey", message });

test("two processes that start together make one key, for its owner's eyes only", async () => {
  const keys = await Promise.all([1, 2, 3].map(() => openSigningKey({ folder, db })));
  assert.deepEqual(keys[1]?.publicKey, keys[0]?.publicKey);
  assert.deepEqual(keys[2]?.seed, keys[0]?.seed);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
});

test("what it signs holds by its public half; its secrets differ by purpose", async () => {
  const key = await openSigningKey({ folder, db });
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.publicKey]);
  const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
  const text = Buffer.from("a checkpoint");
  assert.ok(verify(null, text, publicKey, key.sign(text)));
  assert.notDeepEqual(key.secretFor("one"), key.secretFor("two"));
  assert.deepEqual(key.secretFor("one"), keyOf(key.seed).secretFor("one"));
});

test("agrees with RFC 8032, section 7.1, test 1", () => {
  const seed = Buffer.from(
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "hex",
  );
  const key = keyOf(seed);
  assert.equal(
    Buffer.from(key.publicKey).toString("hex"),
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  );
  assert.match(Buffer.from(key.sign(new Uint8Array())).toString("hex"), /^e5564300c360ac72/);
});

test("a key that others can read is refused, with the remedy", async () => {
  chmodSync(file, 0o640);
  await assert.rejects(openSigningKey({ folder, db }), wrong(/chmod 600/));
  chmodSync(file, 0o600);
});

test("another key, no key, or no key at all in the file is refused", async () => {
  await assert.rejects(openSigningKey({ folder: join(base, "empty"), db }), wrong(/is not there/));
  writeFileSync(file, `${"ab".repeat(32)}\n`);
  await assert.rejects(openSigningKey({ folder, db }), wrong(/not the one this database knows/));
  writeFileSync(file, "no key\n");
  await assert.rejects(openSigningKey({ folder, db }), wrong(/is not a signing key/));
});
