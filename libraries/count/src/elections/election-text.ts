/** Bundles read from lines of a text become an election, or problems with their lines. */
import { electionFrom } from "./election.ts";
import type { FileProblem, ReadElection } from "./election.ts";

/** A bundle with the line from 1 on which it stands; equals in one group. */
export type LineBundle = {
  readonly line: number;
  readonly papers: number;
  readonly ranking: readonly (readonly number[])[];
};

export function bundlesToElection(given: {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly bundles: readonly LineBundle[];
}): ReadElection {
  const problems = given.bundles.flatMap((bundle) => problemsOf(bundle, given.candidates.length));
  if (given.candidates.length === 0) problems.push({ line: 0, sentence: "Nobody stands." });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, election: electionFrom(given) };
}

function problemsOf({ line, papers, ranking }: LineBundle, candidates: number): FileProblem[] {
  const all = ranking.flat();
  if (!Number.isSafeInteger(papers))
    return [{ line, sentence: `${papers} papers can't be counted.` }];
  const stranger = all.find((c) => c < 1 || c > candidates);
  if (stranger !== undefined) return [{ line, sentence: `No candidate ${stranger} stands.` }];
  const twice = all.find((c, at) => all.indexOf(c) !== at);
  if (twice === undefined) return [];
  return [{ line, sentence: `Candidate ${twice} is ranked twice on one paper.` }];
}
