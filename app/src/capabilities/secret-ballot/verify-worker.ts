/** A thread that verifies one whole archive strictly, as a stranger would, with others beside it; it says the first problem. */
import { availableParallelism } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { verifyByThreads } from "@rochdale/cli/ballot-threads.ts";

export type ToVerify = {
  readonly archive: Uint8Array;
  readonly strict: string;
  /** Where the application sees how far the work is: tasks taken, and all tasks. */
  readonly next: SharedArrayBuffer;
};

const { archive, strict, next } = workerData as ToVerify;
const verdict = await verifyByThreads(
  archive,
  { strict },
  { threads: availableParallelism(), next },
);
const [problem] = verdict.problems;
const missing = verdict.notShown[0]?.because;
parentPort?.postMessage(
  problem
    ? `${problem.where}: ${problem.because}`
    : verdict.strict
      ? (missing ?? null)
      : "not strict",
);
