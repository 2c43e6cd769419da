/** The command `rochdale allot`. */
import { allot as allotment } from "@rochdale/money/allot/allot.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Shares out a sum of money to the penny. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function allot(args: readonly string[], io: Io): Promise<number> {
  const about = "Shares out a sum of money to the penny.";
  const answer = (input: unknown) => printed(allotment(input));
  return runSuite({ name: "allot", about, answer }, args, io);
}
