/** Statements and payrolls on their way into the books, lines the books hold already, and budgets as they were published. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "book_budget");
}

const STATEMENTS = [
  // The bytes whose fingerprint stands in the record; of a year's budgets the last that the record names holds.
  `create table book_budget (
    body_id uuid not null references body,
    month text not null check (month ~ '^[12]\\d{3}-(0[1-9]|1[0-2])$'),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    file bytea not null,
    set_at timestamptz not null,
    primary key (body_id, month, digest))`,
  // A file as it was sent. Its bytes name people: they go once it is posted, and with an import that nobody posts.
  `create table book_import (
    import_id uuid primary key,
    body_id uuid not null references body,
    payroll boolean not null,
    -- the account that a statement is of; of a payroll the day of pay
    account text check ((account is null) = payroll),
    pay_day date check ((pay_day is null) = not payroll),
    file_name text not null check (length(file_name) <= 200),
    format jsonb not null,
    heading_row int not null,
    headings jsonb not null,
    columns jsonb not null,
    -- by kind of line: account, fund and words; of a payroll which account takes what
    choices jsonb not null default '{}',
    bytes bytea,
    state text not null check (state in ('columns', 'ready', 'posted', 'undone')),
    entries int,
    duplicates int,
    left_out int,
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    faults jsonb not null default '[]',
    at timestamptz not null,
    changed_at timestamptz not null,
    check ((state in ('columns', 'ready')) = (bytes is not null)),
    check ((state in ('posted', 'undone')) = (digest is not null)))`,
  `create index book_import_body on book_import (body_id, at)`,
  // One file at a time is about to be posted, so that what is posted is what was looked at.
  `create unique index book_import_ready on book_import (body_id) where state = 'ready'`,
  // What stands in the books now: an import that is undone gives its lines free.
  `create table book_line (
    body_id uuid not null references body,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    import_id uuid not null references book_import,
    primary key (body_id, digest))`,
  `create index book_line_import on book_line (import_id)`,
  // How this body's files were read before. Kinds of lines are kept as digests: their words may name people.
  `create table book_habit (
    body_id uuid not null references body,
    about text not null check (about in ('columns', 'line', 'payroll')),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    chosen jsonb not null,
    changed_at timestamptz not null,
    primary key (body_id, about, digest))`,
];
