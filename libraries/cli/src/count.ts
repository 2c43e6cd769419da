/** The command `rochdale count`: elections counted from ballot files by a named rule. */
import { writeFileSync } from "node:fs";
import { countElection } from "@rochdale/count/elections/count.ts";
import type { Election } from "@rochdale/count/elections/election.ts";
import { flowOf, flowSvg } from "@rochdale/count/elections/flow-chart.ts";
import { lotsByOrder, lotsFromSeed, noLots } from "@rochdale/count/elections/lots.ts";
import type { LotSource } from "@rochdale/count/elections/lots.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { flowWords } from "@rochdale/count/elections/words-flow-chart.ts";
import { say } from "@rochdale/language/say.ts";
import { askedFor, countTold } from "./count-asked.ts";
import type { Asked } from "./count-asked.ts";
import { electionIn } from "./count-file.ts";
import { printedForm } from "./count-forms.ts";
import { verifyCount } from "./count-verify.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

/** Counts each file; bad input tells its lines on standard error and nothing of it is counted. */
export async function count(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === "verify") return verifyCount(args.slice(1), io);
  if (args.includes("--help") || args.includes("-h")) {
    io.print(countTold);
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

function countFile(file: string, asked: Asked, io: Io): number {
  const election = electionIn(file, io, asked.seats);
  if (election === null) return exit.unreadable;
  const seats = asked.seats ?? election.seats;
  if (seats > (asked.rules.placesMost ?? seats)) {
    io.tell(`${file}: ${asked.rules.name} fills one place, not ${seats}; see --seats`);
    return exit.unreadable;
  }
  try {
    return tellCount(election, { file, seats, asked }, io);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    io.tell(`${file}: ${error.message}`);
    return exit.unreadable;
  }
}

/** Counts, prints, draws. Throws RangeError on what the rule or the form cannot take. */
function tellCount(
  election: Election,
  { file, seats, asked }: { readonly file: string; readonly seats: number; readonly asked: Asked },
  io: Io,
): number {
  const { rules, constraints } = asked;
  const report = countElection(election, rules, {
    seats,
    lots: lotsFor(asked, election),
    ...(constraints === null ? {} : { constraints }),
  });
  for (const line of printedForm({ file, election, report, asked }, io)) io.print(line);
  if (asked.flow !== null && !drawn(report, asked, io)) return exit.unreadable;
  if (report.needs === null) return exit.holds;
  io.tell(`${file}: ${needed(report)}`);
  return exit.lotNeeded;
}

/** Writes the chart; an election that nobody contests has none. */
function drawn(report: Report, { form, flow }: Asked, io: Io): boolean {
  const language = form.form === "told" || form.form === "declaration" ? form.language : "en";
  const chart = flowSvg(flowOf(report), (message) => say(flowWords, language, message));
  if (flow === null || chart === "") {
    io.tell(`${flow}: not written, for nobody was counted`);
    return true;
  }
  try {
    writeFileSync(flow, chart);
    return true;
  } catch (error) {
    io.tell(`${flow}: ${(error as Error).message}`);
    return false;
  }
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
