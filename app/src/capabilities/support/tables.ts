/** The ballot box's tables, as the query builder sees them. */
import type { Generated, Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

export type BallotTables = {
  ballot_box: {
    body_id: string;
    ballot: string;
    answers: number;
    ranked: Generated<boolean>;
    closed: Generated<boolean>;
    digest: string | null;
  };
  ballot_credential: { body_id: string; ballot: string; credential_hash: Buffer };
  ballot_paper: {
    body_id: string;
    ballot: string;
    paper_id: string;
    credential_hash: Buffer;
    choice: number | null;
    ranking: number[] | null;
  };
  ballot_count: { body_id: string; ballot: string; answer: number; papers: number };
};

export function ballotTables(db: Db): Kysely<BallotTables> {
  return db as unknown as Kysely<BallotTables>;
}
