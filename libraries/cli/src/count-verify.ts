/** The command `rochdale count verify`: a report counted again from the papers. */
import { readFileSync } from "node:fs";
import { verifyReport } from "@rochdale/count/elections/verify.ts";
import { presetNamed, type ElectionRules } from "@rochdale/count/elections/presets.ts";
import { changedBy } from "./count-changes.ts";
import { electionIn } from "./count-file.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

/** Exit codes: 0 every figure agrees, 1 the differences are listed, 2 unreadable. */
export async function verifyCount(args: readonly string[], io: Io): Promise<number> {
  const [reportFile, file, ...rest] = args;
  const own = ownRules(rest);
  if (reportFile === undefined || file === undefined || typeof own === "string") {
    if (typeof own === "string") io.tell(`rochdale count: ${own}`);
    io.tell("rochdale count: verify REPORT.json FILE [--rules PRESET --changes FILE]");
    return exit.unreadable;
  }
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8"));
  } catch (error) {
    io.tell(`${reportFile}: ${(error as Error).message}`);
    return exit.unreadable;
  }
  report = reportIn(report);
  const places = (report as { readonly seats?: unknown } | null)?.seats;
  const election = electionIn(file, io, typeof places === "number" ? places : null);
  if (election === null) return exit.unreadable;
  const named = (report as { readonly rules?: unknown } | null)?.rules;
  const rules = own?.name === named ? own : typeof named === "string" ? presetNamed(named) : null;
  if (rules === null) {
    io.tell(`${reportFile}: it names no rules that are known here`);
    return exit.unreadable;
  }
  const differences = verifyReport(election, rules, report);
  for (const { at, reported, counted } of differences) {
    io.print(`differs: ${at}: reported ${reported}, counted ${counted}`);
  }
  io.print(differences.length === 0 ? "every figure agrees" : `${differences.length} differ`);
  return differences.length === 0 ? exit.holds : exit.doesNotHold;
}

/** A body's own rule, where the arguments give one; a text says what is wrong with them. */
function ownRules(args: readonly string[]): ElectionRules | null | string {
  if (args.length === 0) return null;
  const [first, preset = "", second, changes = "", ...more] = args;
  if (first !== "--rules" || second !== "--changes" || more.length > 0) return "what else is that?";
  const rules = presetNamed(preset);
  return rules === null ? `no rules are called ${preset}` : changedBy(changes, rules);
}

/** The report itself, or the one within a publication. */
function reportIn(json: unknown): unknown {
  const published = json as { readonly schema?: unknown; readonly report?: unknown } | null;
  return published?.schema === "rochdale-count-publication-1" ? published.report : json;
}
