/** How entries are written: under the lock of the body's head, numbered without gaps, entries and postings in one statement. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { DecideAgain } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { booksOfPosting, type KeptRows } from "./kept-books.ts";
import { standardAccount } from "./rules-chart.ts";
import { keyWasUsed, type Books, type BoundBalance, type NewEntry } from "./rules.ts";
import { ledgerTables } from "./tables.ts";

/** Who writes, and when. `personId` is null only for entries that nobody needs to approve. */
export type Writing = {
  readonly bodyId: string;
  readonly by: { readonly party: string; readonly personId: string | null };
  readonly at: Date;
};
/** The entry's number, and whether it was there before under the same key. */
export type Written = { readonly number: number; readonly repeated: boolean };

/** The books do not take it as they stand now: nothing is written, and an act decides again on the books as they are. */
export class LedgerRefused extends DecideAgain {
  override name = "LedgerRefused";
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ rule }) => rule).join(", "));
    this.refusals = refusals;
  }
}

/** An entry to be, with what it is asked of the books as they stand under the lock. */
export type Draft = NewEntry & {
  /** The place of each posting in its entry; of a settlement, in the entry that it settles. */
  readonly lines: readonly number[];
  readonly reverses?: number;
  readonly settles?: {
    readonly number: number;
    readonly outcome: "posted" | "void";
    readonly awaited: string | null;
    readonly by: string | null;
  };
  readonly refusals: (books: Books) => readonly Refusal[];
};

const KEY = /^[A-Za-z0-9._-]{1,64}$/;
const ENTRIES_AT_ONCE = 2000;

/** Writes drafts in their order under the lock, all or none. Throws LedgerRefused. */
export async function write(
  tx: Db,
  writing: Writing,
  drafts: readonly Draft[],
): Promise<readonly Written[]> {
  const { bodyId } = writing;
  const odd = drafts.find(({ key }) => !KEY.test(key));
  if (odd) throw new Error("a key is 1 to 64 letters, digits, dots, hyphens or underscores");
  const used = [...new Set(drafts.flatMap(({ postings }) => postings.map((one) => one.account)))];
  const { kept, known } = await lockedBooks(tx, bodyId, { used, drafts });
  let books = booksOfPosting(kept, used);
  let last = books.lastNumber;
  const fresh: Numbered[] = [];
  const written = drafts.map((draft): Written => {
    const content = contentOf(draft);
    const before = known.get(draft.key);
    if (before?.content === content) return { number: before.number, repeated: true };
    const refusals = before ? keyWasUsed(before.number) : draft.refusals(books);
    if (refusals.length > 0) throw new LedgerRefused(refusals);
    last += 1;
    known.set(draft.key, { number: last, content });
    fresh.push({ draft, number: last, content });
    if (countsAtOnce(draft)) books = afterwards(books, draft.postings);
    return { number: last, repeated: false };
  });
  await openUsed(tx, writing, { kept, fresh });
  for (let from = 0; from < fresh.length; from += ENTRIES_AT_ONCE) {
    await insert(tx, writing, fresh.slice(from, from + ENTRIES_AT_ONCE));
  }
  return written;
}

type Numbered = { readonly draft: Draft; readonly number: number; readonly content: string };

function countsAtOnce({ awaits, settles }: Draft): boolean {
  return !awaits && settles?.outcome !== "void";
}

/** Whoever posts or closes holds the head alone until the end of the transaction. */
export async function lockHead(tx: Db, bodyId: string): Promise<void> {
  await sql`select ledger_lock(${bodyId})`.execute(tx);
}

type Known = Map<string, { readonly number: number; readonly content: string }>;
type Locked = { readonly kept: KeptRows; readonly known: Known };
type Asked = { readonly used: readonly string[]; readonly drafts: readonly Draft[] };

/** The lock, the books and the keys that are used already, in one question: the lock is held for less time. */
async function lockedBooks(tx: Db, bodyId: string, { used, drafts }: Asked): Promise<Locked> {
  type Row = { readonly key: string; readonly number: number; readonly content: string };
  const keys = drafts.map(({ key }) => key);
  const { rows } = await sql<{ locked: { books: KeptRows; known: readonly Row[] } }>`
    select ledger_locked_books(${bodyId}, ${used}, ${keys}) as locked`.execute(tx);
  const locked = rows[0]?.locked;
  if (!locked) throw new Error("a function answers one row");
  const known = new Map(locked.known.map(({ key, ...rest }) => [key, rest]));
  return { kept: locked.books, known };
}

/** What a retry must say again: everything that is booked, but not which import it came with. */
function contentOf(draft: Draft): string {
  const { day, words, document, opening = false, awaits = null, reverses = null } = draft;
  const postings = draft.postings.map(({ account, fund, currency, amount }) => [
    account,
    fund,
    currency,
    String(amount),
  ]);
  const settles = draft.settles ? [draft.settles.number, draft.settles.outcome] : null;
  const content = { day, words, document, opening, awaits, reverses, settles, postings };
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}

function afterwards(books: Books, postings: readonly Posting[]): Books {
  const bounded = new Set(books.accounts.filter(({ bound }) => bound).map(({ id }) => id));
  const moved = postings.filter(({ account }) => bounded.has(account));
  if (moved.length === 0) return books;
  const place = ({ account, fund, currency }: BoundBalance) => `${account} ${fund} ${currency}`;
  const balances = new Map(books.balances.map((one) => [place(one), one]));
  for (const one of moved) {
    const amount = (balances.get(place(one))?.amount ?? 0n) + one.amount;
    balances.set(place(one), { ...one, amount });
  }
  return { ...books, balances: [...balances.values()] };
}

/** The standard chart opens itself: rows of those accounts that are used for the first time. */
async function openUsed(
  tx: Db,
  { bodyId, at }: Writing,
  { kept, fresh }: { readonly kept: KeptRows; readonly fresh: readonly Numbered[] },
): Promise<void> {
  const postings = fresh.flatMap(({ draft }) => draft.postings);
  const there = new Set(kept.accounts.map(({ id }) => id));
  for (const id of new Set(postings.map(({ account }) => account))) {
    if (there.has(id)) continue;
    const account = standardAccount(id);
    if (!account) throw new Error(`no account ${id}`);
    const { type, cash, flow, bound, name } = account;
    await ledgerTables(tx)
      .insertInto("ledger_account")
      .values({ body_id: bodyId, account: id, type, cash, flow, bound, name, opened_at: at })
      .execute();
  }
  const general = (of: { readonly fund: string }) => of.fund === generalFund;
  if (kept.funds.some(general) || !postings.some(general)) return;
  await ledgerTables(tx)
    .insertInto("ledger_fund")
    .values({ body_id: bodyId, fund: generalFund, name: null, opened_at: at })
    .execute();
}

/** Entries and their postings in one statement. */
async function insert(tx: Db, writing: Writing, fresh: readonly Numbered[]): Promise<void> {
  const { bodyId, by, at } = writing;
  const entries = fresh.map(({ draft, number, content }) => ({
    number,
    key: draft.key,
    content,
    day: draft.day,
    words: draft.words,
    document: draft.document,
    opening: draft.opening ?? false,
    awaits: draft.awaits ?? null,
    reverses: draft.reverses ?? null,
    settles: draft.settles?.number ?? null,
    outcome: draft.settles?.outcome ?? null,
    awaited: draft.settles?.awaited ?? null,
    submitted_by: draft.settles?.by ?? null,
    import_id: draft.importId ?? null,
    lines: draft.postings.length,
  }));
  const postings = fresh.flatMap(({ draft, number }) =>
    draft.postings.map(({ account, fund, currency, amount }, index) => ({
      number,
      line: draft.lines[index],
      account,
      fund,
      currency,
      pence: String(amount),
    })),
  );
  await sql`with entries as (
      insert into ledger_entry (body_id, party, person, recorded_at, number, key, content, day,
        words, document, opening, awaits, reverses, settles, outcome, awaited, submitted_by,
        import_id, lines)
      select ${bodyId}::uuid, ${by.party}::text, ${by.personId}::uuid, ${at}::timestamptz, e.*
      from json_to_recordset(${JSON.stringify(entries)}::json) as e (number int, key text,
        content text, day date, words text, document text, opening boolean, awaits text,
        reverses int, settles int, outcome text, awaited text, submitted_by uuid,
        import_id uuid, lines smallint))
    insert into ledger_posting (body_id, number, line, account, fund, currency, pence)
    select ${bodyId}::uuid, p.*
    from json_to_recordset(${JSON.stringify(postings)}::json) as p (number int, line smallint,
      account text, fund text, currency text, pence bigint)`.execute(tx);
}
