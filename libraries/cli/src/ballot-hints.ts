/** `rochdale ballot hints`: works out the commitments of an archive's ballots, so that others verify it faster. */
import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { hintsOpening } from "@rochdale/ballot/hints.ts";
import { openVerification } from "@rochdale/ballot/verification.ts";
import { fileIn } from "./ballot-file.ts";
import { means } from "./ballot-means.ts";
import { hintsByThreads } from "./ballot-threads.ts";
import { exit } from "./io.ts";
import type { Io } from "./io.ts";

/** Writes the hint file; a ballot whose proofs do not hold gets no line, and the exit code says so. */
export async function hints(args: readonly string[], io: Io): Promise<number> {
  const refused = (because: string): number => {
    io.tell(`rochdale ballot hints: ${because}`);
    return exit.unreadable;
  };
  const [file, out, ...more] = args;
  if (file === undefined || out === undefined || more.length > 0 || file.startsWith("-")) {
    return refused("name an archive and a new file; see rochdale ballot --help");
  }
  if (existsSync(out)) return refused(`${out} is there already`);
  const bytes = fileIn(file);
  if (typeof bytes === "string") return refused(bytes);
  const opened = openVerification(bytes, { fast: means });
  if (!opened.ok) return refused(opened.problems.map((one) => one.because).join("; "));
  const { setup } = opened.value;
  const threads = Math.min(availableParallelism(), 16);
  const lines = await hintsByThreads(opened.value, { threads });
  const made = lines.filter((line) => line !== null);
  try {
    const text = hintsOpening(setup.election.fingerprint) + made.join("");
    writeFileSync(out, text, { flag: "wx" });
  } catch (error) {
    return refused(`cannot write ${out}: ${(error as Error).message}`);
  }
  io.print(`${out}: hints at ${made.length} of ${lines.length} ballots`);
  return made.length === lines.length ? exit.holds : exit.doesNotHold;
}
