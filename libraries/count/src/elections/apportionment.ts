/** Places among lists by divisors: the largest quotient takes each place in turn. */
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import { drawn } from "./marks.ts";
import { rankingAt } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Comparison, Stage } from "./report.ts";
import type { ListRules } from "./single-presets.ts";

/**
 * Fills the places from the first preferences (a list is a candidate here, and may take many places).
 * Papers with two lists first are spoilt. Quotients are compared as whole numbers crosswise.
 */
export function countLists(
  profile: Profile,
  rules: ListRules,
  contest: Contest,
): Counted & { readonly spoilt: number } {
  const { votes, spoilt } = firstPreferences(profile);
  const step = rules.clauses.divisors.value === "1, 2, 3 ..." ? 1 : 2;
  const won = votes.map(() => 0);
  const divisor = (c: number) => 1 + step * (won[c] as number);
  const lots: Lot[] = [];
  const stages: Stage[] = [];
  const lists = votes.flatMap((v, c) =>
    c > 0 && v > 0 && !contest.withdrawn.includes(c) ? [c] : [],
  );
  const larger = (a: number, b: number) => largerQuotient(votes, divisor, [a, b]);
  const end = (needs: Counted["needs"]) => ({
    stages,
    elected: stages.flatMap(({ stage, elected }) =>
      elected.map((candidate) => ({ candidate, stage })),
    ),
    lots,
    quota: "0",
    needs,
    spoilt,
  });
  try {
    while (stages.length < contest.seats && lists.length > 0) {
      const top = lists.filter((c) => lists.every((d) => larger(c, d) >= 0n));
      const stage = stages.length + 1;
      const [first] = top; // where all level can have a place, in the file's order and no lot
      const taker =
        top.length <= contest.seats - stages.length && first !== undefined
          ? first
          : drawn(contest, lots, { stage, purpose: "place", tied: top });
      const place = { stage, taker, lists, rule: rules.clauses.divisors.cite };
      stages.push(placeTaken(votes, divisor, place));
      won[taker] = (won[taker] as number) + 1;
    }
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    return end(error.question);
  }
  return end(null);
}

/** Votes by list; papers with two lists first are spoilt. */
function firstPreferences(profile: Profile): { readonly votes: number[]; readonly spoilt: number } {
  const votes = new Array<number>(profile.candidates + 1).fill(0);
  let spoilt = 0;
  for (let i = 0; i < profile.size; i++) {
    const [first = []] = rankingAt(profile, i);
    const papers = profile.papers[i] as number;
    if (first.length !== 1) spoilt += papers;
    else votes[first[0] as number] = (votes[first[0] as number] as number) + papers;
  }
  return { votes, spoilt };
}

/** Above nought where the first's quotient is the larger: votes compared crosswise. */
function largerQuotient(
  votes: readonly number[],
  divisor: (list: number) => number,
  [a, b]: readonly [number, number],
): bigint {
  return BigInt(votes[a] ?? 0) * BigInt(divisor(b)) - BigInt(votes[b] ?? 0) * BigInt(divisor(a));
}

type Place = {
  readonly stage: number;
  readonly taker: number;
  readonly lists: readonly number[];
  readonly rule: string;
};
function placeTaken(
  votes: readonly number[],
  divisor: (list: number) => number,
  { stage, taker, lists, rule }: Place,
): Stage {
  const quotient = (c: number) => `${votes[c]}/${divisor(c)}`;
  const why = lists
    .filter((c) => c !== taker)
    .map((other): Comparison => {
      const relation = largerQuotient(votes, divisor, [taker, other]) > 0n ? ">" : "=";
      const [left, right] = [quotient(taker), quotient(other)];
      return { what: "over", candidate: taker, other, left, relation, right, passed: true };
    });
  return {
    stage,
    kind: "first",
    candidates: [taker],
    action: `place ${taker}`,
    rule,
    quota: "0",
    votes: votes.slice(1).map(String),
    nonTransferable: "0",
    transfers: [],
    why,
    elected: [taker],
    filled: [],
    margin: null,
  };
}
