/** A council's dividend: who helped, behind which bills they live, what came off each. Private, and destroyed in the end. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // One salt for each year's lists, so that their digests in the record tell nothing; destroyed with them.
  `create table dividend_round (
    body_id uuid not null references body,
    round text not null,
    salt bytea not null check (length(salt) = 32),
    primary key (body_id, round))`,
  `create table dividend_help (
    body_id uuid not null references body,
    round text not null,
    organisation text not null,
    person text not null,
    hours text not null check (hours ~ '^[0-9]+(\\.[0-9]+)?$'),
    drawn boolean not null default false,
    confirmed boolean,
    primary key (body_id, round, organisation, person))`,
  `create table dividend_account (
    body_id uuid not null references body,
    round text not null,
    account text not null,
    liability bigint not null check (liability >= 0),
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    -- After the sharing out: the points that reached the bill, the most that may come off it, and what does.
    points text,
    cap bigint check (cap between 0 and liability),
    pence bigint check (pence between 0 and cap),
    primary key (body_id, round, account))`,
  `create table dividend_home (
    body_id uuid not null references body,
    round text not null,
    person text not null,
    account text not null,
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    consent boolean not null,
    primary key (body_id, round, person, from_day),
    foreign key (body_id, round, account) references dividend_account)`,
  // What was sent to the billing system, as it was sent.
  `create table dividend_file (
    body_id uuid not null references body,
    round text not null,
    number int not null,
    text text not null,
    primary key (body_id, round, number))`,
  `create table dividend_appeal (
    body_id uuid not null references body,
    round text not null,
    appeal text not null,
    account text not null,
    words text not null,
    taken_by text not null,
    decided_by text check (decided_by <> taken_by),
    outcome text check (outcome in ('allowed', 'dismissed', 'withdrawn')),
    -- What is added to the bill's reduction where the appeal was allowed.
    pence bigint check (pence > 0),
    filed boolean not null default false,
    check ((decided_by is null) = (outcome is null)),
    check ((pence is not null) = coalesce(outcome = 'allowed', false)),
    primary key (body_id, round, appeal))`,
];
