/** The sealer: turns a body's positions into signed checkpoints. Any number of sealers give the same tree. */
import { openCheckpoint, signCheckpoint } from "@rochdale/record/checkpoint.ts";
import { keyId, noteType, printVerifierKey } from "@rochdale/record/key.ts";
import {
  appendLeaf,
  emptyFrontier,
  rootOfFrontier,
  type Frontier,
} from "@rochdale/record/merkle.ts";
import { noteVerifier, type Signer } from "@rochdale/record/note.ts";
import type { Body } from "./bodies.ts";
import type { House } from "./house.ts";
import { fastSha256 } from "./log.ts";
import { houseTables } from "./tables.ts";

type Log = { readonly body_id: string; readonly origin: string };

/** Frontiers already computed, by body: a cache of the log only. */
const frontiers = new WeakMap<House, Map<string, Frontier>>();
const FRONTIERS_KEPT = 2000;

/** The log's own key as anyone is told it: "host/slug+id+key". One key pair, a name for each log. */
export function verifierKey(house: House, origin: string): string {
  const { publicKey } = house.key;
  return printVerifierKey({
    name: origin,
    id: keyId(origin, noteType, publicKey),
    type: noteType,
    publicKey,
  });
}

/** Signs notes as the log of an origin. */
export function signerOf(house: House, origin: string): Signer {
  return {
    name: origin,
    id: keyId(origin, noteType, house.key.publicKey),
    verifierKey: verifierKey(house, origin),
    sign: (text) => house.key.sign(text),
  };
}

export type Sealed = { readonly size: number; readonly note: string; readonly sealedAt: Date };

/** The last checkpoint of a log, or null where nothing was sealed yet. */
export async function lastCheckpoint(house: House, log: Log): Promise<Sealed | null> {
  const row = await houseTables(house.db)
    .selectFrom("checkpoint")
    .select(["size", "note", "sealed_at"])
    .where("body_id", "=", log.body_id)
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { size: Number(row.size), note: row.note, sealedAt: row.sealed_at } : null;
}

/** Seals a log up to its head; does nothing where the head is sealed. Refuses to sign below what was published. */
export async function seal(house: House, log: Log): Promise<Sealed> {
  const head = await houseTables(house.db)
    .selectFrom("body_head")
    .select("size")
    .where("body_id", "=", log.body_id)
    .executeTakeFirstOrThrow();
  const size = Number(head.size);
  const last = await lastCheckpoint(house, log);
  if (last && last.size === size) return last;
  if (last && last.size > size) {
    throw new Error(`${log.origin} was published at ${last.size} and now stands at ${size}`);
  }
  const root = rootOfFrontier(await frontierAt(house, log, size), fastSha256);
  const note = signCheckpoint({ origin: log.origin, size, root, extensions: [] }, [
    signerOf(house, log.origin),
  ]);
  const sealedAt = house.clock.now();
  await houseTables(house.db)
    .insertInto("checkpoint")
    .values({ body_id: log.body_id, size: BigInt(size), note, sealed_at: sealedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { size, note, sealedAt };
}

async function frontierAt(house: House, log: Log, size: number): Promise<Frontier> {
  const cache = frontiers.get(house) ?? new Map<string, Frontier>();
  frontiers.set(house, cache);
  const kept = cache.get(log.body_id);
  let frontier = kept && kept.size <= size ? kept : emptyFrontier;
  for (const leaf of await leavesBetween(house, log, { from: frontier.size, to: size })) {
    frontier = appendLeaf(frontier, leaf, fastSha256);
  }
  cache.set(log.body_id, frontier);
  if (cache.size > FRONTIERS_KEPT) cache.clear();
  return frontier;
}

/** Leaf hashes of a stretch of the log, in order. */
export async function leavesBetween(
  house: House,
  log: Log,
  range: { from: number; to: number },
): Promise<Uint8Array[]> {
  const rows = await houseTables(house.db)
    .selectFrom("fact")
    .select("leaf")
    .where("body_id", "=", log.body_id)
    .where("position", ">=", BigInt(range.from))
    .where("position", "<", BigInt(range.to))
    .orderBy("position")
    .execute();
  if (rows.length !== range.to - range.from) throw new Error(`the log of ${log.origin} has a gap`);
  return rows.map((row) => new Uint8Array(row.leaf));
}

/** Seals every log whose head is ahead of its last checkpoint; gives how many were sealed. */
export async function sealAll(house: House): Promise<number> {
  const behind = await houseTables(house.db)
    .selectFrom("body")
    .innerJoin("body_head", "body_head.body_id", "body.body_id")
    .leftJoin(
      (query) =>
        query
          .selectFrom("checkpoint")
          .select((e) => ["body_id as sealed_body", e.fn.max("size").as("sealed_size")])
          .groupBy("body_id")
          .as("sealed"),
      (join) => join.onRef("sealed.sealed_body", "=", "body.body_id"),
    )
    .select(["body.body_id", "body.origin"])
    .whereRef("body_head.size", ">", (e) => e.fn.coalesce("sealed.sealed_size", e.lit(0)))
    .execute();
  for (const log of behind) await seal(house, log);
  return behind.length;
}

const SEAL_EVERY_MS = 10_000;

/** Seals every ten seconds until stopped; a failure is logged by the caller's `failed` and tried again. */
export function startSealer(
  house: House,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => sealAll(house)).catch(failed);
  }, SEAL_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** What the foot of a page says of the record: its sealed size and when. */
export async function headOf(house: House, body: Body): Promise<{ size: number; at: Date } | null> {
  const last = await lastCheckpoint(house, body);
  return last ? { size: last.size, at: last.sealedAt } : null;
}

/** Opens a checkpoint with the log's own key; throws where it is not ours. For checks of our own tables. */
export function openOwn(house: House, origin: string, note: string) {
  return openCheckpoint(note, [noteVerifier(verifierKey(house, origin))]);
}
