/** Accounts and funds that a body adds to the standard chart. */
import type { AccountType, Flow } from "@rochdale/money/books/chart.ts";
import type { Db } from "../../platform/database.ts";
import { LedgerRefused, lockHead, type Writing } from "./inserting.ts";
import { readBooks } from "./kept-books.ts";
import type { Bound } from "./rules-chart.ts";
import { mayOpenAccount, mayOpenFund } from "./rules-opening.ts";
import { ledgerTables } from "./tables.ts";

export type NewAccount = {
  /** "expenses:training" */
  readonly id: string;
  readonly type: AccountType;
  readonly cash: boolean;
  readonly flow: Flow;
  readonly name: string;
  /** The side below which its balance may not fall. */
  readonly bound?: Bound | null;
};

/** Opens an account. Throws LedgerRefused as `mayOpenAccount`. */
export async function openAccount(tx: Db, writing: Writing, account: NewAccount): Promise<void> {
  const { bodyId, at } = writing;
  await lockHead(tx, bodyId);
  const refusals = mayOpenAccount(await readBooks(tx, bodyId), account.id);
  if (refusals.length > 0) throw new LedgerRefused(refusals);
  const { id, type, cash, flow, name, bound = null } = account;
  await ledgerTables(tx)
    .insertInto("ledger_account")
    .values({ body_id: bodyId, account: id, type, cash, flow, bound, name, opened_at: at })
    .execute();
}

/** Opens a restricted fund. Throws LedgerRefused as `mayOpenFund`. */
export async function openFund(
  tx: Db,
  writing: Writing,
  fund: { readonly id: string; readonly name: string },
): Promise<void> {
  const { bodyId, at } = writing;
  await lockHead(tx, bodyId);
  const refusals = mayOpenFund(await readBooks(tx, bodyId), fund.id);
  if (refusals.length > 0) throw new LedgerRefused(refusals);
  await ledgerTables(tx)
    .insertInto("ledger_fund")
    .values({ body_id: bodyId, fund: fund.id, name: fund.name, opened_at: at })
    .execute();
}
