/** An election as it comes from a file: who stands for how many places, and the papers. */
import { gathering, tiedWithLast } from "./profile.ts";
import type { Profile } from "./profile.ts";

export type Election = {
  readonly title: string;
  readonly seats: number;
  /** Names in file order; candidate n is `candidates[n - 1]`. */
  readonly candidates: readonly string[];
  /** Candidates who withdrew or died, from 1. */
  readonly withdrawn: readonly number[];
  readonly profile: Profile;
  /** Papers without any preference. */
  readonly blank: number;
};

/** What is wrong with a file, and where: a line from 1 (0 for the file as a whole), a plain sentence. */
export type FileProblem = { readonly line: number; readonly sentence: string };
export type ReadElection =
  | { readonly ok: true; readonly election: Election }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a file as it comes: any number of chunks (none is kept), then the end says what was read. */
export type ElectionReader = {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => ReadElection;
};

/** A ranking as groups (equals together) with the papers that bear it. */
export type Bundle = {
  readonly papers: number;
  readonly ranking: readonly (number | readonly number[])[];
};

/** An election from plain bundles, for programs and tests. Throws on a candidate that doesn't stand. */
export function electionFrom(given: {
  readonly title?: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn?: readonly number[];
  readonly bundles: readonly Bundle[];
}): Election {
  const gathered = gathering();
  const scratch = new Uint16Array(given.candidates.length);
  let blank = 0;
  for (const { papers, ranking } of given.bundles) {
    if (!Number.isSafeInteger(papers) || papers < 0) throw new RangeError(`${papers} papers`);
    const seen = new Set<number>();
    let length = 0;
    for (const place of ranking) {
      for (const [at, candidate] of (typeof place === "number" ? [place] : place).entries()) {
        if (!Number.isInteger(candidate) || candidate < 1 || candidate > given.candidates.length) {
          throw new RangeError(`no candidate ${candidate}`);
        }
        if (seen.has(candidate)) throw new RangeError(`candidate ${candidate} twice on a paper`);
        seen.add(candidate);
        scratch[length++] = at === 0 ? candidate : candidate | tiedWithLast;
      }
    }
    if (length === 0) blank += papers;
    else if (papers > 0) gathered.add(scratch, length, papers);
  }
  return {
    title: given.title ?? "",
    seats: given.seats,
    candidates: given.candidates,
    withdrawn: given.withdrawn ?? [],
    profile: gathered.profile(given.candidates.length),
    blank,
  };
}
