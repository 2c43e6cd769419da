/** A thread that checks ballots completely: it holds each election's set-up and answers what is wrong with a text. */
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { checkBallot, ciphertextMarks } from "@rochdale/ballot/ballot-check.ts";
import type { Check } from "@rochdale/ballot/problem.ts";
import { readSetup, type Setup, type SetupTexts } from "@rochdale/ballot/setup.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";

export type ToCheck = {
  readonly id: number;
  /** The digest of the election: `texts` come along the first time only. */
  readonly election: string;
  readonly texts: SetupTexts | null;
  readonly ballot: string;
};
export type Checked =
  | {
      readonly ok: true;
      readonly tracker: string;
      readonly credential: string;
      readonly marks: readonly Uint8Array[];
    }
  | { readonly ok: false; readonly check: Check };
export type Answered = { readonly id: number; readonly checked: Checked };

const setups = new Map<string, Setup>();
const SETUPS_MOST = 8;

function setupOf({ election, texts }: ToCheck): Setup {
  const known = setups.get(election);
  if (known) return known;
  if (!texts) throw new Error("an election's texts come before its ballots");
  const reading = readSetup(texts, fastPowers);
  if (!reading.ok) throw new Error("an election that cannot be read was set up");
  setups.set(election, reading.value.setup);
  const oldest = setups.size > SETUPS_MOST ? setups.keys().next().value : undefined;
  if (oldest !== undefined) setups.delete(oldest);
  return reading.value.setup;
}

function check(asked: ToCheck): Checked {
  const setup = setupOf(asked);
  const found = checkBallot(setup, asked.ballot);
  if (!found.ok) return { ok: false, check: found.problems[0]?.check ?? "ballotText" };
  const { tracker, credential } = found.value;
  const marks = ciphertextMarks(setup, found.value).map(
    (mark) => new Uint8Array(createHash("sha256").update(mark).digest()),
  );
  return { ok: true, tracker, credential, marks };
}

parentPort?.on("message", (asked: ToCheck) => {
  const answer: Answered = { id: asked.id, checked: check(asked) };
  parentPort?.postMessage(answer);
});
