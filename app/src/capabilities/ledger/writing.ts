/** Entries enter the ledger: posted, reversed, settled; each key once. */
import type { Posting } from "@rochdale/money/books/entry.ts";
import type { Db } from "../../platform/database.ts";
import { lockHead, write, type Draft, type Writing, type Written } from "./inserting.ts";
import { keptEntries } from "./reading.ts";
import {
  mayPost,
  mayReverse,
  maySettle,
  opposite,
  settledLines,
  type KeptEntry,
  type NewEntry,
} from "./rules.ts";

/**
 * Posts one entry, alone or in the transaction that it is given. Throws LedgerRefused for what `mayPost` refuses, and for
 * a key used before for something else.
 */
export async function post(db: Db, writing: Writing, entry: NewEntry): Promise<Written> {
  const [written] = await postAll(db, writing, [entry]);
  if (!written) throw new Error("one entry has one answer");
  return written;
}

/** Posts entries in their order, all or none; alone or in a transaction. */
export async function postAll(
  db: Db,
  writing: Writing,
  entries: readonly NewEntry[],
): Promise<readonly Written[]> {
  const drafts = entries.map((entry): Draft => ({
    ...entry,
    lines: entry.postings.map((_, index) => index + 1),
    refusals: (books) => mayPost(books, entry),
  }));
  return write(db, writing, drafts);
}

/** What is reversed, on which day, why, and on what paper. */
export type Reversal = {
  readonly entry: number;
  readonly key: string;
  readonly day: string;
  readonly words: string;
  readonly document: string | null;
};

/** Undoes an entry by its opposite; at most once, and a reversal is final. Throws LedgerRefused as `mayReverse`. */
export async function reverse(tx: Db, writing: Writing, reversal: Reversal): Promise<Written> {
  const [written] = await reverseAll(tx, writing, [reversal]);
  if (!written) throw new Error("one reversal has one answer");
  return written;
}

/** Undoes entries, all or none: a whole import. */
export async function reverseAll(
  tx: Db,
  writing: Writing,
  reversals: readonly Reversal[],
): Promise<readonly Written[]> {
  await lockHead(tx, writing.bodyId);
  const numbers = reversals.map(({ entry }) => entry);
  const kept = await byNumber(tx, writing.bodyId, numbers);
  const drafts = reversals.map((reversal): Draft => {
    const entry = kept.get(reversal.entry) ?? null;
    const postings = opposite(entry?.postings ?? []);
    const { entry: number, ...rest } = reversal;
    return {
      ...rest,
      postings,
      lines: postings.map((_, index) => index + 1),
      opening: entry?.opening ?? false,
      reverses: number,
      refusals: (books) => mayReverse(books, { number, entry, day: reversal.day }),
    };
  });
  return write(tx, writing, drafts);
}

export type Settlement = Reversal & {
  readonly outcome: "posted" | "void";
  /** What of it is posted, the rest being given back; all of it where nothing is said. Void posts nothing. */
  readonly postings?: readonly Posting[];
};

/** Ends a pending entry by an entry of its own. Throws LedgerRefused as `maySettle`. */
export async function settle(tx: Db, writing: Writing, settlement: Settlement): Promise<Written> {
  const { entry: number, outcome, key, day, words, document } = settlement;
  await lockHead(tx, writing.bodyId);
  const entry = (await byNumber(tx, writing.bodyId, [number])).get(number) ?? null;
  const pending = entry?.postings ?? [];
  const postings = outcome === "void" ? [] : (settlement.postings ?? pending);
  const { personId } = writing.by;
  const draft: Draft = {
    key,
    day,
    words,
    document,
    postings,
    lines: settledLines(pending, postings) ?? [],
    settles: { number, outcome, awaited: entry?.awaits ?? null, by: entry?.person ?? null },
    refusals: (books) =>
      maySettle(books, { number, entry, outcome, day, personId, postings: settlement.postings }),
  };
  const [written] = await write(tx, writing, [draft]);
  if (!written) throw new Error("one settlement has one answer");
  return written;
}

async function byNumber(
  tx: Db,
  bodyId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, KeptEntry>> {
  const entries = await keptEntries(tx, { bodyId, numbers });
  return new Map(entries.map((entry) => [entry.number, entry]));
}
