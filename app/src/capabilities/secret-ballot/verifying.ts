/** Verifying a whole archive beside the application's own work: it takes minutes for tens of thousands of ballots. */
import { Worker } from "node:worker_threads";

/** The first problem of an archive with its side file, in words; null where everything is shown to hold. */
export function verifyInThread(archive: Uint8Array, strict: string): Promise<string | null> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL("./verify-worker.ts", import.meta.url), {
      workerData: { archive, strict },
    });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", () => failed(new Error("the verifier ended without a verdict")));
  });
}
