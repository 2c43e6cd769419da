/**
 * A witness's two doors over HTTP (C2SP tlog-witness): add-checkpoint, and the latest checkpoint of
 * a log.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { SignerKey } from "@rochdale/record/key.ts";
import { considerCheckpoint, largestSubmission } from "@rochdale/record/witness.ts";
import type { Cosigned, WatchedLog } from "@rochdale/record/witness.ts";

/** What the server works with. `remember` returns only when the memory is on disk. */
export type Witness = {
  readonly key: SignerKey;
  readonly logs: readonly WatchedLog[];
  readonly memory: Map<string, Cosigned>;
  readonly remember: (memory: ReadonlyMap<string, Cosigned>) => void;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly tell: (line: string) => void;
};

type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

const plain = "text/plain; charset=utf-8";
const answerOf = (status: number, body: string): Answer => ({ status, contentType: plain, body });

/** The server, not listening yet. */
export function witnessServer(witness: Witness): Server {
  return createServer({ requestTimeout: 30_000 }, (request, response) => {
    answer(witness, request)
      .catch((error: unknown) => {
        witness.tell(`rochdale witness: ${String(error)}`);
        return answerOf(500, "the witness could not store its answer\n");
      })
      .then(
        (given) => send(response, given),
        () => response.destroy(),
      );
  });
}

async function answer(witness: Witness, request: IncomingMessage): Promise<Answer> {
  const { method = "", url = "" } = request;
  const monitored = /^\/([0-9a-f]{64})\/checkpoint$/.exec(url)?.[1];
  if (url === "/add-checkpoint") {
    if (method !== "POST") return answerOf(405, "POST a checkpoint here\n");
    const body = await bodyOf(request);
    return body === undefined ? answerOf(413, "the request is too long\n") : add(witness, body);
  }
  if (monitored !== undefined && (method === "GET" || method === "HEAD"))
    return latest(witness, monitored);
  return answerOf(404, "POST /add-checkpoint, or GET /<SHA-256 of an origin>/checkpoint\n");
}

/**
 * One act, without a pause in it: look up, decide, store, answer. A failed store answers nothing.
 */
function add({ key, logs, memory, remember, now }: Witness, body: Uint8Array): Answer {
  const lastCosigned = (origin: string): Cosigned | undefined => memory.get(origin);
  const { next, ...given } = considerCheckpoint({ body, logs, lastCosigned, key, time: now() });
  if (next !== undefined) {
    remember(new Map(memory).set(next.origin, next));
    memory.set(next.origin, next);
  }
  return given;
}

function latest({ memory }: Witness, hash: string): Answer {
  for (const { origin, note } of memory.values())
    if (createHash("sha256").update(origin).digest("hex") === hash) return answerOf(200, note);
  return answerOf(404, "no checkpoint of such a log has been cosigned here\n");
}

/** The body, or undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > largestSubmission) return undefined;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, { status, contentType, body }: Answer): void {
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(status === 413 ? { connection: "close" } : {}),
  });
  response.end(body);
}
