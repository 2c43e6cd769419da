/** Places among lists by divisors: the largest quotient takes each place in turn. */
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot } from "./lots.ts";
import { drawn } from "./marks.ts";
import { rankingAt } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Stage } from "./report.ts";
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
  const votes = new Array<number>(profile.candidates + 1).fill(0);
  let spoilt = 0;
  for (let i = 0; i < profile.size; i++) {
    const [first = []] = rankingAt(profile, i);
    const papers = profile.papers[i] as number;
    if (first.length !== 1) spoilt += papers;
    else votes[first[0] as number] = (votes[first[0] as number] as number) + papers;
  }
  const step = rules.clauses.divisors.value === "1, 2, 3 ..." ? 1 : 2;
  const won = votes.map(() => 0);
  const divisor = (c: number) => 1 + step * (won[c] as number);
  const lots: Lot[] = [];
  const stages: Stage[] = [];
  const lists = votes.flatMap((v, c) =>
    c > 0 && v > 0 && !contest.withdrawn.includes(c) ? [c] : [],
  );
  const larger = (a: number, b: number) =>
    BigInt(votes[a] as number) * BigInt(divisor(b)) -
    BigInt(votes[b] as number) * BigInt(divisor(a));
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
      const quotient = (c: number) => `${votes[c]}/${divisor(c)}`;
      stages.push({
        stage,
        kind: "first",
        candidates: [taker],
        action: `place ${taker}`,
        rule: rules.clauses.divisors.cite,
        quota: "0",
        votes: votes.slice(1).map(String),
        nonTransferable: "0",
        transfers: [],
        why: lists
          .filter((c) => c !== taker)
          .map((other) => ({
            what: "over",
            other,
            candidate: taker,
            left: quotient(taker),
            relation: larger(taker, other) > 0n ? (">" as const) : ("=" as const),
            right: quotient(other),
            passed: true,
          })),
        elected: [taker],
        filled: [],
        margin: null,
      });
      won[taker] = (won[taker] as number) + 1;
    }
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    return end(error.question);
  }
  return end(null);
}
