/** The ledger checked by working everything out anew; what is measured is kept as counts, never as a verdict. */
import { sql } from "kysely";
import { all } from "@rochdale/facts/story.ts";
import type { House } from "../../house/house.ts";
import { bodyBySlug } from "../../house/bodies.ts";
import { houseTables } from "../../house/tables.ts";
import { transaction, type Db } from "../../platform/database.ts";
import { addJob, type Task } from "../../platform/jobs.ts";
import { digestOfMonth } from "./months.ts";
import { agrees, type Checked, type Measured } from "./rules-check.ts";
import { ledgerTables } from "./tables.ts";

/** A digest as the record holds it. */
export type RecordedDigest = { readonly month: string; readonly digest: string };

/** Works out the whole ledger of a body anew, at one moment. `recorded` are its closed months as the record has them. */
export function selfCheck(
  db: Db,
  bodyId: string,
  recorded: readonly RecordedDigest[],
): Promise<Measured> {
  return transaction(db, (tx) => measure(tx, bodyId, recorded), { isolation: "repeatable read" });
}

type Counts = Omit<Measured, "months" | "monthsDiffer">;

async function measure(
  tx: Db,
  bodyId: string,
  recorded: readonly RecordedDigest[],
): Promise<Measured> {
  const { rows } = await sql<Counts>`select
    coalesce((select last_number from ledger_head where body_id = ${bodyId}), 0)
      as "lastNumber",
    (select count(*)::int from ledger_entry where body_id = ${bodyId}) as entries,
    (select coalesce(max(number), 0) from ledger_entry where body_id = ${bodyId})
      as "highestNumber",
    (select count(*)::int from ledger_posting where body_id = ${bodyId}) as postings,
    (select count(*)::int from (select from ledger_posting where body_id = ${bodyId}
      group by number, fund, currency having sum(pence) <> 0) u) as unbalanced,
    (select count(*)::int from (
      select p.account, p.fund, p.currency, sum(p.pence) as pence from ledger_posting p
      join ledger_account a on a.body_id = p.body_id and a.account = p.account
      join ledger_entry e on e.body_id = p.body_id and e.number = p.number
      where p.body_id = ${bodyId} and a.bound is not null and e.counts
      group by p.account, p.fund, p.currency) n
      full join (select * from ledger_balance where body_id = ${bodyId}) k
        using (account, fund, currency)
      where coalesce(n.pence, 0) <> coalesce(k.pence, 0)) as "balancesDiffer"`.execute(tx);
  const counts = rows[0];
  if (!counts) throw new Error("a query without a table answers one row");
  const closed = await ledgerTables(tx)
    .selectFrom("ledger_month")
    .select(["month", "salt"])
    .where("body_id", "=", bodyId)
    .execute();
  const salts = new Map(closed.map(({ month, salt }) => [month, salt]));
  const inRecord = new Map(recorded.map(({ month, digest }) => [month, digest]));
  const months = [...new Set([...salts.keys(), ...inRecord.keys()])].toSorted();
  const monthsDiffer: string[] = [];
  for (const month of months) {
    const salt = salts.get(month);
    const now = salt && (await digestOfMonth(tx, { bodyId, month, salt }));
    if (!now || now.digest !== inRecord.get(month)) monthsDiffer.push(month);
  }
  return { ...counts, months, monthsDiffer };
}

/** The last check of a body's ledger, or null before the first. */
export async function lastCheck(db: Db, bodyId: string): Promise<Checked | null> {
  const row = await ledgerTables(db)
    .selectFrom("ledger_check")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("checked_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { checked_at: checkedAt, last_number: lastNumber, highest_number: highestNumber } = row;
  const { entries, postings, unbalanced, balances_differ: balancesDiffer } = row;
  const { months, months_differ: monthsDiffer } = row;
  const counts = { lastNumber, highestNumber, entries, postings, unbalanced, balancesDiffer };
  return { ...counts, months, monthsDiffer, checkedAt };
}

/** Checks one body and keeps what was measured. */
export async function checkBody(house: House, slug: string, at: Date): Promise<Measured | null> {
  const body = await bodyBySlug(house.db, slug);
  if (!body) return null;
  const recorded = all(body.story, "LedgerMonthClosed/1").map(({ content }) => content);
  const measured = await selfCheck(house.db, body.body_id, recorded);
  await ledgerTables(house.db)
    .insertInto("ledger_check")
    .values({
      body_id: body.body_id,
      checked_at: at,
      last_number: measured.lastNumber,
      highest_number: measured.highestNumber,
      entries: measured.entries,
      postings: measured.postings,
      unbalanced: measured.unbalanced,
      balances_differ: measured.balancesDiffer,
      months: sql`${measured.months}::text[]`,
      months_differ: sql`${measured.monthsDiffer}::text[]`,
    })
    .execute();
  return measured;
}

export const CHECK_LEDGERS = "check-ledgers";
const CHECK_LEDGER = "check-ledger";

/** Every night: a job for each body that keeps a ledger, so that none has to be done within another's time. */
const checkLedgers: Task = async (_payload, { db }) => {
  const bodies = await houseTables(db)
    .selectFrom("body")
    .select("slug")
    .where("body_id", "in", ledgerTables(db).selectFrom("ledger_head").select("body_id") as never)
    .execute();
  for (const { slug } of bodies) {
    await addJob(db, { task: CHECK_LEDGER, payload: { slug }, key: `${CHECK_LEDGER} ${slug}` });
  }
};

export function ledgerJobs(house: House): Readonly<Record<string, Task>> {
  return {
    [CHECK_LEDGERS]: checkLedgers,
    [CHECK_LEDGER]: async ({ slug }, { clock, log }) => {
      const measured = await checkBody(house, String(slug), clock.now());
      if (measured && !agrees(measured)) log.error({ body: slug, ...measured }, "ledger differs");
    },
  };
}
