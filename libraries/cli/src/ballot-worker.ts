/** A thread that takes its share of verifying an archive: the tasks are counted off among all threads. */
import { parentPort, workerData } from "node:worker_threads";
import { openAll } from "@rochdale/ballot/verify.ts";
import { performShare } from "./ballot-threads.ts";
import type { Shared } from "./ballot-threads.ts";
import { means } from "./ballot-means.ts";

const shared = workerData as Shared;
const strict = shared.strict === null ? {} : { strict: shared.strict };
const { verification } = openAll(new Uint8Array(shared.bytes), { ...strict, fast: means });
parentPort?.postMessage(verification === null ? [] : performShare(verification, shared.next));
