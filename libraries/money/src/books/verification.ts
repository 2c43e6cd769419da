/** A published set of books checked offline: every report worked again from its postings. */
import { field, isObject, isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { beancountText } from "./beancount.ts";
import { generalFund, readChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { readCsv } from "./csv.ts";
import type { Entry } from "./entry.ts";
import { journalText } from "./journal.ts";
import {
  beancountPath,
  descriptorPath,
  hashOf,
  journalPath,
  reportsPath,
  reportsText,
} from "./package.ts";
import type { PackageFiles } from "./package.ts";
import { post } from "./posting.ts";
import { columnsOf } from "./tables.ts";
import type { TableName } from "./tables.ts";

/** One thing that was checked; `problem` says in words what does not hold, null where it holds. */
export type BooksCheck = { readonly check: string; readonly problem: string | null };

type Row = { readonly [column: string]: string };

/** A file that is not as it must be; the message is for whoever checks. */
class Unsound extends Error {}

/** Checks a package; every check is listed, those too that hold. */
export function verifyPackage(files: PackageFiles): BooksCheck[] {
  const checks: BooksCheck[] = [];
  const attempt = <T>(check: string, work: () => T): T | null => {
    try {
      const found = work();
      checks.push({ check, problem: null });
      return found;
    } catch (error) {
      if (!(error instanceof Unsound)) throw error;
      checks.push({ check, problem: error.message });
      return null;
    }
  };
  const title = attempt("the descriptor lists every file with its hash", () => hashesHold(files));
  const chart = attempt("the chart of accounts can be read", () => chartFrom(files));
  if (chart === null) return checks;
  const entries = attempt("every entry balances, in every fund and currency", () =>
    entriesFrom(files, chart),
  );
  if (entries === null) return checks;
  const same = (path: string, text: string) => {
    if (fileOf(files, path) !== text) throw new Unsound(`${path} is not what the postings give`);
  };
  attempt("the reports are those of the postings", () =>
    same(reportsPath, reportsText(entries, chart)),
  );
  attempt("the journal is that of the postings", () =>
    same(journalPath, journalText(entries, chart)),
  );
  attempt("the beancount journal is that of the postings", () =>
    same(beancountPath, beancountText(entries, chart, title ?? "")),
  );
  return checks;
}

function fileOf(files: PackageFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Unsound(`${path} is missing`);
  return text;
}

/** The title of the package, once every hash has been checked. */
function hashesHold(files: PackageFiles): string {
  const descriptor = parsed(fileOf(files, descriptorPath));
  const resources = isObject(descriptor) ? field(descriptor, "resources") : null;
  if (!isObject(descriptor) || !Array.isArray(resources)) {
    throw new Unsound(`${descriptorPath} lists no resources`);
  }
  const listed = new Map(
    resources.map((one: unknown) => {
      const resource = isObject(one) ? one : {};
      return [field(resource, "path"), field(resource, "hash")];
    }),
  );
  for (const [path, text] of files) {
    if (path === descriptorPath) continue;
    if (!listed.has(path)) throw new Unsound(`${path} is not listed`);
    if (listed.get(path) !== hashOf(text)) throw new Unsound(`${path} has another hash`);
  }
  for (const path of listed.keys()) fileOf(files, String(path));
  return String(field(descriptor, "title") ?? "");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unsound(`${descriptorPath} is not JSON`);
  }
}

function rowsOf(files: PackageFiles, table: TableName): Row[] {
  const rows = readCsv(fileOf(files, `${table}.csv`));
  if (rows === null) throw new Unsound(`${table}.csv is not CSV`);
  const [head, ...body] = rows;
  const columns = columnsOf(table);
  if (JSON.stringify(head) !== JSON.stringify(columns)) {
    throw new Unsound(`${table}.csv has other columns`);
  }
  return body.map((cells, at) => {
    if (cells.length !== columns.length) throw new Unsound(`${table}.csv: row ${at + 1} is short`);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""]));
  });
}

function chartFrom(files: PackageFiles): Chart {
  const accounts = rowsOf(files, "accounts").map((row) => ({
    ...row,
    cash: row["cash"] === "true",
  }));
  const funds = rowsOf(files, "funds").map((row) => row["id"]);
  const chart = orRefusal(() => readChart(accounts, funds.slice(1)));
  if (isRefusal(chart)) throw new Unsound(`the chart is refused: ${chart.refused.code}`);
  if (funds[0] !== generalFund) throw new Unsound("funds.csv does not begin with the general fund");
  return chart;
}

/** The entries posted again: what the ledger would refuse is refused here too. */
function entriesFrom(files: PackageFiles, chart: Chart): readonly Entry[] {
  const rows = rowsOf(files, "transactions");
  const postings = Map.groupBy(rowsOf(files, "postings"), (row) => row["transaction"] ?? "");
  const ids = new Set(rows.map((row) => row["id"]));
  const stray = [...postings.keys()].find((id) => !ids.has(id));
  if (stray !== undefined) throw new Unsound(`postings.csv: no transaction ${stray}`);
  const requests = rows.map((row) => {
    const { id, key, date, text } = row;
    const own = (postings.get(id ?? "") ?? []).map(({ account, fund, currency, amount }) => ({
      account,
      fund,
      currency,
      amount: /^-?\d+$/.test(amount ?? "") ? Number(amount) : amount,
    }));
    return { id, key, date, text, opening: row["opening"] === "true", postings: own };
  });
  const { results, entries } = post(requests, chart);
  const refused = results.find(({ result }) => result !== "accepted");
  if (refused !== undefined) {
    throw new Unsound(`entry ${refused.id ?? "without id"}: ${refused.code ?? refused.result}`);
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const [at, row] of rows.entries()) {
    const [entry, original] = [entries[at], byId.get(row["reverses"] ?? "")];
    if (entry !== undefined && original !== undefined) reversalHolds(entry, original);
  }
  return entries.map((entry, at) => ({ ...entry, reverses: rows[at]?.["reverses"] || null }));
}

/** A reversal in the package is the opposite of its original, posting by posting. */
function reversalHolds(entry: Entry, original: Entry): void {
  const same =
    entry.postings.length === original.postings.length &&
    entry.postings.every((posting, at) => {
      const other = original.postings[at];
      const place = posting.account === other?.account && posting.fund === other.fund;
      return place && posting.currency === other.currency && posting.amount === -other.amount;
    });
  if (!same) throw new Unsound(`entry ${entry.id} does not reverse ${original.id}`);
}
