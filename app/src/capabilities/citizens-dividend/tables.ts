/** The dividend's tables, as the query builder sees them. */
import type { Generated, Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

type DividendTables = {
  dividend_round: { body_id: string; round: string; salt: Buffer };
  dividend_help: {
    body_id: string;
    round: string;
    organisation: string;
    person: string;
    hours: string;
    drawn: Generated<boolean>;
    confirmed: boolean | null;
  };
  dividend_account: {
    body_id: string;
    round: string;
    account: string;
    liability: bigint;
    from_day: string;
    to_day: string;
    points: string | null;
    cap: bigint | null;
    pence: bigint | null;
  };
  dividend_home: {
    body_id: string;
    round: string;
    person: string;
    account: string;
    from_day: string;
    to_day: string;
    consent: boolean;
  };
  dividend_file: { body_id: string; round: string; number: number; text: string };
  dividend_appeal: {
    body_id: string;
    round: string;
    appeal: string;
    account: string;
    words: string;
    taken_by: string;
    decided_by: string | null;
    outcome: "allowed" | "dismissed" | "withdrawn" | null;
    pence: bigint | null;
    filed: Generated<boolean>;
  };
};

export function dividendTables(db: Db): Kysely<DividendTables> {
  return db as unknown as Kysely<DividendTables>;
}

/** Which year of which scheme. */
export type RoundName = { readonly bodyId: string; readonly round: string };
