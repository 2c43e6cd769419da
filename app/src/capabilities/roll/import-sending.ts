/** A list is sent, or taken from the register: looked at before anything of it is kept, then prepared for reading. */
import type { Message } from "@rochdale/language/message.ts";
import type { MemberClass } from "@rochdale/facts/shapes.ts";
import { transaction, type Db } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import { registerRows } from "../members/members.ts";
import { endReadingWell } from "./import-reading.ts";
import { formatOf, rowsOf, UnreadableList, type Format } from "./import-source.ts";
import {
  beginReading,
  keepBatch,
  keepImport,
  type ReadEntry,
  type RowFault,
} from "./import-store.ts";
import { forbiddenColumn, headingRow, mappingFrom, type ColumnMapping } from "./rules-columns.ts";
import { nobodySeen, readRow } from "./rules-rows.ts";
import type { BoxName } from "./tables.ts";

export const FILE_BYTES_MOST = 40 * 1024 * 1024;
const ROWS_LOOKED_AT = 200;
const ROWS_SHOWN = 10;

export type Sending =
  | { readonly ok: true; readonly importId: string }
  | { readonly ok: false; readonly because: Message };

type SentList = {
  readonly box: BoxName;
  readonly roll: "staff" | "users" | "members";
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly at: Date;
};

/** Keeps a list for reading; keeps nothing of one that no roll may hold, or that is no list. */
export async function sendList(db: Db, { box, roll, file, at }: SentList): Promise<Sending> {
  if (file.bytes.length > FILE_BYTES_MOST) return wrong("roll.import.tooBig");
  const format = formatOf(file.bytes);
  const first = format && (await firstRows(file.bytes, format));
  if (!format || !first) return wrong("roll.import.notAList");
  const place = headingRow(first.rows);
  const headings = first.rows[place] ?? [];
  const people = first.rows.slice(place + 1);
  if (people.length === 0 || headings.length < 2) return wrong("roll.import.notAList");
  const forbidden = forbiddenColumn(headings, people, roll);
  if (forbidden) return { ok: false, because: forbidden };
  const importId = newId<"import">(at) as string;
  const made = {
    ...box,
    importId,
    source: "file",
    fileName: file.name.slice(0, 200),
    format,
    headingRow: place,
    headings,
    sample: people.slice(0, ROWS_SHOWN),
    mapping: mappingFrom(headings),
    rowsTotal: first.total,
  } as const;
  await transaction(db, (tx) => keepImport(tx, made, { bytes: file.bytes, at }));
  return { ok: true, importId };
}

const wrong = (message: string): Sending => ({ ok: false, because: { message } });

type First = { readonly rows: readonly (readonly string[])[]; readonly total: number };

/** The first rows, and about how many there are; null where not even these can be read. */
async function firstRows(bytes: Buffer, format: Format): Promise<First | null> {
  const rows: (readonly string[])[] = [];
  let total = 0;
  try {
    for await (const row of rowsOf(one(bytes), format)) {
      total += 1;
      if (rows.length < ROWS_LOOKED_AT) rows.push(row);
      else if (format.kind === "csv") break;
    }
  } catch (error) {
    if (error instanceof UnreadableList) return null;
    throw error;
  }
  return { rows, total: format.kind === "csv" ? lineEnds(bytes) : total };
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function lineEnds(bytes: Buffer): number {
  let count = 1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

type FromRegister = {
  readonly box: BoxName;
  readonly day: string;
  readonly classes: readonly MemberClass[];
  readonly at: Date;
};
const REGISTER: ColumnMapping = ["reference", "name", "email"];

/** Prepares a roll from the members' register as it stands on a day: the members of some classes, by their numbers. */
export async function takeRegister(
  db: Db,
  { box, day, classes, at }: FromRegister,
): Promise<Sending> {
  const members = await registerRows(db, { bodyId: box.bodyId, day, search: "" });
  const chosen = members.filter((member) => classes.includes(member.class));
  if (chosen.length === 0) return wrong("roll.import.nobodyInRegister");
  const importId = newId<"import">(at) as string;
  const entries: ReadEntry[] = [];
  const faults: RowFault[] = [];
  const seen = nobodySeen();
  for (const { number, name, email } of chosen) {
    const cells = [String(number), name.replaceAll(";", ","), email ?? ""];
    const read = readRow(cells, { row: number, mapping: REGISTER, seen });
    if (read.kind === "entry") entries.push({ row: number, entry: read.entry });
    if (read.kind === "fault") faults.push({ row: number, because: read.because, cells });
  }
  const made = {
    ...box,
    importId,
    source: "register",
    fileName: "",
    format: { kind: "sheet" },
    headingRow: 0,
    headings: [],
    sample: [],
    mapping: REGISTER,
    rowsTotal: chosen.length,
  } as const;
  await transaction(db, async (tx) => {
    await keepImport(tx, made, { bytes: Buffer.alloc(0), at });
    await beginReading(tx, importId, { mapping: REGISTER, at });
    const batch = { mapping: REGISTER, after: 0, upTo: chosen.length, entries, faults };
    await keepBatch(tx, importId, { batch, at });
    await endReadingWell(tx, importId, at);
  });
  return { ok: true, importId };
}
