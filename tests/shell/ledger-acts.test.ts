/** The ledger's acts: two officers, months closed against postings that race them, and the nightly check that sees a change. */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { after, test } from "node:test";
import { sql } from "kysely";
import { all } from "@rochdale/facts/story.ts";
import {
  checkBody,
  entriesOf,
  lastCheck,
  LedgerRefused,
  monthsClosed,
  openAccount,
  openFund,
  pendingOf,
  post,
  postAll,
  readBooks,
  simplePostings,
  trialBalance,
  type NewEntry,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { closeMonths, digestsToClose } from "../../app/src/capabilities/ledger/months.ts";
import { ledgerFinding } from "../../app/src/capabilities/ledger/rules-check.ts";
import { addPartyPerson } from "../../app/src/house/actors.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { openBody } from "../../app/src/house/opening.ts";
import { clockAt } from "../../app/src/platform/clock.ts";
import { openDatabase, transaction, type Db } from "../../app/src/platform/database.ts";
import type { Person } from "../../app/src/platform/people.ts";
import { houseUnderTest } from "./house-under-test.ts";

const t = await houseUnderTest();
after(() => t.close());
const carys = await t.person("Carys Lloyd");
const dai = await t.person("Dai Rees");
const at = new Date("2026-11-05T10:00:00Z");
const NOVEMBER = at.toISOString();
const { db } = t.house;

/** A running body with its secretary; with a member of the board, unless told. */
async function newBody(slug: string, board: Person | null = dai) {
  await openBody(t.house, {
    content: {
      name: `Body ${slug}`,
      slug,
      start: "alreadyRunning",
      standing: "rehearsal",
      service: {
        name: "Care at home",
        sector: "socialCare",
        nation: "England",
        place: "Alderton",
        staff: 60,
        users: 200,
        budgetPence: null,
      },
      authority: null,
      recognisedUnions: [],
    },
    personId: carys.personId,
    role: "secretary",
    organisation: null,
    how: "founder",
    clock: clockAt("2026-09-01T10:00:00Z"),
  });
  const body = await bodyBySlug(db, slug);
  assert.ok(body);
  const { body_id: bodyId } = body;
  if (board) {
    const since = new Date("2026-09-01T10:00:00Z");
    const party = { bodyId, party: "board", role: "board", organisation: null, since } as const;
    await addPartyPerson(db, { ...party, personId: board.personId });
  }
  return { bodyId, by: { party: "secretary", personId: carys.personId }, at };
}

let count = 0;
const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  key: `key-${(count += 1)}`,
  day: "2026-10-14",
  words: "Rent of October",
  document: null,
  postings: simplePostings({ heading: "premises", pence: 900_00n }),
  ...more,
});
const write = <T>(work: (tx: Db) => Promise<T>) => transaction(db, work);
const act = (slug: string, id: string, told: Parameters<typeof t.act>[3], person = carys) =>
  t.act(slug, person, id, told, NOVEMBER);
const rulesOf = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ rule }) => rule) : [outcome.kind];

test("the board sets its limit; what waits is approved by another officer, and never by who submitted it", async () => {
  const writing = await newBody("two-officers");
  assert.deepEqual(rulesOf(await act("two-officers", "ledger.setLimit", { limit: "500.00" })), [
    "forbidden",
  ]);
  await act("two-officers", "ledger.setLimit", { limit: "500.00" }, dai);
  await write((tx) =>
    postAll(tx, writing, [entry({ awaits: "approval" }), entry({ awaits: "approval" })]),
  );
  const approve = (number: string, person: Person) =>
    act("two-officers", "ledger.approve", { entry: number }, person);
  assert.deepEqual(rulesOf(await approve("1", carys)), ["ledger.sameOfficer"]);
  assert.equal((await approve("3", dai)).kind, "problems");
  assert.equal((await approve("1", dai)).kind, "recorded");
  assert.equal((await approve("1", dai)).kind, "problems");
  assert.equal((await act("two-officers", "ledger.void", { entry: "2" })).kind, "recorded");
  assert.deepEqual(await pendingOf(db, writing.bodyId), []);
  const counted = await entriesOf(db, { bodyId: writing.bodyId });
  assert.deepEqual(
    counted.map(({ number, settles, date }) => [number, settles, date]),
    [[3, 1, "2026-10-14"]],
  );
  const body = await bodyBySlug(db, "two-officers");
  assert.ok(body);
  assert.equal(all(body.story, "EntryApproved/1").length, 1);
  assert.equal(all(body.story, "EntryVoided/1").length, 1);
});

test("a disputed sum is not the officers' to approve", async () => {
  const writing = await newBody("disputed");
  await write((tx) => post(tx, writing, entry({ awaits: "outcome" })));
  const outcome = await act("disputed", "ledger.approve", { entry: "1" }, dai);
  assert.ok(outcome.kind === "problems");
  assert.equal(outcome.problems[0]?.text.message, "ledger.problem.disputed");
});

test("where one officer alone could approve, no limit is set", async () => {
  const writing = await newBody("alone", null);
  const since = new Date("2026-09-01T10:00:00Z");
  await addPartyPerson(db, {
    bodyId: writing.bodyId,
    party: "board",
    role: "board",
    personId: carys.personId,
    organisation: null,
    since,
  });
  assert.deepEqual(rulesOf(await act("alone", "ledger.setLimit", { limit: "5" })), [
    "ledger.oneOfficer",
  ]);
});

test("accounts and funds are opened once, under a name that a journal can hold", async () => {
  const { bodyId } = await newBody("accounts");
  const account = { kind: "expense", name: "Hyfforddiant & dysgu", cash: "no" };
  assert.equal((await act("accounts", "ledger.openAccount", account)).kind, "recorded");
  assert.deepEqual(rulesOf(await act("accounts", "ledger.openAccount", account)), [
    "ledger.accountOpen",
  ]);
  const fund = { name: "Garden", purpose: "The garden" };
  assert.equal((await act("accounts", "ledger.openFund", fund)).kind, "recorded");
  assert.deepEqual(rulesOf(await act("accounts", "ledger.openFund", fund)), ["ledger.fundOpen"]);
  const books = await readBooks(db, bodyId);
  assert.equal(books.chart.accounts.get("expenses:hyfforddiant-dysgu")?.type, "expense");
  assert.deepEqual(books.chart.funds, ["general", "garden"]);
});

test("a month is closed with its digest, in order, and takes nothing more", async () => {
  const writing = await newBody("closing");
  const { bodyId } = writing;
  await write((tx) => postAll(tx, writing, [entry({ day: "2026-09-30" }), entry()]));
  const close = (month: string, yearMonths?: string) =>
    act("closing", "ledger.close", { month, ...(yearMonths ? { yearMonths } : {}) });
  assert.deepEqual(rulesOf(await close("2026-11")), ["ledger.notEnded"]);
  await write((tx) => post(tx, writing, entry({ awaits: "approval" })));
  assert.deepEqual(rulesOf(await close("2026-10")), ["ledger.waiting"]);
  assert.equal((await act("closing", "ledger.void", { entry: "3" })).kind, "recorded");
  assert.equal((await close("2026-10", "12")).kind, "recorded");
  assert.deepEqual(rulesOf(await close("2026-10")), ["ledger.closedBefore"]);
  await assert.rejects(
    write((tx) => post(tx, writing, entry())),
    LedgerRefused,
  );
  await write((tx) => post(tx, writing, entry({ day: "2026-11-01" })));
  const body = await bodyBySlug(db, "closing");
  assert.ok(body);
  const months = all(body.story, "LedgerMonthClosed/1").map(({ content }) => content);
  assert.deepEqual(months, await monthsClosed(db, bodyId));
  assert.deepEqual(
    months.map(({ month, entries }) => [month, entries]),
    [
      ["2026-09", 1],
      ["2026-10", 3],
    ],
  );
  const [year] = all(body.story, "LedgerYearClosed/1");
  assert.deepEqual([year?.content.months, year?.content.entries], [12, 4]);
  assert.deepEqual(
    rulesOf(
      await t.act(
        "closing",
        carys,
        "ledger.close",
        { month: "2026-11", yearMonths: "2" },
        "2026-12-05T10:00:00Z",
      ),
    ),
    ["ledger.yearsOverlap"],
  );
});

test("a closed month is refused by the tables themselves", async () => {
  const writing = await newBody("closed-by-sql");
  await write((tx) => post(tx, writing, entry()));
  await act("closed-by-sql", "ledger.close", { month: "2026-10" });
  const late = sql`insert into ledger_entry (body_id, number, key, content, day, words, party, recorded_at, lines)
    values (${writing.bodyId}, 2, 'late', ${"0".repeat(64)}, '2026-10-31', 'x', 'secretary', now(), 2)`;
  await assert.rejects(late.execute(db), { constraint: "ledger_closed" });
});

test("an entry that is being posted while its month is closed is in the digest, and none comes after", async () => {
  const writing = await newBody("racing");
  await write((tx) => post(tx, writing, entry()));
  const [posted, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = write(async (tx) => {
    await post(tx, writing, entry());
    posted.resolve();
    await released.promise;
  });
  await posted.promise;
  let ended = false;
  const closing = act("racing", "ledger.close", { month: "2026-10" }).finally(() => (ended = true));
  await pause(300);
  assert.equal(ended, false, "closing waits for the entry");
  released.resolve();
  await slow;
  assert.equal((await closing).kind, "recorded");
  const closed = await monthsClosed(db, writing.bodyId);
  assert.deepEqual(
    closed.map(({ entries }) => entries),
    [2],
  );
  await assert.rejects(
    write((tx) => post(tx, writing, entry())),
    LedgerRefused,
  );
  assert.deepEqual((await checkBody(t.house, "racing", at))?.monthsDiffer, []);
});

test("an entry that waits while its month is closed is refused by it", async () => {
  const writing = await newBody("waiting");
  await write((tx) => post(tx, writing, entry()));
  const [month] = await digestsToClose(db, writing.bodyId, "2026-10");
  assert.ok(month);
  const [closed, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const closing = write(async (tx) => {
    await closeMonths(tx, { bodyId: writing.bodyId, months: [month], at });
    closed.resolve();
    await released.promise;
  });
  await closed.promise;
  const late = assert.rejects(
    write((tx) => post(tx, writing, entry())),
    LedgerRefused,
  );
  await pause(200);
  released.resolve();
  await Promise.all([closing, late]);
});

test("many post while months are closed: every closed month is exactly its digest", async () => {
  const writing = await newBody("storming");
  const days = ["2026-08-10", "2026-09-10", "2026-10-10"];
  let open = true;
  const postOn = async () => {
    for (let n = 0; open && n < 200; n += 1) {
      await write((tx) => post(tx, writing, entry({ day: days[n % 3]! }))).catch((error: unknown) =>
        assert.ok(error instanceof LedgerRefused, String(error)),
      );
      await pause(5);
    }
  };
  const posting = [postOn(), postOn(), postOn()];
  for (const month of ["2026-08", "2026-09", "2026-10"]) {
    await pause(60);
    while ((await act("storming", "ledger.close", { month })).kind === "conflict");
  }
  open = false;
  await Promise.all(posting);
  const measured = await checkBody(t.house, "storming", at);
  assert.deepEqual([measured?.months.length, measured?.monthsDiffer], [3, []]);
  const sum = (await trialBalance(db, { bodyId: writing.bodyId, asAt: "2026-12-31" })).reduce(
    (total, { amount }) => total + amount,
    0n,
  );
  assert.equal(sum, 0n);
});

/** As somebody with the owner's rights could: the trigger switched off, one row changed. */
async function changeUnder(table: string, change: string) {
  const owned = openDatabase({ ownerUrl: t.ownerUrl, applicationUrl: t.ownerUrl });
  try {
    await transaction(owned.db, async (tx) => {
      await sql.raw(`alter table ${table} disable trigger user`).execute(tx);
      await sql.raw(change).execute(tx);
      await sql.raw(`alter table ${table} enable trigger user`).execute(tx);
    });
  } finally {
    await owned.close();
  }
}

test("the check measures, finds nothing wrong, and sees a change made under the program", async () => {
  const writing = await newBody("checked");
  const { bodyId } = writing;
  assert.equal(ledgerFinding(await lastCheck(db, bodyId), at).state, "notProven");
  const cash = { account: "assets:petty-cash", fund: "general", currency: "GBP" };
  const drawn = [
    { ...cash, amount: 50_00n },
    { ...cash, account: "assets:bank", amount: -50_00n },
  ];
  await write((tx) => postAll(tx, writing, [entry(), entry({ postings: drawn })]));
  await act("checked", "ledger.close", { month: "2026-10" });
  await checkBody(t.house, "checked", at);
  assert.equal(ledgerFinding(await lastCheck(db, bodyId), at).state, "met");
  const later = new Date(at.getTime() + 49 * 3_600_000);
  assert.equal(ledgerFinding(await lastCheck(db, bodyId), later).state, "notProven");

  const where = `where body_id = '${bodyId}' and number = 1`;
  await changeUnder("ledger_entry", `update ledger_entry set words = 'Rent' ${where}`);
  const next = new Date(at.getTime() + 1000);
  assert.deepEqual((await checkBody(t.house, "checked", next))?.monthsDiffer, ["2026-10"]);
  assert.equal(ledgerFinding(await lastCheck(db, bodyId), next).state, "notMet");
  const balance = `update ledger_balance set pence = pence + 1 where body_id = '${bodyId}'`;
  await sql.raw(balance).execute(db);
  const line = `update ledger_posting set pence = pence + 1 ${where} and line = 1`;
  await changeUnder("ledger_posting", line);
  const last = await checkBody(t.house, "checked", new Date(at.getTime() + 2000));
  assert.deepEqual([last?.balancesDiffer, last?.unbalanced], [1, 1]);
});

test("opening an account or fund twice at once leaves one", async () => {
  const writing = await newBody("twice");
  const account = {
    id: "expenses:x",
    type: "expense",
    cash: false,
    flow: "operating",
    name: "X",
  } as const;
  const opened = await Promise.allSettled(
    [1, 2].map(() => write((tx) => openAccount(tx, writing, account))),
  );
  assert.deepEqual(opened.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
  await write((tx) => openFund(tx, writing, { id: "hall", name: "Hall" }));
  await assert.rejects(
    write((tx) => openFund(tx, writing, { id: "hall", name: "Hall" })),
    LedgerRefused,
  );
});
