/** The roll's tables, as the query builder sees them. */
import type { Generated, Kysely } from "kysely";
import type { Db } from "../../platform/database.ts";

export type { BoxName } from "../../house/ballot-choice.ts";

export type SentBy = "byPost" | "byEmail" | "byHand";
export type ImportState = "columns" | "reading" | "ready" | "failed";

export type RollTables = {
  ballot_roll_seal: { body_id: string; ballot: string; salt: Buffer };
  ballot_roll: {
    body_id: string;
    ballot: string;
    entry_id: string;
    reference: string;
    name: string;
    email: string | null;
    address: string | null;
    language: Generated<"en" | "cy">;
    code_given: Generated<boolean>;
    invited: Generated<boolean>;
    sent_by: SentBy | null;
    returned: Generated<boolean>;
    resent: Generated<boolean>;
  };
  roll_import: {
    import_id: string;
    body_id: string;
    ballot: string;
    source: "file" | "register";
    file_name: string;
    format: unknown;
    heading_row: number;
    headings: unknown;
    sample: unknown;
    mapping: unknown;
    state: ImportState;
    failure: unknown;
    rows_total: Generated<number>;
    rows_done: Generated<number>;
    good: Generated<number>;
    faults: Generated<number>;
    salt: Buffer | null;
    roll: string | null;
    at: Date;
    changed_at: Date;
  };
  roll_import_part: { import_id: string; part: number; bytes: Buffer };
  roll_import_row: {
    import_id: string;
    row_number: number;
    reference: string;
    name: string;
    email: string | null;
    address: string | null;
    language: "en" | "cy";
  };
  roll_import_fault: { import_id: string; row_number: number; because: unknown; cells: unknown };
  roll_objection: {
    body_id: string;
    ballot: string;
    objection: string;
    about: string;
    words: string;
    ruled: Generated<boolean>;
    on_day: string;
  };
  roll_credentials: {
    body_id: string;
    ballot: string;
    digest: string;
    count: number;
    zipped: Buffer;
  };
  roll_reissue: {
    body_id: string;
    ballot: string;
    reference: string;
    number: number;
    first_officer: string;
    first_checked: string;
    second_officer: string | null;
    second_checked: string | null;
  };
  roll_assistance: {
    body_id: string;
    ballot: string;
    reference: string;
    helper: string;
    how: string;
  };
};

export function rollTables(db: Db): Kysely<RollTables> {
  return db as unknown as Kysely<RollTables>;
}
