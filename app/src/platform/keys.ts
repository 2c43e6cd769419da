/** The installation's signing key: a file that only its owner can read, matched with the database. */
import { createPrivateKey, createPublicKey, hkdfSync, randomBytes, sign } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "./database.ts";
import { writeSettingOnce } from "./settings.ts";

export type SigningKey = {
  /** Ed25519, 32 bytes. */
  publicKey: Uint8Array;
  /** Ed25519 seed, 32 bytes: for libraries that sign by themselves. Never write it anywhere. */
  seed: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
  /** 32 secret bytes for one purpose, always the same for the same label. */
  secretFor(label: string): Uint8Array;
};

/** The key and the database don't belong together; the message says what to do. */
export class WrongKey extends Error {
  override name = "WrongKey";
}

const FILE = "signing-key";
const SETTING = "signing public key";
/** RFC 8410: the fixed start of a PKCS #8 Ed25519 private key; the 32 bytes of the seed follow. */
const PKCS8_START = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * Opens the key in `folder`, making it (mode 600) when neither it nor its public half in the database
 * exists. Throws WrongKey when they don't match, when the key is missing though the
 * database knows one, or when others can read the file.
 */
export async function openSigningKey(parts: { folder: string; db: Db }): Promise<SigningKey> {
  const path = join(parts.folder, FILE);
  const known = await publicKeySetting(parts.db);
  if (known === undefined) makeKeyFile(parts.folder, path);
  const key = keyOf(readSeed(path));
  const ours = Buffer.from(key.publicKey).toString("hex");
  const theirs = await writeSettingOnce(parts.db, SETTING, ours);
  if (theirs === ours) return key;
  throw new WrongKey(
    `The key in ${path} is not the one this database knows (${String(theirs)}): what it signs would ` +
      `not be believed. Put the right key there, from a backup, or set KEYS_DIR to its folder.`,
  );
}

async function publicKeySetting(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", SETTING)
    .executeTakeFirst();
  return row && String(row.value);
}

/** A signing key from its seed. */
export function keyOf(seed: Uint8Array): SigningKey {
  const secret = createPrivateKey({
    key: Buffer.concat([PKCS8_START, seed]),
    format: "der",
    type: "pkcs8",
  });
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  return {
    publicKey: new Uint8Array(spki.subarray(-32)),
    seed,
    sign: (bytes) => new Uint8Array(sign(null, bytes, secret)),
    secretFor: (label) => new Uint8Array(hkdfSync("sha256", seed, "rochdale", label, 32)),
  };
}

/** Written whole under another name first: two processes that start together end with one key. */
function makeKeyFile(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function readSeed(path: string): Uint8Array {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined)
    throw new WrongKey(
      `The database knows a signing key, but ${path} is not there. Put it there, from a backup, or ` +
        `set KEYS_DIR to its folder.`,
    );
  if ((mode & 0o077) !== 0)
    throw new WrongKey(`Others can read ${path}: chmod 600 ${path}, then start again.`);
  const text = readFileSync(path, "utf8").trim();
  if (/^[0-9a-f]{64}$/.test(text)) return new Uint8Array(Buffer.from(text, "hex"));
  throw new WrongKey(`${path} is not a signing key (64 hexadecimal digits). Restore it.`);
}
