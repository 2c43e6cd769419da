/** The books as a Frictionless data package: tables, reports and journals, each with its hash. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { printed } from "../printed.ts";
import { beancountText } from "./beancount.ts";
import type { Chart } from "./chart.ts";
import { csvText } from "./csv.ts";
import type { Entry } from "./entry.ts";
import { currenciesOf, journalText } from "./journal.ts";
import { reportsOn } from "./reports.ts";
import { tableSchemas, tables } from "./tables.ts";
import type { TableName } from "./tables.ts";

export type PackageNames = {
  /** Lower case letters, digits, hyphens: "moorside-2026". */
  readonly name: string;
  readonly title: string;
};
/** Path to content. */
export type PackageFiles = ReadonlyMap<string, string>;

export const descriptorPath = "datapackage.json";
export const reportsPath = "reports.json";
export const journalPath = "books.journal";
export const beancountPath = "books.beancount";

/** All files of the package, the descriptor last. */
export function packageFiles(
  entries: readonly Entry[],
  chart: Chart,
  { name, title }: PackageNames,
): PackageFiles {
  const files = new Map<string, string>();
  for (const [table, rows] of Object.entries(tables(entries, chart))) {
    files.set(`${table}.csv`, csvText(rows));
  }
  files.set(reportsPath, reportsText(entries, chart));
  files.set(journalPath, journalText(entries, chart));
  files.set(beancountPath, beancountText(entries, chart, title));
  const resources = [...files].map(([path, text]) => resourceOf(path, text));
  const profile = "https://datapackage.org/profiles/2.0/datapackage.json";
  files.set(descriptorPath, jsonText({ $schema: profile, name, title, resources }));
  return files;
}

/** The reports of every currency. */
export function reportsText(entries: readonly Entry[], chart: Chart): string {
  const all = currenciesOf(entries).map((currency) => [
    currency,
    reportsOn(entries, chart, currency),
  ]);
  return jsonText(printed(Object.fromEntries(all)));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `sha256:` and the hash of the UTF-8 text, as the descriptor states it. */
export function hashOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

function resourceOf(path: string, text: string) {
  const [name = "", format = ""] = path.split(".");
  const shared = { path, bytes: utf8ToBytes(text).length, hash: hashOf(text), encoding: "utf-8" };
  if (format !== "csv") return { name: `${name}-${format}`, ...shared, format };
  const schema = tableSchemas[name as TableName];
  return { name, ...shared, type: "table", format, mediatype: "text/csv", schema };
}
