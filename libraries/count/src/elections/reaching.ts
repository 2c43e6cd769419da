/** Election in the course of a count: who has reached what the rule asks. */
import { ceilingOfRatio, floorOfRatio } from "./arithmetic.ts";
import { verdictsNow } from "./guards.ts";
import {
  because,
  continuing,
  isOver,
  placesLeft,
  placesOpen,
  surplusesWaiting,
} from "./tabulation.ts";
import type { Tabulation } from "./tabulation.ts";
import { lookedBack } from "./tie.ts";

/** The quota on so many votes (scaled), by the rule's rounding. */
export function quotaOn(t: Tabulation, votes: number): number {
  const parts = t.seats + 1;
  if (t.choices.quota === "votes / (places + 1), rounded up")
    return ceilingOfRatio(votes, 1, parts);
  if (t.choices.quota === "votes / (places + 1), cut off, and one unit more")
    return floorOfRatio(votes, 1, parts) + 1;
  const whole = Math.floor(votes / t.scale);
  return ((whole - (whole % parts)) / parts + 1) * t.scale;
}

/**
 * Elects those who have reached the quota (or the share of active votes that nobody else can reach), the
 * most votes first, looking again after each, since places and active votes change. `waiting` votes lie
 * on papers still to be moved.
 */
export function electThoseReaching(t: Tabulation, waiting: number): void {
  for (;;) {
    if (isOver(t)) return;
    const doomed = verdictsNow(t).doomed.map(({ candidate }) => candidate);
    const reached = continuing(t).filter((c) => !doomed.includes(c) && hasReached(t, c, waiting));
    if (reached.length === 0) return;
    let most = 0;
    for (const c of reached) most = Math.max(most, t.votes[c] as number);
    let top: readonly number[] = reached.filter((c) => t.votes[c] === most);
    if (tooMany(t, top)) {
      top = lookedBack(t, top, "most");
      if (tooMany(t, top)) return; // ERS97 5.6.2: none is elected at this stage
    }
    const candidate = top[0] as number;
    noteReaching(t, candidate, waiting);
    elect(t, candidate);
    t.doing.elected.push(candidate);
  }
}

/** Whether the places open to those who sit already, and to others, are fewer. */
function tooMany(t: Tabulation, top: readonly number[]): boolean {
  return top.filter((c) => !t.sitting.includes(c)).length > placesOpen(t);
}

/** Marks a candidate elected; votes above the quota wait to be moved. */
export function elect(t: Tabulation, candidate: number): void {
  t.standing[candidate] = "elected";
  t.elected++;
  if ((t.votes[candidate] as number) > t.quota) t.surpluses.add(candidate);
}

/** Votes of those continuing and votes awaiting transfer (ERS97 6.20). */
function activeVotes(t: Tabulation, waiting: number): number {
  let active = waiting + surplusesWaiting(t);
  for (const c of continuing(t)) active += t.votes[c] as number;
  return active;
}

function hasReached(t: Tabulation, candidate: number, waiting: number): boolean {
  const votes = t.votes[candidate] as number;
  if (votes === 0) return false;
  if (votes >= t.quota) return true;
  if (t.choices.elected === "at the quota") return false;
  return votes * (placesLeft(t) + 1) >= activeVotes(t, waiting);
}

function noteReaching(t: Tabulation, candidate: number, waiting: number): void {
  const left = t.votes[candidate] as number;
  if (left >= t.quota) {
    because(t, "quota", { candidate, left, relation: ">=", right: t.quota });
    return;
  }
  const right = ceilingOfRatio(activeVotes(t, waiting), 1, placesLeft(t) + 1);
  because(t, "activeShare", { candidate, left, relation: ">=", right });
}

/** One place left, and one candidate with at least the votes of all others and surpluses waiting. */
export function electByMajority(t: Tabulation): void {
  if (!t.choices.lastPlaceByMajority || placesLeft(t) !== 1) return;
  const left = continuing(t);
  let total = surplusesWaiting(t);
  for (const c of left) total += t.votes[c] as number;
  const doomed = verdictsNow(t).doomed.map(({ candidate }) => candidate);
  const able = left.filter((c) => !doomed.includes(c) && 2 * (t.votes[c] as number) >= total);
  const [candidate] = able;
  if (able.length !== 1 || candidate === undefined || left.length < 2) return;
  const own = t.votes[candidate] as number;
  because(t, "majorityOfRest", { candidate, left: own, relation: ">=", right: total - own });
  elect(t, candidate);
  t.doing.elected.push(candidate);
  t.doing.note = "52(2)";
}
