/** The command `rochdale surplus`. */
import { surplus as answerOf } from "@rochdale/money/surplus/surplus.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { orRefused, plainSurplus } from "./money-plain.ts";
import { runSuite } from "./suite.ts";

/**
 * Says what a mutual of its legal form may do with its surplus, to the penny. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function surplus(args: readonly string[], io: Io): Promise<number> {
  const about = "Says what a mutual of its legal form may do with its surplus, to the penny.";
  const answer = (input: unknown) => printed(answerOf(input));
  const plain = (input: unknown) => orRefused(answerOf(input), plainSurplus);
  return runSuite({ name: "surplus", about, answer, plain }, args, io);
}
