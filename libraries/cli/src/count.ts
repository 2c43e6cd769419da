/** The command `rochdale count`: elections counted from ballot files by a named rule. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Constraints } from "@rochdale/count/elections/constraint.ts";
import { countElection } from "@rochdale/count/elections/count.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import { lotsByOrder, lotsFromSeed, noLots } from "@rochdale/count/elections/lots.ts";
import type { LotSource } from "@rochdale/count/elections/lots.ts";
import { presetNamed, presets } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { resultSheet, sheetCsv } from "@rochdale/count/elections/sheet.ts";
import { narrative } from "@rochdale/count/elections/narrative.ts";
import { narrativeWords } from "@rochdale/count/elections/words-narrative.ts";
import { say } from "@rochdale/language/say.ts";
import { constraintsIn } from "./count-constraints.ts";
import { electionIn } from "./count-file.ts";
import { countLine } from "./count-line.ts";
import { verifyCount } from "./count-verify.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

const help = `rochdale count: count elections exactly as the named rules say

  rochdale count --rules PRESET [--seats N] [--lot-order FILE | --seed S] [--constraints FILE] [--json] FILE...
  rochdale count verify REPORT.json FILE

  --rules PRESET     ${presets.map(({ name }) => name).join(", ")}
  --seats N          places to fill, where not as the file says
  --lot-order FILE   a JSON array of candidates from 1; the first of the tied in it is chosen
  --seed S           lots from a seed: SHA-256 over seed, election, rule, stage, purpose, candidate
  --constraints FILE minima and maxima of groups: {"attributes": [{"gender": "f"}, ...], one for each
                     candidate, "constraints": [{"category", "value", "min", "max"}, ...]}
  --json             one JSON object a line for each file, in order; without it the result sheet
  --tell LANGUAGE    the count told in sentences, en or cy
  --csv              the figures as a table for a spreadsheet
  --report           one whole JSON report a line: what verify, the narrative and the pages read

Files are BLT; .csv (a rank or a candidate in each column), .abif, .soc, .soi, .toc, .toi and
.json (cast vote records of NIST) are read with --seats. Exit codes: 0 counted, 2 the input cannot be read, 3 a lot is needed.`;

/** Counts each file; bad input tells its lines on standard error and nothing of it is counted. */
export async function count(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === "verify") return verifyCount(args.slice(1), io);
  if (args.includes("--help") || args.includes("-h")) {
    io.print(help);
    return exit.holds;
  }
  const asked = askedFor(args);
  if (typeof asked === "string") {
    io.tell(`rochdale count: ${asked}; see rochdale count --help`);
    return exit.unreadable;
  }
  let worst: number = exit.holds;
  for (const file of asked.files) {
    const code = countFile(file, asked, io);
    if (code === exit.unreadable || worst === exit.holds) worst = code;
  }
  return worst;
}

type Asked = {
  readonly files: readonly string[];
  readonly rules: ElectionRules;
  readonly seats: number | null;
  readonly order: readonly number[] | null;
  readonly seed: string | null;
  readonly constraints: Constraints | null;
  readonly form: "line" | "report" | "sheet" | "csv" | "en" | "cy";
};

/** What the arguments ask for, or what is wrong with them. */
function askedFor(args: readonly string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rules: { type: "string" },
        seats: { type: "string" },
        "lot-order": { type: "string" },
        seed: { type: "string" },
        constraints: { type: "string" },
        json: { type: "boolean" },
        report: { type: "boolean" },
        tell: { type: "string" },
        csv: { type: "boolean" },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const rules = presetNamed(values.rules ?? "");
  if (values.rules === undefined) return "say by which rules, --rules PRESET";
  if (rules === null) return `no rules are called ${values.rules}`;
  if (positionals.length === 0) return "name at least one file";
  const seats = values.seats === undefined ? null : Number(values.seats);
  if (seats !== null && !(Number.isInteger(seats) && seats > 0)) return "--seats is a whole number";
  if (values["lot-order"] !== undefined && values.seed !== undefined) {
    return "--lot-order and --seed are two ways to draw; give one";
  }
  const order = values["lot-order"] === undefined ? null : lotOrderIn(values["lot-order"]);
  if (typeof order === "string") return order;
  const constraints = values.constraints === undefined ? null : constraintsIn(values.constraints);
  if (typeof constraints === "string") return constraints;
  const { tell } = values;
  if (tell !== undefined && tell !== "en" && tell !== "cy") return "--tell en, or --tell cy";
  const form =
    values.report === true
      ? "report"
      : values.json === true
        ? "line"
        : (tell ?? (values.csv === true ? "csv" : "sheet"));
  return { files: positionals, rules, seats, order, seed: values.seed ?? null, constraints, form };
}

function lotOrderIn(file: string): readonly number[] | string {
  try {
    const order: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (Array.isArray(order) && order.every((c) => Number.isInteger(c) && c > 0)) {
      return order as number[];
    }
    return `${file} is not a JSON array of candidates from 1`;
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
}

function countFile(file: string, asked: Asked, io: Io): number {
  const election = electionIn(file, io, asked.seats);
  if (election === null) return exit.unreadable;
  const seats = asked.seats ?? election.seats;
  if (seats > (asked.rules.placesMost ?? seats)) {
    io.tell(`${file}: ${asked.rules.name} fills one place, not ${seats}; see --seats`);
    return exit.unreadable;
  }
  const report = reportOf(election, asked, seats);
  if (typeof report === "string") {
    io.tell(`${file}: ${report}`);
    return exit.unreadable;
  }
  if (asked.form === "line") io.print(JSON.stringify(countLine(file, report)));
  else if (asked.form === "report") io.print(JSON.stringify(report));
  else for (const line of linesOf(report, asked.form)) io.print(line);
  if (report.needs === null) return exit.holds;
  io.tell(`${file}: ${needed(report)}`);
  return exit.lotNeeded;
}

/** The report, or why it cannot be counted so. */
function reportOf(election: Election, asked: Asked, seats: number): Report | string {
  const { rules, constraints } = asked;
  const lots = lotsFor(asked, election);
  try {
    return countElection(election, rules, {
      seats,
      lots,
      ...(constraints === null ? {} : { constraints }),
    });
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function linesOf(report: Report, form: "sheet" | "csv" | "en" | "cy"): readonly string[] {
  if (form === "csv") return sheetCsv(report).trimEnd().split("\r\n");
  if (form === "sheet") return resultSheet(report);
  return narrative(report).flatMap((stage) => [
    ...stage.map((sentence) => say(narrativeWords, form, sentence)),
    "",
  ]);
}

function lotsFor(asked: Asked, election: Election): LotSource {
  if (asked.order !== null) return lotsByOrder(asked.order);
  if (asked.seed === null) return noLots;
  return lotsFromSeed({ seed: asked.seed, election: election.title, rule: asked.rules.name });
}

function needed({ needs, candidates }: Report): string {
  const names = needs?.tied.map((c) => `${c} ${candidates[c - 1]}`).join(", ");
  return `a lot is needed at stage ${needs?.stage} (${needs?.purpose}) among ${names}`;
}
