/** Elections: rankings in the plain box; who stands and who may vote, without names; papers brought as files; counts. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await appendOnly(db, "election_papers");
  await appendOnly(db, "election_count");
}

const STATEMENTS = [
  `alter table ballot_box add column ranked boolean not null default false`,
  // Candidates' places on the paper from 0, the first preferred first; empty is a blank paper.
  `alter table ballot_paper add column ranking int[]`,
  `alter table ballot_paper add check (ranking is null or choice is null)`,
  // The only place where a candidate's sign meets a person; the name stands in the register alone, and can be erased.
  `create table election_candidate (
    body_id uuid not null references body,
    candidate text not null,
    contest text not null,
    member_id uuid not null,
    proposer_id uuid,
    seconder_id uuid,
    primary key (body_id, candidate),
    foreign key (body_id, member_id) references member (body_id, member_id))`,
  `create index election_candidate_contest on election_candidate (body_id, contest)`,
  // Whether a code was handed out, never when, and nothing of a vote. Names stand in the register.
  `create table election_roll (
    body_id uuid not null references body,
    contest text not null,
    member_id uuid not null,
    code_given boolean not null default false,
    primary key (body_id, contest, member_id),
    foreign key (body_id, member_id) references member (body_id, member_id))`,
  `create table election_roll_seal (
    body_id uuid not null references body,
    contest text not null,
    salt bytea not null check (length(salt) = 32),
    primary key (body_id, contest))`,
  // Papers that the returning officer brought, by contest: read once, never changed.
  `create table election_papers (
    body_id uuid not null references body,
    contest text not null,
    salt bytea not null check (length(salt) = 32),
    blt text not null,
    primary key (body_id, contest))`,
  // What was counted: papers by candidates' signs, and the report. The papers are private until some are published.
  `create table election_count (
    body_id uuid not null references body,
    contest text not null,
    salt bytea not null check (length(salt) = 32),
    blt text not null,
    report text not null,
    primary key (body_id, contest))`,
];
