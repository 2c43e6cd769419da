/** The command `rochdale ownership`: statements of ownership checked, read as control, and made. */
import { readFile } from "node:fs/promises";
import { parseDay } from "@rochdale/clock/day.ts";
import { statementsOf } from "@rochdale/control/bods/publication.ts";
import type { Mutual } from "@rochdale/control/bods/publication.ts";
import { readStatements } from "@rochdale/control/bods/statements.ts";
import type { Statement } from "@rochdale/control/bods/statements.ts";
import { structureOf } from "@rochdale/control/bods/structure.ts";
import { threeTestsOf } from "@rochdale/control/three-tests.ts";
import { isObject, isRefusal } from "@rochdale/language/refused-input.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

const usage = `Checks statements of ownership (Beneficial Ownership Data Standard 0.4), reads and makes them.

  rochdale ownership check FILE.json      prints each error: keyword, path, property
  rochdale ownership read FILE.json       prints the structure, what was not read, and the three
                                          tests of control, as one line of JSON
      --extension FILE.json               what the statements cannot say
      --subject RECORD                    the body asked about
      --day 2026-11-21                    as of a day
  rochdale ownership statements FILE.json prints the statements of a mutual
  rochdale ownership extension FILE.json  prints the extension file that goes beside them`;

/** What cannot be read; the message is for whoever runs the command. */
class Unreadable extends Error {}

/**
 * Runs `rochdale ownership`. Exit codes: 0 valid, or answered; 1 the statements break the schema, or the
 * structure is refused (its code is printed); 2 the arguments or a file cannot be read.
 */
export async function ownership(args: readonly string[], io: Io): Promise<number> {
  const [verb, file, ...options] = args;
  if (verb === "--help" || verb === "-h") {
    io.print(usage);
    return exit.holds;
  }
  try {
    if (file === undefined || file.startsWith("--")) throw new Unreadable(usage);
    if (verb === "check" && options.length === 0) return await check(file, io);
    if (verb === "read") return await read(file, optionsOf(options), io);
    const made = verb === "statements" || verb === "extension";
    if (made && options.length === 0) return await make(verb, file, io);
    throw new Unreadable(usage);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.tell(error.message === usage ? usage : `rochdale ownership: ${error.message}`);
    return exit.unreadable;
  }
}

async function check(file: string, io: Io): Promise<number> {
  const result = readStatements(await json(file));
  if (result.ok) {
    io.print(`${result.statements.length} statements, valid`);
    return exit.holds;
  }
  for (const { keyword, path, property } of result.breaches) {
    io.print(`${keyword} ${path} ${property}`.trim());
  }
  return exit.doesNotHold;
}

type Options = ReadonlyMap<string, string>;

function optionsOf(options: readonly string[]): Options {
  const known = ["--extension", "--subject", "--day"];
  const read = new Map<string, string>();
  for (let at = 0; at < options.length; at += 2) {
    const [name = "", value] = [options[at], options[at + 1]];
    if (!known.includes(name) || value === undefined || read.has(name)) throw new Unreadable(usage);
    read.set(name, value);
  }
  const day = read.get("--day");
  if (day !== undefined && parseDay(day) === null) throw new Unreadable(`${day} is not a day`);
  return read;
}

async function read(file: string, options: Options, io: Io): Promise<number> {
  const [subject, day, beside] = ["--subject", "--day", "--extension"].map((name) =>
    options.get(name),
  );
  const found = structureOf(await statementsIn(file), {
    ...(subject === undefined ? {} : { subject }),
    ...(day === undefined ? {} : { day }),
    ...(beside === undefined ? {} : { extension: await json(beside) }),
  });
  if (isRefusal(found)) return refused(found, io);
  const tests = threeTestsOf(found.structure);
  if (isRefusal(tests)) return refused(tests, io);
  io.print(JSON.stringify({ ...found, tests }));
  return exit.holds;
}

async function statementsIn(file: string): Promise<readonly Statement[]> {
  const result = readStatements(await json(file));
  if (result.ok) return result.statements;
  const [first] = result.breaches;
  const more = result.breaches.length - 1;
  const others = more === 0 ? "" : ` and ${more} more errors`;
  throw new Unreadable(
    `${file} holds no valid statements: ${first?.keyword} ${first?.path}${others}`,
  );
}

async function make(verb: "statements" | "extension", file: string, io: Io): Promise<number> {
  const mutual = await json(file);
  if (!isMutual(mutual)) {
    throw new Unreadable(`${file} holds no mutual: id, name, asOf, structure, published.on and by`);
  }
  const made = statementsOf(mutual);
  if (isRefusal(made)) return refused(made, io);
  const checked = readStatements(made.statements);
  if (!checked.ok) {
    const [breach] = checked.breaches;
    const what = breach ? `${breach.keyword} ${breach.path}` : "";
    throw new Unreadable(`${file} makes statements that are not valid: ${what}`);
  }
  io.print(JSON.stringify(made[verb], null, 2));
  return exit.holds;
}

/** What the statements need; the structure is read strictly later, the rest by the schema. */
function isMutual(value: unknown): value is Mutual {
  if (!isObject(value)) return false;
  const { id, name, asOf, structure, published } = value;
  return (
    [id, name, asOf].every((text) => typeof text === "string" && text !== "") &&
    isObject(structure) &&
    isObject(published) &&
    typeof published["on"] === "string" &&
    isObject(published["by"])
  );
}

function refused(answer: object, io: Io): number {
  io.print(JSON.stringify(answer));
  return exit.doesNotHold;
}

async function json(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new Unreadable(`cannot read ${file}: ${error.message}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Unreadable(`${file} is not JSON: ${(error as Error).message}`);
  }
}
