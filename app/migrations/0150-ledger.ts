// Long because the rules that a set of books keeps whatever the program does stand here together.
/** Double-entry books: accounts, funds, entries and postings that only grow, balance by fund and currency, and have no gaps. */
import { type Kysely, sql } from "kysely";
import { appendOnly } from "../src/platform/append-only.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...RULES, ...QUESTIONS]) await sql.raw(statement).execute(db);
  for (const statement of OLD_BOOKS) await sql.raw(statement).execute(db);
  const grown = ["account", "fund", "entry", "posting", "month", "check"];
  for (const name of grown) await appendOnly(db, `ledger_${name}`);
}

/** What JSON can say exactly: a sum of an entry goes into exports as a number. */
const EXACT = "between -9007199254740991 and 9007199254740991";

const TABLES = [
  // Locked by whoever posts or closes: numbers have no gaps, and no entry slips into a month that closes.
  `create table ledger_head (
    body_id uuid primary key references body,
    last_number int not null default 0 check (last_number >= 0))`,
  `create table ledger_account (
    body_id uuid not null references body,
    account text not null check (account ~ '^[a-z][a-z0-9-]*(:[a-z0-9-]+)*$' and length(account) <= 80),
    type text not null check (type in ('asset','liability','equity','income','expense')),
    cash boolean not null check (not cash or type = 'asset'),
    flow text not null check (flow in ('operating','investing','financing')),
    -- the side below which its balance may not fall: no cash in hand below nought, no more paid out than decided
    bound text check (bound in ('debit','credit')),
    -- null: one of the standard chart, named by the program in both languages
    name text check (length(name) between 1 and 100),
    opened_at timestamptz not null,
    primary key (body_id, account))`,
  `create table ledger_fund (
    body_id uuid not null references body,
    fund text not null check (fund ~ '^[a-z][a-z0-9-]*$' and length(fund) <= 40),
    name text check (length(name) between 1 and 100),
    opened_at timestamptz not null,
    check ((fund = 'general') = (name is null)),
    primary key (body_id, fund))`,
  `create table ledger_entry (
    body_id uuid not null references ledger_head,
    number int not null check (number > 0),
    key text not null check (key ~ '^[A-Za-z0-9._-]{1,64}$'),
    -- SHA-256 of the request: the same key with other content is another request
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    day date not null,
    words text not null check (length(words) between 1 and 200),
    document text check (document ~ '^[0-9a-f]{64}$'),
    opening boolean not null default false,
    -- pending: counts nowhere until an entry of its own settles it, or for ever where that is void
    awaits text check (awaits in ('approval','outcome')),
    reverses int,
    settles int,
    outcome text check (outcome in ('posted','void')),
    -- of the entry that is settled, proved by the foreign key below
    awaited text,
    submitted_by uuid,
    party text not null,
    person uuid,
    import_id uuid,
    recorded_at timestamptz not null,
    -- how many it has, and will ever have
    lines smallint not null check (case when outcome = 'void' then lines = 0 else lines >= 2 end),
    counts boolean generated always as (awaits is null and outcome is distinct from 'void') stored,
    primary key (body_id, number),
    unique (body_id, key),
    unique (body_id, reverses),
    unique (body_id, settles),
    unique (body_id, number, awaits, person),
    foreign key (body_id, reverses) references ledger_entry (body_id, number),
    foreign key (body_id, settles, awaited, submitted_by)
      references ledger_entry (body_id, number, awaits, person),
    check (reverses < number and settles < number),
    check ((settles is null) = (outcome is null)),
    check ((settles is null) = (awaited is null) and (settles is null) = (submitted_by is null)),
    check (awaits is null or person is not null),
    check (num_nonnulls(awaits, reverses, settles) <= 1),
    -- whoever approves is not the one who submitted
    constraint ledger_two_officers check
      (awaited <> 'approval' or outcome = 'void' or (person is not null and person <> submitted_by)))`,
  `create index ledger_entry_day on ledger_entry (body_id, day, number)`,
  `create index ledger_entry_import on ledger_entry (body_id, import_id) where import_id is not null`,
  `create table ledger_posting (
    body_id uuid not null,
    number int not null,
    line smallint not null check (line > 0),
    account text not null,
    fund text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    pence bigint not null check (pence <> 0 and pence ${EXACT}),
    primary key (body_id, number, line),
    foreign key (body_id, number) references ledger_entry,
    foreign key (body_id, account) references ledger_account,
    foreign key (body_id, fund) references ledger_fund)`,
  // Kept only where a bound is enforced; the nightly check works every one of them out anew.
  `create table ledger_balance (
    body_id uuid not null,
    account text not null,
    fund text not null,
    currency text not null,
    bound text not null,
    pence bigint not null,
    constraint ledger_bound check (case bound when 'debit' then pence >= 0 else pence <= 0 end),
    primary key (body_id, account, fund, currency),
    foreign key (body_id, account) references ledger_account)`,
  // A closed month; the digest stands in the record. Salted, since a month may hold one person's pay.
  `create table ledger_month (
    body_id uuid not null references body,
    month text not null check (month ~ '^[12]\\d{3}-(0[1-9]|1[0-2])$'),
    entries int not null check (entries >= 0),
    salt bytea not null check (length(salt) = 32),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    closed_at timestamptz not null,
    primary key (body_id, month))`,
  // What a nightly check measured: counts, never a verdict.
  `create table ledger_check (
    body_id uuid not null references body,
    checked_at timestamptz not null,
    last_number int not null,
    highest_number int not null,
    entries int not null,
    postings int not null,
    unbalanced int not null,
    balances_differ int not null,
    months text[] not null,
    months_differ text[] not null,
    primary key (body_id, checked_at))`,
];

const RULES = [
  // At commit an entry has just its lines, and their sums by fund and currency are nought, however the rows came in.
  `create function ledger_balances() returns trigger language plpgsql as $$
    begin
      if (select count(*) from ledger_posting where body_id = new.body_id and number = new.number)
          <> (select lines from ledger_entry where body_id = new.body_id and number = new.number) then
        raise exception 'entry % has more lines or fewer than it says', new.number
          using errcode = '23514', constraint = 'ledger_lines';
      end if;
      if exists (select from ledger_posting where body_id = new.body_id and number = new.number
          group by fund, currency having sum(pence) <> 0) then
        raise exception 'entry % does not balance in every fund and currency', new.number
          using errcode = '23514', constraint = 'ledger_balanced';
      end if;
      return null;
    end $$`,
  `create constraint trigger ledger_balanced after insert on ledger_posting
    deferrable initially deferred for each row execute function ledger_balances()`,
  // At commit an entry has its lines and its predecessor, undoes exactly what it reverses, settles no more than was pending.
  `create function ledger_whole() returns trigger language plpgsql as $$
    begin
      if (select count(*) from ledger_posting
          where body_id = new.body_id and number = new.number) <> new.lines then
        raise exception 'entry % has more lines or fewer than it says', new.number
          using errcode = '23514', constraint = 'ledger_lines';
      end if;
      if new.number > 1 and not exists (select from ledger_entry
          where body_id = new.body_id and number = new.number - 1) then
        raise exception 'entry % leaves a gap', new.number
          using errcode = '23514', constraint = 'ledger_gapless';
      end if;
      if new.reverses is not null and (
        not exists (select from ledger_entry where body_id = new.body_id
          and number = new.reverses and counts and reverses is null)
        or exists (select from ledger_posting where body_id = new.body_id
          and number in (new.number, new.reverses)
          group by account, fund, currency having sum(pence) <> 0)) then
        raise exception 'entry % does not undo entry %', new.number, new.reverses
          using errcode = '23514', constraint = 'ledger_reversal';
      end if;
      if new.outcome = 'posted' and exists (
        select from ledger_posting p left join ledger_posting w on w.body_id = p.body_id
          and w.number = new.settles and w.line = p.line and w.account = p.account
          and w.fund = p.fund and w.currency = p.currency
          and sign(w.pence) = sign(p.pence) and abs(w.pence) >= abs(p.pence)
        where p.body_id = new.body_id and p.number = new.number and w.line is null) then
        raise exception 'entry % posts more than entry % held', new.number, new.settles
          using errcode = '23514', constraint = 'ledger_settlement';
      end if;
      return null;
    end $$`,
  `create constraint trigger ledger_whole after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_whole()`,
  // The head follows what was entered, and its lock is what closing holds too: whoever waited for a month to be closed sees it
  // closed, since each statement sees all that was committed before it.
  `create function ledger_enter() returns trigger language plpgsql as $$
    declare late record;
    begin
      update ledger_head h set last_number = greatest(h.last_number, n.last)
        from (select body_id, max(number) as last from new_entries group by body_id) n
        where h.body_id = n.body_id;
      select n.number, n.day into late from new_entries n join ledger_month m
        on m.body_id = n.body_id and m.month >= to_char(n.day, 'YYYY-MM') limit 1;
      if found then
        raise exception 'the month of entry %, %, is closed', late.number, late.day
          using errcode = '23514', constraint = 'ledger_closed';
      end if;
      return null;
    end $$`,
  `create trigger ledger_enter after insert on ledger_entry
    referencing new table as new_entries for each statement execute function ledger_enter()`,
  // Bounded accounts: their rows are locked in the order of accounts, so that no two posters wait for each other.
  `create function ledger_keep_balances() returns trigger language plpgsql as $$
    declare moved record;
    begin
      for moved in
        select a.body_id, a.account, n.fund, n.currency, a.bound, sum(n.pence) as pence
        from new_postings n
        join ledger_account a on a.body_id = n.body_id and a.account = n.account
        join ledger_entry e on e.body_id = n.body_id and e.number = n.number
        where a.bound is not null and e.counts
        group by a.body_id, a.account, n.fund, n.currency, a.bound
        order by a.body_id, a.account, n.fund, n.currency
      loop
        insert into ledger_balance
          values (moved.body_id, moved.account, moved.fund, moved.currency, moved.bound, 0)
          on conflict do nothing;
        update ledger_balance set pence = pence + moved.pence where body_id = moved.body_id
          and account = moved.account and fund = moved.fund and currency = moved.currency;
      end loop;
      return null;
    end $$`,
  `create trigger ledger_keep_balances after insert on ledger_posting
    referencing new table as new_postings for each statement
    execute function ledger_keep_balances()`,
];

/** What is asked of the books, in one question: for a page, and under the lock for whoever writes. */
const QUESTIONS = [
  // `named` null: every account.
  `create function ledger_books(body uuid, named text[]) returns json language sql stable as $$
    select json_build_object(
      'lastNumber', coalesce((select last_number from ledger_head where body_id = body), 0),
      'month', (select max(month) from ledger_month where body_id = body),
      'accounts', (select coalesce(json_agg(a), '[]') from (
        select account as id, type, cash, flow, bound, name from ledger_account
        where body_id = body and (named is null or account = any(named))) a),
      'funds', (select coalesce(json_agg(f), '[]') from (
        select fund, name from ledger_fund where body_id = body order by opened_at, fund) f),
      'balances', (select coalesce(json_agg(b), '[]') from (
        select account, fund, currency, pence::text from ledger_balance where body_id = body) b))
    $$`,
  // The head is locked first; each question after it sees all that was committed before.
  `create function ledger_lock(body uuid) returns int language plpgsql as $$
    declare last int;
    begin
      select last_number into last from ledger_head where body_id = body for update;
      if not found then
        insert into ledger_head (body_id) values (body) on conflict do nothing;
        select last_number into last from ledger_head where body_id = body for update;
      end if;
      return last;
    end $$`,
  // Without a lock: what it answers may be old by the time it is used, and ledger_write looks again.
  `create function ledger_look(body uuid, named text[], keys text[]) returns json
    language sql stable as $$
    select json_build_object('books', ledger_books(body, named), 'known', (
      select coalesce(json_agg(e), '[]') from (select key, number, content from ledger_entry
        where body_id = body and key = any(keys)) e))
    $$`,
  // Writes entries and their lines under the lock, numbered on from the last, which it answers: number = last + turn. Null,
  // with the lock held, where what was seen has changed: a key that is used now, a month that was closed, or, where a
  // bounded account moves, any entry at all.
  `create function ledger_write(
    body uuid, seen_month text, seen_last int, bounded boolean, entries json, lines json)
    returns int language plpgsql as $$
    declare last int := ledger_lock(body);
    begin
      if bounded and last <> seen_last
        or (select max(month) from ledger_month where body_id = body) is distinct from seen_month
        or exists (select from ledger_entry e join json_to_recordset(entries) as n (key text)
          on e.key = n.key where e.body_id = body) then
        return null;
      end if;
      insert into ledger_entry (body_id, number, key, content, day, words, document, opening,
          awaits, reverses, settles, outcome, awaited, submitted_by, party, person, import_id,
          recorded_at, lines)
        select body, last + turn, key, content, day, words, document, opening, awaits, reverses,
          settles, outcome, awaited, submitted_by, party, person, import_id, recorded_at, n.lines
        from json_to_recordset(entries) as n (turn int, key text, content text, day date,
          words text, document text, opening boolean, awaits text, reverses int, settles int,
          outcome text, awaited text, submitted_by uuid, party text, person uuid,
          import_id uuid, recorded_at timestamptz, lines smallint);
      insert into ledger_posting (body_id, number, line, account, fund, currency, pence)
        select body, last + turn, line, account, fund, currency, pence
        from json_to_recordset(ledger_write.lines) as n (turn int, line smallint, account text,
          fund text, currency text, pence bigint);
      return last;
    end $$`,
];

/** The entries of the single-entry books: each a heading against the bank, under its own number, day and words. */
const OLD_BOOKS = [
  `create temp table heading on commit drop as
    select * from (values
      ('contract', 'income:contract', 'income'), ('fees', 'income:fees', 'income'),
      ('grants', 'income:grants', 'income'), ('otherIncome', 'income:other', 'income'),
      ('pay', 'expenses:pay', 'expense'), ('premises', 'expenses:premises', 'expense'),
      ('transport', 'expenses:transport', 'expense'), ('supplies', 'expenses:supplies', 'expense'),
      ('services', 'expenses:services', 'expense'), ('tax', 'expenses:tax', 'expense'),
      ('otherSpending', 'expenses:other', 'expense')) as h (heading, account, type)`,
  `insert into ledger_head (body_id) select distinct body_id from book_entry`,
  `insert into ledger_fund
    select body_id, 'general', null, min(entered_at) from book_entry group by body_id`,
  `insert into ledger_account
    select body_id, 'assets:bank', 'asset', true, 'operating', null, null, min(entered_at)
    from book_entry group by body_id`,
  `insert into ledger_account
    select body_id, account, type, false, 'operating', null, null, min(entered_at)
    from book_entry join heading using (heading) group by body_id, account, type`,
  `insert into ledger_entry (body_id, number, key, content, day, words, document, reverses, party,
      recorded_at, lines)
    select body_id, number, 'book-' || entry_id, encode(sha256(convert_to(entry_id::text, 'UTF8')), 'hex'),
      day, words, document, reversal_of, entered_by, entered_at, 2
    from book_entry order by body_id, number`,
  `insert into ledger_posting
    select body_id, number, line, case line when 1 then 'assets:bank' else account end,
      'general', 'GBP', case when (line = 1) = (side = 'income') then pence else -pence end
    from book_entry join heading using (heading), (values (1), (2)) as l (line)`,
  // What was carried over keeps the rules now: a table with checks still to come cannot be altered.
  `set constraints all immediate`,
];
