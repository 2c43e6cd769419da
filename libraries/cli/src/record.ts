/**
 * The command `rochdale record verify`: whether a body's record holds, offline, from its archive.
 */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { verifyArchive } from "@rochdale/record/archive.ts";
import type { ArchiveVerdict, FindingsOf } from "@rochdale/record/archive.ts";
import type { Sha256 } from "@rochdale/record/hashing.ts";
import { parseVerifierKey } from "@rochdale/record/key.ts";
import { Malformed } from "@rochdale/record/malformed.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";
import { reportOf, summaryOf } from "./record-report.ts";

/**
 * Where the command writes, and how it derives findings; without `findingsOf` it says that it did
 * not.
 */
export type RecordIo = Io & { readonly findingsOf?: FindingsOf };

const usage = `Checks the archive of a public record, offline: every byte of it, and every finding.

  rochdale record verify FILE.tar [--key VKEY] [--since EARLIER.tar] [--json]

  --key VKEY            the log's key, as you know it from elsewhere
  --since EARLIER.tar   an archive that you kept: this record must continue it
  --json                one line of JSON

Exit codes: 0 it holds, 1 it does not hold, 2 it cannot be read.`;

/** Where the arguments or a file cannot be read; the message is for whoever runs the command. */
class Unreadable extends Error {}

type Request = {
  readonly file: string;
  readonly key: string | undefined;
  readonly since: string | undefined;
  readonly json: boolean;
};

/** Runs `rochdale record ARGS`. Answers 0 holds, 1 does not hold, 2 unreadable. */
export async function record(args: readonly string[], io: RecordIo): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    io.print(usage);
    return exit.holds;
  }
  try {
    const request = requestOf(args);
    const verdict = await verdictOf(request, io.findingsOf);
    const known = request.key !== undefined;
    if (request.json) io.print(JSON.stringify(summaryOf(verdict, known)));
    else for (const line of reportOf(verdict, known)) io.print(line);
    if (!verdict.readable) return exit.unreadable;
    return verdict.ok ? exit.holds : exit.doesNotHold;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.tell(`rochdale record: ${error.message}`);
    return exit.unreadable;
  }
}

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [verb, file, ...rest] = positionals;
  if (verb !== "verify" || file === undefined || rest.length > 0)
    throw new Unreadable(`\n${usage}`);
  const key = values["key"];
  if (key !== undefined) insistKey(key);
  return { file, key, since: values["since"], json: values["json"] === true };
}

function parsed(args: readonly string[]) {
  const options = {
    key: { type: "string" },
    since: { type: "string" },
    json: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Unreadable(`${(error as Error).message}\n${usage}`);
  }
}

function insistKey(key: string): void {
  try {
    parseVerifierKey(key);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new Unreadable(`--key is no verifier key: ${error.message}`);
  }
}

const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");

async function verdictOf(
  { file, key, since }: Request,
  findingsOf: FindingsOf | undefined,
): Promise<ArchiveVerdict> {
  const bytes = await bytesOf(file);
  return verifyArchive(bytes, {
    sha256,
    ...(key === undefined ? {} : { key }),
    ...(since === undefined ? {} : { since: await bytesOf(since) }),
    ...(findingsOf === undefined ? {} : { findingsOf }),
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new Unreadable(`cannot read ${path}: ${reason}`);
  });
}
