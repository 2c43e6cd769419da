/** The count by the weighted inclusive Gregory method in exact fractions. */
import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  multiply,
  nought,
  subtract,
} from "../fraction.ts";
import type { Fraction } from "../fraction.ts";
import { decimalText, scaledFrom } from "./arithmetic.ts";
import type { Contest, Counted } from "./contest.ts";
import { LotNeeded } from "./lots.ts";
import type { Lot, LotQuestion } from "./lots.ts";
import { drawn } from "./marks.ts";
import { papersIn, sharedAmongOrders } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { Comparison, Stage, TransferText } from "./report.ts";
import { sortedPapers } from "./tabulation.ts";
import type { Standing } from "./tabulation.ts";
import type { ExactRules } from "./wigm-preset.ts";

type Held = { readonly head: number; readonly papers: number; readonly value: Fraction };
type Exact = {
  readonly rules: ExactRules;
  readonly contest: Contest;
  readonly profile: Profile;
  readonly candidates: number;
  readonly position: Uint32Array;
  readonly next: Int32Array;
  readonly standing: Standing[];
  readonly votes: Fraction[];
  readonly held: Held[][];
  readonly points: (readonly Fraction[])[];
  readonly owed: number[];
  readonly valid: Fraction;
  readonly quota: Fraction;
  readonly stages: Stage[];
  readonly lots: Lot[];
  lost: Fraction;
  transfers: TransferText[];
};

/** Counts strict rankings exactly; figures are shown cut off at the rule's decimals. */
export function countExact(
  given: Profile,
  rules: ExactRules,
  contest: Contest,
): Counted & { readonly parts: number } {
  const { profile, parts } = sharedAmongOrders(given);
  const { candidates } = profile;
  const standing = new Array<Standing>(candidates + 1).fill("continuing");
  standing[0] = "withdrawn";
  for (const candidate of contest.withdrawn) standing[candidate] = "withdrawn";
  const valid = fraction(BigInt(papersIn(profile)), BigInt(parts));
  const x: Exact = {
    rules,
    contest,
    profile,
    candidates,
    position: profile.starts.slice(0, profile.size),
    next: new Int32Array(profile.size),
    standing,
    votes: new Array<Fraction>(candidates + 1).fill(nought),
    held: Array.from({ length: candidates + 1 }, () => []),
    points: [],
    owed: [],
    valid,
    quota: divide(valid, fraction(BigInt(contest.seats + 1))),
    stages: [],
    lots: [],
    lost: nought,
    transfers: [],
  };
  let needs: LotQuestion | null = null;
  try {
    give(x, { sorted: sortedPapers(x, [], true), value: fraction(1n, BigInt(parts)), from: [] });
    closeStage(x, {
      kind: "first",
      candidates: [],
      action: "first",
      rule: rules.clauses.quota.cite,
    });
    while (placesOpen(x) > 0) nextStage(x);
  } catch (error) {
    if (!(error instanceof LotNeeded)) throw error;
    needs = error.question;
  }
  const elected = x.stages.flatMap(({ stage, elected: won, filled }) =>
    [...won, ...filled].map((candidate) => ({ candidate, stage })),
  );
  return { stages: x.stages, elected, lots: x.lots, quota: shown(x, x.quota), needs, parts };
}

const electedSoFar = (x: Exact): number => x.standing.filter((s) => s === "elected").length;
const isSitting = (x: Exact, c: number): boolean => x.contest.sitting?.includes(c) ?? false;
/** Places to fill beside those that sitting members hold. */
const placesOpen = (x: Exact): number =>
  x.contest.seats - electedSoFar(x) - continuing(x).filter((c) => isSitting(x, c)).length;
const continuing = (x: Exact): number[] =>
  x.standing.flatMap((standing, c) => (standing === "continuing" ? [c] : []));
const votesOf = (x: Exact, c: number): Fraction => x.votes[c] ?? nought;

/** Cut off at the decimals that the rule shows. */
function shown(x: Exact, { top, bottom }: Fraction): string {
  const { value } = x.rules.clauses.decimals;
  return decimalText((top * 10n ** BigInt(value)) / bottom, value);
}

type Given = {
  readonly sorted: ReturnType<typeof sortedPapers>;
  readonly value: Fraction;
  readonly from: readonly number[];
};
function give(x: Exact, { sorted, value, from }: Given): void {
  for (let c = 0; c <= x.candidates; c++) {
    const papers = sorted.papers[c] as number;
    if (papers === 0) continue;
    const votes = multiply(value, fraction(BigInt(papers)));
    if (c === 0) x.lost = add(x.lost, votes);
    else {
      x.votes[c] = add(votesOf(x, c), votes);
      x.held[c]?.push({ head: sorted.heads[c] as number, papers, value });
    }
    const figures = { papers, value: shown(x, value), votes: shown(x, votes) };
    if (from.length > 0) x.transfers.push({ from, to: c === 0 ? null : c, ...figures });
  }
}

function nextStage(x: Exact): void {
  const [surplus] = x.owed.length > 0 ? [chosen(x, x.owed, "surplus")] : [];
  const excludable = continuing(x).filter((c) => !isSitting(x, c));
  const candidate = surplus ?? chosen(x, excludable, "exclusion");
  const held = x.held[candidate] ?? [];
  const own = votesOf(x, candidate);
  const part = surplus === undefined ? fraction(1n) : divide(subtract(own, x.quota), own);
  x.held[candidate] = [];
  x.transfers = [];
  if (surplus === undefined) x.standing[candidate] = "excluded";
  else x.owed.splice(x.owed.indexOf(candidate), 1);
  for (const alike of ofOneValue(held)) {
    const value = multiply(alike[0]?.value ?? nought, part);
    give(x, { sorted: sortedPapers(x, alike), value, from: [candidate] });
  }
  x.votes[candidate] = surplus === undefined ? nought : x.quota;
  const { clauses } = x.rules;
  const rule = surplus === undefined ? clauses.excluded.cite : clauses.surplusValue.cite;
  closeStage(x, {
    kind: surplus === undefined ? "exclusion" : "surplus",
    candidates: [candidate],
    action: `${surplus === undefined ? "exclude" : "surplus"} ${candidate}`,
    rule,
  });
}

function ofOneValue(held: readonly Held[]): Held[][] {
  const groups = new Map<string, Held[]>();
  for (const parcel of held) {
    const key = fractionText(parcel.value);
    groups.set(key, [...(groups.get(key) ?? []), parcel]);
  }
  return [...groups.values()];
}

/** The largest surplus or the fewest votes; level: the latest point of difference, then a lot. */
function chosen(x: Exact, among: readonly number[], purpose: "surplus" | "exclusion"): number {
  const sign = purpose === "surplus" ? 1 : -1;
  const narrowed = (tied: readonly number[], votes: readonly Fraction[]) =>
    tied.filter((c) =>
      tied.every((d) => compare(votes[c] ?? nought, votes[d] ?? nought) * sign >= 0),
    );
  let tied = narrowed(among, x.votes);
  const latest = x.rules.clauses.tieLooksBack.value === "latest difference first";
  for (const point of latest ? x.points.toReversed() : x.points) tied = narrowed(tied, point);
  const [only] = tied;
  if (tied.length === 1 && only !== undefined) return only;
  const question = { stage: x.stages.length + 1, purpose, tied: tied.toSorted((a, b) => a - b) };
  return drawn(x.contest, x.lots, question);
}

const fromTheMost = (x: Exact): number[] =>
  continuing(x).sort((a, b) => compare(votesOf(x, b), votesOf(x, a)) || a - b);

function closeStage(x: Exact, act: Pick<Stage, "kind" | "candidates" | "action" | "rule">): void {
  const sum = x.votes.reduce(add, x.lost);
  if (compare(sum, x.valid) !== 0) throw new Error("votes not conserved");
  x.points.push([...x.votes]);
  const order = fromTheMost(x);
  const elected: number[] = [];
  for (const c of order) {
    if (compare(votesOf(x, c), x.quota) <= 0) break;
    const level = continuing(x).filter((d) => compare(votesOf(x, d), votesOf(x, c)) === 0);
    if (!isSitting(x, c) && level.filter((d) => !isSitting(x, d)).length > placesOpen(x)) continue;
    x.standing[c] = "elected";
    elected.push(c);
  }
  x.owed.push(...elected);
  const rest = fromTheMost(x);
  const places = x.contest.seats - electedSoFar(x);
  const filled = places > 0 && rest.length <= places ? rest : [];
  for (const c of filled) x.standing[c] = "elected";
  const quota = shown(x, x.quota);
  const votes = x.votes.slice(1).map((own) => shown(x, own));
  x.stages.push({
    stage: x.stages.length + 1,
    ...act,
    quota,
    votes,
    nonTransferable: restOf(x, votes),
    transfers: x.transfers,
    why: elected.map((candidate): Comparison => ({
      what: "quota",
      candidate,
      left: shown(x, votesOf(x, candidate)),
      relation: ">",
      right: quota,
      passed: true,
    })),
    elected,
    filled,
    margin: null,
  });
}

/** What the figures shown leave of all votes: the votes lost, with what the cutting off took. */
function restOf(x: Exact, votes: readonly string[]): string {
  const { value } = x.rules.clauses.decimals;
  const given = votes.reduce((sum, own) => sum + (scaledFrom(own, value) ?? 0n), 0n);
  return decimalText(x.valid.top * 10n ** BigInt(value) - given, value);
}
