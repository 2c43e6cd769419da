/**
 * The slow obvious twin of the exact count: every order of every paper by itself with its own weight, a
 * fraction of two whole numbers. Nothing of the library is used.
 */
type Q = readonly [top: bigint, bottom: bigint];
const lowest = (top: bigint, bottom: bigint): Q => {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [top / a, bottom / a];
};
const plus = (a: Q, b: Q): Q => lowest(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const minus = (a: Q, b: Q): Q => lowest(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
const times = (a: Q, b: Q): Q => lowest(a[0] * b[0], a[1] * b[1]);
const over = (a: Q, b: Q): Q => lowest(a[0] * b[1], a[1] * b[0]);
const above = (a: Q, b: Q): boolean => a[0] * b[1] > b[0] * a[1];
const same = (a: Q, b: Q): boolean => a[0] * b[1] === b[0] * a[1];
const zero: Q = [0n, 1n];

export type ExactStage = {
  readonly action: string;
  /** In units of 0.000000001, cut off. */
  readonly votes: readonly bigint[];
  readonly elected: readonly number[];
};
type Piece = { readonly ranking: readonly number[]; weight: Q };

/** All orders in which the equals of a paper can stand. */
function orders(groups: readonly (readonly number[])[]): number[][] {
  const [first, ...rest] = groups;
  if (first === undefined) return [[]];
  const [one] = first;
  if (one === undefined) return orders(rest);
  return first.flatMap((c) =>
    orders([first.filter((d) => d !== c), ...rest]).map((tail) => [c, ...tail]),
  );
}

// Long because a whole count is told in one place.
export function slowExact(given: {
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly (readonly (readonly number[])[])[];
  readonly order: readonly number[];
}): readonly ExactStage[] {
  const everybody = Array.from({ length: given.candidates }, (_, i) => i + 1);
  const hope = new Set(everybody);
  const won: number[] = [];
  const owed: number[] = [];
  const piles = new Map<number, Piece[]>(everybody.map((c) => [c, []]));
  const kept = new Map<number, Q>();
  const quota = lowest(BigInt(given.papers.length), BigInt(given.seats + 1));
  const votes = (c: number): Q =>
    kept.get(c) ?? (piles.get(c) ?? []).reduce((sum, { weight }) => plus(sum, weight), zero);
  const history: Q[][] = [];
  const stages: ExactStage[] = [];
  const give = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      const to = piece.ranking.find((c) => hope.has(c));
      if (to !== undefined) piles.get(to)?.push(piece);
    }
  };
  const fromTheMost = () =>
    [...hope].sort((a, b) =>
      above(votes(b), votes(a)) ? 1 : above(votes(a), votes(b)) ? -1 : a - b,
    );
  const win = (c: number) => {
    hope.delete(c);
    won.push(c);
  };
  const close = (action: string) => {
    history.push([zero, ...everybody.map(votes)]);
    const elected = fromTheMost().filter((c) => above(votes(c), quota));
    elected.forEach(win);
    owed.push(...elected);
    const rest = hope.size <= given.seats - won.length ? fromTheMost() : [];
    rest.forEach(win);
    const shown = everybody.map(votes).map(([top, bottom]) => (top * 1_000_000_000n) / bottom);
    stages.push({ action, votes: shown, elected: [...elected, ...rest] });
  };
  const pick = (among: readonly number[], most: boolean): number => {
    let tied = among;
    for (const at of [[zero, ...everybody.map(votes)], ...history.toReversed()]) {
      const of = (c: number): Q => at[c] ?? zero;
      const best = tied.reduce((a, b) =>
        above(of(b), of(a)) === most && !same(of(a), of(b)) ? b : a,
      );
      tied = tied.filter((c) => same(of(c), of(best)));
    }
    return given.order.find((c) => tied.includes(c)) ?? 0;
  };
  give(
    given.papers.flatMap((groups) => {
      const ways = orders(groups);
      return ways.map((ranking) => ({ ranking, weight: lowest(1n, BigInt(ways.length)) }));
    }),
  );
  close("first");
  while (won.length < given.seats) {
    if (owed.length > 0) {
      const c = pick(owed, true);
      owed.splice(owed.indexOf(c), 1);
      const part = over(minus(votes(c), quota), votes(c));
      const pile = piles.get(c) ?? [];
      for (const piece of pile) piece.weight = times(piece.weight, part);
      piles.set(c, []);
      kept.set(c, quota);
      give(pile);
      close(`surplus ${c}`);
    } else {
      const c = pick([...hope], false);
      hope.delete(c);
      const pile = piles.get(c) ?? [];
      piles.set(c, []);
      give(pile);
      close(`exclude ${c}`);
    }
  }
  return stages;
}
