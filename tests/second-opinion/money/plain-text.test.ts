/** hledger and ledger on our journals: both accept them, and their balances are ours to the penny. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { readChart } from "@rochdale/money/books/chart.ts";
import type { Entry } from "@rochdale/money/books/entry.ts";
import { readCsv } from "@rochdale/money/books/csv.ts";
import { journalText } from "@rochdale/money/books/journal.ts";
import { post } from "@rochdale/money/books/posting.ts";
import { reportsOn } from "@rochdale/money/books/reports.ts";
import { entriesOfYear } from "@rochdale/money/books/year.ts";
import { day } from "@rochdale/clock/day.ts";
import { accounts, funds, madeRequests } from "./made-books.ts";

const folder = mkdtempSync(join(tmpdir(), "rochdale-journal-"));
after(() => rmSync(folder, { recursive: true }));
const chart = readChart(accounts, funds);
const samples = fc.sample(madeRequests, { numRuns: 3, seed: 1844 });
const absent = (program: string) =>
  spawnSync(program, ["--version"]).error === undefined ? false : `${program} is not installed`;

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  assert.equal(status, 0, `${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Our journals: whole books, and a year of them with its balances brought forward. */
const journals = samples.flatMap((requests) => {
  const { entries, results } = post(requests, chart);
  assert.ok(results.some(({ result }) => result === "refused"));
  const year = { from: day("2026-04-01"), to: day("2027-03-31"), resultsTo: "equity:reserve" };
  return [entries, entriesOfYear(entries, chart, year)];
});

function written(entries: readonly Entry[], at: number): string {
  const path = join(folder, `${at}.journal`);
  writeFileSync(path, journalText(entries, chart));
  return path;
}

const pence = (text: string) => BigInt(text.replace(/GBP|[ .,"]/g, "") || "0");
const ours = (entries: readonly Entry[]) =>
  reportsOn(entries, chart)
    .trialBalance.filter(({ amount }) => amount !== 0n)
    .map(({ account, amount }) => [account, amount] as const);
const inOrder = (rows: Iterable<readonly [string, bigint]>) =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1));

test("hledger accepts the journals, and its balances are ours", { skip: absent("hledger") }, () => {
  for (const [at, entries] of journals.entries()) {
    const path = written(entries, at);
    run("hledger", ["-f", path, "check", "-s"]);
    const rows = readCsv(run("hledger", ["-f", path, "bal", "-N", "--flat", "-O", "csv"])) ?? [];
    const theirs = rows.slice(1).map(([account = "", sum = ""]) => [account, pence(sum)] as const);
    assert.deepEqual(inOrder(theirs), inOrder(ours(entries)));
    const sheet = reportsOn(entries, chart).balanceSheet;
    const args = ["-f", path, "bal", "-N", "--flat", "-O", "csv", "--pivot", "fund"];
    const byFund = readCsv(run("hledger", [...args, "acct:assets|liabilities"])) ?? [];
    const found = byFund.slice(1).map(([fund = "", sum = ""]) => [fund, pence(sum)] as const);
    const balances = sheet.funds.filter((fund) => fund.balance !== 0n);
    assert.deepEqual(inOrder(found), inOrder(balances.map((one) => [one.fund, one.balance])));
  }
});

test("ledger accepts the journals, and its balances are ours", { skip: absent("ledger") }, () => {
  for (const [at, entries] of journals.entries()) {
    const format = "%(account)\t%(display_total)\n";
    const args = ["-f", written(entries, at), "--pedantic", "bal", "--flat", "--no-total"];
    const lines = run("ledger", [...args, "--format", format])
      .trim()
      .split("\n");
    const theirs = lines
      .map((line) => line.split("\t"))
      .map(([account = "", sum = ""]) => [account.trim(), pence(sum)] as const);
    assert.deepEqual(inOrder(theirs), inOrder(ours(entries)));
  }
});

test("bean-check accepts the beancount export", { skip: absent("bean-check") }, async () => {
  const { beancountText } = await import("@rochdale/money/books/beancount.ts");
  for (const [at, entries] of journals.entries()) {
    const path = join(folder, `${at}.beancount`);
    writeFileSync(path, beancountText(entries, chart, "Made books"));
    run("bean-check", [path]);
  }
});
