/** Comparison of options two by two: the papers that prefer each to each other. */
import { rankingAt } from "./profile.ts";
import type { Profile } from "./profile.ts";

/** `prefer[a][b]`: papers that rank a above b (from 1); the unranked stand below all ranked, level. */
export type Pairwise = readonly (readonly number[])[];

export function pairwiseOf(profile: Profile): Pairwise {
  const size = profile.candidates + 1;
  const prefer = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const below = new Uint8Array(size);
  for (let i = 0; i < profile.size; i++) {
    const papers = profile.papers[i] as number;
    below.fill(1);
    for (const group of rankingAt(profile, i)) {
      for (const c of group) below[c] = 0;
      for (const c of group) {
        const row = prefer[c] as number[];
        for (let d = 1; d < size; d++) if (below[d] === 1) row[d] = (row[d] as number) + papers;
      }
    }
  }
  return prefer;
}

/** The strength of a's majority over b: the papers for it, or (margins) how many more; nought for none. */
export function majority(
  prefer: Pairwise,
  [a, b]: readonly [over: number, under: number],
  margins: boolean,
): number {
  const [own, other] = [prefer[a]?.[b] ?? 0, prefer[b]?.[a] ?? 0];
  return own > other ? (margins ? own - other : own) : 0;
}

/** Schulze: the strength of the strongest path from each to each (its weakest majority counts). */
export function strongestPaths(
  prefer: Pairwise,
  standing: readonly number[],
  margins = false,
): Pairwise {
  const paths = prefer.map((row, a) => row.map((_, b) => majority(prefer, [a, b], margins)));
  for (const via of standing) {
    for (const a of standing) {
      if (a === via) continue;
      const row = paths[a] as number[];
      for (const b of standing) {
        if (b === a || b === via) continue;
        const through = Math.min(row[via] as number, paths[via]?.[b] ?? 0);
        if (through > (row[b] as number)) row[b] = through;
      }
    }
  }
  return paths;
}

export type Majority = { readonly over: number; readonly under: number; readonly papers: number };

/** Majorities from the strongest: more papers for, then fewer against. Level ones stand in one group. */
export function majoritiesRanked(
  prefer: Pairwise,
  standing: readonly number[],
  margins = false,
): Majority[][] {
  const all = standing.flatMap((over) =>
    standing.flatMap((under) => {
      const papers = majority(prefer, [over, under], margins);
      return papers > 0 ? [{ over, under, papers, against: prefer[under]?.[over] ?? 0 }] : [];
    }),
  );
  all.sort((a, b) => b.papers - a.papers || a.against - b.against);
  const groups: (typeof all)[] = [];
  for (const one of all) {
    const last = groups.at(-1)?.[0];
    if (last?.papers === one.papers && last.against === one.against) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Ranked pairs: majorities locked in turn, each unless it closes a circle with those locked before.
 * Where level majorities can't all be locked, `order` (from a lot) says which of them come first.
 */
export function lockedPairs(
  groups: readonly (readonly Majority[])[],
  candidates: number,
  order: () => readonly number[],
): Pairwise {
  const locked = Array.from({ length: candidates + 1 }, () =>
    new Array<number>(candidates + 1).fill(0),
  );
  const reaches = (from: number, to: number, seen = new Set<number>()): boolean => {
    if (from === to) return true;
    seen.add(from);
    return (locked[from] ?? []).some((on, c) => on > 0 && !seen.has(c) && reaches(c, to, seen));
  };
  const lock = ({ over, under, papers }: Majority): boolean => {
    if (reaches(under, over)) return false;
    (locked[over] as number[])[under] = papers;
    return true;
  };
  for (const group of groups) {
    const before = locked.map((row) => [...row]);
    if (group.map(lock).every(Boolean) || group.length === 1) continue;
    const possible = group.filter(({ over, under }) => {
      for (const [a, row] of before.entries()) locked[a] = [...row];
      return !reaches(under, over);
    });
    for (const [a, row] of before.entries()) locked[a] = [...row];
    if (possible.map(lock).every(Boolean)) continue;
    for (const [a, row] of before.entries()) locked[a] = [...row];
    const rank = new Map(order().map((c, at) => [c, at]));
    const at = (c: number) => rank.get(c) ?? candidates;
    possible.sort((a, b) => at(a.over) - at(b.over) || at(b.under) - at(a.under));
    for (const one of possible) lock(one);
  }
  return locked;
}
