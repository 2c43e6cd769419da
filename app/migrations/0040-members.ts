/** The members' register: rows of members, changes that only grow, applications, and imports that can be undone. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "member_change");
}

const CLASSES = "('worker','user','community','publicBody','investor','other')";

const STATEMENTS = [
  // The salt of the register's digest in the record.
  `create table member_register (
    body_id uuid primary key references body,
    salt bytea not null check (length(salt) = 32))`,
  // A name may be changed or erased; number, class, dates and votes make the digest.
  `create table member (
    body_id uuid not null references body,
    member_id uuid not null,
    number int not null check (number > 0),
    class text not null check (class in ${CLASSES}),
    name text not null,
    email text check (email = lower(email)),
    joined date not null,
    left_on date check (left_on >= joined),
    votes int not null check (votes >= 0),
    import_id uuid,
    undone boolean not null default false,
    primary key (body_id, member_id),
    unique (body_id, number))`,
  `create index member_email on member (body_id, email)`,
  // Ids and days only, never a name: it stays when a person is erased.
  `create table member_change (
    body_id uuid not null references body,
    change_id uuid not null,
    member_id uuid not null,
    what text not null check (what in ('joined','left','undone')),
    on_day date not null,
    import_id uuid,
    at timestamptz not null,
    primary key (body_id, change_id))`,
  `create table member_application (
    body_id uuid not null references body,
    number int not null check (number > 0),
    class text not null check (class in ${CLASSES}),
    name text not null,
    email text,
    person_id uuid,
    state text not null check (state in ('open','admitted','refused')),
    at timestamptz not null,
    primary key (body_id, number))`,
  `create table member_import (
    body_id uuid not null references body,
    import_id uuid not null,
    file_name text not null,
    cells jsonb not null,
    mapping jsonb not null,
    state text not null check (state in ('prepared','done','undone')),
    members int not null default 0,
    at timestamptz not null,
    primary key (body_id, import_id))`,
];
