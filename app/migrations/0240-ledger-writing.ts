/**
 * Posting costs the same however many entries there are. The old questions were planned once, while the tables were empty,
 * and then read every entry of a body: now each row is found by its key, and whether a key is used its index says.
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** `offset 0` keeps a question a question for one row: it is never turned into a join. */
const STATEMENTS = [
  // Writes entries and their lines under the lock, numbered on from the last, which it answers: number = last + turn. Null,
  // with the lock held, where what was seen has changed: a month that was closed, or, where a bounded account moves, any
  // entry at all; and where a key is used already, which its own index says.
  `create or replace function ledger_write(
    body uuid, seen_month text, seen_last int, bounded boolean, entries json, lines json)
    returns int language plpgsql as $$
    declare
      last int := ledger_lock(body);
      broken text;
    begin
      if bounded and last <> seen_last
        or (select max(month) from ledger_month where body_id = body) is distinct from seen_month
      then
        return null;
      end if;
      begin
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
      exception when unique_violation then
        get stacked diagnostics broken = constraint_name;
        if broken <> 'ledger_entry_body_id_key_key' then
          raise;
        end if;
        return null;
      end;
      return last;
    end $$`,
  // The head follows what was entered; a closed month takes nothing.
  `create or replace function ledger_enter() returns trigger language plpgsql as $$
    declare late record;
    begin
      update ledger_head h set last_number = greatest(h.last_number,
          (select max(number) from new_entries n where n.body_id = h.body_id))
        where h.body_id = any(array(select distinct body_id from new_entries));
      select n.number, n.day into late from new_entries n where exists (
        select from ledger_month m
        where m.body_id = n.body_id and m.month >= to_char(n.day, 'YYYY-MM') offset 0) limit 1;
      if found then
        raise exception 'the month of entry %, %, is closed', late.number, late.day
          using errcode = '23514', constraint = 'ledger_closed';
      end if;
      return null;
    end $$`,
  // Bounded accounts: their rows are locked in the order of accounts, so that no two posters wait for each other.
  `create or replace function ledger_keep_balances() returns trigger language plpgsql as $$
    declare moved record;
    begin
      for moved in
        select n.body_id, n.account, n.fund, n.currency, a.bound, sum(n.pence) as pence
        from new_postings n cross join lateral (
          select bound from ledger_account
          where body_id = n.body_id and account = n.account and bound is not null offset 0) a
        where exists (select from ledger_entry
          where body_id = n.body_id and number = n.number and counts offset 0)
        group by n.body_id, n.account, n.fund, n.currency, a.bound
        order by n.body_id, n.account, n.fund, n.currency
      loop
        insert into ledger_balance
          values (moved.body_id, moved.account, moved.fund, moved.currency, moved.bound, 0)
          on conflict do nothing;
        update ledger_balance set pence = pence + moved.pence where body_id = moved.body_id
          and account = moved.account and fund = moved.fund and currency = moved.currency;
      end loop;
      return null;
    end $$`,
  // At commit an entry has its lines and its predecessor, undoes exactly what it reverses, settles no more than was pending.
  `create or replace function ledger_whole() returns trigger language plpgsql as $$
    begin
      if (select count(*) from ledger_posting
          where body_id = new.body_id and number = new.number) <> new.lines then
        raise exception 'entry % has more lines or fewer than it says', new.number
          using errcode = '23514', constraint = 'ledger_lines';
      end if;
      if new.number > 1 and new.number - 1 is distinct from (select max(number)
          from ledger_entry where body_id = new.body_id and number < new.number) then
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
];
