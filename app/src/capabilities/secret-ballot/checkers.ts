/** The threads that check arriving ballots: as many as there are cores to spare, with a queue that refuses to grow long. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SetupTexts } from "@rochdale/ballot/setup.ts";
import type { Answered, Checked, ToCheck } from "./check-worker.ts";

type Waiting = {
  readonly worker: Checker;
  readonly done: (checked: Checked) => void;
  readonly failed: (error: Error) => void;
};
type Checker = { readonly thread: Worker; readonly knows: Set<string>; busy: number };

/** At some 200 ballots a second and core, what stands in the queue is answered within two seconds. */
const QUEUE_MOST = 400;
const THREADS_MOST = 8;

const waiting = new Map<number, Waiting>();
let checkers: Checker[] = [];
let asked = 0;

/** More ballots came at once than can be checked: the sender tries again a little later. */
export class TooManyBallots extends Error {
  override name = "TooManyBallots";
}

/**
 * Checks a ballot's text completely against an election. `election` names its set-up; `texts` are asked for once in
 * each thread. Throws TooManyBallots where the queue is full.
 */
export function checkInThread(
  election: { readonly name: string; readonly texts: () => SetupTexts },
  ballot: string,
): Promise<Checked> {
  if (waiting.size >= QUEUE_MOST) throw new TooManyBallots();
  const worker = leastBusy();
  const texts = worker.knows.has(election.name) ? null : election.texts();
  worker.knows.add(election.name);
  worker.busy += 1;
  const id = (asked += 1);
  return new Promise((done, failed) => {
    waiting.set(id, { worker, done, failed });
    if (waiting.size === 1) for (const one of checkers) one.thread.ref();
    worker.thread.postMessage({ id, election: election.name, texts, ballot } satisfies ToCheck);
  });
}

function leastBusy(): Checker {
  const wanted = Math.max(1, Math.min(THREADS_MOST, availableParallelism()));
  const idle = checkers.find((one) => one.busy === 0);
  if (idle) return idle;
  if (checkers.length < wanted) return startChecker();
  return checkers.reduce((least, one) => (one.busy < least.busy ? one : least));
}

function startChecker(): Checker {
  const thread = new Worker(new URL("./check-worker.ts", import.meta.url));
  const checker: Checker = { thread, knows: new Set(), busy: 0 };
  thread.on("message", ({ id, checked }: Answered) => {
    const found = waiting.get(id);
    waiting.delete(id);
    checker.busy -= 1;
    if (waiting.size === 0) for (const one of checkers) one.thread.unref();
    found?.done(checked);
  });
  thread.on("error", (error: Error) => {
    checkers = checkers.filter((one) => one !== checker);
    for (const [id, one] of waiting) {
      if (one.worker !== checker) continue;
      waiting.delete(id);
      one.failed(error);
    }
  });
  checkers.push(checker);
  return checker;
}
