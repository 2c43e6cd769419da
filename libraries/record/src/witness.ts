/**
 * What a witness decides (C2SP tlog-witness): to cosign a log's checkpoint, or to refuse a fork or
 * a rewind.
 */
import { base64Of, bytesOfBase64, sameBytes, textOf } from "./bytes.ts";
import { openCheckpoint, parseCount, peekCheckpoint } from "./checkpoint.ts";
import type { VerifiedCheckpoint } from "./checkpoint.ts";
import { cosignCheckpoint } from "./cosignature.ts";
import { ed25519 as portableEd25519, sha256 as portableSha256 } from "./hashing.ts";
import type { Ed25519, Sha256 } from "./hashing.ts";
import type { SignerKey } from "./key.ts";
import { Malformed, insist } from "./malformed.ts";
import { continues } from "./merkle-proof.ts";
import { emptyRoot } from "./merkle.ts";
import { signatureLine } from "./note.ts";
import type { Verifier } from "./note.ts";

/** A log that a witness watches: its origin and the keys that may sign its checkpoints. */
export type WatchedLog = { readonly origin: string; readonly keys: readonly Verifier[] };

/** The latest checkpoint of a log that the witness cosigned. It must outlive the machine. */
export type Cosigned = {
  readonly origin: string;
  readonly size: number;
  /** Base64, so that it can be kept as JSON. */
  readonly root: string;
  /** The checkpoint with the log's signatures that were verified and the witness's cosignature. */
  readonly note: string;
};

/** A request to cosign, and all that decides it. */
export type Submission = {
  readonly body: Uint8Array | string;
  readonly logs: readonly WatchedLog[];
  /** What the witness cosigned last for an origin. */
  readonly lastCosigned: (origin: string) => Cosigned | undefined;
  readonly key: SignerKey;
  /** Seconds since 1970. */
  readonly time: number;
};

/** The answer, as HTTP has it. With `next`, the caller stores it durably before it answers. */
export type WitnessAnswer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: string;
  readonly body: string;
  readonly next?: Cosigned;
};

type Request = {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: string;
};

/**
 * A note's signature may be large; a proof is at most 63 lines. Larger requests are not worth
 * reading.
 */
export const largestSubmission = 65_536;

/**
 * What a witness answers to add-checkpoint. 200 with the cosignature when the log only grew; 400
 * for a request out of shape or an old size above the new; 403 when no key of the log signed; 404
 * for an unknown origin; 409 with the size that the witness holds when the old size is another; 422
 * when the proof does not lead from the old tree to the new one. Reading, deciding and storing must
 * happen as one act: two requests side by side could otherwise take the witness back.
 */
export function considerCheckpoint(
  submission: Submission,
  sha256: Sha256 = portableSha256,
  scheme: Ed25519 = portableEd25519,
): WitnessAnswer {
  const request = attempt(() => parseSubmission(submission.body));
  if (request instanceof Malformed) return refusal(400, request.message);
  const { oldSize, note } = request;
  const { origin } = peekCheckpoint(note);
  const log = submission.logs.find((watched) => watched.origin === origin);
  if (log === undefined) return refusal(404, `this witness does not watch ${origin}`);
  const checkpoint = attempt(() => openCheckpoint(note, log.keys));
  if (checkpoint instanceof Malformed) return refusal(403, checkpoint.message);
  if (oldSize > checkpoint.size)
    return refusal(400, "the old size is greater than the checkpoint's");
  const last = submission.lastCosigned(origin);
  if (oldSize !== (last?.size ?? 0))
    return { status: 409, contentType: "text/x.tlog.size", body: `${last?.size ?? 0}\n` };
  const because = inconsistency({ request, checkpoint, last }, sha256);
  if (because !== undefined) return refusal(422, because);
  return cosigned(checkpoint, submission, scheme);
}

/**
 * Why the checkpoint does not continue what the witness cosigned last, or undefined when it does.
 */
function inconsistency(
  {
    request,
    checkpoint,
    last,
  }: { request: Request; checkpoint: VerifiedCheckpoint; last: Cosigned | undefined },
  sha256: Sha256,
): string | undefined {
  const { size, root } = checkpoint;
  if (size === 0 && !sameBytes(root, emptyRoot(sha256)))
    return "a log without entries has another root";
  if (last === undefined || last.size === 0)
    return request.proof.length === 0 ? undefined : "no proof is needed from a log without entries";
  const fromRoot = bytesOfBase64(last.root);
  if (size === last.size && !sameBytes(root, fromRoot))
    return "the log has shown another root at this size";
  const claim = { from: last.size, to: size, fromRoot, toRoot: root, proof: request.proof };
  return continues(claim, sha256)
    ? undefined
    : "the proof does not lead from the tree cosigned last to this one";
}

function cosigned(
  checkpoint: VerifiedCheckpoint,
  { key, time }: Submission,
  scheme: Ed25519,
): WitnessAnswer {
  const { origin, size, root, text, verified } = checkpoint;
  const line = cosignCheckpoint({ text, time }, key, scheme);
  const note = `${text}\n${verified.map(signatureLine).join("")}${line}`;
  return {
    status: 200,
    contentType: "text/plain; charset=utf-8",
    body: line,
    next: { origin, size, root: base64Of(root), note },
  };
}

function refusal(status: 400 | 403 | 404 | 422, because: string): WitnessAnswer {
  return { status, contentType: "text/plain; charset=utf-8", body: `${because}\n` };
}

function attempt<T>(parse: () => T): T | Malformed {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

function parseSubmission(body: Uint8Array | string): Request {
  insist(body.length <= largestSubmission, "the request is too long");
  const text = typeof body === "string" ? body : textOf(body);
  const blank = text.indexOf("\n\n");
  insist(blank > 0, "the request has no blank line before its checkpoint");
  const [first = "", ...lines] = text.slice(0, blank).split("\n");
  insist(first.startsWith("old "), "the request does not start with the old size");
  insist(lines.length <= 63, "the proof has more than 63 lines");
  const proof = lines.map(bytesOfBase64);
  for (const hash of proof) insist(hash.length === 32, "a hash of the proof has not 32 bytes");
  const note = text.slice(blank + 2);
  peekCheckpoint(note);
  return { oldSize: parseCount(first.slice(4), "the old size"), proof, note };
}

/** The body of an add-checkpoint request: what a log sends to its witnesses. */
export function printSubmission({ oldSize, proof, note }: Request): string {
  return [`old ${oldSize}`, ...proof.map(base64Of), "", note].join("\n");
}
