/** One piece of work in a thread of its own, so that nobody's page waits for it. */
import { Worker } from "node:worker_threads";

/** What the thread posts; rejected with what it threw. `file` stands beside this one. */
export function fromThread<T>(file: `./${string}.ts`, workerData: unknown): Promise<T> {
  return new Promise<T>((done, failed) => {
    const thread = new Worker(new URL(file, import.meta.url), { workerData });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", () => failed(new Error(`${file} ended without an answer`)));
  });
}
