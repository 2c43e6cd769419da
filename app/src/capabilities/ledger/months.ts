/** Months of the ledger: which are open, what one comes to as a digest, and how it is closed. */
import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { canonicalJson } from "@rochdale/record/canonical.ts";
import type { Json } from "@rochdale/record/canonical.ts";
import { DecideAgain } from "../../house/act.ts";
import type { Db } from "../../platform/database.ts";
import { lockHead } from "./inserting.ts";
import { lastDayOf } from "./kept-books.ts";
import type { MonthDigest, OpenMonth } from "./rules-closing.ts";
import { ledgerTables } from "./tables.ts";

/** Months with entries that are not closed, oldest first. */
export async function openMonths(db: Db, bodyId: string): Promise<readonly OpenMonth[]> {
  const { rows } = await sql<OpenMonth>`select to_char(e.day, 'YYYY-MM') as month,
      count(*)::int as entries,
      count(*) filter (where e.awaits = 'approval' and s.number is null)::int as waiting
    from ledger_entry e
    left join ledger_entry s on s.body_id = e.body_id and s.settles = e.number
    where e.body_id = ${bodyId} and to_char(e.day, 'YYYY-MM') >
      coalesce((select max(month) from ledger_month where body_id = ${bodyId}), '')
    group by month order by month`.execute(db);
  return rows;
}

export type ClosedMonth = {
  readonly month: string;
  readonly entries: number;
  readonly digest: string;
};

/** Closed months as the tables hold them, oldest first; their digests stand in the record too. */
export function monthsClosed(db: Db, bodyId: string): Promise<readonly ClosedMonth[]> {
  return ledgerTables(db)
    .selectFrom("ledger_month")
    .select(["month", "entries", "digest"])
    .where("body_id", "=", bodyId)
    .orderBy("month")
    .execute();
}

const LINES_AT_ONCE = 5000;

/**
 * SHA-256 of the salt, then of one line of canonical JSON for each entry of the month, by number: every column of the
 * entry and of its postings, so that any change under the program is seen.
 */
export async function digestOfMonth(
  db: Db,
  of: { readonly bodyId: string; readonly month: string; readonly salt: Uint8Array },
): Promise<MonthDigest> {
  const { bodyId, month, salt } = of;
  const hash = createHash("sha256").update(salt);
  let entries = 0;
  for (let last = 0; ;) {
    const { rows } = await sql<{ number: number; line: Json }>`
      select e.number, json_build_object('number', e.number, 'key', e.key, 'content', e.content,
        'day', e.day, 'words', e.words, 'document', e.document, 'opening', e.opening,
        'awaits', e.awaits, 'reverses', e.reverses, 'settles', e.settles, 'outcome', e.outcome,
        'awaited', e.awaited, 'submittedBy', e.submitted_by, 'party', e.party,
        'person', e.person, 'importId', e.import_id,
        'lines', e.lines, 'recordedAt', to_char(e.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        'postings', (select coalesce(json_agg(json_build_array(p.line, p.account, p.fund,
            p.currency, p.pence::text) order by p.line), '[]')
          from ledger_posting p where p.body_id = e.body_id and p.number = e.number)) as line
      from ledger_entry e
      where e.body_id = ${bodyId} and e.day between ${`${month}-01`} and ${lastDayOf(month)}
        and e.number > ${last}
      order by e.number limit ${LINES_AT_ONCE}`.execute(db);
    for (const { line } of rows) hash.update(`${canonicalJson(line)}\n`);
    entries += rows.length;
    last = rows.at(-1)?.number ?? last;
    if (rows.length < LINES_AT_ONCE) break;
  }
  return { month, entries, salt, digest: hash.digest("hex") };
}

/** The digests with which the open months up to one would be closed, each under a new salt. */
export async function digestsToClose(
  db: Db,
  bodyId: string,
  upTo: string,
): Promise<readonly MonthDigest[]> {
  const digests: MonthDigest[] = [];
  for (const { month } of await openMonths(db, bodyId)) {
    if (month > upTo) break;
    digests.push(await digestOfMonth(db, { bodyId, month, salt: randomBytes(32) }));
  }
  return digests;
}

/**
 * Closes months under the lock that every posting takes. Throws DecideAgain where an entry came in since the digests
 * were made.
 */
export async function closeMonths(
  tx: Db,
  closing: { readonly bodyId: string; readonly months: readonly MonthDigest[]; readonly at: Date },
): Promise<void> {
  const { bodyId, months, at } = closing;
  await lockHead(tx, bodyId);
  for (const { month, salt, entries, digest } of months) {
    const now = await digestOfMonth(tx, { bodyId, month, salt });
    if (now.digest !== digest) throw new DecideAgain(`the entries of ${month} have changed`);
    await ledgerTables(tx)
      .insertInto("ledger_month")
      .values({ body_id: bodyId, month, entries, salt: Buffer.from(salt), digest, closed_at: at })
      .execute();
  }
  const still = await openMonths(tx, bodyId);
  const last = months.at(-1)?.month ?? "";
  if (still.some(({ month }) => month <= last)) throw new DecideAgain("a month came in between");
}
