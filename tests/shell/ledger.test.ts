/** The ledger's front door on a real database: what it takes, what it refuses, and who may settle what. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  entriesOf,
  entryOf,
  LedgerRefused,
  movements,
  pendingOf,
  post,
  postAll,
  readBooks,
  reverse,
  settle,
  simplePostings,
  trialBalance,
  type Writing,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { randomId } from "../../app/src/platform/ids.ts";
import { openTestDatabase } from "../../app/src/platform/test-database.ts";
import {
  approver,
  balancesOf,
  line,
  newBooks,
  newKey,
  refusedFor,
  rent,
  writer,
} from "./ledger-books.ts";

const database = await openTestDatabase();
after(() => database.drop());
const { db } = database;
const write = writer(db);

test("entries are numbered 1, 2, 3; the chart opens itself; the trial balance is theirs", async () => {
  const writing = await newBooks(db);
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
  assert.deepEqual(await balancesOf(db, writing.bodyId), [
    ["assets:bank", 4_100_00n],
    ["expenses:premises", 900_00n],
    ["income:contract", -5_000_00n],
  ]);
  assert.deepEqual(await balancesOf(db, writing.bodyId, "2026-10-13"), []);
  const [entry] = await entriesOf(db, { bodyId: writing.bodyId });
  assert.equal(entry?.recordedOn, "2026-11-05");
  assert.deepEqual(entry?.postings, rent().postings);
});

test("the same key is the same entry; other content under it is refused", async () => {
  const writing = await newBooks(db);
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
  const writing = await newBooks(db);
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
  assert.deepEqual(await balancesOf(db, writing.bodyId), []);
});

test("a batch is posted whole or not at all, each key once", async () => {
  const writing = await newBooks(db);
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
  const writing = await newBooks(db);
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
  assert.deepEqual(await balancesOf(db, writing.bodyId), []);
  assert.equal((await entryOf(db, writing.bodyId, 1))?.reversedBy, 2);
});

const settlement = (entry: number, more: object = {}) => ({
  entry,
  outcome: "posted" as const,
  key: `settle-${entry}-${newKey()}`,
  day: "2026-11-05",
  words: "Approved",
  document: null,
  ...more,
});

test("a pending entry counts when another officer approves it, and never by its submitter", async () => {
  const writing = await newBooks(db);
  await write((tx) => post(tx, writing, rent({ awaits: "approval" })));
  assert.deepEqual(await balancesOf(db, writing.bodyId), []);
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
  assert.deepEqual(await balancesOf(db, writing.bodyId), [
    ["assets:bank", -900_00n],
    ["expenses:premises", 900_00n],
  ]);
  assert.deepEqual(await pendingOf(db, writing.bodyId), []);
});

test("of a disputed sum a part is posted and the rest given back, or all of it is dropped", async () => {
  const writing = await newBooks(db);
  const disputed = () => rent({ awaits: "outcome" });
  await write((tx) => postAll(tx, writing, [disputed(), disputed()]));
  const part = [line("expenses:premises", 300_00n), line("assets:bank", -300_00n)];
  await write((tx) => settle(tx, writing, settlement(1, { postings: part })));
  await write((tx) => settle(tx, writing, settlement(2, { outcome: "void" })));
  await assert.rejects(
    write((tx) => reverse(tx, writing, settlement(4))),
    refusedFor("reversesVoid"),
  );
  assert.deepEqual(await balancesOf(db, writing.bodyId), [
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
  const writing = await newBooks(db);
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

test("posted alone by many at once: numbers without gaps, a key once, cash never below nought", async () => {
  const writing = await newBooks(db);
  const cash = (amount: bigint) =>
    rent({ postings: [line("assets:petty-cash", amount), line("assets:bank", -amount)] });
  const first = rent();
  const all = await Promise.all(
    [first, first, ...Array.from({ length: 20 }, () => rent()), cash(10n)].map((entry) =>
      post(db, writing, entry),
    ),
  );
  const [one, other] = all;
  assert.equal(one?.number, other?.number);
  assert.equal(all.filter(({ repeated }) => repeated).length, 1);
  const numbers = new Set(all.map(({ number }) => number));
  assert.deepEqual(numbers, new Set(Array.from({ length: 22 }, (_, index) => index + 1)));
  const draws = Array.from({ length: 6 }, () => cash(-3n));
  const drawn = await Promise.allSettled(draws.map((entry) => post(db, writing, entry)));
  const refused = drawn.filter((one) => one.status === "rejected");
  assert.equal(refused.length, 3, "of ten pence three may be taken three times");
  for (const { reason } of refused) assert.ok(refusedFor("bound")(reason));
  await assert.rejects(post(db, writing, { ...first, words: "Another" }), refusedFor("keyReused"));
  const again = draws.filter((_, at) => drawn[at]?.status === "fulfilled");
  const retried = await Promise.all(again.map((entry) => post(db, writing, entry)));
  assert.deepEqual(
    retried.map(({ repeated }) => repeated),
    [true, true, true],
    "a retry is answered, though a penny is left and a new entry would be refused",
  );
  const { lastNumber } = await readBooks(db, writing.bodyId);
  assert.equal(lastNumber, 25, "what was refused used no number");
});

test("balances are those of a day, as known on another: what was entered later is left out", async () => {
  const first = await newBooks(db);
  const later = { ...first, at: new Date("2026-11-20T00:30:00Z") };
  await write((tx) => post(tx, first, rent({ awaits: "outcome" })));
  await write((tx) => post(tx, first, rent({ day: "2026-09-30" })));
  await write((tx) => settle(tx, later, settlement(1, { day: "2026-10-14" })));
  const { bodyId } = first;
  const rentOf = async (asAt: string, knownAt?: string) => {
    const known = knownAt === undefined ? {} : { knownAt };
    const balances = await trialBalance(db, { bodyId, asAt, ...known });
    return balances.find(({ account }) => account === "expenses:premises")?.amount ?? 0n;
  };
  assert.deepEqual(
    [await rentOf("2026-09-29"), await rentOf("2026-10-13"), await rentOf("2026-10-14")],
    [0n, 900_00n, 1_800_00n],
  );
  assert.equal(await rentOf("2026-10-14", "2026-11-19"), 900_00n);
  assert.equal(await rentOf("2026-10-14", "2026-11-20"), 1_800_00n);
  const known = await entriesOf(db, { bodyId, knownAt: "2026-11-19" });
  assert.deepEqual(
    known.map(({ number }) => number),
    [2],
  );
  const year = { bodyId, from: "2026-01-01", to: "2026-12-31" };
  const moved = await movements(db, year);
  assert.deepEqual(
    moved.map(({ month, account, amount }) => [month, account, amount]),
    [
      ["2026-09", "assets:bank", -900_00n],
      ["2026-09", "expenses:premises", 900_00n],
      ["2026-10", "assets:bank", -900_00n],
      ["2026-10", "expenses:premises", 900_00n],
    ],
  );
  assert.equal((await movements(db, { ...year, knownAt: "2026-11-19" })).length, 2);
});
