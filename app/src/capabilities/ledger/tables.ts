/** The ledger's tables as the query builder sees them. All but the head and the kept balances can only grow. */
import type { Kysely } from "kysely";
import type { AccountType, Flow } from "@rochdale/money/books/chart.ts";
import type { Db } from "../../platform/database.ts";
import type { Bound } from "./rules-chart.ts";
import type { Awaits } from "./rules.ts";

export type LedgerTables = {
  ledger_head: { body_id: string; last_number: number };
  ledger_account: {
    body_id: string;
    account: string;
    type: AccountType;
    cash: boolean;
    flow: Flow;
    bound: Bound | null;
    name: string | null;
    opened_at: Date;
  };
  ledger_fund: { body_id: string; fund: string; name: string | null; opened_at: Date };
  ledger_entry: {
    body_id: string;
    number: number;
    key: string;
    content: string;
    day: string;
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
    recorded_at: Date;
    counts: boolean;
  };
  ledger_posting: {
    body_id: string;
    number: number;
    line: number;
    account: string;
    fund: string;
    currency: string;
    pence: bigint;
  };
  ledger_month: {
    body_id: string;
    month: string;
    entries: number;
    salt: Buffer;
    digest: string;
    closed_at: Date;
  };
  ledger_check: {
    body_id: string;
    checked_at: Date;
    last_number: number;
    highest_number: number;
    entries: number;
    postings: number;
    unbalanced: number;
    balances_differ: number;
    months: string[];
    months_differ: string[];
  };
};

export function ledgerTables(db: Db): Kysely<LedgerTables> {
  return db as unknown as Kysely<LedgerTables>;
}
