/** A year's surplus: those among whom a sum may be shared, and what each gets. Private, and destroyed in the end. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // The salt of a list's digest: without it the digest tells nothing.
  `create table surplus_list (
    body_id uuid not null references body,
    year text not null,
    salt bytea not null check (length(salt) = 32),
    primary key (body_id, year))`,
  `create table surplus_person (
    body_id uuid not null,
    year text not null,
    member text not null,
    pay bigint not null check (pay >= 0),
    hours text not null,
    participation text not null,
    shares bigint not null check (shares >= 0),
    primary key (body_id, year, member),
    foreign key (body_id, year) references surplus_list on delete cascade)`,
  `create table surplus_share (
    body_id uuid not null,
    year text not null,
    use text not null,
    member text not null,
    pence bigint not null check (pence >= 0),
    primary key (body_id, year, use, member),
    foreign key (body_id, year, member) references surplus_person on delete cascade)`,
];
