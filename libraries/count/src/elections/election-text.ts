/** Papers read from the lines of a text become an election, or problems with their lines. */
import type { FileProblem, ReadElection } from "./election.ts";
import { candidatesMost, gathering, tiedWithLast } from "./profile.ts";

export type PapersRead = {
  /** Papers that bear a ranking (equals in one group), from a line; what is wrong with it is kept. */
  readonly add: (line: number, papers: number, ranking: readonly (readonly number[])[]) => void;
  readonly tell: (line: number, sentence: string) => void;
  readonly papers: () => number;
  readonly finish: (given: {
    readonly title: string;
    readonly seats: number;
    readonly candidates: readonly string[];
    readonly withdrawn?: readonly number[];
  }) => ReadElection;
};

/** Of a wrong file so many problems are told; after them it is not read on. */
const problemsMost = 20;
const papersMost = 90_000_000_000;

/** Opens an empty reading. Candidates are numbers from 1; who stands is known at the end. */
export function papersRead(): PapersRead {
  const gathered = gathering();
  const problems: FileProblem[] = [];
  let scratch = new Uint16Array(64);
  let [blank, total, highest, highestAt] = [0, 0, 0, 0];
  const tell = (line: number, sentence: string): void => {
    if (problems.length < problemsMost) problems.push({ line, sentence });
  };
  return {
    tell,
    papers: () => total,
    add(line, papers, ranking) {
      if (problems.length >= problemsMost) return;
      if (!Number.isSafeInteger(papers) || total + papers > papersMost) {
        return tell(line, `${papers} papers are more than there are people.`);
      }
      let length = 0;
      for (const group of ranking) {
        for (const [at, candidate] of group.entries()) {
          if (candidate < 1 || candidate > candidatesMost) {
            return tell(line, `No candidate ${candidate} stands.`);
          }
          for (let k = 0; k < length; k++) {
            if (((scratch[k] as number) & ~tiedWithLast) === candidate) {
              return tell(line, `Candidate ${candidate} is ranked twice on one paper.`);
            }
          }
          if (candidate > highest) [highest, highestAt] = [candidate, line];
          if (length === scratch.length) scratch = widened(scratch);
          scratch[length++] = at === 0 ? candidate : candidate | tiedWithLast;
        }
      }
      total += papers;
      if (length === 0) blank += papers;
      else if (papers > 0) gathered.add(scratch, length, papers);
    },
    finish({ title, seats, candidates, withdrawn = [] }) {
      const standing = candidates.length;
      if (standing === 0) tell(0, "Nobody stands.");
      else if (standing > candidatesMost) tell(0, `${standing} candidates are too many.`);
      else if (highest > standing) tell(highestAt, `No candidate ${highest} stands.`);
      if (problems.length > 0) return { ok: false, problems };
      const profile = gathered.profile(standing);
      return { ok: true, election: { title, seats, candidates, withdrawn, profile, blank } };
    },
  };
}

function widened(scratch: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(scratch.length * 2);
  wider.set(scratch);
  return wider;
}

/** Text or bytes as a whole, for the readers that take chunks. */
export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}
