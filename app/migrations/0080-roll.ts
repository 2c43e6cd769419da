/** The roll: addresses and delivery, imports row by row, objections, public credentials, re-issues, assistance. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // How a voter is reached, and whether it worked: nothing of it is bound by the roll's commitment, so it may be put right.
  `alter table ballot_roll
    add column address text,
    add column language text not null default 'en' check (language in ('en','cy')),
    add column invited boolean not null default false,
    add column sent_by text check (sent_by in ('byPost','byEmail','byHand')),
    add column returned boolean not null default false,
    add column resent boolean not null default false,
    add check (sent_by is not null or (not returned and not resent))`,
  `create table roll_import (
    import_id uuid primary key,
    body_id uuid not null references body,
    ballot text not null,
    source text not null check (source in ('file','register')),
    file_name text not null,
    -- csv: how its bytes are written and parted; sheet: a workbook's first sheet
    format jsonb not null,
    heading_row int not null,
    headings jsonb not null,
    sample jsonb not null,
    mapping jsonb not null,
    state text not null check (state in ('columns','reading','ready','failed')),
    failure jsonb,
    rows_total int not null default 0,
    rows_done int not null default 0,
    good int not null default 0,
    faults int not null default 0,
    salt bytea check (length(salt) = 32),
    roll text check (roll ~ '^[0-9a-f]{64}$'),
    at timestamptz not null,
    changed_at timestamptz not null,
    check ((state = 'ready') = (roll is not null)))`,
  `create index roll_import_of on roll_import (body_id, ballot)`,
  `create table roll_import_part (
    import_id uuid not null references roll_import on delete cascade,
    part int not null,
    bytes bytea not null,
    primary key (import_id, part))`,
  `create table roll_import_row (
    import_id uuid not null references roll_import on delete cascade,
    row_number int not null,
    reference text not null,
    name text not null,
    email text check (email = lower(email)),
    address text,
    language text not null,
    primary key (import_id, row_number))`,
  `create table roll_import_fault (
    import_id uuid not null references roll_import on delete cascade,
    row_number int not null,
    because jsonb not null,
    cells jsonb not null,
    primary key (import_id, row_number))`,
  `create table roll_objection (
    body_id uuid not null references body,
    ballot text not null,
    objection text not null,
    about text not null check (about in ('missing','notEntitled','wrongEntry')),
    words text not null,
    ruled boolean not null default false,
    on_day date not null,
    primary key (body_id, ballot, objection))`,
  // Public halves only: what opens the booth never comes here.
  `create table roll_credentials (
    body_id uuid not null references body,
    ballot text not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    count int not null check (count > 0),
    zipped bytea not null,
    primary key (body_id, ballot))`,
  // One check by each of two officers; the day is kept by the entry, the voter only here.
  `create table roll_reissue (
    body_id uuid not null references body,
    ballot text not null,
    reference text not null,
    number int not null check (number > 0),
    first_officer uuid not null,
    first_checked text not null,
    second_officer uuid check (second_officer <> first_officer),
    second_checked text,
    primary key (body_id, ballot, reference, number),
    check ((second_officer is null) = (second_checked is null)))`,
  `create table roll_assistance (
    body_id uuid not null references body,
    ballot text not null,
    reference text not null,
    helper text not null,
    how text not null,
    primary key (body_id, ballot, reference))`,
];
