/** A thread that opens a closed box from enough shares: minutes where thousands ranked. */
import { parentPort, workerData } from "node:worker_threads";
import { resultFrom, type Shares, type ToDecrypt } from "./decrypting.ts";

export type ToOpenUp = { readonly opens: ToDecrypt; readonly shares: Shares };

const { opens, shares } = workerData as ToOpenUp;
parentPort?.postMessage(resultFrom(opens, shares));
