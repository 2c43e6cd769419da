/** The command `rochdale allot`. */
import { allot as allotment } from "@rochdale/money/allot/allot.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { orRefused, plainAllotment } from "./money-plain.ts";
import { runSuite } from "./suite.ts";

/**
 * Shares out a sum of money to the penny. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function allot(args: readonly string[], io: Io): Promise<number> {
  const about = "Shares out a sum of money to the penny.";
  const answer = (input: unknown) => printed(allotment(input));
  const plain = (input: unknown) => orRefused(allotment(input), plainAllotment);
  return runSuite({ name: "allot", about, answer, plain }, args, io);
}
