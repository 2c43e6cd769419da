/** The command `rochdale statement`. */
import { statement as answerOf } from "@rochdale/money/statement/statement.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { orRefused, plainStatement } from "./money-plain.ts";
import { runSuite } from "./suite.ts";

/**
 * Draws the monthly payment statement between a commissioner and a mutual. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function statement(args: readonly string[], io: Io): Promise<number> {
  const about = "Draws the monthly payment statement between a commissioner and a mutual.";
  const answer = (input: unknown) => printed(answerOf(input));
  const plain = (input: unknown) => orRefused(answerOf(input), plainStatement);
  return runSuite({ name: "statement", about, answer, plain }, args, io);
}
