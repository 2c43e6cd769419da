/** Exclusion: who goes, alone or together, and how their papers move on. */
import { doomedNow, excludable } from "./guards.ts";
import { electThoseReaching, quotaOn } from "./reaching.ts";
import { byValue, fromTheFewest } from "./surplus.ts";
import {
  because,
  continuing,
  creditSorted,
  isOver,
  loseVotes,
  markPoint,
  placesLeft,
  sortedPapers,
  surplusesWaiting,
} from "./tabulation.ts";
import type { Parcel, Tabulation } from "./tabulation.ts";
import { chosenOf } from "./tie.ts";

/** Those to exclude now, the fewest votes first: as many together as the rule allows, else the lowest. */
export function nextExcluded(t: Tabulation): readonly number[] {
  const doomed = doomedNow(t);
  if (doomed.length > 0) return doomed;
  const order = excludable(t, fromTheFewest(t));
  const together = t.constraints === null ? sizeTogether(t, order) : 0;
  if (together > 0 && t.choices.excludedTied.startsWith("the file's order")) {
    return order.slice(0, together);
  }
  const size = Math.max(1, together);
  const top = t.votes[order[size - 1] as number] as number;
  const chosen = order.filter((c) => (t.votes[c] as number) < top);
  let equal = order.filter((c) => t.votes[c] === top);
  if (chosen.length + equal.length === size) return order.slice(0, size);
  // Who of equals goes is for the tie rule, never the file's order.
  while (chosen.length < size) {
    const next = chosenOf(t, equal, { want: "fewest", purpose: "exclusion" });
    chosen.push(next);
    equal = equal.filter((c) => c !== next);
  }
  return chosen;
}

/** The most of the lowest whose votes, with all surpluses waiting, cannot pass the next above. */
function sizeTogether(t: Tabulation, order: readonly number[]): number {
  if (t.choices.excludedTogether === "never") return 0;
  const relation = t.choices.excludedTogether === "when below the next" ? "<" : "<=";
  const most = continuing(t).length - placesLeft(t);
  let sum = surplusesWaiting(t);
  let size = 0;
  let found = { left: 0, right: 0 };
  for (let k = 0; k + 1 < order.length && k < most; k++) {
    sum += t.votes[order[k] as number] as number;
    const right = t.votes[order[k + 1] as number] as number;
    if (relation === "<" ? sum < right : sum <= right) {
      size = k + 1;
      found = { left: sum, right };
    }
  }
  if (size > 1) because(t, "excludedTogether", { ...found, relation });
  return size;
}

/** Moves the papers of the excluded by the rule's parcels; stops as soon as the rule has it. */
export function moveExcluded(t: Tabulation, excluded: readonly number[]): void {
  for (const c of excluded) t.standing[c] = "excluded";
  const batches = batchesOf(t, excluded);
  for (const [at, batch] of batches.entries()) {
    moveBatch(t, excluded, batch);
    if (t.choices.tiePoints === "parcels") markPoint(t);
    if (t.choices.electedAfter === "the stage") continue;
    recomputeQuota(t);
    electThoseReaching(
      t,
      excluded.reduce((sum, c) => sum + (t.votes[c] as number), 0),
    );
    if (t.choices.stopsWhen === "the stage has ended") continue;
    if (isOver(t)) return;
    if (at + 1 < batches.length && continuing(t).length === placesLeft(t)) return;
  }
  if (t.choices.electedAfter !== "the stage") return;
  recomputeQuota(t);
  electThoseReaching(t, 0);
}

function recomputeQuota(t: Tabulation): void {
  if (!t.choices.quotaRecomputed || t.elected > 0) return;
  t.quota = quotaOn(t, t.valid * t.scale - t.nonTransferable);
}

type Batch = { readonly value: number; readonly held: readonly [number, Parcel][] };

/** The parcels of all the excluded in the order in which they move, pooled by value. */
function batchesOf(t: Tabulation, excluded: readonly number[]): Batch[] {
  const owner = new Map<Parcel, number>();
  for (const c of excluded) for (const parcel of t.parcels[c] ?? []) owner.set(parcel, c);
  const all = [...owner.keys()];
  const batch = ([value, parcels]: [number, Parcel[]]): Batch => ({
    value,
    held: parcels.map((parcel) => [owner.get(parcel) as number, parcel]),
  });
  if (t.choices.excludedParcels !== "first preferences, then by value")
    return byValue(all).map(batch);
  const first = all.filter((parcel) => parcel.firstPreferences);
  const received = byValue(all.filter((parcel) => !parcel.firstPreferences));
  // First even where there are none: with just enough left, the count then ends without a transfer.
  return [batch([t.scale, first]), ...received.map(batch)];
}

function moveBatch(t: Tabulation, excluded: readonly number[], batch: Batch): void {
  const { value } = batch;
  const move = { from: excluded, value };
  const sorted = sortedPapers(
    t,
    batch.held.map(([, parcel]) => parcel),
  );
  for (const [c, parcel] of batch.held) {
    t.votes[c] = (t.votes[c] as number) - parcel.papers * value;
    t.parcels[c] = (t.parcels[c] ?? []).filter((other) => other !== parcel);
  }
  creditSorted(t, sorted, move);
  const lost = sorted.papers[0] as number;
  loseVotes(t, move, { papers: lost, votes: lost * value });
}
