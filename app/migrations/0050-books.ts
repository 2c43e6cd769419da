/** The open books: dated entries that can only be added, and each month's file exactly as it was published. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "book_entry");
  await appendOnly(db, "book_month");
}

const STATEMENTS = [
  // Money is whole pence. Only an entry that reverses another is below nought, and each is reversed once at most.
  `create table book_entry (
    body_id uuid not null references body,
    number int not null check (number > 0),
    entry_id uuid not null,
    day date not null,
    heading text not null,
    side text not null check (side in ('income', 'expenditure')),
    words text not null check (length(words) between 1 and 200),
    pence bigint not null,
    document text check (document ~ '^[0-9a-f]{64}$'),
    reversal_of int,
    entered_by text not null,
    entered_at timestamptz not null,
    check ((reversal_of is null) = (pence > 0)),
    check (pence <> 0),
    check (reversal_of < number),
    primary key (body_id, number),
    unique (body_id, entry_id),
    unique (body_id, reversal_of),
    foreign key (body_id, reversal_of) references book_entry (body_id, number))`,
  `create index book_entry_month on book_entry (body_id, day, number)`,
  // The bytes whose fingerprint stands in the record; a month published again has a second row.
  `create table book_month (
    body_id uuid not null references body,
    month text not null check (month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    file bytea not null,
    published_at timestamptz not null,
    primary key (body_id, month, digest))`,
];
