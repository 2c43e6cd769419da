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
import { transaction } from "../../app/src/platform/database.ts";
import { randomId } from "../../app/src/platform/ids.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";

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
const refusedFor = (...rules: string[]) => (error: unknown) => {
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
  assert.deepEqual([first, second], [{ number: 1, repeated: false }, { number: 2, repeated: false }]);
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
  await assert.rejects(write((tx) => post(tx, writing, other)), refusedFor("keyReused"));
  const pence = { ...entry, postings: entry.postings.map((one) => ({ ...one, amount: -one.amount })) };
  await assert.rejects(write((tx) => post(tx, writing, pence)), refusedFor("keyReused"));
  assert.equal((await entriesOf(db, { bodyId: writing.bodyId })).length, 1);
});
