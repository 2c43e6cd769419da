/** How entries are written: looked at first, then in one question under the lock of the body's head, numbered without gaps. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import { DecideAgain } from "../../house/act.ts";
import { transaction, type Db } from "../../platform/database.ts";
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

/**
 * Writes drafts in their order, all or none. It looks at the books before it takes the lock, so that the lock is held for
 * one question only; where they have changed in between, it looks again under the lock. Outside a transaction that
 * question is one of its own, committed by the server in the same breath: nobody waits for an answer to travel. Throws
 * LedgerRefused.
 */
export async function write(
  db: Db,
  writing: Writing,
  drafts: readonly Draft[],
): Promise<readonly Written[]> {
  const odd = drafts.find(({ key }) => !KEY.test(key));
  if (odd) throw new Error("a key is 1 to 64 letters, digits, dots, hyphens or underscores");
  const look = async (keys: readonly string[]) =>
    planOf(drafts, await seenIn(db, writing, { drafts, keys }));
  const used = () => look(drafts.map(({ key }) => key));
  // A key is held to be new, and its index knows better; where something stands against an entry, it may be a retry.
  const first = await look([]).catch((error: unknown) => {
    if (error instanceof LedgerRefused) return used();
    throw error;
  });
  if (!db.isTransaction) {
    const alone = isOpened(first) ? await insert(db, writing, first) : null;
    return alone ?? transaction(db, (tx) => write(tx, writing, drafts));
  }
  await openUsed(db, writing, first);
  const written = (await insert(db, writing, first)) ?? (await insert(db, writing, await used()));
  if (!written) throw new Error("under the lock the books cannot change");
  return written;
}

/** What is to be written, in turn from 1, and what each draft is answered: a turn, or an entry that was there before. */
type Plan = {
  readonly seen: Seen;
  readonly books: Books;
  readonly fresh: readonly { readonly draft: Draft; readonly content: string }[];
  readonly answers: readonly (
    | { readonly turn: number; readonly repeated: boolean }
    | { readonly number: number }
  )[];
};

function planOf(drafts: readonly Draft[], seen: Seen): Plan {
  let books = booksOfPosting(seen.kept, accountsIn(drafts));
  const before = new Map(seen.known.map((one) => [one.key, one]));
  const turns = new Map<string, { readonly turn: number; readonly content: string }>();
  const fresh: { draft: Draft; content: string }[] = [];
  const answers = drafts.map((draft) => {
    const content = contentOf(draft);
    const [known, own] = [before.get(draft.key), turns.get(draft.key)];
    const number = known?.number ?? books.lastNumber + (own?.turn ?? 0);
    const used = known ?? own;
    if (used && used.content !== content) throw new LedgerRefused(keyWasUsed(number));
    if (known) return { number };
    if (own) return { turn: own.turn, repeated: true };
    const refusals = draft.refusals(books);
    if (refusals.length > 0) throw new LedgerRefused(refusals);
    const turn = fresh.push({ draft, content });
    turns.set(draft.key, { turn, content });
    if (countsAtOnce(draft)) books = afterwards(books, draft.postings);
    return { turn, repeated: false };
  });
  return { seen, books, fresh, answers };
}

function countsAtOnce({ awaits, settles }: Draft): boolean {
  return !awaits && settles?.outcome !== "void";
}

function accountsIn(drafts: readonly Draft[]): readonly string[] {
  return [...new Set(drafts.flatMap(({ postings }) => postings.map((one) => one.account)))];
}

/** Whoever posts or closes holds the head alone until the end of the transaction. */
export async function lockHead(tx: Db, bodyId: string): Promise<void> {
  await sql`select ledger_lock(${bodyId})`.execute(tx);
}

/** The books, and which of the keys that were asked for are used already. */
type Seen = {
  readonly kept: KeptRows;
  readonly known: readonly {
    readonly key: string;
    readonly number: number;
    readonly content: string;
  }[];
};

type Looked = { readonly drafts: readonly Draft[]; readonly keys: readonly string[] };

async function seenIn(db: Db, { bodyId }: Writing, { drafts, keys }: Looked): Promise<Seen> {
  const { rows } = await sql<{ seen: { books: KeptRows; known: Seen["known"] } }>`
    select ledger_look(${bodyId}, ${accountsIn(drafts)}, ${keys}) as seen`.execute(db);
  const seen = rows[0]?.seen;
  if (!seen) throw new Error("a function answers one row");
  return { kept: seen.books, known: seen.known };
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

/** What is used for the first time: accounts, and whether the general fund is. */
function unopenedIn({ seen, fresh }: Plan) {
  const drafts = fresh.map(({ draft }) => draft);
  const there = new Set(seen.kept.accounts.map(({ id }) => id));
  const general = (of: { readonly fund: string }) => of.fund === generalFund;
  return {
    accounts: accountsIn(drafts).filter((id) => !there.has(id)),
    fund: !seen.kept.funds.some(general) && drafts.some((one) => one.postings.some(general)),
  };
}

function isOpened(plan: Plan): boolean {
  const { accounts, fund } = unopenedIn(plan);
  return accounts.length === 0 && !fund;
}

/** The standard chart opens itself: rows of those accounts that are used for the first time. */
async function openUsed(tx: Db, { bodyId, at }: Writing, plan: Plan): Promise<void> {
  const { accounts, fund } = unopenedIn(plan);
  for (const id of accounts) {
    const account = standardAccount(id);
    if (!account) throw new Error(`no account ${id}`);
    const { type, cash, flow, bound, name } = account;
    await ledgerTables(tx)
      .insertInto("ledger_account")
      .values({ body_id: bodyId, account: id, type, cash, flow, bound, name, opened_at: at })
      .onConflict((another) => another.doNothing())
      .execute();
  }
  if (!fund) return;
  await ledgerTables(tx)
    .insertInto("ledger_fund")
    .values({ body_id: bodyId, fund: generalFund, name: null, opened_at: at })
    .onConflict((another) => another.doNothing())
    .execute();
}

/**
 * Entries and their postings in one statement. Null, with the lock held in a transaction, where the books have changed
 * since the look, or a key was used before.
 */
async function insert(tx: Db, writing: Writing, plan: Plan): Promise<readonly Written[] | null> {
  const { seen, books, fresh, answers } = plan;
  const numbered = (last: number) =>
    answers.map((answer) =>
      "turn" in answer
        ? { number: last + answer.turn, repeated: answer.repeated }
        : { number: answer.number, repeated: true },
    );
  if (fresh.length === 0) return numbered(books.lastNumber);
  const used = new Set(accountsIn(fresh.map(({ draft }) => draft)));
  const bounded = books.accounts.some(({ id, bound }) => bound !== null && used.has(id));
  const { rows } = await sql<{ last: number | null }>`select ledger_write(${writing.bodyId},
    ${seen.kept.month}, ${seen.kept.lastNumber}, ${bounded},
    ${JSON.stringify(entryRows(writing, fresh))}, ${JSON.stringify(postingRows(fresh))})
    as last`.execute(tx);
  const last = rows[0]?.last ?? null;
  return last === null ? null : numbered(last);
}

function entryRows({ by, at }: Writing, fresh: Plan["fresh"]): readonly object[] {
  return fresh.map(({ draft, content }, index) => ({
    turn: index + 1,
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
    party: by.party,
    person: by.personId,
    import_id: draft.importId ?? null,
    recorded_at: at,
    lines: draft.postings.length,
  }));
}

function postingRows(fresh: Plan["fresh"]): readonly object[] {
  return fresh.flatMap(({ draft }, index) =>
    draft.postings.map(({ account, fund, currency, amount }, at) => ({
      turn: index + 1,
      line: draft.lines[at],
      account,
      fund,
      currency,
      pence: String(amount),
    })),
  );
}
