/** A thread that shares a pot among all bills, so that no reader waits meanwhile. */
import { parentPort, workerData } from "node:worker_threads";
import { shareOf, type allotInput } from "./share.ts";

parentPort?.postMessage(shareOf(workerData as ReturnType<typeof allotInput>));
