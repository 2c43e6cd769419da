/** The books as an act sees them: accounts, funds, the closed months and the balances that are bounded. */
import { sql } from "kysely";
import { addDays, addMonths, day as dayOf, type Day } from "@rochdale/clock/day.ts";
import { generalFund, type AccountType, type Flow } from "@rochdale/money/books/chart.ts";
import type { Db } from "../../platform/database.ts";
import { inChartOrder, STANDARD_CHART, type Bound, type KeptAccount } from "./rules-chart.ts";
import type { BoundBalance, Books } from "./rules.ts";

/** Books, and which of their accounts and funds have a row of their own already. */
export type KeptBooks = {
  readonly books: Books;
  readonly accounts: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
};

type Row = {
  last_number: number;
  month: string | null;
  accounts: readonly {
    account: string;
    type: AccountType;
    cash: boolean;
    flow: Flow;
    bound: Bound | null;
    name: string | null;
  }[];
  funds: readonly { fund: string; name: string | null }[];
  balances: readonly { account: string; fund: string; currency: string; pence: string }[];
};

/** The whole books of a body; those of the standard chart where it has not begun to keep any. */
export async function readBooks(db: Db, bodyId: string): Promise<Books> {
  return (await keptBooks(db, bodyId, null)).books;
}

/** The same, with no accounts of the body's own but those named, where any are. */
export async function keptBooks(
  db: Db,
  bodyId: string,
  named: readonly string[] | null,
): Promise<KeptBooks> {
  const { rows } = await sql<Row>`select
    coalesce((select last_number from ledger_head where body_id = ${bodyId}), 0) as last_number,
    (select max(month) from ledger_month where body_id = ${bodyId}) as month,
    (select coalesce(json_agg(a), '[]') from (
      select account, type, cash, flow, bound, name from ledger_account where body_id = ${bodyId}
        and (${named}::text[] is null or account = any(${named}::text[]))) a) as accounts,
    (select coalesce(json_agg(f), '[]') from (
      select fund, name from ledger_fund where body_id = ${bodyId} order by opened_at, fund) f)
      as funds,
    (select coalesce(json_agg(b), '[]') from (
      select account, fund, currency, pence::text from ledger_balance where body_id = ${bodyId}) b)
      as balances`.execute(db);
  const row = rows[0];
  if (!row) throw new Error("a query without a table answers one row");
  const kept = row.accounts.map(({ account, ...rest }): KeptAccount => ({ id: account, ...rest }));
  const ids = new Set(kept.map(({ id }) => id));
  const accounts = inChartOrder([...kept, ...STANDARD_CHART.filter(({ id }) => !ids.has(id))]);
  const restricted = row.funds.filter(({ fund }) => fund !== generalFund);
  const funds = new Map<string, string | null>([[generalFund, null]]);
  for (const { fund, name } of restricted) funds.set(fund, name);
  const books: Books = {
    chart: {
      accounts: new Map(accounts.map(({ id, type, cash, flow }) => [id, { id, type, cash, flow }])),
      funds: [...funds.keys()],
    },
    accounts,
    funds,
    closedTo: row.month === null ? null : lastDayOf(row.month),
    lastNumber: row.last_number,
    balances: row.balances.map(({ pence, ...place }): BoundBalance => ({
      ...place,
      amount: BigInt(pence),
    })),
  };
  return { books, accounts: ids, funds: new Set(row.funds.map(({ fund }) => fund)) };
}

/** "2026-02" -> "2026-02-28". */
export function lastDayOf(month: string): Day {
  return addDays(addMonths(dayOf(`${month}-01`), 1), -1);
}
