/** Reads a prepared roll to its end, batch by batch; killed in between, it goes on after the last batch that was kept. */
import { randomBytes } from "node:crypto";
import { utf8 } from "@rochdale/record/bytes.ts";
import { commit } from "@rochdale/record/commitment.ts";
import { addJob, type Task } from "../../platform/jobs.ts";
import type { Clock } from "../../platform/clock.ts";
import { transaction, type Db } from "../../platform/database.ts";
import { rowsOf, UnreadableList } from "./import-source.ts";
import * as store from "./import-store.ts";
import { nobodySeen, readRow, rollText } from "./rules-rows.ts";

export const READ_ROLL = "read-roll";
export const ROWS_MOST = 200_000;
const ROWS_A_BATCH = 2000;

/** Adds the reading to the jobs: it is done once `tx` commits, and done again where a process died over it. */
export function queueReading(tx: Db, importId: string): Promise<void> {
  return addJob(tx, { task: READ_ROLL, payload: { import: importId } });
}

export const readRollTask: Task = (payload, { db, clock }) =>
  readImport(db, String(payload["import"]), clock);

/** Does nothing where the import is gone, was read, or is read by somebody else. */
export async function readImport(db: Db, importId: string, clock: Clock): Promise<void> {
  const found = await store.importById(db, importId);
  if (found?.state !== "reading") return;
  const ended = await readRows(db, found, clock).catch((error: unknown) => {
    if (error instanceof UnreadableList) return { failed: error.row };
    throw error;
  });
  const at = clock.now();
  if (ended === "elsewhere") return;
  if (typeof ended === "object" && "failed" in ended) {
    const failure = { message: "roll.import.unreadable", values: { row: String(ended.failed) } };
    return store.endReading(db, importId, { ending: { state: "failed", failure }, at });
  }
  if (ended === "tooMany") {
    const failure = { message: "roll.import.tooMany", values: { most: ROWS_MOST } };
    return store.endReading(db, importId, { ending: { state: "failed", failure }, at });
  }
  const read = { mapping: found.mapping, upTo: ended.upTo };
  await transaction(db, async (tx) => {
    if (await store.holdReading(tx, importId, read)) await endReadingWell(tx, importId, at);
  });
}

/** Seals what was read: the commitment that a freezing puts into the record. A list without anybody has failed. */
export async function endReadingWell(db: Db, importId: string, at: Date): Promise<void> {
  const entries = await store.entriesOf(db, importId);
  if (entries.length === 0) {
    const failure = { message: "roll.import.nobody" };
    return store.endReading(db, importId, { ending: { state: "failed", failure }, at });
  }
  const salt = new Uint8Array(randomBytes(32));
  const roll = commit(salt, "list", utf8(rollText(entries)));
  await store.endReading(db, importId, { ending: { state: "ready", salt, roll }, at });
}

type Ended = { readonly upTo: number } | "elsewhere" | "tooMany" | { readonly failed: number };

/**
 * Every row is read from the first, so that a person named twice is found across a stop; only rows after the last
 * batch that was kept are written.
 */
async function readRows(db: Db, found: store.RollImport, clock: Clock): Promise<Ended> {
  const { importId, mapping } = found;
  const seen = nobodySeen();
  let kept = found.rowsDone;
  let row = 0;
  let entries: store.ReadEntry[] = [];
  let faults: store.RowFault[] = [];
  const keep = async (): Promise<boolean> => {
    const batch = { mapping, after: kept, upTo: row, entries, faults };
    kept = row;
    entries = [];
    faults = [];
    const at = clock.now();
    return transaction(db, (tx) => store.keepBatch(tx, importId, { batch, at }));
  };
  for await (const cells of rowsOf(store.partsOf(db, importId), found.format)) {
    row += 1;
    if (row <= found.headingRow + 1) continue;
    if (row > ROWS_MOST + found.headingRow + 1) return "tooMany";
    const read = readRow(cells, { row, mapping, seen });
    if (row <= kept) continue;
    if (read.kind === "entry") entries.push({ row, entry: read.entry });
    if (read.kind === "fault") faults.push({ row, because: read.because, cells });
    if (row - kept >= ROWS_A_BATCH && !(await keep())) return "elsewhere";
  }
  return row === kept || (await keep()) ? { upTo: kept } : "elsewhere";
}
