/** The ledger read: entries as at any day and as known on any, what waits, balances and movements. */
import { sql, type RawBuilder } from "kysely";
import type { Day } from "@rochdale/clock/day.ts";
import type { AccountType } from "@rochdale/money/books/chart.ts";
import type { Posting } from "@rochdale/money/books/entry.ts";
import type { Db } from "../../platform/database.ts";
import { plainText, type Awaits, type KeptEntry, type LedgerEntry } from "./rules.ts";

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

type Row = {
  number: number;
  key: string;
  day: Day;
  words: string;
  document: string | null;
  opening: boolean;
  awaits: Awaits | null;
  reverses: number | null;
  settles: number | null;
  outcome: "posted" | "void" | null;
  party: string;
  person: string | null;
  import_id: string | null;
  recorded_on: Day;
  reversed_by: number | null;
  settled_by: number | null;
  account: string | null;
  fund: string;
  currency: string;
  pence: bigint;
};
type Found = { readonly row: Row; readonly postings: Posting[] };

const recordedOn = sql`(e.recorded_at at time zone 'Europe/London')::date`;

/** Every entry that counts, by its number. */
export async function entriesOf(db: Db, wanted: Wanted): Promise<readonly LedgerEntry[]> {
  const { bodyId, account, importId } = wanted;
  const found = await rows(db, bodyId, [
    sql`e.counts`,
    ...inTime(wanted),
    ...(importId === undefined ? [] : [sql`e.import_id = ${importId}`]),
    ...(account === undefined
      ? []
      : [
          sql`exists (select from ledger_posting a where a.body_id = e.body_id
            and a.number = e.number and a.account = ${account})`,
        ]),
  ]);
  return found.map(({ row, postings }) => ({
    id: String(row.number),
    key: row.key,
    date: row.day,
    text: plainText(row.words),
    postings,
    opening: row.opening,
    reverses: row.reverses === null ? null : String(row.reverses),
    number: row.number,
    words: row.words,
    document: row.document,
    importId: row.import_id,
    settles: row.settles,
    recordedOn: row.recorded_on,
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
  const found = await rows(db, wanted.bodyId, [which]);
  return found.map(({ row, postings }) => ({
    number: row.number,
    day: row.day,
    words: row.words,
    document: row.document,
    opening: row.opening,
    postings,
    awaits: row.awaits,
    reverses: row.reverses,
    settles: row.settles,
    outcome: row.outcome,
    reversedBy: row.reversed_by,
    settledBy: row.settled_by,
    party: row.party,
    person: row.person,
    recordedOn: row.recorded_on,
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
    ...(knownAt === undefined ? [] : [sql`${recordedOn} <= ${knownAt}`]),
  ];
}

async function rows(
  db: Db,
  bodyId: string,
  conditions: readonly RawBuilder<unknown>[],
): Promise<readonly Found[]> {
  const { rows: lines } = await sql<Row>`select e.number, e.key, e.day, e.words, e.document,
      e.opening, e.awaits, e.reverses, e.settles, e.outcome, e.party, e.person, e.import_id,
      ${recordedOn} as recorded_on, r.number as reversed_by, s.number as settled_by,
      p.account, p.fund, p.currency, p.pence
    from ledger_entry e
    left join ledger_entry r on r.body_id = e.body_id and r.reverses = e.number
    left join ledger_entry s on s.body_id = e.body_id and s.settles = e.number
    left join ledger_posting p on p.body_id = e.body_id and p.number = e.number
    where e.body_id = ${bodyId} and ${sql.join(conditions, sql` and `)}
    order by e.number, p.line`.execute(db);
  const found: { row: Row; postings: Posting[] }[] = [];
  for (const row of lines) {
    let last = found.at(-1);
    if (last?.row.number !== row.number) found.push((last = { row, postings: [] }));
    const { account, fund, currency, pence: amount } = row;
    if (account !== null) last.postings.push({ account, fund, currency, amount });
  }
  return found;
}

/** What an account has come to in a fund and currency, in pence, debit positive. */
export type Balance = Posting & { readonly type: AccountType };

/** Every balance that is not nought, as at a day and as known on another. It adds up to nought in every fund. */
export async function trialBalance(
  db: Db,
  asked: { readonly bodyId: string; readonly asAt: string; readonly knownAt?: string },
): Promise<readonly Balance[]> {
  const within = [sql`e.counts`, ...inTime({ ...asked, to: asked.asAt })];
  const { bodyId } = asked;
  const { rows: sums } = await sql<Balance>`select s.account, a.type, s.fund, s.currency, s.amount
    from (select account, fund, currency, sum(pence)::bigint as amount from ledger_posting
      where body_id = ${bodyId} and number in (
        select e.number from ledger_entry e
        where e.body_id = ${bodyId} and ${sql.join(within, sql` and `)})
      group by account, fund, currency having sum(pence) <> 0) s
    join ledger_account a on a.body_id = ${bodyId} and a.account = s.account
    order by s.account, s.fund, s.currency`.execute(db);
  return sums;
}

/** What moved in a month on an account, in a fund and currency, in pence, debit positive. */
export type Movement = Posting & { readonly month: string };

/** Movements by month; opening balances are no movement. */
export async function movements(
  db: Db,
  asked: {
    readonly bodyId: string;
    readonly from: string;
    readonly to: string;
    readonly knownAt?: string;
  },
): Promise<readonly Movement[]> {
  const within = [sql`e.counts`, sql`not e.opening`, ...inTime(asked)];
  const { rows: sums } = await sql<Movement>`select to_char(e.day, 'YYYY-MM') as month, p.account,
      p.fund, p.currency, sum(p.pence)::bigint as amount
    from ledger_entry e
    join ledger_posting p on p.body_id = e.body_id and p.number = e.number
    where e.body_id = ${asked.bodyId} and ${sql.join(within, sql` and `)}
    group by month, p.account, p.fund, p.currency having sum(p.pence) <> 0
    order by month, p.account, p.fund, p.currency`.execute(db);
  return sums;
}
