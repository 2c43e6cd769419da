/** Verifying a whole archive beside the application's own work, over all cores: minutes for tens of thousands of ballots. */
import { Worker } from "node:worker_threads";
import type { ToVerify } from "./verify-worker.ts";

export type Reach = { readonly done: number; readonly of: number };

const LOOK_MILLISECONDS = 1000;

/**
 * The first problem of an archive with its side file, in words; null where everything is shown to hold. `reached` is
 * called about once a second with how many of the proofs are taken in hand.
 */
export function verifyInThread(
  archive: Uint8Array,
  strict: string,
  reached: (reach: Reach) => void = () => {},
): Promise<string | null> {
  const next = new SharedArrayBuffer(8);
  const counter = new Int32Array(next);
  const looking = setInterval(() => {
    const of = Atomics.load(counter, 1);
    if (of > 0) reached({ done: Math.min(Atomics.load(counter, 0), of), of });
  }, LOOK_MILLISECONDS);
  return new Promise<string | null>((done, failed) => {
    const thread = new Worker(new URL("./verify-worker.ts", import.meta.url), {
      workerData: { archive, strict, next } satisfies ToVerify,
    });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", () => failed(new Error("the verifier ended without a verdict")));
  }).finally(() => clearInterval(looking));
}
