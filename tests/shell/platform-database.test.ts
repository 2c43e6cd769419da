/** The database under the application: its two roles, migrations that run once, transactions that meet. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql, type Kysely } from "kysely";
import { appendOnly } from "../../app/src/platform/append-only.ts";
import { openDatabase, transaction, type Database } from "../../app/src/platform/database.ts";
import { applyMigrations, migrationsIn } from "../../app/src/platform/migrate.ts";
import { emptyDatabase, openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
after(() => database.drop());

const code = (wanted: string) => (error: unknown) => (error as { code?: string }).code === wanted;

const owner = openDatabase({ ownerUrl: database.url, applicationUrl: database.url });
after(() => owner.close());
await sql`create table posting (id int primary key, pence bigint)`.execute(owner.db);
await appendOnly(owner.db, "posting");
await sql`insert into posting values (1, 100)`.execute(database.db);

const changes = [
  "update posting set pence = 1",
  "delete from posting",
  "truncate posting",
  "insert into posting values (1, 2) on conflict (id) do update set pence = 2",
];
for (const change of changes) {
  test(`a table that may only grow: the application can't: ${change}`, async () => {
    await assert.rejects(sql.raw(change).execute(database.db), code("42501"));
  });
  test(`a table that may only grow: the owner can't: ${change}`, async () => {
    await assert.rejects(sql.raw(change).execute(owner.db), code("55006"));
  });
}

test("a table that may only grow: the application can't switch the trigger off, nor become the owner", async () => {
  await assert.rejects(
    sql`alter table posting disable trigger all`.execute(database.db),
    code("42501"),
  );
  await assert.rejects(sql`drop table posting`.execute(database.db), code("42501"));
  await assert.rejects(sql`create table other (id int)`.execute(database.db), code("42501"));
});

test("a table that may only grow: everything is as it was", async () => {
  const { rows } = await sql`select * from posting`.execute(database.db);
  assert.deepEqual(rows, [{ id: 1, pence: 100n }]);
});

test("the application sees no jobs, and can only add one", async () => {
  await assert.rejects(
    sql`select * from graphile_worker._private_jobs`.execute(database.db),
    code("42501"),
  );
  await sql`select add_job('x', '{}', null, null, null, 1)`.execute(database.db);
});

test("bigint is bigint, a day is a text, an instant is a Date", async () => {
  const { rows } = await sql`
    select 9007199254740993::bigint as big, date '2026-11-21' as day,
      timestamptz '2026-11-21 10:00Z' as at, 1.10::numeric as number`.execute(database.db);
  assert.deepEqual(rows, [
    {
      big: 9007199254740993n,
      day: "2026-11-21",
      at: new Date("2026-11-21T10:00:00Z"),
      number: "1.10",
    },
  ]);
});

const slow = (name: string, statement: string) => ({
  name,
  up: async (db: Kysely<unknown>) => {
    await sql`select pg_sleep(0.05)`.execute(db);
    await sql.raw(statement).execute(db);
  },
});
const first = slow("0001-first", "create table one (id int)");
const second = slow("0002-second", "create table two (id int)");

test("migrations: run once however many processes start together", async () => {
  const empty = await emptyDatabase();
  const all = await Promise.all(
    [1, 2, 3, 4].map(() => applyMigrations(empty.url, [first, second])),
  );
  assert.deepEqual(
    all.map((names) => names.length).toSorted((a, b) => a - b),
    [0, 0, 0, 2],
  );
  assert.deepEqual(await applyMigrations(empty.url, [first, second]), []);
  await empty.drop();
});

test("migrations: a failing one leaves nothing behind, of the others neither", async () => {
  const empty = await emptyDatabase();
  const broken = slow("0002-broken", "create table one (id int)");
  await assert.rejects(applyMigrations(empty.url, [first, broken]), code("42P07"));
  assert.deepEqual(await applyMigrations(empty.url, [first, second]), [
    "0001-first",
    "0002-second",
  ]);
  await empty.drop();
});

test("migrations: a database that is newer than the code is refused", async () => {
  const empty = await emptyDatabase();
  await applyMigrations(empty.url, [first, second]);
  await assert.rejects(applyMigrations(empty.url, [first]), {
    name: "DatabaseDoesNotFit",
    message: /newer than this version of Rochdale: it has 0002-second/,
  });
  await empty.drop();
});

test("migrations: are named in order, and each says what to do", async () => {
  const names = (await migrationsIn()).map(({ name }) => name);
  assert.deepEqual(names, [...names].sort());
  assert.equal(names[0], "0001-platform");
});

await sql`create table account (id int primary key, pence bigint not null)`.execute(owner.db);
await sql`insert into account values (1, 0), (2, 0)`.execute(owner.db);

const add = (of: Database, isolation: "serializable" | "read committed") =>
  transaction(
    of.db,
    async (tx) => {
      const { rows } = await sql<{
        pence: bigint;
      }>`select pence from account where id = 1`.execute(tx);
      const pence = (rows[0]?.pence ?? 0n) + 1n;
      await sql`update account set pence = ${pence} where id = 1`.execute(tx);
    },
    { isolation, attempts: 30 },
  );

test("transactions that meet: serializable ones are tried again until the sum is right", async () => {
  await Promise.all(Array.from({ length: 12 }, () => add(database, "serializable")));
  const { rows } = await sql`select pence from account where id = 1`.execute(database.db);
  assert.deepEqual(rows, [{ pence: 12n }]);
});

test("transactions that meet: a deadlock is tried again", async () => {
  let runs = 0;
  let holding = 0;
  const bothHold = Promise.withResolvers<void>();
  const both = (one: number, other: number) =>
    transaction(database.db, async (tx) => {
      runs++;
      await sql`update account set pence = pence + 1 where id = ${one}`.execute(tx);
      if (++holding === 2) bothHold.resolve();
      await bothHold.promise;
      await sql`update account set pence = pence + 1 where id = ${other}`.execute(tx);
    });
  await Promise.all([both(1, 2), both(2, 1)]);
  const { rows } = await sql`select pence from account order by id`.execute(database.db);
  assert.deepEqual(rows, [{ pence: 14n }, { pence: 2n }]);
  assert.equal(runs, 3);
});

test("transactions that meet: another error is not tried again, and undoes what was done", async () => {
  let runs = 0;
  const failing = transaction(database.db, async (tx) => {
    runs++;
    await sql`update account set pence = 99 where id = 2`.execute(tx);
    await sql`select 1/0`.execute(tx);
  });
  await assert.rejects(failing, code("22012"));
  assert.equal(runs, 1);
  const { rows } = await sql`select pence from account where id = 2`.execute(database.db);
  assert.deepEqual(rows, [{ pence: 2n }]);
});
