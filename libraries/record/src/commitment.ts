/**
 * Salted commitments: the record names persons and documents without holding them, until the salt
 * is erased.
 */
import { hexOf, joined, utf8 } from "./bytes.ts";
import { canonicalBytes } from "./canonical.ts";
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";

/**
 * The commitment, in hexadecimal, to some bytes under a 32-byte salt: SHA-256 over
 * "rochdale-commitment/1", newline, kind, newline, salt, the header's length in four bytes, header,
 * content (here without a header). Who lacks the salt cannot test a guess; when the salt is erased
 * nobody can, and the record that holds the commitment verifies as before. `kind` keeps a
 * commitment of one sort from being shown as another. Throws Malformed for a kind or a salt of
 * another shape.
 */
export function commit(salt: Uint8Array, kind: string, content: Uint8Array): string {
  return committed({ salt, kind, header: new Uint8Array(0), content }, portableSha256);
}

/** A document with all that its commitment binds. */
export type CommittedDocument = {
  readonly salt: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

/** The commitment to a document: its name, its media type and its content, under its salt. */
export function commitDocument(
  { salt, name, mediaType, content }: CommittedDocument,
  sha256: Sha256 = portableSha256,
): string {
  const header = canonicalBytes({ mediaType, name });
  return committed({ salt, kind: "document", header, content }, sha256);
}

/**
 * The commitment to a person: `subject` is any text that stands for them, such as a register's id.
 */
export function commitPerson(salt: Uint8Array, subject: string): string {
  return commit(salt, "person", utf8(subject));
}

type Preimage = {
  readonly salt: Uint8Array;
  readonly kind: string;
  readonly header: Uint8Array;
  readonly content: Uint8Array;
};

function committed({ salt, kind, header, content }: Preimage, sha256: Sha256): string {
  insist(salt.length === 32, "a salt has 32 bytes");
  insist(/^[a-z][a-z0-9-]{0,63}$/.test(kind), "a commitment's kind is a lower-case word");
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length);
  const domain = utf8(`rochdale-commitment/1\n${kind}\n`);
  return hexOf(sha256(joined([domain, salt, length, header, content])));
}
