/** Elections made from a seed, the same on every machine: a few blocs, so that surpluses and ties occur. */

/** Mulberry32: whole numbers below a bound. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export type Ranking = readonly (readonly number[])[];
export type Made = {
  readonly candidates: number;
  readonly seats: number;
  /** One entry a paper: groups of equals from the first preference on. */
  readonly papers: readonly Ranking[];
  /** An order of all candidates, to draw lots by: the first of the tied in it is chosen. */
  readonly order: readonly number[];
};
export type Making = {
  readonly candidatesMost: number;
  readonly papersMost: number;
  readonly seatsMost: number;
  /** One preference in so many stands equal with the one before it; nought for none. */
  readonly equalOneIn: number;
};

export function madeElection(seed: number, making: Making): Made {
  const below = numbersFrom(seed);
  const candidates = 2 + below(making.candidatesMost - 1);
  const seats = 1 + below(Math.min(making.seatsMost, candidates - 1));
  const favourites = Array.from({ length: 1 + below(3) }, () => 1 + below(candidates));
  const papers = Array.from({ length: 1 + below(making.papersMost) }, () => {
    const left = Array.from({ length: candidates }, (_, i) => i + 1);
    const length = 1 + below(candidates);
    const ranking: number[][] = [];
    for (let place = 0; place < length; place++) {
      const liked = favourites[below(favourites.length)] ?? 1;
      const at = below(2) === 0 && left.includes(liked) ? left.indexOf(liked) : below(left.length);
      const [candidate = 1] = left.splice(at, 1);
      const equal = making.equalOneIn > 0 && place > 0 && below(making.equalOneIn) === 0;
      if (equal) ranking.at(-1)?.push(candidate);
      else ranking.push([candidate]);
    }
    return ranking;
  });
  return { candidates, seats, papers, order: shuffled(candidates, below) };
}

/** The candidates from 1 in an order of chance. */
export function shuffled(candidates: number, below: (bound: number) => number): number[] {
  const order = Array.from({ length: candidates }, (_, i) => i + 1);
  for (let i = candidates - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
