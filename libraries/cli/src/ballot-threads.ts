/** An archive verified by several threads at once: each opens it, then they count off the tasks. */
import { randomBytes } from "node:crypto";
import { Worker } from "node:worker_threads";
import { hintLine } from "@rochdale/ballot/hints.ts";
import type { Problem } from "@rochdale/ballot/problem.ts";
import { payloadOf, perform, tasksOf } from "@rochdale/ballot/verification.ts";
import type { HintsGiven, Verification } from "@rochdale/ballot/verification.ts";
import { conclude, openAll, refusedVerdict } from "@rochdale/ballot/verify.ts";
import type { Verdict, VerifyOptions } from "@rochdale/ballot/verify.ts";
import { means } from "./ballot-means.ts";

/** What every thread is given. */
export type Shared = {
  readonly bytes: SharedArrayBuffer;
  readonly strict: string | null;
  readonly hints: SharedArrayBuffer | null;
  /** Whether to verify, or to work out hints. */
  readonly work: "verify" | "hints";
  /** The number of the next task that nobody has taken, and behind it how many there are (two Int32). */
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

/** A ballot's place in the archive and its line of the hint file; null where its proofs do not hold. */
export type PlacedHint = readonly [number, string | null];

/** Takes ballots until none is left: their lines of the hint file. */
export function hintShare(verification: Verification, next: SharedArrayBuffer): PlacedHint[] {
  const { ballots, setup } = verification;
  const counter = new Int32Array(next);
  const lines: PlacedHint[] = [];
  for (;;) {
    const at = Atomics.add(counter, 0, 1);
    const event = ballots[at];
    if (event === undefined) return lines;
    const reading = verification.readingAt(at);
    lines.push([at, reading.ok ? hintLine(setup, reading.value, payloadOf(event)) : null]);
  }
}

/** The hints of a file, with chance that its maker could not foresee. */
export const hintsGiven = (bytes: Uint8Array): HintsGiven => ({
  bytes,
  random: (count) => new Uint8Array(randomBytes(count)),
});

/** Below this a thread costs more than it saves. */
const bytesWorthThreads = 1_500_000;

/** The verdict on an archive, worked out by so many threads, this one among them. */
export async function verifyByThreads(
  bytes: Uint8Array,
  options: Omit<VerifyOptions, "fast" | "hints"> & { readonly hints?: Uint8Array },
  given: {
    readonly threads: number;
    readonly worth?: number;
    /** Eight bytes of the caller's, in which other threads can see how far the work is. */
    readonly next?: SharedArrayBuffer;
    /** Told of how many ballots the hint file tells; null if it is none for this election. */
    readonly hinted?: (count: number | null) => void;
  },
): Promise<Verdict> {
  const { threads, worth = bytesWorthThreads, next = new SharedArrayBuffer(8) } = given;
  const { hints, ...rest } = options;
  const own = hints === undefined ? {} : { hints: hintsGiven(hints) };
  const all: VerifyOptions = { ...rest, ...own, fast: means };
  const { verification, problems } = openAll(bytes, all);
  if (verification === null) return refusedVerdict(problems);
  if (hints !== undefined) given.hinted?.(verification.hints?.count ?? null);
  const wanted = bytes.length < worth ? 1 : threads;
  const tasks = tasksOf(verification).length;
  Atomics.store(new Int32Array(next), 1, tasks);
  const shared = (): Shared => ({
    ...{ bytes: sharedCopy(bytes), strict: all.strict ?? null, next, work: "verify" },
    hints: hints === undefined ? null : sharedCopy(hints),
  });
  const others = helping<Problem>(shared, Math.min(wanted, tasks) - 1);
  const found = performShare(verification, next);
  const together = [problems, found, ...(await Promise.all(others))].flat();
  return conclude(verification, { options: all, problems: together });
}

/** Each ballot's line of the hint file in the archive's order, by so many threads. */
export async function hintsByThreads(
  verification: Verification,
  { threads, worth = bytesWorthThreads }: { readonly threads: number; readonly worth?: number },
): Promise<readonly (string | null)[]> {
  const { archive, ballots } = verification;
  const next = new SharedArrayBuffer(8);
  const shared = (): Shared => ({
    ...{ bytes: sharedCopy(archive.bytes), strict: null, hints: null, next, work: "hints" },
  });
  const wanted = archive.bytes.length < worth ? 1 : threads;
  const others = helping<PlacedHint>(shared, wanted - 1);
  const own = hintShare(verification, next);
  const lines = new Map([own, ...(await Promise.all(others))].flat());
  return ballots.map((_, at) => lines.get(at) ?? null);
}

function helping<T>(shared: () => Shared, count: number): Promise<readonly T[]>[] {
  if (count < 1) return [];
  const workerData = shared();
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL("./ballot-worker.ts", import.meta.url), { workerData });
    return new Promise<readonly T[]>((done, failed) => {
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
