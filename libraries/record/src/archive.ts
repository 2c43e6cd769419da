/**
 * The download that holds a body's whole record, and its verification offline (layout
 * rochdale-record/1).
 */
import { joined, sameBytes, utf8 } from "./bytes.ts";
import { canonicalBytes, parseCanonical } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import * as checks from "./archive-checks.ts";
import type { Examination, Examined } from "./archive-checks.ts";
import { peekCheckpoint } from "./checkpoint.ts";
import type { CommittedDocument } from "./commitment.ts";
import { documentFiles } from "./documents.ts";
import { ed25519 as portableEd25519, sha256 as portableSha256 } from "./hashing.ts";
import type { Ed25519, Sha256 } from "./hashing.ts";
import { insist } from "./malformed.ts";
import { archiveFormat, fileEntriesOf, signManifest } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { leafHash, readerOfLeaves, rootOf } from "./merkle.ts";
import type { Signer } from "./note.ts";
import type { Problem } from "./problem.ts";
import { looksLikeTar, writeTar } from "./tar.ts";
import type { ArchivedFile } from "./tar.ts";
import { entryBundle, hashTile, tilePath, tileWidth, tilesOf } from "./tiles.ts";

/** What an archive is written from. */
export type ArchiveContents = {
  readonly origin: string;
  readonly slug: string;
  /** The day as of which the findings were derived, "2026-11-21". */
  readonly asOf: string;
  readonly rulePacks: readonly string[];
  /** Every entry of the log, in order: canonical JSON, as it was hashed. */
  readonly entries: readonly Uint8Array[];
  /** The signed checkpoint over exactly these entries, with cosignatures if there are any. */
  readonly checkpoint: string;
  /** The log's key, which signed the checkpoint and signs the manifest. */
  readonly signer: Signer;
  /** The keys of all witnesses whose cosignatures stand in the checkpoint. */
  readonly witnessKeys?: readonly string[];
  /** The documents that are published: neither closed nor withheld. */
  readonly documents?: readonly CommittedDocument[];
  /** The open books and the ballots' archives; paths within `books/` and `ballots/`. */
  readonly books?: readonly ArchivedFile[];
  readonly ballots?: readonly ArchivedFile[];
  /** The findings as of that day: any value that canonical JSON can say. */
  readonly findings: unknown;
};

/**
 * The bytes of `record.tar`: the same contents give the same bytes. Throws Malformed for contents
 * that could not verify: a checkpoint over other entries, an entry that is not canonical JSON, a
 * path twice.
 */
export function writeArchive(
  contents: ArchiveContents,
  sha256: Sha256 = portableSha256,
): Uint8Array {
  const { origin, slug, asOf, rulePacks, entries, signer, witnessKeys = [] } = contents;
  for (const entry of entries) parseCanonical(entry);
  const leaves = entries.map((entry) => leafHash(entry, sha256));
  const stated = peekCheckpoint(contents.checkpoint);
  insist(stated.origin === origin, "the checkpoint is another log's");
  insist(stated.size === entries.length, "the checkpoint is over another number of entries");
  insist(sameBytes(stated.root, rootOf(leaves, sha256)), "the checkpoint is over other entries");
  const files = [
    { path: "checkpoint", bytes: utf8(contents.checkpoint) },
    { path: "findings.json", bytes: canonicalBytes(contents.findings) },
    ...tileFiles(entries, leaves, sha256),
    ...documentFiles(contents.documents ?? [], sha256),
    ...within("books/", contents.books ?? []),
    ...within("ballots/", contents.ballots ?? []),
  ];
  const manifest = signManifest(
    {
      format: archiveFormat,
      origin,
      slug,
      asOf,
      rulePacks,
      witnessKeys,
      size: entries.length,
      verifierKey: signer.verifierKey,
      files: fileEntriesOf(files, sha256),
    },
    signer,
  );
  return writeTar([{ path: "manifest.json", bytes: manifest }, ...files]);
}

function within(folder: string, files: readonly ArchivedFile[]): ArchivedFile[] {
  return files.map(({ path, bytes }) => ({ path: folder + path, bytes }));
}

function tileFiles(
  entries: readonly Uint8Array[],
  leaves: readonly Uint8Array[],
  sha256: Sha256,
): ArchivedFile[] {
  const read = readerOfLeaves(leaves, sha256);
  return tilesOf(entries.length).map((tile) => {
    const start = tile.index * tileWidth;
    const bytes =
      tile.level === "entries"
        ? entryBundle(entries.slice(start, start + tile.width))
        : tile.level === 0
          ? joined(leaves.slice(start, start + tile.width))
          : hashTile(read, tile);
    return { path: tilePath(tile), bytes };
  });
}

/** What a derivation of findings may rest on beside the facts and the day. */
export type FindingsContext = {
  readonly origin: string;
  readonly slug: string;
  readonly rulePacks: readonly string[];
  /** The commitments of the documents in the archive, sorted. */
  readonly documents: readonly string[];
  /** The files under `books/` and `ballots/`, with these prefixes. */
  readonly files: readonly ArchivedFile[];
};

/**
 * Derives findings anew: the same facts and day give what `findings.json` says, or the archive
 * fails.
 */
export type FindingsOf = (
  facts: readonly Json[],
  asOf: string,
  context: FindingsContext,
) => unknown;

/** How far to verify, and with what. */
export type VerificationOptions = {
  /**
   * The log's verifier key, known from elsewhere. Without it the archive vouches for itself only.
   */
  readonly key?: string;
  /** An earlier archive of the same record, which this one must continue. */
  readonly since?: Uint8Array;
  readonly findingsOf?: FindingsOf;
  readonly sha256?: Sha256;
  readonly ed25519?: Ed25519;
};

/**
 * The outcome: `ok` when nothing is wrong; otherwise the first problem is the first place that is
 * wrong.
 */
export type ArchiveVerdict = {
  readonly ok: boolean;
  /** False when the bytes are no archive of a record at all. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
  readonly manifest: Manifest | undefined;
  /** The entries, parsed, in order; empty where they could not be read. */
  readonly facts: readonly Json[];
  /** The keys of the witnesses whose cosignatures hold. */
  readonly cosigners: readonly string[];
  /** Whether the findings were derived again, and not only found to be signed. */
  readonly findingsDerived: boolean;
  /**
   * Files of `books/` and `ballots/` whose SHA-256 no fact names: only the manifest vouches for
   * them.
   */
  readonly signedOnly: readonly string[];
};

/**
 * Verifies an archive, every byte of it. Never throws for bad bytes: what is wrong is said in
 * `problems`.
 */
export function verifyArchive(
  bytes: Uint8Array,
  options: VerificationOptions = {},
): ArchiveVerdict {
  const { sha256 = portableSha256, ed25519 = portableEd25519 } = options;
  const opened = checks.opened(bytes);
  if (!opened.ok) return unreadable(opened.problem, opened.readable && looksLikeTar(bytes));
  const tools = { sha256, ed25519 };
  const examined = checks.examined(opened.files, opened.manifest, tools);
  const problems = [
    ...(options.key === undefined ? [] : checks.keyProblems(opened.manifest, options.key)),
    ...examined.problems,
    ...(options.findingsOf === undefined ? [] : findingsProblems(examined, options.findingsOf)),
    ...(options.since === undefined ? [] : sinceProblems(examined, options.since, tools)),
  ];
  return {
    ok: problems.length === 0,
    readable: true,
    problems,
    manifest: opened.manifest,
    facts: examined.facts,
    cosigners: examined.cosigners,
    findingsDerived: options.findingsOf !== undefined,
    signedOnly: examined.signedOnly,
  };
}

function unreadable(problem: Problem, readable: boolean): ArchiveVerdict {
  return {
    ok: false,
    readable,
    problems: [problem],
    manifest: undefined,
    facts: [],
    cosigners: [],
    findingsDerived: false,
    signedOnly: [],
  };
}

function findingsProblems(examined: Examined, findingsOf: FindingsOf): Problem[] {
  const { manifest, facts, files } = examined;
  const { origin, slug, rulePacks, asOf } = manifest;
  const where = "findings.json";
  const published = files.find(({ path }) => path === where)?.bytes;
  if (published === undefined || facts.length < manifest.size) return []; // said already
  try {
    const documents = examined.documents;
    const open = files.filter(({ path }) => /^(?:books|ballots)\//.test(path));
    const context = { origin, slug, rulePacks, documents, files: open };
    const derived = canonicalBytes(findingsOf(facts, asOf, context));
    return checks.differenceOf({ where, published, derived });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ where, because: `the findings cannot be derived from these facts: ${reason}` }];
  }
}

function sinceProblems(later: Examined, bytes: Uint8Array, tools: Examination): Problem[] {
  const opened = checks.opened(bytes);
  const inEarlier = ({ where, because }: Problem): Problem => ({
    where: `the earlier archive, ${where}`,
    because,
  });
  if (!opened.ok) return [inEarlier(opened.problem)];
  const earlier = checks.examined(opened.files, opened.manifest, tools);
  return [...earlier.problems.map(inEarlier), ...checks.continuationProblems(earlier, later)];
}
