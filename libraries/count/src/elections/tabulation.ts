/** A count under way by a rule of the Gregory family: who holds which papers at which value. */
import { decimalText } from "./arithmetic.ts";
import type { Constraints } from "./constraint.ts";
import type { Lot, LotSource } from "./lots.ts";
import { papersIn, tiedWithLast } from "./profile.ts";
import type { Profile } from "./profile.ts";
import type { GregoryChoices } from "./rules-choices.ts";
import type { Comparison, Transfer } from "./report.ts";

export type Standing = "continuing" | "elected" | "excluded" | "withdrawn";

/** Papers that came to a candidate together at one value: a list of rankings, linked by `next`. */
export type Parcel = {
  readonly value: number;
  readonly papers: number;
  readonly head: number;
  readonly firstPreferences: boolean;
};

export type Tabulation = {
  readonly choices: GregoryChoices;
  readonly scale: number;
  readonly seats: number;
  readonly candidates: number;
  readonly valid: number;
  readonly profile: Profile;
  readonly lotSource: LotSource;
  readonly constraints: Constraints | null;
  /** Members whose places are not to fill: never excluded; the count ends when the others are filled. */
  readonly sitting: readonly number[];
  /** Where each ranking now stands, and the next ranking of its parcel (-1 at the end). */
  readonly position: Uint32Array;
  readonly next: Int32Array;
  /** By candidate, from 1. */
  readonly standing: Standing[];
  readonly votes: Float64Array;
  readonly parcels: Parcel[][];
  /** Elected above the quota, surplus still to be moved, in order of election. */
  readonly surpluses: Set<number>;
  /** Votes at each point that a tie looks back on, the earliest first. */
  readonly points: Float64Array[];
  readonly lots: Lot[];
  elected: number;
  quota: number;
  nonTransferable: number;
  stage: number;
  /** Votes, and those continuing, as the stage under way began. */
  beforeStage: Float64Array;
  continuedBefore: readonly number[];
  /** What the stage under way has done so far. */
  doing: {
    transfers: Transfer[];
    why: Comparison[];
    elected: number[];
    note: string;
  };
};

/** Opens a count: every paper with its first preference at full value. */
export function openTabulation(
  profile: Profile,
  given: {
    readonly choices: GregoryChoices;
    readonly seats: number;
    readonly withdrawn: readonly number[];
    readonly lots: LotSource;
    readonly constraints?: Constraints | null;
    readonly sitting?: readonly number[];
  },
): Tabulation {
  const { choices } = given;
  const scale = 10 ** choices.decimals;
  const valid = papersIn(profile);
  if (valid * scale > Number.MAX_SAFE_INTEGER) throw new RangeError(`${valid} papers are too many`);
  const { candidates } = profile;
  const standing: Standing[] = new Array<Standing>(candidates + 1).fill("continuing");
  standing[0] = "withdrawn";
  for (const candidate of given.withdrawn) standing[candidate] = "withdrawn";
  const t: Tabulation = {
    choices,
    scale,
    seats: given.seats,
    candidates,
    valid,
    profile,
    lotSource: given.lots,
    constraints: given.constraints ?? null,
    sitting: given.sitting ?? [],
    position: profile.starts.slice(0, profile.size),
    next: new Int32Array(profile.size),
    standing,
    votes: new Float64Array(candidates + 1),
    parcels: Array.from({ length: candidates + 1 }, () => []),
    surpluses: new Set(),
    points: [],
    lots: [],
    elected: 0,
    quota: 0,
    nonTransferable: 0,
    stage: 1,
    beforeStage: new Float64Array(candidates + 1),
    continuedBefore: [],
    doing: { transfers: [], why: [], elected: [], note: "" },
  };
  const first = sortedPapers(t, [], true);
  for (let c = 1; c <= candidates; c++) {
    const papers = first.papers[c] as number;
    if (papers === 0) continue;
    const head = first.heads[c] as number;
    t.parcels[c]?.push({ value: scale, papers, head, firstPreferences: true });
    t.votes[c] = papers * scale;
  }
  return t;
}

export type Sorted = {
  /** By candidate; 0 holds what no longer transfers. */
  readonly heads: Int32Array;
  readonly papers: Float64Array;
  /** How many papers have a next preference. */
  readonly transferable: number;
};

/**
 * Sorts papers by next available preference: each ranking moves on to its next continuing candidate,
 * or to nobody. With `all` every ranking of the profile is sorted from its first preference.
 */
export function sortedPapers(
  t: Pick<Tabulation, "profile" | "position" | "next" | "standing" | "candidates">,
  parcels: readonly Pick<Parcel, "head">[],
  all = false,
): Sorted {
  const heads = new Int32Array(t.candidates + 1).fill(-1);
  const papers = new Float64Array(t.candidates + 1);
  const open = new Uint8Array(t.candidates + 1);
  for (let c = 1; c <= t.candidates; c++) open[c] = t.standing[c] === "continuing" ? 1 : 0;
  const { preferences, starts, papers: bundle } = t.profile;
  const { position, next } = t;
  let transferable = 0;
  const sort = (i: number): void => {
    const end = starts[i + 1] as number;
    let at = position[i] as number;
    let to = 0;
    for (; at < end; at++) {
      const candidate = preferences[at] as number;
      if (candidate >= tiedWithLast) throw new Error("an equal ranking in a strict count");
      if (open[candidate] === 1) {
        to = candidate;
        break;
      }
    }
    position[i] = at;
    next[i] = heads[to] as number;
    heads[to] = i;
    papers[to] = (papers[to] as number) + (bundle[i] as number);
    if (to !== 0) transferable += bundle[i] as number;
  };
  if (all) for (let i = t.profile.size - 1; i >= 0; i--) sort(i);
  for (const { head } of parcels) {
    for (let i = head; i >= 0;) {
      const following = next[i] as number;
      sort(i);
      i = following;
    }
  }
  return { heads, papers, transferable };
}

/** Gives the sorted papers to their recipients at a value; what they carry is added to their votes. */
export function creditSorted(t: Tabulation, sorted: Sorted, move: Move): number {
  let credited = 0;
  for (let c = 1; c <= t.candidates; c++) {
    const papers = sorted.papers[c] as number;
    if (papers === 0) continue;
    const votes = papers * move.value;
    const head = sorted.heads[c] as number;
    t.parcels[c]?.push({ value: move.value, papers, head, firstPreferences: false });
    t.votes[c] = (t.votes[c] as number) + votes;
    credited += votes;
    t.doing.transfers.push({ from: move.from, to: c, papers, value: move.value, votes });
  }
  return credited;
}
export type Move = { readonly from: readonly number[]; readonly value: number };

/** Begins the next stage: what it starts from is kept for its margin. */
export function beginStage(t: Tabulation): void {
  t.stage++;
  t.beforeStage = t.votes.slice();
  t.continuedBefore = continuing(t);
  t.doing = { transfers: [], why: [], elected: [], note: "" };
}

/** Adds to the votes that transfer to nobody, with the papers that carried them. */
export function loseVotes(
  t: Tabulation,
  move: Move,
  lost: { readonly papers: number; readonly votes: number },
): void {
  const { papers, votes } = lost;
  t.nonTransferable += votes;
  if (papers > 0 || votes > 0) {
    t.doing.transfers.push({ from: move.from, to: null, papers, value: move.value, votes });
  }
}

export function continuing(t: Tabulation): number[] {
  const left: number[] = [];
  for (let c = 1; c <= t.candidates; c++) if (t.standing[c] === "continuing") left.push(c);
  return left;
}

export const placesLeft = (t: Tabulation): number => t.seats - t.elected;

/** Places left beside those of the sitting members who still continue. */
export function placesOpen(t: Tabulation): number {
  return placesLeft(t) - t.sitting.filter((c) => t.standing[c] === "continuing").length;
}

/** Whether every place is filled that can be. */
export const isOver = (t: Tabulation): boolean => placesOpen(t) === 0 || continuing(t).length === 0;

/** Votes of the elected above the quota that are still to be moved. */
export function surplusesWaiting(t: Tabulation): number {
  let sum = 0;
  for (const c of t.surpluses) sum += (t.votes[c] as number) - t.quota;
  return sum;
}

/** A point that a later tie may look back on. Votes are conserved at each, or the count is at fault. */
export function markPoint(t: Tabulation): void {
  let sum = t.nonTransferable;
  for (let c = 1; c <= t.candidates; c++) sum += t.votes[c] as number;
  if (sum !== t.valid * t.scale) throw new Error(`votes not conserved at stage ${t.stage}`);
  t.points.push(t.votes.slice());
}

/** A figure of this count as the reader sees it. */
export const figure = (t: Tabulation, scaled: number): string =>
  decimalText(scaled, t.choices.decimals);

/** Records why something was done, in figures, and answers whether it holds. */
export function because(t: Tabulation, what: string, compared: Compared): boolean {
  const { left, relation, right } = compared;
  const passed = holds(left, relation, right);
  const subject = compared.candidate === undefined ? {} : { candidate: compared.candidate };
  const [a, b] = [figure(t, left), figure(t, right)];
  t.doing.why.push({ what, ...subject, left: a, relation, right: b, passed });
  return passed;
}
export type Compared = {
  readonly candidate?: number;
  readonly left: number;
  readonly relation: ">=" | "<=" | "<" | ">" | "=";
  readonly right: number;
};
function holds(left: number, relation: Compared["relation"], right: number): boolean {
  if (relation === ">=") return left >= right;
  if (relation === "<=") return left <= right;
  if (relation === "<") return left < right;
  return relation === ">" ? left > right : left === right;
}
