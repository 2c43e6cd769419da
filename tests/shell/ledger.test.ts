/** The ledger on a real database: what it takes, what it refuses by its program and by its tables, and who may settle what. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import type { Posting } from "@rochdale/money/books/entry.ts";
import {
  entriesOf,
  entryOf,
  LedgerRefused,
  pendingOf,
  post,
  postAll,
  readBooks,
  reverse,
  settle,
  simplePostings,
  trialBalance,
  type NewEntry,
  type Writing,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { openDatabase, transaction } from "../../app/src/platform/database.ts";
import { randomId } from "../../app/src/platform/ids.ts";
import { applyMigrations, migrationsIn } from "../../app/src/platform/migrate.ts";
import { emptyDatabase, openTestDatabase } from "../../app/src/platform/test-database.ts";

const database = await openTestDatabase();
after(() => database.drop());
const { db } = database;
const [submitter, approver] = [randomId(), randomId()];
const at = new Date("2026-11-05T10:00:00Z");

/** A body of its own for each test. */
async function newBooks(): Promise<Writing> {
  const bodyId = randomId();
  const slug = `ledger-${bodyId.slice(0, 8)}`;
  await sql`insert into body (body_id, slug, name, origin, standing, opened_at)
    values (${bodyId}, ${slug}, 'Body', ${`test/${slug}`}, 'rehearsal', ${at})`.execute(db);
  return { bodyId, by: { party: "secretary", personId: submitter }, at };
}

const line = (account: string, amount: bigint, fund = "general"): Posting => ({
  account,
  fund,
  currency: "GBP",
  amount,
});
let count = 0;
const rent = (more: Partial<NewEntry> = {}): NewEntry => ({
  key: `key-${(count += 1)}`,
  day: "2026-10-14",
  words: "Rent of October",
  document: null,
  postings: [line("expenses:premises", 900_00n), line("assets:bank", -900_00n)],
  ...more,
});
const write = <T>(work: (tx: typeof db) => Promise<T>) => transaction(db, work);
const refusedFor =
  (...rules: string[]) =>
  (error: unknown) => {
    assert.ok(error instanceof LedgerRefused, String(error));
    assert.deepEqual(
      error.refusals.map(({ rule }) => rule),
      rules.map((rule) => `ledger.${rule}`),
    );
    return true;
  };
const balancesOf = async (bodyId: string, asAt = "2026-12-31") =>
  (await trialBalance(db, { bodyId, asAt })).map(({ account, amount }) => [account, amount]);

test("entries are numbered 1, 2, 3; the chart opens itself; the trial balance is theirs", async () => {
  const writing = await newBooks();
  const first = await write((tx) => post(tx, writing, rent()));
  const income = rent({ postings: simplePostings({ heading: "contract", pence: 5_000_00n }) });
  const second = await write((tx) => post(tx, writing, income));
  assert.deepEqual(
    [first, second],
    [
      { number: 1, repeated: false },
      { number: 2, repeated: false },
    ],
  );
  assert.deepEqual(await balancesOf(writing.bodyId), [
    ["assets:bank", 4_100_00n],
    ["expenses:premises", 900_00n],
    ["income:contract", -5_000_00n],
  ]);
  assert.deepEqual(await balancesOf(writing.bodyId, "2026-10-13"), []);
  const [entry] = await entriesOf(db, { bodyId: writing.bodyId });
  assert.equal(entry?.recordedOn, "2026-11-05");
  assert.deepEqual(entry?.postings, rent().postings);
});

test("the same key is the same entry; other content under it is refused", async () => {
  const writing = await newBooks();
  const entry = rent();
  await write((tx) => post(tx, writing, entry));
  const again = await write((tx) => post(tx, writing, { ...entry, importId: randomId() }));
  assert.deepEqual(again, { number: 1, repeated: true });
  const other = { ...entry, day: "2026-10-15" };
  await assert.rejects(
    write((tx) => post(tx, writing, other)),
    refusedFor("keyReused"),
  );
  const pence = {
    ...entry,
    postings: entry.postings.map((one) => ({ ...one, amount: -one.amount })),
  };
  await assert.rejects(
    write((tx) => post(tx, writing, pence)),
    refusedFor("keyReused"),
  );
  assert.equal((await entriesOf(db, { bodyId: writing.bodyId })).length, 1);
});

test("what does not balance in a fund, has no account, is nought or one-sided is refused with every reason", async () => {
  const writing = await newBooks();
  const wrong = rent({
    postings: [
      line("expenses:premises", 900_00n),
      line("assets:bank", -900_01n),
      line("assets:purse", 0n, "garden"),
    ],
  });
  const reasons = ["unknownAccount", "unknownFund", "nought", "unbalanced.credits"];
  await assert.rejects(
    write((tx) => post(tx, writing, wrong)),
    refusedFor(...reasons),
  );
  const single = rent({ postings: [line("assets:bank", 1n)] });
  await assert.rejects(
    write((tx) => post(tx, writing, single)),
    refusedFor("oneLine", "unbalanced.debits"),
  );
  assert.deepEqual(await balancesOf(writing.bodyId), []);
});

test("a batch is posted whole or not at all, each key once", async () => {
  const writing = await newBooks();
  const entries = Array.from({ length: 5_000 }, () => rent());
  const half = [...entries.slice(0, 10), rent({ postings: [line("assets:bank", 1n)] })];
  await assert.rejects(
    write((tx) => postAll(tx, writing, half)),
    LedgerRefused,
  );
  const written = await write((tx) => postAll(tx, writing, [...entries, entries[0]!]));
  assert.deepEqual(
    [written.at(-2)?.number, written.at(-1)],
    [5_000, { number: 1, repeated: true }],
  );
  assert.equal((await readBooks(db, writing.bodyId)).lastNumber, 5_000);
});

test("an entry is reversed once, and a reversal is final", async () => {
  const writing = await newBooks();
  await write((tx) => post(tx, writing, rent()));
  const undo = (entry: number, key: string) =>
    write((tx) =>
      reverse(tx, writing, { entry, key, day: "2026-11-05", words: "Paid twice", document: null }),
    );
  assert.equal((await undo(1, "undo-1")).number, 2);
  assert.deepEqual(await undo(1, "undo-1"), { number: 2, repeated: true });
  await assert.rejects(undo(1, "undo-2"), refusedFor("reversedOnce"));
  await assert.rejects(undo(2, "undo-3"), refusedFor("isReversal"));
  await assert.rejects(undo(9, "undo-4"), refusedFor("noEntry"));
  assert.deepEqual(await balancesOf(writing.bodyId), []);
  assert.equal((await entryOf(db, writing.bodyId, 1))?.reversedBy, 2);
});

const settlement = (entry: number, more: object = {}) => ({
  entry,
  outcome: "posted" as const,
  key: `settle-${entry}-${(count += 1)}`,
  day: "2026-11-05",
  words: "Approved",
  document: null,
  ...more,
});

test("a pending entry counts when another officer approves it, and never by its submitter", async () => {
  const writing = await newBooks();
  await write((tx) => post(tx, writing, rent({ awaits: "approval" })));
  assert.deepEqual(await balancesOf(writing.bodyId), []);
  assert.equal((await pendingOf(db, writing.bodyId)).length, 1);
  const settling = (by: Writing, more: object = {}) =>
    write((tx) => settle(tx, by, settlement(1, more)));
  await assert.rejects(settling(writing), refusedFor("sameOfficer"));
  const nobody = { ...writing, by: { party: "board", personId: null } };
  await assert.rejects(settling(nobody), refusedFor("sameOfficer"));
  const second = { ...writing, by: { party: "board", personId: approver } };
  const more = { postings: [line("expenses:premises", 900_01n), line("assets:bank", -900_01n)] };
  await assert.rejects(settling(second, more), refusedFor("moreThanPending"));
  assert.equal((await settling(second)).number, 2);
  await assert.rejects(settling(second), refusedFor("settledOnce"));
  assert.deepEqual(await balancesOf(writing.bodyId), [
    ["assets:bank", -900_00n],
    ["expenses:premises", 900_00n],
  ]);
  assert.deepEqual(await pendingOf(db, writing.bodyId), []);
});

test("of a disputed sum a part is posted and the rest given back, or all of it is dropped", async () => {
  const writing = await newBooks();
  const disputed = () => rent({ awaits: "outcome" });
  await write((tx) => postAll(tx, writing, [disputed(), disputed()]));
  const part = [line("expenses:premises", 300_00n), line("assets:bank", -300_00n)];
  await write((tx) => settle(tx, writing, settlement(1, { postings: part })));
  await write((tx) => settle(tx, writing, settlement(2, { outcome: "void" })));
  await assert.rejects(
    write((tx) => reverse(tx, writing, settlement(4))),
    refusedFor("reversesVoid"),
  );
  assert.deepEqual(await balancesOf(writing.bodyId), [
    ["assets:bank", -300_00n],
    ["expenses:premises", 300_00n],
  ]);
  const states = await Promise.all([1, 2, 3, 4].map((n) => entryOf(db, writing.bodyId, n)));
  assert.deepEqual(
    states.map((one) => [one?.settledBy, one?.settles, one?.outcome]),
    [
      [3, null, null],
      [4, null, null],
      [null, 1, "posted"],
      [null, 2, "void"],
    ],
  );
});

test("cash in hand never falls below nought, whichever entry is first", async () => {
  const writing = await newBooks();
  const cash = (amount: bigint) =>
    rent({ postings: [line("assets:petty-cash", amount), line("assets:bank", -amount)] });
  await assert.rejects(
    write((tx) => post(tx, writing, cash(-1n))),
    refusedFor("bound"),
  );
  await write((tx) => post(tx, writing, cash(10n)));
  await assert.rejects(
    write((tx) => postAll(tx, writing, [cash(-6n), cash(-5n)])),
    refusedFor("bound"),
  );
  await write((tx) => postAll(tx, writing, [cash(-6n), cash(-4n)]));
  await assert.rejects(
    write((tx) => reverse(tx, writing, settlement(1))),
    refusedFor("bound"),
  );
});

/** What the tables refuse by themselves: straight SQL, in the application's own role. */
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
    key: `'sql-${number}-${(count += 1)}'`,
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
  const writing = await newBooks();
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
  const writing = await newBooks();
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
  const writing = await newBooks();
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
