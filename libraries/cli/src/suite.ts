/**
 * The commands of the conformance suites: one input, or a list of cases, and one JSON result a
 * line.
 */
import { readFile } from "node:fs/promises";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

/** Where a suite's input cannot be read; the message is for whoever runs the command. */
class Unreadable extends Error {}

export type Suite = {
  readonly name: string;
  /** What it answers, for the help. */
  readonly about: string;
  readonly answer: (input: unknown) => unknown;
  /** The answer to one input as a person reads it, for `--plain`. */
  readonly plain?: (input: unknown) => readonly string[];
};

/**
 * Runs `rochdale SUITE FILE.json` or `rochdale SUITE --cases FILE`. A refused input is a result: 0.
 * Returns 2 where the arguments or the file cannot be read, and then prints no result at all.
 */
export async function runSuite(suite: Suite, args: readonly string[], io: Io): Promise<number> {
  const [first, second] = args;
  if (args.length === 1 && (first === "--help" || first === "-h")) {
    io.print(usageOf(suite));
    return exit.holds;
  }
  try {
    if (args.length === 2 && first === "--cases" && second !== undefined) {
      const inputs = inputsOf(await readJson(second), second);
      for (const input of inputs) io.print(JSON.stringify(suite.answer(input)));
      return exit.holds;
    }
    const { plain } = suite;
    if (args.length === 2 && first === "--plain" && second !== undefined && plain !== undefined) {
      for (const line of plain(await readJson(second))) io.print(line);
      return exit.holds;
    }
    if (args.length === 1 && first !== undefined && !first.startsWith("--")) {
      io.print(JSON.stringify(suite.answer(await readJson(first))));
      return exit.holds;
    }
    io.tell(usageOf(suite));
    return exit.unreadable;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.tell(`rochdale ${suite.name}: ${error.message}`);
    return exit.unreadable;
  }
}

function usageOf({ name, about, plain }: Suite): string {
  const readable =
    plain === undefined
      ? ""
      : `\n  rochdale ${name} --plain FILE    reads one input and prints the result to be read`;
  return `${about}

  rochdale ${name} FILE.json       reads one input and prints one line of JSON
  rochdale ${name} --cases FILE    reads {"cases":[{"input":...}]} and prints a line for each, in order${readable}`;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable(`cannot read ${path}: ${reasonOf(error)}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Unreadable(`${path} is not JSON: ${(error as Error).message}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  return code === "EACCES" ? "no permission" : message;
}

function inputsOf(file: unknown, path: string): unknown[] {
  const cases: unknown = isObject(file) ? file["cases"] : file;
  if (!Array.isArray(cases)) throw new Unreadable(`${path} holds no list of cases`);
  return cases.map((one: unknown, at) => {
    if (isObject(one) && Object.hasOwn(one, "input")) return one["input"];
    throw new Unreadable(`case ${at + 1} of ${path} has no input`);
  });
}

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
