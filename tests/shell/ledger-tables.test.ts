/** What the ledger's tables refuse by themselves: straight SQL, in the application's own role; and what they took over. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import {
  entriesOf,
  entryOf,
  post,
  postAll,
  readBooks,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { openDatabase, transaction, type Db } from "../../app/src/platform/database.ts";
import { randomId } from "../../app/src/platform/ids.ts";
import { applyMigrations, migrationsIn } from "../../app/src/platform/migrate.ts";
import { emptyDatabase, openTestDatabase } from "../../app/src/platform/test-database.ts";
import { approver, at, newBooks, newKey, rent, submitter, writer } from "./ledger-books.ts";

const database = await openTestDatabase();
after(() => database.drop());
const { db } = database;
const write = writer(db);

async function refusedBySql(constraint: string, statements: readonly string[], bodyId: string) {
  const attempt = write(async (tx) => {
    for (const statement of statements) {
      await sql.raw(statement.replaceAll("BODY", `'${bodyId}'`)).execute(tx);
    }
  });
  await assert.rejects(attempt, (error: { constraint?: string; code?: string }) => {
    assert.equal(error.constraint, constraint, String(error));
    return true;
  });
}

const entrySql = (number: number, more: Record<string, string> = {}) => {
  const columns = {
    number: String(number),
    lines: "2",
    key: `'${newKey()}'`,
    ...more,
  };
  return `insert into ledger_entry (body_id, content, day, words, party, person, recorded_at, ${Object.keys(columns).join()})
    values (BODY, '${"0".repeat(64)}', '2026-10-14', 'x', 'secretary', '${submitter}', now(), ${Object.values(columns).join()})`;
};
const linesSql = (number: number, ...lines: readonly (readonly [string, string, number])[]) =>
  lines.map(
    ([account, fund, pence], index) => `insert into ledger_posting
      values (BODY, ${number}, ${index + 1}, '${account}', '${fund}', 'GBP', ${pence})`,
  );

test("the tables themselves refuse what does not balance in every fund, has gaps, or undoes something else", async () => {
  const writing = await newBooks(db);
  const { bodyId } = writing;
  await write((tx) => post(tx, writing, rent()));
  await sql`insert into ledger_fund values (${bodyId}, 'garden', 'Garden', now())`.execute(db);
  const [bank, premises] = ["assets:bank", "expenses:premises"];
  const sound = linesSql(2, [premises, "general", 5], [bank, "general", -5]);
  const across = linesSql(2, [premises, "garden", 5], [bank, "general", -5]);
  await refusedBySql("ledger_balanced", [entrySql(2), ...across], bodyId);
  await refusedBySql("ledger_lines", [entrySql(2)], bodyId);
  const late = `insert into ledger_posting values (BODY, 1, 3, '${bank}', 'general', 'GBP', 5)`;
  await refusedBySql("ledger_lines", [late], bodyId);
  const both = [late, late.replace("1, 3", "1, 4").replace("5)", "-5)")];
  await refusedBySql("ledger_lines", both, bodyId);
  const gap = linesSql(3, [premises, "general", 5], [bank, "general", -5]);
  await refusedBySql("ledger_gapless", [entrySql(3), ...gap], bodyId);
  await refusedBySql("ledger_reversal", [entrySql(2, { reverses: "1" }), ...sound], bodyId);
  const undoing = (number: number) => [
    entrySql(number, { reverses: "1" }),
    ...linesSql(number, [premises, "general", -900_00], [bank, "general", 900_00]),
  ];
  await refusedBySql("ledger_entry_body_id_reverses_key", [...undoing(2), ...undoing(3)], bodyId);
  const first = (await entriesOf(db, { bodyId }))[0]?.key;
  const again = [entrySql(2, { key: `'${first}'` }), ...sound];
  await refusedBySql("ledger_entry_body_id_key_key", again, bodyId);
  assert.equal((await readBooks(db, bodyId)).lastNumber, 1);
});

test("the tables themselves refuse an approval by the submitter, and more than was pending", async () => {
  const writing = await newBooks(db);
  const { bodyId } = writing;
  await write((tx) => post(tx, writing, rent({ awaits: "approval" })));
  const settles = (more: Record<string, string>) =>
    entrySql(2, { settles: "1", outcome: "'posted'", awaited: "'approval'", ...more });
  const own = settles({ submitted_by: `'${submitter}'` });
  const lines = (pence: number) =>
    linesSql(2, ["expenses:premises", "general", pence], ["assets:bank", "general", -pence]);
  await refusedBySql("ledger_two_officers", [own, ...lines(900_00)], bodyId);
  const pretended = settles({ submitted_by: `'${approver}'` });
  const key = "ledger_entry_body_id_settles_awaited_submitted_by_fkey";
  await refusedBySql(key, [pretended, ...lines(900_00)], bodyId);
  const other = own.replace(`'${submitter}', now()`, `'${approver}', now()`);
  await refusedBySql("ledger_settlement", [other, ...lines(900_01)], bodyId);
  const within = [other, ...lines(899_99)].map((one) => one.replaceAll("BODY", `'${bodyId}'`));
  await write(async (tx) => {
    for (const statement of within) await sql.raw(statement).execute(tx);
  });
  assert.equal((await entryOf(db, bodyId, 1))?.settledBy, 2);
});

test("no row is changed or removed, by the application or by the owner", async () => {
  const writing = await newBooks(db);
  await write((tx) => post(tx, writing, rent()));
  const owned = openDatabase({ ownerUrl: database.url, applicationUrl: database.url });
  after(() => owned.close());
  for (const table of ["account", "fund", "entry", "posting", "month", "check"]) {
    for (const one of [db, owned.db]) {
      const denied = /permission denied|only be added/;
      const change = sql.raw(`update ledger_${table} set body_id = body_id`).execute(one);
      await assert.rejects(change, denied);
      await assert.rejects(sql.raw(`delete from ledger_${table}`).execute(one), denied);
      await assert.rejects(sql.raw(`truncate ledger_${table} cascade`).execute(one), denied);
    }
  }
});

test("entries of single-entry books are carried over: number, day, words, document, reversal", async () => {
  const clone = await emptyDatabase();
  after(() => clone.drop());
  const steps = await migrationsIn();
  const before = steps.filter(({ name }) => name < "0150");
  await applyMigrations(clone.url, before);
  const owned = openDatabase({ ownerUrl: clone.url });
  after(() => owned.close());
  const bodyId = randomId();
  await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
    values (${bodyId}, 'old', 'Old', 'test/old', 'rehearsal', ${at})`.execute(owned.db);
  const old = (number: number, heading: string, pence: number, reverses: number | null) =>
    sql`insert into book_entry (body_id, number, entry_id, day, heading, side, words, pence, document, reversal_of, entered_by, entered_at)
      values (${bodyId}, ${number}, ${randomId()}, '2026-10-14', ${heading}, ${heading === "contract" ? "income" : "expenditure"},
        ${`Words ${number}`}, ${pence}, ${"a".repeat(64)}, ${reverses}, 'secretary', ${at})`.execute(
      owned.db,
    );
  await old(1, "contract", 500, null);
  await old(2, "pay", 300, null);
  await old(3, "pay", -300, 2);
  await applyMigrations(clone.url, steps);
  assert.deepEqual(
    (await entriesOf(owned.db, { bodyId })).map(
      ({ number, words, document, reverses, postings }) => [
        number,
        words,
        document?.length,
        reverses,
        postings.map(({ account, amount }) => `${account} ${amount}`).join(),
      ],
    ),
    [
      [1, "Words 1", 64, null, "assets:bank 500,income:contract -500"],
      [2, "Words 2", 64, null, "assets:bank -300,expenses:pay 300"],
      [3, "Words 3", 64, "2", "assets:bank 300,expenses:pay -300"],
    ],
  );
  const writing = { bodyId, by: { party: "secretary", personId: submitter }, at };
  const next = await transaction(owned.db, (tx) => post(tx, writing, rent()));
  assert.equal(next.number, 4);
});

test("posting reads few entries, however many a body has and whatever was planned when it had none", async () => {
  const writing = await newBooks(db);
  // By then a connection has made its plans.
  for (let few = 0; few < 12; few += 1) await post(db, writing, rent());
  await write((tx) =>
    postAll(
      tx,
      writing,
      Array.from({ length: 1500 }, () => rent()),
    ),
  );
  const readSoFar = async (tx: Db) => {
    const { rows } = await sql<{ read: bigint }>`select seq_tup_read + idx_tup_fetch as read
      from pg_stat_xact_user_tables where relname = 'ledger_entry'`.execute(tx);
    return rows[0]?.read ?? 0n;
  };
  const read = await write(async (tx) => {
    const before = await readSoFar(tx);
    await post(tx, writing, rent());
    await sql`set constraints all immediate`.execute(tx);
    return (await readSoFar(tx)) - before;
  });
  assert.ok(read > 0n && read < 50n, `${read} entries were read to post one`);
});
