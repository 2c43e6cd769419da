/** What the arguments of `rochdale count` ask for, or what is wrong with them. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Constraints } from "@rochdale/count/elections/constraint.ts";
import { presetNamed, presets } from "@rochdale/count/elections/presets.ts";
import type { ElectionRules } from "@rochdale/count/elections/presets.ts";
import type { Language } from "@rochdale/language/message.ts";
import { changedBy } from "./count-changes.ts";
import { constraintsIn } from "./count-constraints.ts";

export const countTold = `rochdale count: count elections exactly as the named rules say

  rochdale count --rules PRESET [--seats N] [--lot-order FILE | --seed S] [--constraints FILE] [--changes FILE] [--json] FILE...
  rochdale count verify REPORT.json FILE [--rules PRESET --changes FILE]

  --rules PRESET     ${presets.map(({ name }) => name).join(", ")}
  --seats N          places to fill, where not as the file says
  --lot-order FILE   a JSON array of candidates from 1; the first of the tied in it is chosen
  --seed S           lots from a seed: SHA-256 over seed, election, rule, stage, purpose, candidate
  --constraints FILE minima and maxima of groups: {"attributes": [{"gender": "f"}, ...], one for each
                     candidate, "constraints": [{"category", "value", "min", "max"}, ...]}

  --changes FILE     a body's own rule: {"name": "our rules", "changes": {"CHOICE": {"value": ..., "cite":
                     "our rule 12"}}}, on top of the preset

What is printed: the result sheet, or one of
  --json             one JSON object a line for each file, in order: the figures others script against
  --report           one whole JSON report a line: what verify, the narrative and the pages read
  --csv              the figures as a table for a spreadsheet
  --tell LANGUAGE    the count told in sentences, en or cy
  --declaration LANGUAGE --officer NAME --on DAY [--body NAME] [--electorate N]
                     the declaration of result for the returning officer to sign; a day is 2026-11-21
  --publish LEVEL    what may be published, as JSON: full, the papers too; suppressed, rankings borne
                     by fewer than --least K papers shortened or withheld; stages, the figures with a
                     commitment to the papers (--salt HEX, or one is drawn and told)
Beside any of them
  --flow FILE.svg    how the votes moved, drawn; for one ballot file

Files are BLT; .csv (a rank or a candidate in each column), .abif, .soc, .soi, .toc, .toi and
.json (cast vote records of NIST) are read with --seats. Exit codes: 0 counted, 2 the input cannot
be read, 3 a lot is needed.`;

/** What is printed for each file. */
export type Form =
  | { readonly form: "sheet" }
  | { readonly form: "line" }
  | { readonly form: "report" }
  | { readonly form: "csv" }
  | { readonly form: "told"; readonly language: Language }
  | {
      readonly form: "declaration";
      readonly language: Language;
      readonly officer: string;
      readonly on: string;
      readonly body?: string;
      readonly electorate?: number;
    }
  | { readonly form: "publication"; readonly level: "full" }
  | { readonly form: "publication"; readonly level: "suppressed"; readonly least: number }
  | { readonly form: "publication"; readonly level: "stages"; readonly salt: Uint8Array | null };

export type Asked = {
  readonly files: readonly string[];
  readonly rules: ElectionRules;
  readonly seats: number | null;
  readonly order: readonly number[] | null;
  readonly seed: string | null;
  readonly constraints: Constraints | null;
  readonly form: Form;
  /** Where the chart is written. */
  readonly flow: string | null;
};

const options = {
  rules: { type: "string" },
  seats: { type: "string" },
  "lot-order": { type: "string" },
  seed: { type: "string" },
  constraints: { type: "string" },
  changes: { type: "string" },
  json: { type: "boolean" },
  report: { type: "boolean" },
  tell: { type: "string" },
  csv: { type: "boolean" },
  declaration: { type: "string" },
  officer: { type: "string" },
  on: { type: "string" },
  body: { type: "string" },
  electorate: { type: "string" },
  publish: { type: "string" },
  least: { type: "string" },
  salt: { type: "string" },
  flow: { type: "string" },
} as const;
type Values = { readonly [option in keyof typeof options]?: string | boolean };

/** Reads the arguments; a text says what is wrong with them. */
export function askedFor(args: readonly string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals: files } = parsed;
  const preset = presetNamed(values.rules ?? "");
  if (values.rules === undefined) return "say by which rules, --rules PRESET";
  if (preset === null) return `no rules are called ${values.rules}`;
  const rules = values.changes === undefined ? preset : changedBy(values.changes, preset);
  if (typeof rules === "string") return rules;
  if (files.length === 0) return "name at least one file";
  const seats = wholeIn(values.seats);
  if (seats === "wrong") return "--seats is a whole number";
  if (values["lot-order"] !== undefined && values.seed !== undefined) {
    return "--lot-order and --seed are two ways to draw; give one";
  }
  const order = values["lot-order"] === undefined ? null : lotOrderIn(values["lot-order"]);
  if (typeof order === "string") return order;
  const constraints = values.constraints === undefined ? null : constraintsIn(values.constraints);
  if (typeof constraints === "string") return constraints;
  const form = formIn(values);
  if (typeof form === "string") return form;
  if (values.flow !== undefined && files.length > 1) return "--flow draws one ballot file";
  const { seed = null, flow = null } = values;
  return { files, rules, seats, order, seed, constraints, form, flow };
}

/** A whole number from 1, null where none is given. */
function wholeIn(text: string | undefined): number | null | "wrong" {
  if (text === undefined) return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : "wrong";
}

function formIn(values: Values): Form | string {
  const text = (option: keyof Values): string | undefined => {
    const value = values[option];
    return typeof value === "string" ? value : undefined;
  };
  const forms = (["json", "report", "csv", "tell", "declaration", "publish"] as const).filter(
    (option) => values[option] !== undefined,
  );
  const [form, another] = forms;
  if (another !== undefined) return `--${form} and --${another} print two things; give one`;
  if (form === "json") return { form: "line" };
  if (form === "report" || form === "csv") return { form };
  if (form === "publish") return publicationIn(text("publish"), text("least"), text("salt"));
  if (form === undefined) return { form: "sheet" };
  const language = text(form);
  if (language !== "en" && language !== "cy") return `--${form} en, or --${form} cy`;
  if (form === "tell") return { form: "told", language };
  const [officer, on, body] = [text("officer"), text("on"), text("body")];
  if (officer === undefined || officer.trim() === "") return "--declaration needs --officer NAME";
  if (on === undefined || !isDay(on)) return "--declaration needs --on DAY, such as 2026-11-21";
  const electorate = wholeIn(text("electorate"));
  if (electorate === "wrong") return "--electorate is a whole number";
  return {
    form: "declaration",
    language,
    officer,
    on,
    ...(body === undefined ? {} : { body }),
    ...(electorate === null ? {} : { electorate }),
  };
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

function publicationIn(level = "", least?: string, salt?: string): Form | string {
  const form = "publication" as const;
  if (level === "full") return { form, level };
  if (level === "suppressed") {
    const papers = wholeIn(least);
    if (papers === null || papers === "wrong" || papers < 2) {
      return "--publish suppressed needs --least K, a whole number from 2";
    }
    return { form, level, least: papers };
  }
  if (level !== "stages") return "--publish full, --publish suppressed or --publish stages";
  if (salt === undefined) return { form, level, salt: null };
  if (!/^(?:[0-9a-f]{2}){16,255}$/i.test(salt)) return "--salt is 16 bytes or more in hexadecimal";
  return { form, level, salt: Uint8Array.from(Buffer.from(salt, "hex")) };
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
