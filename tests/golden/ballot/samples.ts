/** What the tests of ballots share: chance that repeats, small elections, and the sample archives. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Question } from "@rochdale/ballot/election.ts";
import type { Random } from "@rochdale/ballot/group.ts";
import { holdElection } from "@rochdale/ballot/whole-election.ts";
import type { ElectionPlan, WholeElection } from "@rochdale/ballot/whole-election.ts";
import { fastPowers } from "@rochdale/cli/fast-powers.ts";

/** Bytes that look random and are the same each time. */
export function chance(label: string): Random {
  let count = 0;
  return (bytes) => {
    const out = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 32) {
      count += 1;
      const hash = createHash("sha256").update(`${label} ${count}`).digest();
      out.set(hash.subarray(0, Math.min(32, bytes - at)), at);
    }
    return out;
  };
}

export const yesNo: Question = {
  kind: "homomorphic",
  question: "Become a mutual?",
  answers: ["Yes", "No"],
  blank: false,
  min: 1,
  max: 1,
};
export const twoOfThree: Question = {
  kind: "homomorphic",
  question: "Elect up to two directors",
  answers: ["Ada", "Ben", "Cŷ"],
  blank: true,
  min: 1,
  max: 2,
};
export const ranking: Question = {
  kind: "ranked",
  question: "Rank the candidates",
  answers: ["A", "B", "C"],
};

const plans = {
  /** Two questions, weights, a revote, a single key and two of three. */
  sums: {
    group: "BELENIOS-2048",
    questions: [yesNo, twoOfThree],
    weights: [1n, 2n, 1n, 1n],
    votes: [
      { voter: 0, answers: [[1, 0], "blank"] },
      {
        voter: 1,
        answers: [
          [1, 0],
          [1, 1, 0],
        ],
      },
      {
        voter: 2,
        answers: [
          [0, 1],
          [0, 0, 1],
        ],
      },
      {
        voter: 0,
        answers: [
          [0, 1],
          [0, 1, 1],
        ],
      },
    ],
    singles: 1,
    threshold: { needed: 2, members: 3 },
  },
  /** Ranked, shuffled by two. */
  ranked: {
    group: "RFC-3526-2048",
    questions: [ranking],
    weights: [1n, 1n, 1n],
    votes: [
      { voter: 0, answers: [[1, 2, 3]] },
      { voter: 1, answers: [[3, 2, 1]] },
      { voter: 2, answers: [[0, 1, 255]] },
    ],
    singles: 2,
    threshold: null,
  },
  /** One vote, one key-holder. */
  tiny: {
    group: "BELENIOS-2048",
    questions: [yesNo],
    weights: [1n],
    votes: [{ voter: 0, answers: [[1, 0]] }],
    singles: 1,
    threshold: null,
  },
} satisfies { [name: string]: Partial<ElectionPlan> };

const held = new Map<string, WholeElection>();

/** A whole election of ours, the same each time. */
export function heldElection(name: keyof typeof plans): WholeElection {
  let election = held.get(name);
  if (election === undefined) {
    election = holdElection({
      ...{ name: "A test", description: "d", timestamp: 1_795_295_363n },
      ...plans[name],
      random: chance(name),
      fast: fastPowers,
    });
    held.set(name, election);
  }
  return election;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, process.env["ROCHDALE_DATA"] ?? "../shared", "data/belenios");

/** Why tests of the sample archives are skipped; false where they can run. */
export const noSamples: string | false = existsSync(folder)
  ? false
  : "the sample archives are not on this machine";

/** The sample files that a pattern finds, as paths from their folder. */
export const samplesLike = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: folder }).toSorted();

/** A sample file's bytes, unpacked. */
export function sample(path: string): Uint8Array {
  const bytes = readFileSync(resolve(folder, path));
  return new Uint8Array(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

export const sampleText = (path: string): string => new TextDecoder().decode(sample(path)).trim();
