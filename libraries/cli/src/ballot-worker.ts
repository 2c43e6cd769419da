/** A thread that takes its share of an archive's work: the tasks are counted off among all threads. */
import { parentPort, workerData } from "node:worker_threads";
import { openAll } from "@rochdale/ballot/verify.ts";
import { hintShare, hintsGiven, performShare } from "./ballot-threads.ts";
import type { Shared } from "./ballot-threads.ts";
import { means } from "./ballot-means.ts";

const { bytes, strict, hints, next, work } = workerData as Shared;
const { verification } = openAll(new Uint8Array(bytes), {
  ...(strict === null ? {} : { strict }),
  ...(hints === null ? {} : { hints: hintsGiven(new Uint8Array(hints)) }),
  fast: means,
});
const share = work === "verify" ? performShare : hintShare;
parentPort?.postMessage(verification === null ? [] : share(verification, next));
