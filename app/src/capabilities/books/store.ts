/** The open books in their tables: entries from the ledger, each month's file as it was published, budgets. */
import type { Kysely } from "kysely";
import type { ArchivedFile } from "@rochdale/record/tar.ts";
import type { Db } from "../../platform/database.ts";
import { houseTables } from "../../house/tables.ts";
import {
  BANK,
  entriesOf,
  HEADING_ACCOUNTS,
  standardAccount,
  type LedgerEntry,
  type SimpleHeading,
} from "../ledger/ledger.ts";
import { readBudgetFile, type Budget } from "./rules-budget.ts";
import { readMonthFile, type MonthFile, type PublishedMonth } from "./rules-file.ts";
import type { BookedEntry } from "./rules-open.ts";

type BookTables = {
  book_month: {
    body_id: string;
    month: string;
    digest: string;
    file: Buffer;
    published_at: Date;
  };
  book_budget: {
    body_id: string;
    month: string;
    digest: string;
    file: Buffer;
    set_at: Date;
  };
};

export function bookTables(db: Db): Kysely<BookTables> {
  return db as unknown as Kysely<BookTables>;
}

/** Every entry of a body that counts, by number. */
export async function bookedEntries(
  db: Db,
  bodyId: string,
  within: { readonly from?: string; readonly to?: string; readonly importId?: string } = {},
): Promise<readonly BookedEntry[]> {
  return (await entriesOf(db, { bodyId, ...within })).map(booked);
}

function booked(entry: LedgerEntry): BookedEntry {
  const { number, date, words, document, opening, postings, recordedOn } = entry;
  const reverses = entry.reverses === null ? null : Number(entry.reverses);
  return { number, day: date, words, document, reverses, opening, postings, recordedOn };
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

type When = { readonly bodyId: string; readonly at: Date };

export async function keepMonth(tx: Db, file: MonthFile, { bodyId, at }: When): Promise<void> {
  const { month, digest } = file;
  await bookTables(tx)
    .insertInto("book_month")
    .values({ body_id: bodyId, month, digest, file: Buffer.from(file.bytes), published_at: at })
    .onConflict((same) => same.doNothing())
    .execute();
}

type BudgetFile = { readonly month: string; readonly bytes: Uint8Array; readonly digest: string };

export async function keepBudget(tx: Db, file: BudgetFile, { bodyId, at }: When): Promise<void> {
  const { month, digest } = file;
  await bookTables(tx)
    .insertInto("book_budget")
    .values({ body_id: bodyId, month, digest, file: Buffer.from(file.bytes), set_at: at })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** The budget of this fingerprint, or null. */
export async function budgetOf(db: Db, bodyId: string, digest: string): Promise<Budget | null> {
  const row = await bookTables(db)
    .selectFrom("book_budget")
    .select("file")
    .where("body_id", "=", bodyId)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row ? readBudgetFile(row.file) : null;
}

/**
 * Each month's file for the record's download, exactly as published: its SHA-256 is the one that the record names. A
 * month published again has a file for each time: "2026-10.json", then "2026-10-2.json". Budgets likewise.
 */
export async function booksForArchive(db: Db, bodyId: string): Promise<readonly ArchivedFile[]> {
  const months = await bookTables(db)
    .selectFrom("book_month")
    .select(["month", "file"])
    .where("body_id", "=", bodyId)
    .orderBy("month")
    .orderBy("published_at")
    .execute();
  const budgets = await bookTables(db)
    .selectFrom("book_budget")
    .select(["month", "file"])
    .where("body_id", "=", bodyId)
    .orderBy("month")
    .orderBy("set_at")
    .execute();
  const named = budgets.map(({ month, file }) => ({ name: `budget-${month}`, file }));
  const times = new Map<string, number>();
  return [...months.map(({ month, file }) => ({ name: month, file })), ...named].map(
    ({ name, file }) => {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      const path = time === 1 ? `${name}.json` : `${name}-${time}.json`;
      return { path, bytes: new Uint8Array(file) };
    },
  );
}

const FIRST_VERSION = {
  heading: (heading: string) => accountNamed(HEADING_ACCOUNTS[heading as SimpleHeading]),
  bank: accountNamed(BANK),
};

function accountNamed(id: string) {
  const account = standardAccount(id);
  if (!account) throw new Error(`the standard chart has no ${id}`);
  const { type, cash, flow } = account;
  return { id, type, cash, flow };
}

/** What every published file holds, by its fingerprint. */
export async function publishedFiles(
  db: Db,
  bodyId: string,
): Promise<ReadonlyMap<string, PublishedMonth>> {
  const rows = await bookTables(db)
    .selectFrom("book_month")
    .select(["digest", "file"])
    .where("body_id", "=", bodyId)
    .execute();
  return new Map(rows.map(({ digest, file }) => [digest, readMonthFile(file, FIRST_VERSION)]));
}
