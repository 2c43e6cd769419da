/** The command `rochdale books`: keep, export and verify books, offline. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { field, isObject, isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { books as booksOf } from "@rochdale/money/books/books.ts";
import { readChart } from "@rochdale/money/books/chart.ts";
import { packageFiles } from "@rochdale/money/books/package.ts";
import { post } from "@rochdale/money/books/posting.ts";
import { verifyPackage } from "@rochdale/money/books/verification.ts";
import { printed } from "@rochdale/money/printed.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";
import { orRefused, plainBooks } from "./money-plain.ts";
import { runSuite } from "./suite.ts";

const usage = `
  rochdale books verify FOLDER     works every report of a published set of books again
  rochdale books export FILE.json FOLDER
                                   writes the books of an input as tables, reports and journals`;

/**
 * Keeps books of a list of requests, exports them, or verifies an export. Exit codes: 0 answered or
 * it holds, 1 it does not hold, 2 unreadable.
 */
export async function books(args: readonly string[], io: Io): Promise<number> {
  const [verb, from, to] = args;
  try {
    if (verb === "verify" && from !== undefined && args.length === 2) return await verify(from, io);
    if (verb === "export" && from !== undefined && to !== undefined && args.length === 3) {
      return await exportTo(from, to, io);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as { code?: unknown }).code === undefined)
      throw error;
    io.tell(`rochdale books: ${(error as Error).message}`);
    return exit.unreadable;
  }
  const about = "Keeps books that anybody can check: entries in, reports and a journal out.";
  const answer = (input: unknown) => printed(booksOf(input));
  const plain = (input: unknown) => orRefused(booksOf(input), plainBooks);
  const code = await runSuite({ name: "books", about, answer, plain }, args, io);
  if (verb === "--help" || verb === "-h") io.print(usage);
  return code;
}

/** Prints each check; the first word of a line says whether it holds. */
async function verify(folder: string, io: Io): Promise<number> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const files = new Map<string, string>();
  for (const name of names.sort()) files.set(name, await readFile(join(folder, name), "utf8"));
  const checks = verifyPackage(files);
  for (const { check, problem } of checks) {
    io.print(problem === null ? `holds   ${check}` : `broken  ${check}: ${problem}`);
  }
  return checks.every(({ problem }) => problem === null) ? exit.holds : exit.doesNotHold;
}

async function exportTo(file: string, folder: string, io: Io): Promise<number> {
  const input: unknown = JSON.parse(await readFile(file, "utf8"));
  const body = isObject(input) ? input : {};
  const chart = orRefusal(() => readChart(field(body, "accounts"), field(body, "funds")));
  if (isRefusal(chart)) {
    io.tell(`rochdale books: the chart of accounts is refused: ${chart.refused.code}`);
    return exit.doesNotHold;
  }
  const { entries, results } = post(field(body, "entries"), chart);
  for (const { id, result, code } of results) {
    if (result === "refused") io.tell(`not posted: ${id ?? "a request without id"}: ${code}`);
  }
  await mkdir(folder, { recursive: true });
  const names = { name: "books", title: basename(folder) };
  const files = packageFiles(entries, chart, names);
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  io.print(`${entries.length} entries in ${files.size} files`);
  return exit.holds;
}
