/** The transfer of a surplus, and when a rule lets it wait. */
import { floorOfRatio } from "./arithmetic.ts";
import { electThoseReaching } from "./reaching.ts";
import {
  because,
  continuing,
  creditSorted,
  loseVotes,
  markPoint,
  placesLeft,
  sortedPapers,
  surplusesWaiting,
} from "./tabulation.ts";
import type { Parcel, Tabulation } from "./tabulation.ts";
import { chosenOf } from "./tie.ts";

/** The next surplus to move: the largest, ties by the rule; null when none waits or all are deferred. */
export function nextSurplus(t: Tabulation): number | null {
  const waiting = [...t.surpluses];
  if (waiting.length === 0 || isDeferred(t)) return null;
  return chosenOf(t, waiting, { want: "most", purpose: "surplus" });
}

/** Those who may be excluded from the fewest votes up; equals in file order. */
export function fromTheFewest(t: Tabulation): number[] {
  return continuing(t)
    .filter((c) => !t.sitting.includes(c))
    .sort((a, b) => (t.votes[a] as number) - (t.votes[b] as number) || a - b);
}

/** Whether all surpluses together can change nothing yet: neither who is lowest nor who goes together. */
function isDeferred(t: Tabulation): boolean {
  if (t.choices.surplusDeferred === "never" || t.constraints !== null) return false;
  const relation = t.choices.surplusDeferred === "when it cannot change" ? "<" : "<=";
  const order = fromTheFewest(t);
  const surplus = surplusesWaiting(t);
  const most = continuing(t).length - placesLeft(t);
  let sum = 0;
  for (let k = 0; k + 1 < order.length && k < most; k++) {
    sum += t.votes[order[k] as number] as number;
    const next = t.votes[order[k + 1] as number] as number;
    if (relation === "<" ? surplus < next - sum : surplus <= next - sum) {
      const what = k === 0 ? "deferredByLowestTwo" : "deferredByLowestGroup";
      return because(t, what, { left: surplus, relation, right: next - sum });
    }
  }
  return false;
}

/** Moves a surplus by the rule's way; answers the single value of the transfer, null where papers differ. */
export function moveSurplus(t: Tabulation, candidate: number): number | null {
  const surplus = (t.votes[candidate] as number) - t.quota;
  t.surpluses.delete(candidate);
  const all = t.choices.surplusPapers === "all papers";
  const value = all ? moveAllPapers(t, candidate, surplus) : moveLastParcel(t, candidate, surplus);
  const moved = t.doing.transfers.length > 0;
  t.votes[candidate] = moved ? t.quota : t.quota + surplus;
  if (t.choices.tiePoints === "parcels") markPoint(t);
  electThoseReaching(t, 0);
  return value;
}

/** Weighted inclusive Gregory: every paper moves at its value x surplus / votes, cut off at the decimals. */
function moveAllPapers(t: Tabulation, candidate: number, surplus: number): null {
  const parcels = t.parcels[candidate] ?? [];
  const votes = t.votes[candidate] as number;
  const from = [candidate];
  const groups = byValue(parcels).map(([value, alike]) => [value, sortedPapers(t, alike)] as const);
  t.parcels[candidate] = [];
  if (
    stays(
      t,
      groups.every(([, { transferable }]) => transferable === 0),
    )
  )
    return null;
  let moved = 0;
  for (const [value, sorted] of groups) {
    const worth = floorOfRatio(value, surplus, votes);
    moved += creditSorted(t, sorted, { from, value: worth });
    const lost = sorted.papers[0] as number;
    moved += lost * worth;
    loseVotes(t, { from, value: worth }, { papers: lost, votes: lost * worth });
  }
  loseVotes(t, { from, value: 0 }, { papers: 0, votes: surplus - moved });
  return null;
}

/** Whether a surplus of papers that nobody further is named on is left where it is. */
function stays(t: Tabulation, nobodyNamed: boolean): boolean {
  return nobodyNamed && t.choices.surplusOfNoPapers === "it stays with the candidate";
}

/** Gregory on the last parcel: surplus / transferable papers, cut off, never above their own value. */
function moveLastParcel(t: Tabulation, candidate: number, surplus: number): number {
  const last = t.parcels[candidate]?.at(-1);
  if (last === undefined) throw new Error(`candidate ${candidate} has a surplus and no papers`);
  const sorted = sortedPapers(t, [last]);
  const { transferable } = sorted;
  t.parcels[candidate] = [];
  if (stays(t, transferable === 0)) return 0;
  const share = transferable === 0 ? 0 : floorOfRatio(surplus, 1, transferable);
  const whole = transferable > 0 && transferable * last.value <= surplus;
  const value = whole ? last.value : share;
  const from = [candidate];
  const credited = creditSorted(t, sorted, { from, value });
  loseVotes(t, { from, value: 0 }, { papers: 0, votes: surplus - credited });
  return value;
}

/** Parcels of one value together, the highest value first. */
export function byValue(parcels: readonly Parcel[]): [number, Parcel[]][] {
  const groups = new Map<number, Parcel[]>();
  for (const parcel of parcels) {
    const alike = groups.get(parcel.value);
    if (alike === undefined) groups.set(parcel.value, [parcel]);
    else alike.push(parcel);
  }
  return [...groups].sort(([a], [b]) => b - a);
}
