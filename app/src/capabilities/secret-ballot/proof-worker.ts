/** A thread that checks what one key-holder handed in, a share or a shuffle: seconds to minutes where papers are ranked. */
import { parentPort, workerData } from "node:worker_threads";
import { wrongInShare, wrongInShuffle, type GivenShare, type ToDecrypt } from "./decrypting.ts";

/** `shuffle`, or a share with its strong proofs. */
export type ToProve = {
  readonly opens: ToDecrypt;
  readonly given: GivenShare | { readonly shuffle: string };
};

const { opens, given } = workerData as ToProve;
parentPort?.postMessage(
  "shuffle" in given ? wrongInShuffle(opens, given.shuffle) : wrongInShare(opens, given),
);
