/** The ledger closed against postings that race it, and the nightly check that sees a change made under the program. */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { after, test } from "node:test";
import { sql } from "kysely";
import { all } from "@rochdale/facts/story.ts";
import {
  checkBody,
  lastCheck,
  ledger,
  LedgerRefused,
  monthsClosed,
  post,
  postAll,
  trialBalance,
} from "../../app/src/capabilities/ledger/ledger.ts";
import { closeMonths, digestsToClose } from "../../app/src/capabilities/ledger/months.ts";
import { ledgerFinding } from "../../app/src/capabilities/ledger/rules-check.ts";
import { bodyBySlug } from "../../app/src/house/bodies.ts";
import { openDatabase, transaction, type Db } from "../../app/src/platform/database.ts";
import { addJob, startJobs } from "../../app/src/platform/jobs.ts";
import { openLog } from "../../app/src/platform/log.ts";
import { at, rent, writer } from "./ledger-books.ts";
import { ledgerHouse, rulesOf } from "./ledger-house.ts";
import { until } from "./until.ts";

const t = await ledgerHouse();
after(() => t.close());
const { carys, newBody, ask } = t;
const { db } = t.house;
const write = writer(db);

test("a month is closed with its digest, in order, and takes nothing more", async () => {
  const writing = await newBody("closing");
  const { bodyId } = writing;
  await write((tx) => postAll(tx, writing, [rent({ day: "2026-09-30" }), rent()]));
  const close = (month: string, yearMonths?: string) =>
    ask("closing", "ledger.close", { month, ...(yearMonths ? { yearMonths } : {}) });
  assert.deepEqual(rulesOf(await close("2026-11")), ["ledger.notEnded"]);
  await write((tx) => post(tx, writing, rent({ awaits: "approval" })));
  assert.deepEqual(rulesOf(await close("2026-10")), ["ledger.waiting"]);
  assert.equal((await ask("closing", "ledger.void", { entry: "3" })).kind, "recorded");
  assert.equal((await close("2026-10", "12")).kind, "recorded");
  assert.deepEqual(rulesOf(await close("2026-10")), ["ledger.closedBefore"]);
  await assert.rejects(
    write((tx) => post(tx, writing, rent())),
    LedgerRefused,
  );
  await write((tx) => post(tx, writing, rent({ day: "2026-11-01" })));
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
  await write((tx) => post(tx, writing, rent()));
  await ask("closed-by-sql", "ledger.close", { month: "2026-10" });
  const late = sql`insert into ledger_entry (body_id, number, key, content, day, words, party, recorded_at, lines)
    values (${writing.bodyId}, 2, 'late', ${"0".repeat(64)}, '2026-10-31', 'x', 'secretary', now(), 2)`;
  await assert.rejects(late.execute(db), { constraint: "ledger_closed" });
});

test("an entry that is being posted while its month is closed is in the digest, and none comes after", async () => {
  const writing = await newBody("racing");
  await write((tx) => post(tx, writing, rent()));
  const [posted, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = write(async (tx) => {
    await post(tx, writing, rent());
    posted.resolve();
    await released.promise;
  });
  await posted.promise;
  let ended = false;
  const closing = ask("racing", "ledger.close", { month: "2026-10" }).finally(() => (ended = true));
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
    write((tx) => post(tx, writing, rent())),
    LedgerRefused,
  );
  assert.deepEqual((await checkBody(t.house, "racing", at))?.monthsDiffer, []);
});

test("an entry that waits while its month is closed is refused by it", async () => {
  const writing = await newBody("waiting");
  await write((tx) => post(tx, writing, rent()));
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
    write((tx) => post(tx, writing, rent())),
    LedgerRefused,
  );
  await pause(200);
  released.resolve();
  await Promise.all([closing, late]);
});

test("many post while months are closed: every closed month is exactly its digest", async () => {
  const writing = await newBody("storming");
  const months = ["2026-08", "2026-09", "2026-10"];
  const posted = new Map(months.map((month) => [month, 0]));
  let open = true;
  const postOn = async () => {
    for (let n = 0; open && n < 100; n += 1) {
      const month = months[n % 3]!;
      await write((tx) => post(tx, writing, rent({ day: `${month}-10` }))).then(
        () => posted.set(month, posted.get(month)! + 1),
        (error: unknown) => assert.ok(error instanceof LedgerRefused, String(error)),
      );
      await pause(5);
    }
  };
  const posting = [postOn(), postOn(), postOn()];
  for (const month of months) {
    await until(`several post in ${month}`, () => posted.get(month)! >= 4);
    while ((await ask("storming", "ledger.close", { month })).kind === "conflict");
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

async function owned<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const as = openDatabase({ ownerUrl: t.ownerUrl, applicationUrl: t.ownerUrl });
  try {
    return await work(as.db);
  } finally {
    await as.close();
  }
}

/** As somebody with the owner's rights could: the trigger switched off, one row changed. */
const changeUnder = (table: string, change: string) =>
  owned((as) =>
    transaction(as, async (tx) => {
      await sql.raw(`alter table ${table} disable trigger user`).execute(tx);
      await sql.raw(change).execute(tx);
      await sql.raw(`alter table ${table} enable trigger user`).execute(tx);
    }),
  );

test("the check measures, finds nothing wrong, and sees a change made under the program", async () => {
  const writing = await newBody("checked");
  const { bodyId } = writing;
  assert.equal(ledgerFinding(await lastCheck(db, bodyId), at).state, "notProven");
  const cash = { account: "assets:petty-cash", fund: "general", currency: "GBP" };
  const drawn = [
    { ...cash, amount: 50_00n },
    { ...cash, account: "assets:bank", amount: -50_00n },
  ];
  await write((tx) => postAll(tx, writing, [rent(), rent({ postings: drawn })]));
  await ask("checked", "ledger.close", { month: "2026-10" });
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
test("every night each ledger is checked by a job of its own", async () => {
  const writing = await newBody("nightly");
  await write((tx) => post(tx, writing, rent()));
  const log = openLog({ level: "silent" });
  const { clock, database } = t.house;
  const tasks = ledger.jobs?.(t.house) ?? {};
  const { nightly = [] } = ledger;
  const jobs = await startJobs({ database, tasks, nightly, clock, log });
  after(() => jobs.stop().catch(() => undefined));
  for (const task of nightly) await addJob(db, { task, payload: {} });
  await until("the body is checked", () => lastCheck(db, writing.bodyId));
  const { rows } = await owned((one) =>
    sql<{
      identifier: string;
    }>`select identifier from graphile_worker._private_known_crontabs`.execute(one),
  );
  assert.ok(rows.some(({ identifier }) => identifier === nightly[0]));
  await jobs.stop();
  assert.equal(ledgerFinding(await lastCheck(db, writing.bodyId), clock.now()).state, "met");
});
