/** The books as an act sees them: accounts, funds, the closed months and the balances that are bounded. */
import { sql } from "kysely";
import { addDays, addMonths, day as dayOf, type Day } from "@rochdale/clock/day.ts";
import { generalFund } from "@rochdale/money/books/chart.ts";
import type { Db } from "../../platform/database.ts";
import { inChartOrder, STANDARD_CHART, standardAccount, type KeptAccount } from "./rules-chart.ts";
import type { BoundBalance, Books } from "./rules.ts";

/** What the tables answer about a body's books. */
export type KeptRows = {
  readonly lastNumber: number;
  readonly month: string | null;
  readonly accounts: readonly KeptAccount[];
  readonly funds: readonly { readonly fund: string; readonly name: string | null }[];
  readonly balances: readonly {
    readonly account: string;
    readonly fund: string;
    readonly currency: string;
    readonly pence: string;
  }[];
};

/** The whole books of a body; those of the standard chart where it has not begun to keep any. */
export async function readBooks(db: Db, bodyId: string): Promise<Books> {
  const { rows } = await sql<{ kept: KeptRows }>`
    select ledger_books(${bodyId}, null) as kept`.execute(db);
  const kept = rows[0]?.kept;
  if (!kept) throw new Error("a function answers one row");
  const own = new Set(kept.accounts.map(({ id }) => id));
  const standard = STANDARD_CHART.filter(({ id }) => !own.has(id));
  return booksOf(kept, inChartOrder([...kept.accounts, ...standard]));
}

/** The same with those accounts alone that are named, in no order: all that a posting needs. */
export function booksOfPosting(kept: KeptRows, named: readonly string[]): Books {
  const own = new Set(kept.accounts.map(({ id }) => id));
  const standard = named.flatMap((id) => (own.has(id) ? [] : (standardAccount(id) ?? [])));
  return booksOf(kept, [...kept.accounts, ...standard]);
}

function booksOf(kept: KeptRows, accounts: readonly KeptAccount[]): Books {
  const funds = new Map<string, string | null>([[generalFund, null]]);
  for (const { fund, name } of kept.funds) funds.set(fund, name);
  return {
    chart: {
      accounts: new Map(accounts.map(({ id, type, cash, flow }) => [id, { id, type, cash, flow }])),
      funds: [...funds.keys()],
    },
    accounts,
    funds,
    closedTo: kept.month === null ? null : lastDayOf(kept.month),
    lastNumber: kept.lastNumber,
    balances: kept.balances.map(({ pence, ...place }): BoundBalance => ({
      ...place,
      amount: BigInt(pence),
    })),
  };
}

/** "2026-02" -> "2026-02-28". */
export function lastDayOf(month: string): Day {
  return addDays(addMonths(dayOf(`${month}-01`), 1), -1);
}
