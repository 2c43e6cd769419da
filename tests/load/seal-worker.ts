/** A thread that seals votes beforehand, for the load test: so many voters' ballots, as the booth makes them. */
import { randomBytes } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { castBallot } from "@rochdale/ballot/cast.ts";

const { election, credentials } = workerData as {
  readonly election: string;
  readonly credentials: readonly string[];
};
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
for (const [at, credential] of credentials.entries()) {
  const answers = [
    at % 7 === 0 ? ("blank" as const) : [at % 3 === 0 ? 0 : 1, at % 3 === 0 ? 1 : 0],
  ];
  parentPort?.postMessage(castBallot({ election, credential, answers, random }).ballot);
}
