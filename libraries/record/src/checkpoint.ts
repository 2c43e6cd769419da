/** A log's signed statement of its size and root (C2SP tlog-checkpoint). */
import { base64Of, bytesOfBase64 } from "./bytes.ts";
import { insist } from "./malformed.ts";
import { parseNote, signNote, verifyNote } from "./note.ts";
import type { NoteSignature, Signer, Verifier } from "./note.ts";

/** What the log states: `size` entries, and the root of the tree over them. */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Opaque lines after the third; not recommended, as nobody can audit them. */
  readonly extensions: readonly string[];
};

/**
 * The text of a checkpoint, which a note signs. Throws Malformed for what the standard cannot say.
 */
export function printCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  insist(root.length === 32, "a root has 32 bytes");
  const text = [origin, size, base64Of(root), ...extensions].join("\n") + "\n";
  parseCheckpointText(text);
  return text;
}

/** Reads the text of a checkpoint, without signatures. Throws Malformed for any departure. */
export function parseCheckpointText(text: string): Checkpoint {
  insist(text.endsWith("\n"), "the checkpoint does not end in a newline");
  const [origin = "", size = "", root = "", ...extensions] = text.slice(0, -1).split("\n");
  insist(origin !== "", "the checkpoint has no origin");
  const hash = bytesOfBase64(root);
  insist(hash.length === 32, "the checkpoint's root has not 32 bytes");
  insist(!extensions.includes(""), "the checkpoint has an empty line");
  return { origin, size: parseCount(size, "the checkpoint's size"), root: hash, extensions };
}

/**
 * Reads a natural number without leading zeroes. Throws Malformed, naming `what`; also above 2 **
 * 53.
 */
export function parseCount(text: string, what: string): number {
  insist(/^(?:0|[1-9]\d*)$/.test(text), `${what} is no natural number`);
  insist(Number.isSafeInteger(Number(text)), `${what} is greater than we can count`);
  return Number(text);
}

/** The checkpoint as a note, signed by the log (first) and whoever else. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[]): string {
  return signNote(printCheckpoint(checkpoint), signers);
}

/** A checkpoint whose signatures were checked. */
export type VerifiedCheckpoint = Checkpoint & {
  /** The signed text, which witnesses cosign. */
  readonly text: string;
  readonly verified: readonly NoteSignature[];
  readonly unknown: readonly NoteSignature[];
};

/**
 * The checkpoint in a note that at least one of these has signed. Throws Malformed as `verifyNote`
 * does.
 */
export function openCheckpoint(
  note: Uint8Array | string,
  verifiers: readonly Verifier[],
): VerifiedCheckpoint {
  const { text, verified, unknown } = verifyNote(note, verifiers);
  return { ...parseCheckpointText(text), text, verified, unknown };
}

/** The checkpoint in a note, its signatures not looked at: it must not be believed. */
export function peekCheckpoint(note: Uint8Array | string): Checkpoint {
  return parseCheckpointText(parseNote(note).text);
}
