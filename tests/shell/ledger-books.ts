/** Books on a real database for tests: a body of its own for each, entries at hand, writing in a transaction. */
import assert from "node:assert/strict";
import { sql } from "kysely";
import type { Posting } from "@rochdale/money/books/entry.ts";
import {
  LedgerRefused,
  trialBalance,
  type NewEntry,
  type Writing,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { transaction, type Db } from "../../app/src/platform/database.ts";
import { randomId } from "../../app/src/platform/ids.ts";

export const at = new Date("2026-11-05T10:00:00Z");
/** Two persons who keep books. */
export const [submitter, approver] = [randomId(), randomId()];

/** A body of its own, without a house around it. */
export async function newBooks(db: Db): Promise<Writing> {
  const bodyId = randomId();
  const slug = `ledger-${bodyId.slice(0, 8)}`;
  await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
    values (${bodyId}, ${slug}, 'Body', ${`test/${slug}`}, 'rehearsal', ${at})`.execute(db);
  return { bodyId, by: { party: "secretary", personId: submitter }, at };
}

export const line = (account: string, amount: bigint, fund = "general"): Posting => ({
  account,
  fund,
  currency: "GBP",
  amount,
});

let count = 0;
/** A key that was not used before. */
export const newKey = () => `key-${(count += 1)}`;

export const rent = (more: Partial<NewEntry> = {}): NewEntry => ({
  key: newKey(),
  day: "2026-10-14",
  words: "Rent of October",
  document: null,
  postings: [line("expenses:premises", 900_00n), line("assets:bank", -900_00n)],
  ...more,
});

/** For `assert.rejects`: refused by just these rules of the ledger. */
export const refusedFor =
  (...rules: string[]) =>
  (error: unknown) => {
    assert.ok(error instanceof LedgerRefused, String(error));
    assert.deepEqual(
      error.refusals.map(({ rule }) => rule),
      rules.map((rule) => `ledger.${rule}`),
    );
    return true;
  };

/** Does work in a transaction of the database. */
export const writer =
  (db: Db) =>
  <T>(work: (tx: Db) => Promise<T>): Promise<T> =>
    transaction(db, work);

export async function balancesOf(db: Db, bodyId: string, asAt = "2026-12-31") {
  const balances = await trialBalance(db, { bodyId, asAt });
  return balances.map(({ account, amount }) => [account, amount]);
}
