/** The command `rochdale books`. */
import { books as answerOf } from "@rochdale/money/books/books.ts";
import { printed } from "@rochdale/money/printed.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Keeps books that anybody can check: entries in, reports and a journal out. Exit codes: 0 answered or refused, 2 unreadable.
 */
export async function books(args: readonly string[], io: Io): Promise<number> {
  const about = "Keeps books that anybody can check: entries in, reports and a journal out.";
  const answer = (input: unknown) => printed(answerOf(input));
  return runSuite({ name: "books", about, answer }, args, io);
}
