/** Tables of the platform: people and how they sign in, limits, documents, mail, settings, progress. */
import { sql, type Kysely } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...PEOPLE, ...SIGN_IN, ...FILES_AND_MAIL, ...THE_REST])
    await sql.raw(statement).execute(db);
  await appendOnly(db, "setting");
}

const PEOPLE = [
  `create table person (
    person_id uuid primary key,
    name text not null,
    email text check (email = lower(email)),
    language text not null check (language in ('en', 'cy')),
    created_at timestamptz not null,
    erased_at timestamptz)`,
  `create unique index person_email on person (email) where email is not null`,
  `create table session (
    token_hash bytea primary key check (length(token_hash) = 32),
    session_id uuid not null unique,
    person_id uuid not null references person on delete cascade,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz)`,
  `create index session_person on session (person_id)`,
];

const SIGN_IN = [
  `create table sign_in_code (
    code_id uuid primary key,
    code_hash bytea not null check (length(code_hash) = 32),
    person_id uuid not null references person on delete cascade,
    kind text not null check (kind in ('emailed', 'printed')),
    issued_by uuid references person on delete set null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    attempts int not null default 0)`,
  `create index sign_in_code_person on sign_in_code (person_id)`,
  `create index sign_in_code_hash on sign_in_code (code_hash)`,
  `create table passkey (
    credential_id text primary key,
    person_id uuid not null references person on delete cascade,
    public_key bytea not null,
    counter bigint not null,
    transports jsonb not null,
    name text not null,
    created_at timestamptz not null,
    used_at timestamptz)`,
  `create index passkey_person on passkey (person_id)`,
  `create table passkey_challenge (
    challenge_id uuid primary key,
    challenge text not null,
    person_id uuid references person on delete cascade,
    purpose text not null check (purpose in ('registration', 'authentication')),
    expires_at timestamptz not null)`,
  `create table rate_limit (
    bucket text not null,
    window_start timestamptz not null,
    count int not null,
    primary key (bucket, window_start))`,
  `create index rate_limit_window on rate_limit (window_start)`,
];

const FILES_AND_MAIL = [
  `create table document (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    bytes bytea,
    media_type text not null,
    size int not null check (size > 0),
    salt bytea,
    name text not null,
    created_at timestamptz not null,
    removed_at timestamptz,
    check ((removed_at is null) = (bytes is not null)),
    check (removed_at is null or salt is null))`,
  `alter table document alter column bytes set storage external`,
  `create table mail_message (
    message_id uuid primary key,
    subject text not null,
    text text not null,
    html text,
    secret text,
    about jsonb,
    sender_id uuid references person on delete set null,
    created_at timestamptz not null)`,
  `create table mail_delivery (
    delivery_id uuid primary key,
    message_id uuid not null references mail_message on delete cascade,
    person_id uuid references person on delete cascade,
    address text,
    state text not null check (state in ('queued', 'sent', 'failed', 'in tray', 'no address')),
    reason text,
    attempts int not null default 0,
    changed_at timestamptz not null,
    tray_text text)`,
  `create index mail_delivery_message on mail_delivery (message_id)`,
  `create index mail_delivery_person on mail_delivery (person_id, changed_at)`,
  `create index mail_delivery_queued on mail_delivery (changed_at) where state = 'queued'`,
];

const THE_REST = [
  `create table setting (
    key text primary key,
    value jsonb not null,
    written_at timestamptz not null default now())`,
  `create table progress (
    progress_id uuid primary key,
    name text not null,
    person_id uuid references person on delete set null,
    done int not null,
    total int not null,
    problems jsonb not null,
    state text not null check (state in ('running', 'done', 'failed')),
    result_path text,
    started_at timestamptz not null,
    changed_at timestamptz not null)`,
];
