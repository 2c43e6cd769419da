/** The registrar's sealed file: whose credential is whose, locked by a passphrase, for giving a lost one again. */

export type Links = ReadonlyMap<string, string>;
export type SealedLinks = {
  /** The election that the credentials are bound to. */
  readonly uuid: string;
  /** Reference on the roll to credential. */
  readonly links: Links;
};

const MARK = "rochdale-sealed-credentials/1";
const ROUNDS = 600_000;

/** PBKDF2 with SHA-256 and 600,000 rounds, then AES-256-GCM; salt and nonce fresh each time. JSON text. */
export async function seal({ uuid, links }: SealedLinks, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ROUNDS);
  const plain = new TextEncoder().encode(JSON.stringify({ uuid, links: [...links] }));
  const locked = await crypto.subtle.encrypt(cipher(nonce), key, plain);
  const file = { is: MARK, rounds: ROUNDS, salt: text(salt), nonce: text(nonce) };
  return JSON.stringify({ ...file, locked: text(new Uint8Array(locked)) });
}

export type Opened =
  | ({ readonly ok: true } & SealedLinks)
  /** notSealed: another kind of file. wrong: another passphrase, or the file was changed. */
  | { readonly ok: false; readonly because: "notSealed" | "wrong" };

export async function openSealed(file: string, passphrase: string): Promise<Opened> {
  const given = parsed(file);
  if (given === null) return { ok: false, because: "notSealed" };
  try {
    const key = await keyOf(passphrase, bytes(given.salt), given.rounds);
    const plain = await crypto.subtle.decrypt(cipher(bytes(given.nonce)), key, bytes(given.locked));
    const { uuid, links } = JSON.parse(new TextDecoder().decode(plain)) as {
      uuid: string;
      links: [string, string][];
    };
    return { ok: true, uuid, links: new Map(links) };
  } catch {
    return { ok: false, because: "wrong" };
  }
}

type File = { rounds: number; salt: string; nonce: string; locked: string };

function parsed(file: string): File | null {
  try {
    const given = JSON.parse(file) as Partial<File> & { is?: string };
    const { rounds, salt, nonce, locked } = given;
    if (given.is !== MARK || !salt || !nonce || !locked) return null;
    if (!Number.isInteger(rounds) || !rounds || rounds < ROUNDS || rounds > 100 * ROUNDS)
      return null;
    return { rounds, salt, nonce, locked };
  } catch {
    return null;
  }
}

const cipher = (iv: Uint8Array<ArrayBuffer>) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(MARK),
});

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const secret = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  const from = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const to = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(from, base, to, false, ["encrypt", "decrypt"]);
}

function text(of: Uint8Array): string {
  let binary = "";
  for (const byte of of) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function bytes(of: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(of), (character) => character.charCodeAt(0));
}
