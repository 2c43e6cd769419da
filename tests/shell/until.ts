/** Waiting for what another process or a worker brings about: asked again and again, never longer slept. */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** Far above what any machine needs: a bound against waiting for ever, and nothing that is measured. */
const PATIENCE_MILLISECONDS = 120_000;

type Nothing = false | null | undefined;

/** Resolves with the first answer that is neither false nor nothing; fails with `what` when none comes. */
export async function until<T>(
  what: string,
  question: () => Promise<T | Nothing> | T | Nothing,
): Promise<T> {
  const began = performance.now();
  for (;;) {
    const answer = await question();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (performance.now() - began > PATIENCE_MILLISECONDS) assert.fail(`never: ${what}`);
    await pause(20);
  }
}
