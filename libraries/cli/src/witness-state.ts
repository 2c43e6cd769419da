/**
 * A witness's memory on disk: its key, and what it cosigned last. What it forgot, a log could
 * rewind.
 */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { writeSync } from "node:fs";
import { dirname } from "node:path";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { cosignatureType, parseSignerKey } from "@rochdale/record/key.ts";
import type { SignerKey } from "@rochdale/record/key.ts";
import { Malformed } from "@rochdale/record/malformed.ts";
import type { Cosigned } from "@rochdale/record/witness.ts";

/** Why a witness cannot start; the message is for whoever runs it, and never holds the key. */
export class CannotWitness extends Error {}

/** What the witness cosigned last, by origin. */
export type Memory = ReadonlyMap<string, Cosigned>;

const format = "rochdale-witness/1";

/**
 * Creates a file that only its owner can read, on disk when this returns. Fails where there is one.
 */
export function createPrivately(path: string, text: string): void {
  try {
    writeThrough(path, text, "wx");
  } catch (error) {
    throw new CannotWitness(`cannot create ${path}: ${(error as Error).message}`);
  }
  syncFolder(path);
}

/** The state's file, as JSON. */
export function printMemory(memory: Memory): string {
  return `${canonicalJson({ format, logs: [...memory.values()] })}\n`;
}

/** Replaces the state's file; when this returns, the new one survives a loss of power. */
export function remember(path: string, memory: Memory): void {
  const next = `${path}.next`;
  writeThrough(next, printMemory(memory), "w");
  renameSync(next, path);
  syncFolder(path);
}

/**
 * Reads the state. A missing or damaged one stops the witness: starting afresh would allow a
 * rewind.
 */
export function recall(path: string): Memory {
  const text = readOr(
    path,
    "restore it from a backup; a witness without memory would let a log rewind",
  );
  try {
    const value = JSON.parse(text) as { format: unknown; logs: Cosigned[] };
    if (value.format !== format) throw new Malformed(`its format is not ${format}`);
    const memory = new Map(value.logs.map((log) => [log.origin, log]));
    if (!value.logs.every(isCosigned) || printMemory(memory) !== text)
      throw new Malformed("it is not as this witness wrote it");
    return memory;
  } catch (error) {
    throw new CannotWitness(`${path} is damaged: ${(error as Error).message}`);
  }
}

function isCosigned({ origin, size, root, note }: Cosigned): boolean {
  const texts = [origin, root, note].every((text) => typeof text === "string");
  return texts && Number.isSafeInteger(size) && size >= 0;
}

/** Reads the witness's key. Refuses a file that others can read. */
export function readKey(path: string): SignerKey {
  const text = readOr(path, "make one with --init NAME");
  if ((statSync(path).mode & 0o077) !== 0)
    throw new CannotWitness(`others may read ${path}: chmod 600 it, and think of a new key`);
  try {
    const key = parseSignerKey(text.trimEnd());
    if (key.type !== cosignatureType) throw new Malformed("it is a log's key, not a witness's");
    return key;
  } catch (error) {
    throw new CannotWitness(`${path} holds no key of a witness: ${(error as Error).message}`);
  }
}

function readOr(path: string, remedy: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CannotWitness(`cannot read ${path} (${(error as Error).message}): ${remedy}`);
  }
}

/**
 * Takes the state for this process alone: two witnesses on one state could take it back. The lock
 * of a process that no longer runs is taken over. Gives the function that frees it.
 */
export function lock(path: string): () => void {
  const held = `${path}.lock`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeThrough(held, `${process.pid}\n`, "wx");
      return () => rmSync(held, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST")
        throw new CannotWitness(`cannot lock ${path}: ${(error as Error).message}`);
      const owner = Number(readFileSync(held, "utf8"));
      if (owner !== process.pid && isRunning(owner))
        throw new CannotWitness(`process ${owner} has ${path} already (${held})`);
      rmSync(held, { force: true });
    }
  }
  throw new CannotWitness(`cannot lock ${path}: another witness is starting`);
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function writeThrough(path: string, text: string, flag: "w" | "wx"): void {
  const file = openSync(path, flag, 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
