/** Small records to test with: a log's key, two witnesses, and archives of any size. */
import { canonicalBytes } from "./canonical.ts";
import type { Json } from "./canonical.ts";
import { utf8 } from "./bytes.ts";
import { writeArchive } from "./archive.ts";
import type { ArchiveContents } from "./archive.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { commitDocument } from "./commitment.ts";
import type { CommittedDocument } from "./commitment.ts";
import { cosignCheckpoint } from "./cosignature.ts";
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { printSignerKey, printVerifierKey, signerKeyOf, verifierKeyOf } from "./key.ts";
import { leafHash, rootOf } from "./merkle.ts";
import { noteSigner, parseNote, withSignatures } from "./note.ts";

export const origin = "example.org/leading-lives";
const seedOf = (fill: number) => new Uint8Array(32).fill(fill);
export const logKey = signerKeyOf({ name: origin, type: 1, seed: seedOf(1) });
export const log = noteSigner(printSignerKey(logKey));
export const witness = signerKeyOf({ name: "example.org/witness", type: 4, seed: seedOf(2) });
export const witnessKey = printVerifierKey(verifierKeyOf(witness));

export const paper: CommittedDocument = {
  salt: seedOf(3),
  name: "Business case.txt",
  mediaType: "text/plain",
  content: utf8("Stay, improve or spin out."),
};

/** Facts numbered from 0; the first names the paper. */
export function factsOf(count: number): Json[] {
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? { type: "DocumentPublished/1", doc: commitDocument(paper) } : { type: "Met/1", at },
  );
}

/** A checkpoint over these facts, cosigned by the witness. */
export function checkpointOver(facts: readonly Json[], sha256: Sha256 = portableSha256): string {
  const leaves = facts.map((fact) => leafHash(canonicalBytes(fact), sha256));
  const head = { origin, size: facts.length, root: rootOf(leaves, sha256), extensions: [] };
  const note = signCheckpoint(head, [log]);
  const line = cosignCheckpoint({ text: parseNote(note).text, time: 1_795_000_000 }, witness);
  return withSignatures(note, line);
}

/** What the archives here find: how many facts there are, as of which day. */
export function countFacts(facts: readonly Json[], asOf: string): Json {
  return [{ asOf, facts: facts.length }];
}

/** All that an archive over these facts is written from. */
export function contentsOf(
  facts: readonly Json[],
  sha256: Sha256 = portableSha256,
): ArchiveContents {
  return {
    origin,
    slug: "leading-lives",
    asOf: "2026-11-21",
    rulePacks: ["uk-2026-04"],
    entries: facts.map((fact) => canonicalBytes(fact)),
    checkpoint: checkpointOver(facts, sha256),
    signer: log,
    witnessKeys: [witnessKey],
    documents: facts.length > 0 ? [paper] : [],
    books: [{ path: "2026.csv", bytes: utf8("day,pence\n2026-04-01,100\n") }],
    findings: countFacts(facts, "2026-11-21"),
  };
}

/** The archive over the first `count` facts. */
export function archiveOf(count: number, sha256: Sha256 = portableSha256): Uint8Array {
  return writeArchive(contentsOf(factsOf(count), sha256), sha256);
}
