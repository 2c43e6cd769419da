/**
 * The slow obvious twin of New Zealand's count: every paper by itself, whole numbers of any size in units
 * of 0.000000001, ties by the history of all turns. Nothing of the library is used.
 */
export type NzStage = {
  readonly action: string;
  readonly votes: readonly bigint[];
  readonly quota: bigint;
};
const unit = 1_000_000_000n;
const up = (a: bigint, b: bigint): bigint => a / b + (a % b === 0n ? 0n : 1n);

/** Wichmann and Hill's generator, the fifth number first, no two candidates alike. */
function numbersOf(candidates: number, seats: number, papers: number): number[] {
  const seeds = [
    { now: candidates + 5, by: 171, base: 30269 },
    { now: seats, by: 172, base: 30307 },
    { now: (papers + 10000 * (papers % 10)) % 30323, by: 170, base: 30323 },
  ];
  const next = (): number => {
    let sum = 0;
    for (const seed of seeds) {
      seed.now = (seed.by * seed.now) % seed.base;
      sum += Math.floor((seed.now * 10000) / seed.base);
    }
    return sum % 10000;
  };
  for (let i = 0; i < 4; i++) next();
  const numbers: number[] = [];
  while (numbers.length < candidates) {
    const number = next();
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

// Long because a whole count is told in one place.
export function slowMeekNz(given: {
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly (readonly number[])[];
}): { stages: NzStage[]; elected: number[] } {
  const { seats } = given;
  const everybody = Array.from({ length: given.candidates }, (_, i) => i + 1);
  const numbers = numbersOf(given.candidates, seats, given.papers.length);
  const keep = new Map(everybody.map((c) => [c, unit]));
  const hope = new Set(everybody);
  const won: number[] = [];
  const stages: NzStage[] = [];
  const history: Map<number, bigint>[] = [];
  while (won.length < seats && won.length + hope.size > seats) {
    const votes = new Map(everybody.map((c) => [c, 0n]));
    for (const paper of given.papers) {
      let left = unit;
      for (const c of paper) {
        const share = up(left * (keep.get(c) ?? 0n), unit);
        votes.set(c, (votes.get(c) ?? 0n) + share);
        left -= share;
      }
    }
    history.push(votes);
    const of = (c: number): bigint => votes.get(c) ?? 0n;
    const total = everybody.reduce((sum, c) => sum + of(c), 0n);
    let quota = total / BigInt(seats + 1) + 1n;
    if (seats === 1) {
      const half = up(total / 2n, unit) * unit;
      quota = [...hope].filter((c) => of(c) >= half).length > 1 ? half + 1n : half;
    }
    const tell = (action: string) => stages.push({ action, votes: everybody.map(of), quota });
    const reached = [...hope].filter((c) => of(c) >= quota);
    reached.sort((a, b) => (of(a) < of(b) ? 1 : of(a) > of(b) ? -1 : a - b));
    for (const c of reached) {
      hope.delete(c);
      won.push(c);
    }
    if (reached.length > 0) tell(`elect ${reached.join(", ")}`);
    if (won.length === seats) break;
    const surplus = won.reduce((sum, c) => sum + (of(c) > quota ? of(c) - quota : 0n), 0n);
    const compare = (a: number, b: number): number => {
      if (of(a) !== of(b)) return of(a) < of(b) ? -1 : 1;
      for (const turn of history) {
        const [x, y] = [turn.get(a) ?? 0n, turn.get(b) ?? 0n];
        if (x !== y) return x < y ? -1 : 1;
      }
      const way = history.length % 2 === 1 ? -1 : 1;
      return way * ((numbers[a - 1] ?? 0) - (numbers[b - 1] ?? 0));
    };
    const lowest = (): number[] => [...hope].sort(compare);
    const without = [...hope].filter((c) => of(c) === 0n);
    const spare = won.length + hope.size - seats;
    const settled = surplus < 100_000n;
    let out: number[] = [];
    if (without.length >= 2) {
      if (settled) out = without.length <= spare ? without : lowest().slice(0, spare);
    } else {
      const [first = 0, second = 0] = lowest();
      if (of(first) + surplus < of(second) || settled) out = [first];
    }
    for (const c of out) hope.delete(c);
    if (out.length > 0) tell(`exclude ${out.join(", ")}`);
    let changed = out.some((c) => of(c) > 0n);
    for (const c of out) keep.set(c, 0n);
    for (const c of won) {
      if (of(c) <= quota) continue;
      const was = keep.get(c) ?? 0n;
      const now = up(up(was * quota, unit) * unit, of(c));
      keep.set(c, now > was ? was : now);
      if (keep.get(c) !== was) changed = true;
    }
    if (!changed && won.length + hope.size > seats) {
      const [c = 0] = lowest();
      hope.delete(c);
      keep.set(c, 0n);
      tell(`exclude ${c}`);
    }
  }
  if (won.length < seats) won.push(...[...hope].sort((a, b) => a - b));
  return { stages, elected: won };
}
