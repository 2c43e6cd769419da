/** Code drift: whether some code is used more or less than the month before, beyond what chance brings. */
import { fisherChance, rareAmong, type Chance } from "./chance.ts";

export type CodeCount = { readonly code: string; readonly times: number };
export type CodeAsked = {
  readonly code: string;
  readonly before: number;
  readonly now: number;
  /** Null where the code was used fewer than ten times in both months together. */
  readonly chance: Chance | null;
  readonly ask: boolean;
};

/** Our own lines: used ten times in all at least, and a share that moved by a fifth of itself. */
const moved = { fewest: 10, part: 1n, whole: 5n } as const;

/**
 * Each code's share of all codes in one month against the month before (Fisher's exact test, two-sided, Holm's
 * correction). In the order of the codes now, then those no longer used.
 */
export function askAboutCodes(
  before: readonly CodeCount[],
  now: readonly CodeCount[],
): readonly CodeAsked[] {
  const [was, is] = [timesByCode(before), timesByCode(now)];
  const [allBefore, allNow] = [totalOf(before), totalOf(now)];
  const codes = [...new Set([...is.keys(), ...was.keys()])];
  const compared = codes.map((code) => {
    const [one, other] = [was.get(code) ?? 0, is.get(code) ?? 0];
    const table = {
      marked: allBefore,
      markedReached: one,
      others: allNow,
      othersReached: other,
    };
    const enough = one + other >= moved.fewest && allBefore > 0 && allNow > 0;
    return {
      code,
      before: one,
      now: other,
      chance: enough ? fisherChance(table, "either") : null,
      far: isFar(BigInt(one) * BigInt(allNow), BigInt(other) * BigInt(allBefore)),
    };
  });
  const chances = compared.flatMap(({ chance }) => (chance ? [chance] : []));
  const rare = rareAmong(chances);
  return compared.map(({ far, ...one }) => {
    const unlikely = one.chance !== null && rare[chances.indexOf(one.chance)] === true;
    return { ...one, ask: unlikely && far };
  });
}

/** Two shares over one common bottom: whether they differ by a fifth of the earlier one. */
function isFar(before: bigint, now: bigint): boolean {
  const step = before > now ? before - now : now - before;
  return step * moved.whole >= before * moved.part;
}

function timesByCode(codes: readonly CodeCount[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const one of codes) times.set(one.code, (times.get(one.code) ?? 0) + one.times);
  return times;
}

function totalOf(codes: readonly CodeCount[]): number {
  return codes.reduce((sum, one) => sum + one.times, 0);
}
