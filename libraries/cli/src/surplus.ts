/** The command `rochdale surplus`. */
import { surplus as answerOf } from "@rochdale/money/surplus/surplus.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Says what a mutual of its legal form may do with its surplus, to the penny. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function surplus(args: readonly string[], io: Io): Promise<number> {
  const about = "Says what a mutual of its legal form may do with its surplus, to the penny.";
  const answer = (input: unknown) => printed(answerOf(input));
  return runSuite({ name: "surplus", about, answer }, args, io);
}
