/** The command `rochdale decide`. */
import { decide as decideResolution } from "@rochdale/count/decide.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Decides a resolution or ballot from its rule and the counted votes. Exit codes: 0 answered or
 * refused, 2 unreadable.
 */
export async function decide(args: readonly string[], io: Io): Promise<number> {
  const about = "Decides a resolution or ballot from its rule and the counted votes.";
  return runSuite({ name: "decide", about, answer: decideResolution }, args, io);
}
