/** The ledger read: entries as at any day and as known on any, what waits, balances and movements. */
import { sql, type RawBuilder } from "kysely";
import type { Day } from "@rochdale/clock/day.ts";
import type { AccountType } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import type { Db } from "../../platform/database.ts";
import { plainText, type KeptEntry, type LedgerEntry } from "./rules.ts";

/** Which entries. Days count in full; `knownAt` leaves out what was entered later than that day in London. */
export type Wanted = {
  readonly bodyId: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
  /** Only entries with a posting on this account. */
  readonly account?: string;
  readonly importId?: string;
};

/** A posting with its entry's columns beside it; no account where an entry has no postings. */
type Line = {
  readonly number: number;
  readonly day: Day;
  readonly words: string;
  readonly document: string | null;
  readonly opening: boolean;
  readonly reverses: number | null;
  readonly settles: number | null;
  readonly recordedOn: Day;
  readonly account: string | null;
  readonly fund: string;
  readonly currency: string;
  readonly pence: bigint;
};
const LINE = sql`e.number, e.day, e.words, e.document, e.opening, e.reverses, e.settles,
  (e.recorded_at at time zone 'Europe/London')::date as "recordedOn",
  p.account, p.fund, p.currency, p.pence`;

/** Lines by their entries; they come in the order of number and line. */
function byEntry<L extends Line>(lines: readonly L[]): { first: L; postings: Posting[] }[] {
  const found: { first: L; postings: Posting[] }[] = [];
  for (const line of lines) {
    let last = found.at(-1);
    if (last?.first.number !== line.number) found.push((last = { first: line, postings: [] }));
    const { account, fund, currency, pence: amount } = line;
    if (account !== null) last.postings.push({ account, fund, currency, amount });
  }
  return found;
}

/** Every entry that counts, by its number. */
export async function entriesOf(db: Db, wanted: Wanted): Promise<readonly LedgerEntry[]> {
  const { bodyId, account, importId } = wanted;
  const which = [sql`e.body_id = ${bodyId}`, sql`e.counts`, ...inTime(wanted)];
  if (importId !== undefined) which.push(sql`e.import_id = ${importId}`);
  if (account !== undefined) {
    which.push(sql`exists (select from ledger_posting a where a.body_id = e.body_id
      and a.number = e.number and a.account = ${account})`);
  }
  type Counted = Line & { readonly key: string; readonly importId: string | null };
  const { rows } = await sql<Counted>`select ${LINE}, e.key, e.import_id as "importId"
    from ledger_entry e join ledger_posting p on p.body_id = e.body_id and p.number = e.number
    where ${sql.join(which, sql` and `)} order by e.number, p.line`.execute(db);
  return byEntry(rows).map(({ first, postings }) => ({
    id: String(first.number),
    key: first.key,
    date: first.day,
    text: plainText(first.words),
    postings,
    opening: first.opening,
    reverses: first.reverses === null ? null : String(first.reverses),
    number: first.number,
    words: first.words,
    document: first.document,
    importId: first.importId,
    settles: first.settles,
    recordedOn: first.recordedOn,
  }));
}

/** Entries in whatever state, by number: those named, or those that still wait. */
export async function keptEntries(
  db: Db,
  wanted: { readonly bodyId: string } & (
    | { readonly numbers: readonly number[] }
    | { readonly waiting: true }
  ),
): Promise<readonly KeptEntry[]> {
  const which =
    "numbers" in wanted
      ? sql`e.number = any(${wanted.numbers}::int[])`
      : sql`e.awaits is not null and s.number is null`;
  type State = Pick<
    KeptEntry,
    "awaits" | "outcome" | "party" | "person" | "reversedBy" | "settledBy"
  >;
  const { rows } = await sql<Line & State>`select ${LINE}, e.awaits, e.outcome, e.party,
      e.person, r.number as "reversedBy", s.number as "settledBy"
    from ledger_entry e
    left join ledger_entry r on r.body_id = e.body_id and r.reverses = e.number
    left join ledger_entry s on s.body_id = e.body_id and s.settles = e.number
    left join ledger_posting p on p.body_id = e.body_id and p.number = e.number
    where e.body_id = ${wanted.bodyId} and ${which} order by e.number, p.line`.execute(db);
  return byEntry(rows).map(({ first, postings }) => ({
    number: first.number,
    day: first.day,
    words: first.words,
    document: first.document,
    opening: first.opening,
    postings,
    awaits: first.awaits,
    reverses: first.reverses,
    settles: first.settles,
    outcome: first.outcome,
    reversedBy: first.reversedBy,
    settledBy: first.settledBy,
    party: first.party,
    person: first.person,
    recordedOn: first.recordedOn,
  }));
}

/** One entry in whatever state, or null. */
export async function entryOf(db: Db, bodyId: string, number: number): Promise<KeptEntry | null> {
  const [entry] = await keptEntries(db, { bodyId, numbers: [number] });
  return entry ?? null;
}

/** Entries that wait for approval, or for the outcome of a dispute. */
export function pendingOf(db: Db, bodyId: string): Promise<readonly KeptEntry[]> {
  return keptEntries(db, { bodyId, waiting: true });
}

function inTime({ from, to, knownAt }: Omit<Wanted, "bodyId">): RawBuilder<unknown>[] {
  return [
    ...(from === undefined ? [] : [sql`e.day >= ${from}`]),
    ...(to === undefined ? [] : [sql`e.day <= ${to}`]),
    ...(knownAt === undefined
      ? []
      : [sql`(e.recorded_at at time zone 'Europe/London')::date <= ${knownAt}`]),
  ];
}

/** What an account has come to in a fund and currency, in pence, debit positive. */
export type Balance = Posting & { readonly type: AccountType };

/**
 * Every balance that is not nought, as at a day and as known on another. It adds up to nought in every fund. All postings
 * but those of entries that are out of it: these are few where it is asked for today, and it takes half the time.
 */
export async function trialBalance(
  db: Db,
  asked: { readonly bodyId: string; readonly asAt: string; readonly knownAt?: string },
): Promise<readonly Balance[]> {
  const within = [sql`e.counts`, ...inTime({ ...asked, to: asked.asAt })];
  const { bodyId } = asked;
  const { rows: sums } = await sql<Balance>`select s.account, a.type, s.fund, s.currency, s.amount
    from (select account, fund, currency, sum(pence)::bigint as amount from ledger_posting
      where body_id = ${bodyId} and not exists (
        select from ledger_entry e where e.body_id = ${bodyId}
          and e.number = ledger_posting.number and not (${sql.join(within, sql` and `)}))
      group by account, fund, currency having sum(pence) <> 0) s
    join ledger_account a on a.body_id = ${bodyId} and a.account = s.account
    order by s.account, s.fund, s.currency`.execute(db);
  return sums;
}

/** What moved in a month on an account, in a fund and currency, in pence, debit positive. */
export type Movement = Posting & { readonly month: string };

/**
 * Entries that only carry results to the reserves: a year closed by hand. The house brings results forward by itself, so
 * these move nothing; counted, they would make a year's income nought.
 */
function closings(bodyId: string): RawBuilder<unknown> {
  return sql`select p.number from ledger_posting p
    join ledger_account a on a.body_id = p.body_id and a.account = p.account
    where p.body_id = ${bodyId} and p.number in (
      select number from ledger_posting where body_id = ${bodyId} and account = 'equity:reserves')
    group by p.number
    having bool_and(p.account = 'equity:reserves' or a.type in ('income', 'expense'))
      and bool_or(a.type in ('income', 'expense'))`;
}

/** Movements by month; opening balances are no movement, nor is the closing of a year. */
export async function movements(
  db: Db,
  asked: {
    readonly bodyId: string;
    readonly from: string;
    readonly to: string;
    readonly knownAt?: string;
  },
): Promise<readonly Movement[]> {
  const open = sql`e.number not in (${closings(asked.bodyId)})`;
  const within = [sql`e.counts`, sql`not e.opening`, open, ...inTime(asked)];
  const { rows: sums } = await sql<Movement>`select to_char(e.day, 'YYYY-MM') as month, p.account,
      p.fund, p.currency, sum(p.pence)::bigint as amount
    from ledger_entry e
    join ledger_posting p on p.body_id = e.body_id and p.number = e.number
    where e.body_id = ${asked.bodyId} and ${sql.join(within, sql` and `)}
    group by month, p.account, p.fund, p.currency having sum(p.pence) <> 0
    order by month, p.account, p.fund, p.currency`.execute(db);
  return sums;
}
