/**
 * What is checked in the archive of a record, one check after the other, each naming the place that
 * is wrong.
 */
import { firstDifference, hexOf, joined, sameBytes } from "./bytes.ts";
import { parseCanonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { openCheckpoint } from "./checkpoint.ts";
import type { VerifiedCheckpoint } from "./checkpoint.ts";
import { cosignatureVerifier } from "./cosignature.ts";
import { checkedDocuments } from "./documents.ts";
import type { Ed25519, Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import { manifestIsSigned, parseManifest } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { leafHash, rangeHash, readerOfLeaves } from "./merkle.ts";
import type { HashReader } from "./merkle.ts";
import { noteVerifier } from "./note.ts";
import { attempted, needed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { readTar } from "./tar.ts";
import type { ArchivedFile } from "./tar.ts";
import { hashTile, parseEntryBundle, tilePath, tileWidth, tilesOf } from "./tiles.ts";

/** The hash and the signature scheme to check with. */
export type Examination = { readonly sha256: Sha256; readonly ed25519: Ed25519 };

/** What came of an archive whose manifest could be read. */
export type Examined = {
  readonly manifest: Manifest;
  readonly files: readonly ArchivedFile[];
  readonly problems: readonly Problem[];
  readonly entries: readonly Uint8Array[];
  readonly leaves: readonly Uint8Array[];
  readonly facts: readonly Json[];
  readonly documents: readonly string[];
  readonly cosigners: readonly string[];
  readonly signedOnly: readonly string[];
};

type Opened =
  | { readonly ok: true; readonly files: readonly ArchivedFile[]; readonly manifest: Manifest }
  | { readonly ok: false; readonly readable: boolean; readonly problem: Problem };

/** The files and the manifest of an archive, nothing verified but the archive's own form. */
export function opened(bytes: Uint8Array): Opened {
  const problems: Problem[] = [];
  const files = attempted("the archive", problems, () => readTar(bytes));
  if (files === undefined) return { ok: false, readable: true, problem: problems[0] as Problem };
  const file = files.find(({ path }) => path === "manifest.json");
  if (file === undefined) {
    const because = "there is none: this is no archive of a record";
    return { ok: false, readable: false, problem: { where: "manifest.json", because } };
  }
  const manifest = attempted("manifest.json", problems, () => parseManifest(file.bytes));
  return manifest === undefined
    ? { ok: false, readable: true, problem: problems[0] as Problem }
    : { ok: true, files, manifest };
}

/** Every check of one archive on its own. */
export function examined(
  files: readonly ArchivedFile[],
  manifest: Manifest,
  tools: Examination,
): Examined {
  const { sha256 } = tools;
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const problems = [
    ...signatureProblems(manifest, tools),
    ...fileProblems(files, manifest, sha256),
    ...layoutProblems(files, manifest),
  ];
  const checkpoint = checkedCheckpoint(byPath, manifest, { problems, tools });
  const entries = readEntries(byPath, manifest, problems);
  const leaves = entries.map((entry) => leafHash(entry, sha256));
  if (entries.length === manifest.size) {
    const read = readerOfLeaves(leaves, sha256);
    problems.push(...tileProblems(byPath, leaves, read));
    const root = rangeHash(read, { start: 0, end: leaves.length }, sha256);
    if (checkpoint !== undefined && !sameBytes(checkpoint.root, root))
      problems.push({ where: "checkpoint", because: "its root is not the root of the entries" });
  }
  const facts = readFacts(entries, problems);
  const named = hashesNamedIn(facts);
  const documents = checkedDocuments(byPath, named, { problems, sha256 });
  attempted("findings.json", problems, () => parseCanonical(needed(byPath, "findings.json")));
  const signedOnly = manifest.files
    .filter(({ path, sha256: hash }) => /^(?:books|ballots)\//.test(path) && !named.has(hash))
    .map(({ path }) => path);
  const cosigners = checkpoint === undefined ? [] : cosignersOf(checkpoint, manifest);
  return { manifest, files, problems, entries, leaves, facts, documents, cosigners, signedOnly };
}

/** The archive is signed by the key that the reader knows. */
export function keyProblems({ verifierKey }: Manifest, key: string): Problem[] {
  if (verifierKey === key) return [];
  return [{ where: "manifest.json", because: `it is signed by another key: ${verifierKey}` }];
}

function signatureProblems(manifest: Manifest, { ed25519 }: Examination): Problem[] {
  const problems: Problem[] = [];
  attempted("manifest.json", problems, () => {
    const log = noteVerifier(manifest.verifierKey, ed25519);
    insist(manifestIsSigned(manifest, log), "its signature does not verify");
  });
  return problems;
}

/** Every file is listed with its hash, every listed file is there. */
function fileProblems(
  files: readonly ArchivedFile[],
  manifest: Manifest,
  sha256: Sha256,
): Problem[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const problems: Problem[] = [];
  for (const { path, bytes } of files) {
    if (path === "manifest.json") continue;
    const entry = listed.get(path);
    listed.delete(path);
    if (entry === undefined)
      problems.push({ where: path, because: "the manifest does not list it" });
    else if (entry.size !== bytes.length)
      problems.push({ where: path, because: `it has ${bytes.length} bytes, not ${entry.size}` });
    else if (entry.sha256 !== hexOf(sha256(bytes)))
      problems.push({ where: path, because: "its hash is not the one that the manifest lists" });
  }
  for (const path of listed.keys())
    problems.push({ where: path, because: "the manifest lists it, the archive has it not" });
  return problems;
}

/** Far more entries than an archive in memory can hold; beyond, every tile is one too many. */
const largestTree = 2 ** 24;

/** No file stands where the layout has none, and the tiles are those of a tree of this size. */
function layoutProblems(files: readonly ArchivedFile[], { size }: Manifest): Problem[] {
  const fixed = ["manifest.json", "checkpoint", "findings.json", "documents/index.json"];
  const tiles = new Set(size <= largestTree ? tilesOf(size).map(tilePath) : []);
  const problems: Problem[] = [];
  for (const { path } of files) {
    const open = /^(?:books|ballots)\/./.test(path) || /^documents\/[0-9a-f]{64}$/.test(path);
    if (!open && !fixed.includes(path) && !tiles.delete(path))
      problems.push({ where: path, because: `a record of ${size} entries has no such file` });
  }
  const [missing] = tiles;
  if (missing !== undefined) problems.push({ where: missing, because: "it is missing" });
  return problems;
}

type Ledger = { readonly problems: Problem[]; readonly tools: Examination };

function checkedCheckpoint(
  byPath: ReadonlyMap<string, Uint8Array>,
  manifest: Manifest,
  { problems, tools }: Ledger,
): VerifiedCheckpoint | undefined {
  return attempted("checkpoint", problems, () => {
    const log = noteVerifier(manifest.verifierKey, tools.ed25519);
    const witnesses = manifest.witnessKeys.map((key) => cosignatureVerifier(key, tools.ed25519));
    const checkpoint = openCheckpoint(needed(byPath, "checkpoint"), [log, ...witnesses]);
    const { origin, size, verified, unknown } = checkpoint;
    const stranger = unknown[0];
    insist(stranger === undefined, `it is signed by ${stranger?.name}, whom the manifest omits`);
    const byLog = verified.some(({ name, id }) => name === log.name && id === log.id);
    insist(byLog, "the log has not signed it");
    insist(origin === manifest.origin, "its origin is not the manifest's");
    insist(size === manifest.size, "its size is not the manifest's");
    for (const { name, id } of witnesses)
      insist(
        verified.some((one) => one.name === name && one.id === id),
        `${name} did not cosign it`,
      );
    return checkpoint;
  });
}

function cosignersOf({ verified }: VerifiedCheckpoint, { witnessKeys }: Manifest): string[] {
  return witnessKeys.filter((key) =>
    verified.some(({ name, id }) => key.startsWith(`${name}+${id}+`)),
  );
}

/** The entries up to the first bundle that cannot be read. */
function readEntries(
  byPath: ReadonlyMap<string, Uint8Array>,
  { size }: Manifest,
  problems: Problem[],
): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let index = 0; index * tileWidth < size; index++) {
    const width = Math.min(tileWidth, size - index * tileWidth);
    const path = tilePath({ level: "entries", index, width });
    const bundle = byPath.get(path);
    if (bundle === undefined) return entries; // the layout has said so
    const read = attempted(path, problems, () => parseEntryBundle(bundle, width));
    if (read === undefined) return entries;
    for (const entry of read) entries.push(entry);
  }
  return entries;
}

function tileProblems(
  byPath: ReadonlyMap<string, Uint8Array>,
  leaves: readonly Uint8Array[],
  read: HashReader,
): Problem[] {
  return tilesOf(leaves.length).flatMap((tile) => {
    const path = tilePath(tile);
    const found = byPath.get(path);
    if (tile.level === "entries" || found === undefined) return [];
    const start = tile.index * tileWidth;
    const due =
      tile.level === 0 ? joined(leaves.slice(start, start + tile.width)) : hashTile(read, tile);
    const at = firstDifference(found, due);
    if (at === -1) return [];
    return [{ where: path, because: `hash ${Math.floor(at / 32)} is not the hash of the entries` }];
  });
}

/** The entries as JSON, up to the first that is not canonical. */
function readFacts(entries: readonly Uint8Array[], problems: Problem[]): Json[] {
  const facts: Json[] = [];
  for (const [at, entry] of entries.entries()) {
    const fact = attempted(`entry ${at}`, problems, () => parseCanonical(entry));
    if (fact === undefined) break;
    facts.push(fact);
  }
  return facts;
}

/** Every text of 64 hexadecimal digits in the facts: commitments and digests are written so. */
function hashesNamedIn(value: Json | readonly Json[], named = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (value.length === 64 && /^[0-9a-f]{64}$/.test(value)) named.add(value);
  } else if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) hashesNamedIn(member as Json, named);
  return named;
}

/** What was published is what is derived, or the first character at which they differ. */
export function differenceOf(pair: {
  readonly where: string;
  readonly published: Uint8Array;
  readonly derived: Uint8Array;
}): Problem[] {
  const at = firstDifference(pair.published, pair.derived);
  if (at === -1) return [];
  const [start, end] = [Math.max(0, at - 30), at + 50];
  const lossy = new TextDecoder();
  const around = (bytes: Uint8Array) => lossy.decode(bytes.subarray(start, end));
  const [said, due] = [around(pair.published), around(pair.derived)];
  const because = `it differs at byte ${at} from what the facts give: "${said}" for "${due}"`;
  return [{ where: pair.where, because }];
}

/** The later archive begins with every entry of the earlier one, under the same origin and key. */
export function continuationProblems(earlier: Examined, later: Examined): Problem[] {
  const where = "the earlier archive";
  const [before, now] = [earlier.manifest, later.manifest];
  if (before.origin !== now.origin)
    return [{ where, because: `it is the record of ${before.origin}, not of ${now.origin}` }];
  if (before.verifierKey !== now.verifierKey)
    return [{ where, because: `it is signed by another key: ${before.verifierKey}` }];
  if (before.size > now.size)
    return [{ where, because: `it has ${before.size} entries, this one only ${now.size}` }];
  const at = earlier.leaves.findIndex((leaf, place) => {
    const same = later.leaves[place];
    return same !== undefined && !sameBytes(leaf, same);
  });
  if (at === -1) return [];
  return [
    { where: `entry ${at}`, because: "it is not the entry that the earlier archive has there" },
  ];
}
