/** The command `rochdale control`. */
import { controlOf } from "@rochdale/control/control.ts";
import type { Io } from "./io.ts";
import { runSuite } from "./suite.ts";

/**
 * Tells who controls a body from its rules and registers. Exit codes: 0 answered or refused, 2
 * unreadable.
 */
export async function control(args: readonly string[], io: Io): Promise<number> {
  const about = "Tells who controls a body from its rules and registers.";
  return runSuite({ name: "control", about, answer: controlOf }, args, io);
}
