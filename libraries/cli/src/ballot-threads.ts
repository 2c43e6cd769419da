/** An archive verified by several threads at once: each opens it, then they count off the tasks. */
import { Worker } from "node:worker_threads";
import type { Problem } from "@rochdale/ballot/problem.ts";
import { perform, tasksOf } from "@rochdale/ballot/verification.ts";
import type { Verification } from "@rochdale/ballot/verification.ts";
import { conclude, openAll, refusedVerdict } from "@rochdale/ballot/verify.ts";
import type { Verdict, VerifyOptions } from "@rochdale/ballot/verify.ts";
import { means } from "./ballot-means.ts";

/** What every thread is given. */
export type Shared = {
  readonly bytes: SharedArrayBuffer;
  readonly strict: string | null;
  /** The number of the next task that nobody has taken, and behind it how many there are (two Int32). */
  readonly next: SharedArrayBuffer;
};

/** Takes tasks until none is left: the problems that they show. */
export function performShare(verification: Verification, next: SharedArrayBuffer): Problem[] {
  const tasks = tasksOf(verification);
  const counter = new Int32Array(next);
  const problems: Problem[] = [];
  for (;;) {
    const task = tasks[Atomics.add(counter, 0, 1)];
    if (task === undefined) return problems;
    problems.push(...perform(verification, task));
  }
}

/** Below this a thread costs more than it saves. */
const bytesWorthThreads = 1_500_000;

/** The verdict on an archive, worked out by so many threads, this one among them. */
export async function verifyByThreads(
  bytes: Uint8Array,
  options: Omit<VerifyOptions, "fast">,
  given: {
    readonly threads: number;
    readonly worth?: number;
    /** Eight bytes of the caller's, in which other threads can see how far the work is. */
    readonly next?: SharedArrayBuffer;
  },
): Promise<Verdict> {
  const { threads, worth = bytesWorthThreads, next = new SharedArrayBuffer(8) } = given;
  const all = { ...options, fast: means };
  const { verification, problems } = openAll(bytes, all);
  if (verification === null) return refusedVerdict(problems);
  const wanted = bytes.length < worth ? 1 : threads;
  const tasks = tasksOf(verification).length;
  Atomics.store(new Int32Array(next), 1, tasks);
  const helpers = Math.min(wanted, tasks) - 1;
  const others =
    helpers < 1
      ? []
      : helping({ bytes: sharedCopy(bytes), strict: all.strict ?? null, next }, helpers);
  const own = performShare(verification, next);
  const found = [problems, own, ...(await Promise.all(others))].flat();
  return conclude(verification, { options: all, problems: found });
}

function helping(shared: Shared, count: number): Promise<readonly Problem[]>[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL("./ballot-worker.ts", import.meta.url), {
      workerData: shared,
    });
    return new Promise<readonly Problem[]>((done, failed) => {
      worker.on("message", done);
      worker.on("error", failed);
      worker.on("exit", (code) => failed(new Error(`a thread ended with ${code}`)));
    });
  });
}

function sharedCopy(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}
