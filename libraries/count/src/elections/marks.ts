/** Counts of marks: the most votes for one place or several, and approval. */
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot, LotQuestion } from "./lots.ts";
import { rankingAt } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Comparison } from "./report.ts";
import type { MarksRules } from "./single-presets.ts";

/** Counts marks; the papers with more marks than the rule allows come back as `spoilt`. */
export function countMarks(
  profile: Profile,
  rules: MarksRules,
  contest: Contest,
): Counted & { readonly spoilt: number } {
  const most = rules.clauses.marks.value === "any number" ? profile.candidates : contest.seats;
  const votes = new Array<number>(profile.candidates + 1).fill(0);
  let spoilt = 0;
  for (let i = 0; i < profile.size; i++) {
    const papers = profile.papers[i] as number;
    const allowed = marksOf(rankingAt(profile, i), most);
    const marked = allowed.filter((c) => !contest.withdrawn.includes(c));
    if (marked.length === 0) spoilt += papers;
    for (const c of marked) votes[c] = (votes[c] as number) + papers;
  }
  const lots: Lot[] = [];
  const sitting = contest.sitting ?? [];
  const out = new Set([...contest.withdrawn, ...sitting]);
  const standing = votes.flatMap((_, c) => (c > 0 && !out.has(c) ? [c] : []));
  const seats = contest.seats - sitting.length;
  const { elected, needs } = mostVotes(votes, standing, { contest: { ...contest, seats }, lots });
  const last = Math.min(...elected.map((c) => votes[c] as number));
  const behind = standing.filter((c) => !elected.includes(c));
  const next = behind.sort((a, b) => (votes[b] as number) - (votes[a] as number))[0];
  const lowest = elected.find((c) => votes[c] === last);
  const margin =
    next === undefined || lowest === undefined
      ? null
      : ({
          decision: "election",
          candidate: lowest,
          other: next,
          votes: `${last - (votes[next] as number)}`,
        } as const);
  const stage = {
    stage: 1,
    kind: "first" as const,
    candidates: [],
    action: "first",
    rule: rules.clauses.marks.cite,
    quota: "0",
    votes: votes.slice(1).map(String),
    nonTransferable: "0",
    transfers: [],
    why: whyOf(votes, elected, next),
    elected,
    filled: [],
    margin,
  };
  const won = elected.map((candidate) => ({ candidate, stage: 1 }));
  return { stages: [stage], elected: won, lots, quota: "0", needs, spoilt };
}

/** The marks that count: ranked ones up to the most, equals all or none; none where there are too many. */
function marksOf(groups: readonly (readonly number[])[], most: number): number[] {
  const marked: number[] = [];
  for (const group of groups) {
    if (marked.length + group.length > most) break;
    marked.push(...group);
  }
  return marked;
}

/** Those with the most votes; who is level for the last places is for the lot. */
function mostVotes(
  votes: readonly number[],
  standing: readonly number[],
  given: { readonly contest: Contest; readonly lots: Lot[] },
): { readonly elected: readonly number[]; readonly needs: LotQuestion | null } {
  const { contest, lots } = given;
  const order = standing.toSorted((a, b) => (votes[b] as number) - (votes[a] as number) || a - b);
  const bar = votes[order[contest.seats - 1] as number] as number;
  const elected = order.filter((c) => (votes[c] as number) > bar);
  let level = order.filter((c) => votes[c] === bar);
  while (elected.length < contest.seats) {
    if (elected.length + level.length === contest.seats) {
      elected.push(...level);
      break;
    }
    const question: LotQuestion = { stage: 1, purpose: "place", tied: level };
    const chosen = contest.lots(question);
    if (chosen === null) return { elected, needs: question };
    if (!level.includes(chosen)) throw new RangeError(`candidate ${chosen} was not in the lot`);
    lots.push({ ...question, chosen });
    elected.push(chosen);
    level = level.filter((c) => c !== chosen);
  }
  return { elected, needs: null };
}

function whyOf(
  votes: readonly number[],
  elected: readonly number[],
  next: number | undefined,
): Comparison[] {
  if (next === undefined) return [];
  return elected.map((candidate) => ({
    what: "mostVotes",
    candidate,
    left: `${votes[candidate]}`,
    relation: votes[candidate] === votes[next] ? "=" : ">",
    right: `${votes[next]}`,
    passed: true,
  }));
}

/** Draws a lot or throws for it: shared by the counts that elect place by place. */
export function drawn(contest: Contest, lots: Lot[], question: LotQuestion): number {
  const chosen = contest.lots(question);
  if (chosen === null) throw new LotNeeded(question);
  if (!question.tied.includes(chosen)) {
    throw new RangeError(`candidate ${chosen} was not in the lot`);
  }
  lots.push({ ...question, chosen });
  return chosen;
}
