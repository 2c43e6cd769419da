/** The books' tables: entries that are only added, and each month's file as it was published. */
import type { Kysely } from "kysely";
import type { ArchivedFile } from "@rochdale/record/tar.ts";
import type { Db } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import { houseTables } from "../../house/tables.ts";
import {
  isHeading,
  sideOfHeading,
  type BookEntry,
  type MonthFile,
  type PublicEntry,
} from "./rules.ts";

type BookTables = {
  book_entry: {
    body_id: string;
    number: number;
    entry_id: string;
    day: string;
    heading: string;
    side: "income" | "expenditure";
    words: string;
    pence: bigint;
    document: string | null;
    reversal_of: number | null;
    entered_by: string;
    entered_at: Date;
  };
  book_month: {
    body_id: string;
    month: string;
    digest: string;
    file: Buffer;
    published_at: Date;
  };
};

export function bookTables(db: Db): Kysely<BookTables> {
  return db as unknown as Kysely<BookTables>;
}

/** Every entry of a body, by number. */
export async function entriesOf(db: Db, bodyId: string): Promise<readonly BookEntry[]> {
  const rows = await bookTables(db)
    .selectFrom("book_entry")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("number")
    .execute();
  return rows.map((row) => {
    if (!isHeading(row.heading)) throw new Error(`the books know no heading ${row.heading}`);
    const { number, day, heading, words, pence, document, reversal_of: reversalOf } = row;
    return { number, day, heading, words, pence, document, reversalOf };
  });
}

export type NewEntry = Omit<BookEntry, "number">;
type Entering = { readonly bodyId: string; readonly by: string; readonly at: Date };

/** Adds entries under the next numbers. The deciding transaction holds the body's head, so no two take one number. */
export async function addEntries(
  tx: Db,
  entries: readonly NewEntry[],
  entering: Entering,
): Promise<void> {
  const { bodyId, by, at } = entering;
  const last = await bookTables(tx)
    .selectFrom("book_entry")
    .select((rows) => rows.fn.max("number").as("number"))
    .where("body_id", "=", bodyId)
    .executeTakeFirst();
  const from = Number(last?.number ?? 0) + 1;
  const rows = entries.map((entry, index) => ({
    body_id: bodyId,
    number: from + index,
    entry_id: newId<"BookEntry">(at),
    day: entry.day,
    heading: entry.heading,
    side: sideOfHeading(entry.heading),
    words: entry.words,
    pence: entry.pence,
    document: entry.document,
    reversal_of: entry.reversalOf,
    entered_by: by,
    entered_at: at,
  }));
  for (let start = 0; start < rows.length; start += 1000) {
    await bookTables(tx)
      .insertInto("book_entry")
      .values(rows.slice(start, start + 1000))
      .execute();
  }
}

/** Opens a paper that an entry rests on to anyone. */
export async function openPaper(
  tx: Db,
  bodyId: string,
  paper: { readonly commitment: string; readonly title: string },
): Promise<void> {
  await houseTables(tx)
    .updateTable("body_document")
    .set({ open: "public", title: paper.title })
    .where("body_id", "=", bodyId)
    .where("commitment", "=", paper.commitment)
    .execute();
}

export async function keepMonth(
  tx: Db,
  file: MonthFile,
  at: { readonly bodyId: string; readonly at: Date },
): Promise<void> {
  await bookTables(tx)
    .insertInto("book_month")
    .values({
      body_id: at.bodyId,
      month: file.month,
      digest: file.digest,
      file: Buffer.from(file.bytes),
      published_at: at.at,
    })
    .execute();
}

/**
 * Each month's file for the record's download, exactly as published: its SHA-256 is the one that the record names. A
 * month published again has a file for each time: "2026-10.json", then "2026-10-2.json".
 */
export async function booksForArchive(db: Db, bodyId: string): Promise<readonly ArchivedFile[]> {
  const rows = await bookTables(db)
    .selectFrom("book_month")
    .select(["month", "file"])
    .where("body_id", "=", bodyId)
    .orderBy("month")
    .orderBy("published_at")
    .execute();
  const times = new Map<string, number>();
  return rows.map(({ month, file }) => {
    const time = (times.get(month) ?? 0) + 1;
    times.set(month, time);
    const path = time === 1 ? `${month}.json` : `${month}-${time}.json`;
    return { path, bytes: new Uint8Array(file) };
  });
}

/** The lines of every published month, by the fingerprint of its file. */
export async function publishedLines(
  db: Db,
  bodyId: string,
): Promise<ReadonlyMap<string, readonly PublicEntry[]>> {
  const rows = await bookTables(db)
    .selectFrom("book_month")
    .select(["digest", "file"])
    .where("body_id", "=", bodyId)
    .execute();
  return new Map(rows.map(({ digest, file }) => [digest, linesIn(file)]));
}

/** The lines of a published file, which this application wrote. */
function linesIn(file: Uint8Array): readonly PublicEntry[] {
  const read = JSON.parse(new TextDecoder().decode(file)) as {
    entries: (Omit<PublicEntry, "pence"> & { pence: string })[];
  };
  return read.entries.map((line) => ({ ...line, pence: BigInt(line.pence) }));
}
