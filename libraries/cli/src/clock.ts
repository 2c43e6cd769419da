/** The command `rochdale clock`. */
import { clockOf } from "@rochdale/clock/clock.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Says what is due when, and how things stand on a day. Exit codes: 0 answered or refused, 2
 * unreadable.
 */
export async function clock(args: readonly string[], io: Io): Promise<number> {
  const about = "Says what is due when, and how things stand on a day.";
  return runSuite({ name: "clock", about, answer: clockOf }, args, io);
}
