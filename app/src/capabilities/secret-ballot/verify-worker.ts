/** A thread that verifies one whole archive strictly, as a stranger would, and says the first problem. */
import { parentPort, workerData } from "node:worker_threads";
import { verifyArchive } from "@rochdale/ballot/verify.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";

const { archive, strict } = workerData as {
  readonly archive: Uint8Array;
  readonly strict: string;
};
const verdict = verifyArchive(archive, { strict, fast: fastPowers });
const [problem] = verdict.problems;
const missing = verdict.notShown[0]?.because;
parentPort?.postMessage(
  problem
    ? `${problem.where}: ${problem.because}`
    : verdict.strict
      ? (missing ?? null)
      : "not strict",
);
