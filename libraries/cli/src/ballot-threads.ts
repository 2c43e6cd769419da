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
  /** The number of the next task that nobody has taken. */
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
  { threads, worth = bytesWorthThreads }: { readonly threads: number; readonly worth?: number },
): Promise<Verdict> {
  const given = { ...options, fast: means };
  const { verification, problems } = openAll(bytes, given);
  if (verification === null) return refusedVerdict(problems);
  const wanted = bytes.length < worth ? 1 : threads;
  const helpers = Math.min(wanted, tasksOf(verification).length) - 1;
  const next = new SharedArrayBuffer(4);
  const others =
    helpers < 1
      ? []
      : helping({ bytes: sharedCopy(bytes), strict: given.strict ?? null, next }, helpers);
  const own = performShare(verification, next);
  const all = [problems, own, ...(await Promise.all(others))].flat();
  return conclude(verification, { options: given, problems: all });
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
