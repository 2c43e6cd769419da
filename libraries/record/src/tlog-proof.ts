/** One text that shows, offline, that an entry is in a log (C2SP tlog-proof). */
import { base64Of, bytesOfBase64 } from "./bytes.ts";
import { openCheckpoint, parseCount, peekCheckpoint } from "./checkpoint.ts";
import type { VerifiedCheckpoint } from "./checkpoint.ts";
import { sha256 as portableSha256 } from "./hashing.ts";
import type { Sha256 } from "./hashing.ts";
import { Malformed, insist } from "./malformed.ts";
import { includes } from "./merkle-proof.ts";
import type { Proof } from "./merkle-proof.ts";
import type { Verifier } from "./note.ts";

const firstLine = "c2sp.org/tlog-proof@v1";

/** An entry's index, its inclusion proof, and the signed checkpoint that the proof leads to. */
export type TlogProof = {
  readonly index: number;
  readonly proof: Proof;
  /** The signed note, verbatim. */
  readonly checkpoint: string;
  /** Bytes with a meaning to the application only; nothing vouches for them. */
  readonly extra?: Uint8Array;
};

/** The text of a proof, for a file named `*.tlog-proof`. */
export function printTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  const lines = [
    firstLine,
    ...(extra === undefined ? [] : [`extra ${base64Of(extra)}`]),
    `index ${index}`,
    ...proof.map(base64Of),
    "",
    checkpoint,
  ];
  const text = lines.join("\n");
  parseTlogProof(text);
  return text;
}

/** Reads a proof without verifying it. Throws Malformed for any departure from the standard. */
export function parseTlogProof(text: string): TlogProof {
  const blank = text.indexOf("\n\n");
  insist(blank > 0, "the proof has no checkpoint");
  const [first, ...lines] = text.slice(0, blank).split("\n");
  insist(first === firstLine, `the proof does not start with ${firstLine}`);
  const extra = lines[0]?.startsWith("extra ") === true ? lines.shift()?.slice(6) : undefined;
  const index = lines.shift() ?? "";
  insist(index.startsWith("index "), "the proof has no index line");
  const proof = lines.map(bytesOfBase64);
  insist(
    proof.every((hash) => hash.length === 32),
    "a hash of the proof has not 32 bytes",
  );
  const checkpoint = text.slice(blank + 2);
  peekCheckpoint(checkpoint);
  return {
    index: parseCount(index.slice(6), "the index"),
    proof,
    checkpoint,
    ...(extra === undefined ? {} : { extra: bytesOfBase64(extra) }),
  };
}

/** Whom a reader of proofs trusts: the log's keys by origin, and how many of which witnesses. */
export type ProofPolicy = {
  readonly origin: string;
  readonly logs: readonly Verifier[];
  readonly witnesses: readonly Verifier[];
  readonly witnessesNeeded: number;
};

/** What a proof has shown: the checkpoint it leads to, and the witnesses who cosigned that. */
export type TlogProofVerdict =
  | { readonly ok: true; readonly checkpoint: VerifiedCheckpoint; readonly witnesses: string[] }
  | { readonly ok: false; readonly because: string };

/**
 * Whether the proof shows that the entry with this leaf hash is in the log, by the reader's policy.
 */
export function verifyTlogProof(
  { text, leafHash }: { readonly text: string; readonly leafHash: Uint8Array },
  policy: ProofPolicy,
  sha256: Sha256 = portableSha256,
): TlogProofVerdict {
  try {
    const { index, proof, checkpoint: note } = parseTlogProof(text);
    const checkpoint = openCheckpoint(note, policy.logs);
    insist(checkpoint.origin === policy.origin, "the checkpoint is another log's");
    const witnesses = cosignersOf(note, policy.witnesses);
    insist(
      witnesses.length >= policy.witnessesNeeded,
      `${witnesses.length} of the known witnesses cosigned, ${policy.witnessesNeeded} are needed`,
    );
    const { size, root } = checkpoint;
    const shown = includes({ index, size, leafHash, root, proof }, sha256);
    insist(shown, "the inclusion proof does not lead from the entry to the checkpoint's root");
    return { ok: true, checkpoint, witnesses };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, because: error.message };
    throw error;
  }
}

/** The keys, each once, of the witnesses who cosigned. A key that signs twice is one witness. */
function cosignersOf(note: string, witnesses: readonly Verifier[]): string[] {
  return witnesses
    .filter((witness) => {
      try {
        return openCheckpoint(note, [witness]).verified.length > 0;
      } catch {
        return false;
      }
    })
    .map(({ verifierKey }) => verifierKey)
    .filter((key, at, keys) => keys.indexOf(key) === at);
}
