/**
 * The ledger's speed beside others on the same machine in the same run: postings a second beside pgbench sending the same
 * statements to the same server; the trial balance of a million postings; and reports of 100,000 transactions beside
 * the programs ledger and hledger on the same journal. Ratios tell; a busy machine slows both sides.
 * Run: npm run bench:books (SECONDS=3 ROUNDS=1 for a shorter look).
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { journalText } from "@rochdale/money/books/journal.ts";
import { reportsOn } from "@rochdale/money/books/reports.ts";
import { entriesOf, readBooks, trialBalance } from "../../app/src/capabilities/ledger/ledger.ts";
import { openDatabase, transaction, type Db } from "../../app/src/platform/database.ts";
import { migrate } from "../../app/src/platform/migrate.ts";
import { startPostgres } from "../../app/src/platform/postgres.ts";
import { ADMINISTRATOR, OWNER } from "../../app/src/platform/postgres-roles.ts";
import {
  at,
  BODIES,
  bodyOf,
  CLIENTS,
  makeBodies,
  measurePosting,
  PERSON,
  type Say,
} from "./posting.ts";

const TRIAL_BALANCE_SECONDS = 1;
const MILLION = 1_000_000;
const JOURNAL = 100_000;
const folder = mkdtempSync("/tmp/rochdale-bench-books-");
chmodSync(folder, 0o711);
let missed = 0;

const say: Say = (name, value, kept) => {
  if (kept === false) missed += 1;
  const mark = kept === undefined ? "" : kept ? "  within its target" : "  MISSES ITS TARGET";
  console.log(`${name.padEnd(50)} ${value}${mark}`);
};

/** Straight into the tables, by the administrator with all triggers off: the reading is measured, not the posting. */
async function fill(administrator: Db, body: number, postings: number): Promise<void> {
  const bodyId = bodyOf(body);
  await transaction(administrator, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`insert into ledger_account values
      (${bodyId}, 'assets:bank', 'asset', true, 'operating', null, null, ${at}) on conflict do nothing`.execute(
      tx,
    );
    await sql`insert into ledger_fund values (${bodyId}, 'general', null, ${at})`.execute(tx);
    await sql`insert into ledger_head values (${bodyId}, ${postings / 2})`.execute(tx);
    await sql`insert into ledger_entry (body_id, number, key, content, day, words, party, person, recorded_at, lines)
      select ${bodyId}, n, 'key-' || n, repeat('0', 64), date '2025-04-01' + (n % 365), 'Entry ' || n,
        'secretary', ${PERSON}, ${at}, 2 from generate_series(1, ${postings / 2}::int) n`.execute(
      tx,
    );
    await sql`insert into ledger_posting
      select ${bodyId}, n, line, case line when 1 then 'assets:bank' else 'expenses:x-' || 10 + n % 10 end,
        'general', 'GBP', case line when 1 then -n else n end
      from generate_series(1, ${postings / 2}::int) n, generate_series(1, 2) line`.execute(tx);
  });
  await sql`analyze ledger_entry`.execute(administrator);
  await sql`analyze ledger_posting`.execute(administrator);
}

async function took<T>(work: () => Promise<T> | T): Promise<[seconds: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
}

async function leastOfThree<T>(work: () => Promise<T> | T): Promise<[seconds: number, result: T]> {
  const all = [await took(work), await took(work), await took(work)];
  return all.toSorted(([a], [b]) => a - b)[0]!;
}

async function benchTrialBalance(db: Db, administrator: Db): Promise<void> {
  await fill(administrator, 100 + BODIES, MILLION);
  const bodyId = bodyOf(100 + BODIES);
  const year = { bodyId, asAt: "2026-12-31" };
  const [whole, balances] = await leastOfThree(() => trialBalance(db, year));
  const sum = balances.reduce((total, { amount }) => total + amount, 0n);
  const fast = whole < TRIAL_BALANCE_SECONDS;
  say(
    "trial balance of 1,000,000 postings",
    `${whole.toFixed(2)} s, sum ${sum}`,
    fast && sum === 0n,
  );
  const past = { bodyId, asAt: "2025-09-30", knownAt: "2026-11-30" };
  const [cut] = await leastOfThree(() => trialBalance(db, past));
  say(
    "the same as at a past day, as known on another",
    `${cut.toFixed(2)} s`,
    cut < TRIAL_BALANCE_SECONDS,
  );
}

/** The balance of an account as a program prints it in CSV, in pence. */
const penceIn = (text: string) => BigInt(Math.round(Number(text.replaceAll(/[^\d.-]/g, "")) * 100));

async function benchPrograms(db: Db, administrator: Db): Promise<void> {
  await fill(administrator, 101 + BODIES, JOURNAL * 2);
  const bodyId = bodyOf(101 + BODIES);
  const { chart } = await readBooks(db, bodyId);
  const file = join(folder, "books.journal");
  writeFileSync(file, journalText(await entriesOf(db, { bodyId }), chart));
  const [balance, ours] = await leastOfThree(() =>
    trialBalance(db, { bodyId, asAt: "2026-12-31" }),
  );
  const [reports] = await leastOfThree(async () =>
    reportsOn(await entriesOf(db, { bodyId }), chart),
  );
  say(`${JOURNAL} transactions: our trial balance`, `${balance.toFixed(2)} s`);
  say("all reports anew in this process from every entry", `${reports.toFixed(2)} s`);
  const expected = new Map(ours.map(({ account, amount }) => [account, amount]));
  const programs = {
    ledger: [
      "-f",
      file,
      "bal",
      "--flat",
      "--no-total",
      "--balance-format",
      "%(account),%(display_total)\n",
    ],
    hledger: ["-f", file, "bal", "-N", "-O", "csv"],
  };
  for (const [program, args] of Object.entries(programs)) {
    if (spawnSync(program, ["--version"]).status !== 0) {
      say(program, `IS NOT INSTALLED (Debian: ${program})`);
      continue;
    }
    const run = () => spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e8 }).stdout;
    const [theirs, text] = await leastOfThree(run);
    const lines = text.matchAll(/^"?((?:assets|expenses):[a-z0-9-]+)"?,(.*)$/gm);
    const found = new Map([...lines].map(([, account, sum]) => [account, penceIn(sum ?? "")]));
    const same = [...expected].every(([account, amount]) => found.get(account) === amount);
    say(`${program}: the same balances`, same ? "to the penny" : "DIFFER", same);
    const times = `${theirs.toFixed(2)} s: ${(theirs / balance).toFixed(1)} times ours`;
    say(`${program}: its balance of the same journal`, times, balance < theirs);
  }
}

async function main(): Promise<void> {
  const postgres = await startPostgres({ folder });
  const { ownerUrl, applicationUrl } = postgres;
  await migrate(ownerUrl);
  const database = openDatabase({ ownerUrl, applicationUrl, connections: CLIENTS });
  const administratorUrl = ownerUrl.replace(OWNER, ADMINISTRATOR);
  const owned = openDatabase({ ownerUrl, applicationUrl: administratorUrl, connections: 1 });
  try {
    await makeBodies(database.db);
    await measurePosting(database.db, { url: applicationUrl, folder, say });
    await benchTrialBalance(database.db, owned.db);
    await benchPrograms(database.db, owned.db);
  } finally {
    await owned.close();
    await database.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
  if (missed > 0) process.exitCode = 1;
}

await main();
