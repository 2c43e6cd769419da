/** The plain ballot box: the roll, hashes of voting codes with no voter beside them, papers without a time, the count. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "ballot_count");
}

const STATEMENTS = [
  // The salt of the roll's commitment stands here, so that erasing the roll erases what could open it.
  `create table ballot_roll_seal (
    body_id uuid not null references body,
    ballot text not null,
    salt bytea not null check (length(salt) = 32),
    primary key (body_id, ballot))`,
  // Whether a code was handed out, never when, and nothing of a vote: the box cannot tell who voted.
  `create table ballot_roll (
    body_id uuid not null references body,
    ballot text not null,
    entry_id uuid not null,
    reference text not null,
    name text not null,
    email text check (email = lower(email)),
    code_given boolean not null default false,
    primary key (body_id, ballot, entry_id),
    unique (body_id, ballot, reference))`,
  `create index ballot_roll_email on ballot_roll (body_id, ballot, email)`,
  `create table ballot_box (
    body_id uuid not null references body,
    ballot text not null,
    answers int not null check (answers >= 2),
    closed boolean not null default false,
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    check (closed = (digest is not null)),
    primary key (body_id, ballot))`,
  `create table ballot_credential (
    body_id uuid not null,
    ballot text not null,
    credential_hash bytea not null check (length(credential_hash) = 32),
    primary key (body_id, ballot, credential_hash),
    foreign key (body_id, ballot) references ballot_box)`,
  // No time, no sequence: a paper's name is random. A null choice is a blank paper.
  `create table ballot_paper (
    body_id uuid not null,
    ballot text not null,
    paper_id uuid not null,
    credential_hash bytea not null,
    choice int check (choice >= 0),
    primary key (body_id, ballot, paper_id),
    unique (body_id, ballot, credential_hash),
    foreign key (body_id, ballot, credential_hash) references ballot_credential)`,
  // Answer -1 is the blank paper.
  `create table ballot_count (
    body_id uuid not null,
    ballot text not null,
    answer int not null check (answer >= -1),
    papers int not null check (papers >= 0),
    primary key (body_id, ballot, answer),
    foreign key (body_id, ballot) references ballot_box)`,
  `create function refuse_closed_box() returns trigger language plpgsql as $$
    declare paper record;
    begin
      if tg_op = 'DELETE' then paper := old; else paper := new; end if;
      if exists (select 1 from ballot_box b
          where b.body_id = paper.body_id and b.ballot = paper.ballot and b.closed) then
        raise exception 'the box of % is closed', paper.ballot using errcode = '55006';
      end if;
      return paper;
    end $$`,
  `create trigger closed_box_stays before insert or update or delete on ballot_paper
    for each row execute function refuse_closed_box()`,
  `create trigger closed_box_codes before insert or update or delete on ballot_credential
    for each row execute function refuse_closed_box()`,
  `create function refuse_reopened_box() returns trigger language plpgsql as $$
    begin
      if old.closed then
        raise exception 'the box of % was closed', old.ballot using errcode = '55006';
      end if;
      return new;
    end $$`,
  `create trigger box_closes_once before update or delete on ballot_box
    for each row execute function refuse_reopened_box()`,
];
