/** The verifiable box: its texts, ballots that wait for their batch, the chain of events, shares, papers, late ballots. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  for (const table of ["secret_event", "secret_share", "secret_papers"])
    await appendOnly(db, table);
}

const STATEMENTS = [
  // `started` is the one time that an archive holds: of its set-up, for all its entries.
  `create table secret_ballot (
    body_id uuid not null references body,
    ballot text not null,
    uuid text not null,
    group_name text not null,
    election text not null,
    trustees text not null,
    credentials text not null,
    started bigint not null,
    accepting boolean not null default false,
    closed boolean not null default false,
    -- while the closing is decided, for seconds, ballots are told to come again
    held_until timestamptz not null default '-infinity',
    -- the encrypted tally, worked out after the close
    tally text,
    check (not (accepting and closed)),
    check (closed or tally is null),
    primary key (body_id, ballot))`,
  `create table secret_credential (
    body_id uuid not null,
    ballot text not null,
    credential_hash bytea not null check (length(credential_hash) = 32),
    primary key (body_id, ballot, credential_hash),
    foreign key (body_id, ballot) references secret_ballot on delete cascade)`,
  // No time, no sequence: what waits is known by the digest of its own text. nth puts a voter's later ballot after the earlier.
  `create table secret_waiting (
    body_id uuid not null,
    ballot text not null,
    tracker text not null,
    credential_hash bytea not null,
    nth int not null check (nth > 0),
    content text not null,
    primary key (body_id, ballot, tracker),
    unique (body_id, ballot, credential_hash, nth),
    foreign key (body_id, ballot, credential_hash) references secret_credential)`,
  // Every ciphertext in the box, by its digest: none comes twice, so nobody's sealed vote is copied. Rows of a sealed
  // batch are written anew in the order of the digests, so that not even their place on the disk tells who came first.
  `create table secret_ciphertext (
    body_id uuid not null,
    ballot text not null,
    mark bytea not null check (length(mark) = 32),
    sealed boolean not null default false,
    primary key (body_id, ballot, mark),
    foreign key (body_id, ballot) references secret_ballot)`,
  // The archive's events, each with its text; a batch is written in the order of the digests. number is the owner of
  // a shuffle or a share, or how many ballots a tally holds.
  `create table secret_event (
    body_id uuid not null,
    ballot text not null,
    height int not null check (height >= 0),
    kind text not null,
    batch int not null,
    content text,
    number int,
    head text not null check (head ~ '^[0-9a-f]{64}$'),
    tracker text,
    credential_hash bytea,
    primary key (body_id, ballot, height),
    unique (body_id, ballot, tracker),
    foreign key (body_id, ballot) references secret_ballot)`,
  `create index secret_event_credential on secret_event (body_id, ballot, credential_hash)`,
  // Valid ballots that came after the close: how many voters, nothing of them.
  `create table secret_late (
    body_id uuid not null,
    ballot text not null,
    credential_hash bytea not null,
    primary key (body_id, ballot, credential_hash),
    foreign key (body_id, ballot) references secret_ballot)`,
  `create table secret_share (
    body_id uuid not null,
    ballot text not null,
    holder int not null check (holder > 0),
    share text not null,
    strong text not null,
    primary key (body_id, ballot, holder),
    foreign key (body_id, ballot) references secret_ballot)`,
  `create table secret_result (
    body_id uuid not null,
    ballot text not null,
    result text not null,
    strict text not null,
    primary key (body_id, ballot),
    foreign key (body_id, ballot) references secret_ballot)`,
  // Totals of papers counted by hand, also of batches too small to be told apart.
  `create table secret_papers (
    body_id uuid not null references body,
    ballot text not null,
    batch int not null check (batch > 0),
    by_answer int[] not null,
    blank int not null check (blank >= 0),
    spoiled int not null check (spoiled >= 0),
    primary key (body_id, ballot, batch))`,
  `create function refuse_unless_accepting() returns trigger language plpgsql as $$
    begin
      if not exists (select 1 from secret_ballot b
          where b.body_id = new.body_id and b.ballot = new.ballot and b.accepting) then
        raise exception 'the box of % takes no ballots', new.ballot using errcode = '55006';
      end if;
      return new;
    end $$`,
  `create trigger only_while_open before insert on secret_waiting
    for each row execute function refuse_unless_accepting()`,
  `create function refuse_reopened_ballot() returns trigger language plpgsql as $$
    begin
      if old.closed and (tg_op = 'DELETE' or new.accepting or not new.closed
          or (old.tally is not null and new.tally is distinct from old.tally)) then
        raise exception 'the box of % was closed', old.ballot using errcode = '55006';
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$`,
  `create trigger secret_ballot_closes_once before update or delete on secret_ballot
    for each row execute function refuse_reopened_ballot()`,
];
