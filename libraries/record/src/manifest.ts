/** The first page of a record's archive: what it holds, to the byte, signed by the log's key. */
import { base64Of, bytesOfBase64, hexOf, utf8 } from "./bytes.ts";
import { canonicalJson, parseCanonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import type { Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import type { Signer, Verifier } from "./note.ts";
import type { ArchivedFile } from "./tar.ts";

/** The layout that this library writes and reads; it is frozen, another would have another name. */
export const archiveFormat = "rochdale-record/1";

/** One file of the archive: its size in bytes and the SHA-256 of its bytes in hexadecimal. */
export type FileEntry = {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
};

/** What is signed: every file but `manifest.json` itself, and what they are the record of. */
export type UnsignedManifest = {
  readonly format: typeof archiveFormat;
  readonly origin: string;
  readonly slug: string;
  /** How many entries the log had. */
  readonly size: number;
  /** The day as of which the findings were derived. */
  readonly asOf: string;
  /** The dated packs of rules by which they were derived. */
  readonly rulePacks: readonly string[];
  /** The log's key, which signs checkpoint and manifest. */
  readonly verifierKey: string;
  /** The keys of the witnesses who cosigned the checkpoint. */
  readonly witnessKeys: readonly string[];
  /** Sorted by path. */
  readonly files: readonly FileEntry[];
};

export type Manifest = UnsignedManifest & {
  /** Base64 of the log key's Ed25519 signature over `manifestMessage`. */
  readonly signature: string;
};

/** What the manifest's signature signs; the first line keeps it apart from every checkpoint. */
export function manifestMessage(manifest: UnsignedManifest): Uint8Array {
  return utf8(`${archiveFormat} manifest\n${canonicalJson(manifest)}`);
}

/** The list of files as the manifest holds it. */
export function fileEntriesOf(files: readonly ArchivedFile[], sha256: Sha256): FileEntry[] {
  return files
    .map(({ path, bytes }) => ({ path, size: bytes.length, sha256: hexOf(sha256(bytes)) }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

/** The manifest's file, signed. */
export function signManifest(manifest: UnsignedManifest, signer: Signer): Uint8Array {
  insist(manifest.verifierKey === signer.verifierKey, "the manifest names another key");
  const signature = base64Of(signer.sign(manifestMessage(manifest)));
  const bytes = utf8(canonicalJson({ ...manifest, signature }));
  parseManifest(bytes);
  return bytes;
}

/** Whether the log's key signed this manifest. */
export function manifestIsSigned({ signature, ...manifest }: Manifest, log: Verifier): boolean {
  return log.verify(manifestMessage(manifest), bytesOfBase64(signature));
}

const names = [
  "asOf",
  "files",
  "format",
  "origin",
  "rulePacks",
  "signature",
  "size",
  "slug",
  "verifierKey",
  "witnessKeys",
];

/**
 * Reads a manifest, its signature not looked at. Throws Malformed unless it is canonical and whole.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  const value = parseCanonical(bytes);
  insist(isObject(value), "the manifest is no object");
  insist(value["format"] === archiveFormat, `the manifest's format is not ${archiveFormat}`);
  insist(
    Object.keys(value).join() === names.join(),
    "the manifest has other fields than its format",
  );
  const { origin, slug, size, asOf, verifierKey, signature } = value;
  insist(typeof origin === "string" && origin !== "", "the manifest names no origin");
  insist(typeof slug === "string" && /^[a-z0-9-]+$/.test(slug), "the manifest's slug is no slug");
  insist(isCount(size), "the manifest's size is no natural number");
  insist(typeof asOf === "string" && isDay(asOf), "the manifest's as-of day is no day");
  insist(typeof verifierKey === "string", "the manifest names no key");
  insist(typeof signature === "string", "the manifest is not signed");
  bytesOfBase64(signature);
  insist(isTexts(value["rulePacks"]), "the manifest's rule packs are no list of names");
  insist(isTexts(value["witnessKeys"]), "the manifest's witnesses are no list of keys");
  const files = value["files"];
  insist(
    Array.isArray(files) && files.every(isFileEntry),
    "the manifest's files are no list of files",
  );
  const paths = files.map(({ path }) => path);
  const sorted = paths.every((path, at) => at === 0 || (paths[at - 1] as string) < path);
  insist(sorted, "the manifest's files are not sorted by path");
  return value as Manifest;
}

function isObject(value: unknown): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string" && text !== "");
}

function isFileEntry(value: unknown): value is FileEntry {
  return (
    isObject(value) &&
    Object.keys(value).join() === "path,sha256,size" &&
    typeof value["path"] === "string" &&
    isCount(value["size"]) &&
    typeof value["sha256"] === "string" &&
    /^[0-9a-f]{64}$/.test(value["sha256"])
  );
}

/** Whether a text is a day of the calendar, "2026-11-21". */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
