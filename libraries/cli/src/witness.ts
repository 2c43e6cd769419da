/**
 * The command `rochdale witness`: watches logs grow and cosigns what it saw, for a union or a
 * council to run.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { cosignatureType, printSignerKey, printVerifierKey } from "@rochdale/record/key.ts";
import { parseVerifierKey, signerKeyOf, verifierKeyOf } from "@rochdale/record/key.ts";
import { Malformed } from "@rochdale/record/malformed.ts";
import { noteVerifier } from "@rochdale/record/note.ts";
import type { WatchedLog } from "@rochdale/record/witness.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";
import { witnessServer } from "./witness-server.ts";
import * as state from "./witness-state.ts";

/**
 * Where the command writes; `stop` ends it as SIGTERM does, `now` is its clock in seconds since
 * 1970.
 */
export type WitnessIo = Io & { readonly stop?: AbortSignal; readonly now?: () => number };

const usage = `Watches logs grow and cosigns their checkpoints; refuses forks and rewinds.

  rochdale witness --init NAME --key FILE --state FILE
  rochdale witness --port N --key FILE --state FILE --log VKEY [--log VKEY ...]

  --init NAME    makes a key (readable by its owner only) and an empty memory, and prints the
                 verifier key to publish; NAME is like example.org/witness
  --port N       listens on 127.0.0.1 only; put a web server with https before it
  --key FILE     the witness's key
  --state FILE   what it cosigned last; written to disk before each answer. Keep it: a witness
                 without its memory would let a log rewind, and does not start
  --log VKEY     the key of a log to watch; its name is the log's origin`;

type Settings = {
  readonly key: string;
  readonly state: string;
  readonly port: number;
  readonly logs: readonly WatchedLog[];
};

/**
 * Runs until it is stopped. Answers 0 stopped, 1 it cannot listen, 2 unreadable arguments or files.
 */
export async function witness(args: readonly string[], io: WitnessIo): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    io.print(usage);
    return exit.holds;
  }
  try {
    const { values } = parsed(args);
    const files = { key: needed("key", values.key), state: needed("state", values.state) };
    if (values.init !== undefined) return initialise(values.init, files, io);
    const settings = { ...files, port: portOf(values.port), logs: logsOf(values.log ?? []) };
    return await serve(settings, io);
  } catch (error) {
    if (!(error instanceof state.CannotWitness)) throw error;
    io.tell(`rochdale witness: ${error.message}`);
    return exit.unreadable;
  }
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = {
    init: text,
    key: text,
    state: text,
    port: text,
    log: { type: "string", multiple: true },
  } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new state.CannotWitness(`${(error as Error).message}\n${usage}`);
  }
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value === "")
    throw new state.CannotWitness(`--${name} is missing\n${usage}`);
  return value;
}

function portOf(text: string | undefined): number {
  const port = Number(needed("port", text));
  if (!/^\d{1,5}$/.test(text ?? "") || port > 65_535)
    throw new state.CannotWitness(`--port ${text} is no port`);
  return port;
}

function logsOf(vkeys: readonly string[]): WatchedLog[] {
  if (vkeys.length === 0) throw new state.CannotWitness(`--log is missing\n${usage}`);
  const logs = new Map<string, WatchedLog>();
  for (const vkey of vkeys) {
    try {
      const origin = parseVerifierKey(vkey).name;
      const keys = logs.get(origin)?.keys ?? [];
      logs.set(origin, { origin, keys: [...keys, noteVerifier(vkey)] });
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw new state.CannotWitness(`--log ${vkey} is no log's key: ${error.message}`);
    }
  }
  return [...logs.values()];
}

function initialise(name: string, files: { key: string; state: string }, io: WitnessIo): number {
  const seed = randomBytes(32);
  try {
    const key = signerKeyOf({ name, type: cosignatureType, seed: new Uint8Array(seed) });
    state.createPrivately(files.state, state.printMemory(new Map()));
    state.createPrivately(files.key, `${printSignerKey(key)}\n`);
    io.print(printVerifierKey(verifierKeyOf(key)));
    return exit.holds;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new state.CannotWitness(`--init ${name}: ${error.message}`);
  }
}

async function serve(settings: Settings, io: WitnessIo): Promise<number> {
  const key = state.readKey(settings.key);
  const free = state.lock(settings.state);
  try {
    const server = witnessServer({
      key,
      logs: settings.logs,
      memory: new Map(state.recall(settings.state)),
      remember: (memory) => state.remember(settings.state, memory),
      now: io.now ?? (() => Math.floor(Date.now() / 1000)),
      tell: io.tell,
    });
    const refused = await listening(server, settings.port);
    if (refused !== undefined) {
      io.tell(`rochdale witness: cannot listen on port ${settings.port}: ${refused.message}`);
      return exit.doesNotHold;
    }
    const { port } = server.address() as AddressInfo;
    io.print(`Witness ${printVerifierKey(verifierKeyOf(key))}`);
    for (const { origin } of settings.logs) io.print(`watches ${origin}`);
    io.print(`and listens on http://127.0.0.1:${port}`);
    await stopped(io.stop);
    server.close();
    server.closeAllConnections();
    return exit.holds;
  } finally {
    free();
  }
}

/** Undefined when the server listens, or why it cannot. */
async function listening(server: Server, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
}

async function stopped(stop: AbortSignal | undefined): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const ends = [once(process, "SIGTERM", { signal }), once(process, "SIGINT", { signal })];
  if (stop !== undefined && !stop.aborted) ends.push(once(stop, "abort", { signal }));
  if (stop?.aborted !== true) await Promise.race(ends);
  over.abort();
  await Promise.allSettled(ends);
}
