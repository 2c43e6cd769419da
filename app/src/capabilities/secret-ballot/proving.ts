/** Checking what a key-holder handed in beside the application's own work, so that nobody else's page waits for it. */
import { Worker } from "node:worker_threads";
import type { ToProve } from "./proof-worker.ts";

/** What is wrong with a share or a shuffle, in words; null where every proof holds. */
export function wrongInAnswer(asked: ToProve): Promise<string | null> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL("./proof-worker.ts", import.meta.url), { workerData: asked });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", () => failed(new Error("the check of a proof ended without an answer")));
  });
}
