/** Checking what a key-holder handed in beside the application's own work, so that nobody else's page waits for it. */
import type { ToProve } from "./proof-worker.ts";
import { fromThread } from "./thread.ts";

/** What is wrong with a share or a shuffle, in words; null where every proof holds. */
export function wrongInAnswer(asked: ToProve): Promise<string | null> {
  return fromThread("./proof-worker.ts", asked);
}
