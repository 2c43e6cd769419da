/** The slow obvious twins of the counts of marks, of options two by two and of lists. Nothing of the library. */
import type { Ranking } from "./made-elections.ts";

export type SlowGiven = {
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly Ranking[];
  readonly order: readonly number[];
};
const everybodyOf = ({ candidates }: SlowGiven) =>
  Array.from({ length: candidates }, (_, i) => i + 1);
const firstIn = (order: readonly number[], tied: readonly number[]): number =>
  order.find((c) => tied.includes(c)) ?? 0;

/** Marks: whole groups of equals as long as no more than `most` are marked; the most votes win. */
export function slowMarks(given: SlowGiven, most: number) {
  const votes = new Map(everybodyOf(given).map((c) => [c, 0]));
  let spoilt = 0;
  for (const paper of given.papers) {
    const marks: number[] = [];
    const tooMany = paper.findIndex((_, i) => paper.slice(0, i + 1).flat().length > most);
    marks.push(...paper.slice(0, tooMany < 0 ? paper.length : tooMany).flat());
    if (marks.length === 0) spoilt++;
    for (const c of marks) votes.set(c, (votes.get(c) ?? 0) + 1);
  }
  const of = (c: number) => votes.get(c) ?? 0;
  const elected: number[] = [];
  while (elected.length < given.seats) {
    const left = everybodyOf(given).filter((c) => !elected.includes(c));
    const top = left.filter((c) => left.every((d) => of(d) <= of(c)));
    const fits = elected.length + top.length <= given.seats;
    elected.push(...(fits ? top : [firstIn(given.order, top)]));
  }
  return { votes: [...votes.values()], spoilt, elected: elected.toSorted((a, b) => a - b) };
}

/** How many papers rank a above b, the unranked below all. */
function prefers({ papers }: SlowGiven, a: number, b: number): number {
  const place = (paper: Ranking, c: number) => {
    const at = paper.findIndex((group) => group.includes(c));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return papers.filter((paper) => place(paper, a) < place(paper, b)).length;
}

/** Places: the options that nobody left beats, all at once in file order if all fit, else one by lot. */
function placed(given: SlowGiven, beats: (a: number, b: number) => boolean): number[] {
  const won: number[] = [];
  while (won.length < given.seats) {
    const left = everybodyOf(given).filter((c) => !won.includes(c));
    const free = left.filter((c) => !left.some((d) => beats(d, c)));
    const fits = free.length <= given.seats - won.length;
    won.push(...(fits ? free : [firstIn(given.order, free)]));
  }
  return won;
}

/** Schulze by the definition: the strongest of all simple paths, each as strong as its weakest step. */
export function slowSchulze(given: SlowGiven): number[] {
  const all = everybodyOf(given);
  const table = all.map((a) => all.map((b) => prefers(given, a, b)));
  const won = (a: number, b: number): number => {
    const [own, other] = [table[a - 1]?.[b - 1] ?? 0, table[b - 1]?.[a - 1] ?? 0];
    return own > other ? own : 0;
  };
  const path = (from: number, to: number, passed: readonly number[]): number =>
    Math.max(
      won(from, to),
      ...all
        .filter((c) => c !== to && !passed.includes(c) && won(from, c) > 0)
        .map((c) => Math.min(won(from, c), path(c, to, [...passed, c]))),
    );
  const strength = all.map((a) => all.map((b) => (a === b ? 0 : path(a, b, [a]))));
  const of = (a: number, b: number) => strength[a - 1]?.[b - 1] ?? 0;
  return placed(given, (a, b) => of(a, b) > of(b, a));
}

/**
 * Ranked pairs: groups of level majorities from the strongest; of a group those that close no circle with
 * what is locked; all of them if they close none together, else one by one by the lot's order.
 */
export function slowRankedPairs(given: SlowGiven): number[] {
  const all = everybodyOf(given);
  const pairs = all
    .flatMap((a) =>
      all.map((b) => ({ a, b, own: prefers(given, a, b), other: prefers(given, b, a) })),
    )
    .filter(({ own, other }) => own > other);
  let locked: (readonly [number, number])[] = [];
  const reach = (edges: readonly (readonly [number, number])[]): Set<string> => {
    const reached = new Set(edges.map((edge) => edge.join()));
    for (let grew = true; grew;) {
      grew = false;
      for (const pair of [...reached]) {
        for (const [x, y] of edges) {
          const [from, to] = pair.split(",").map(Number);
          if (to === x && !reached.has(`${from},${y}`)) {
            reached.add(`${from},${y}`);
            grew = true;
          }
        }
      }
    }
    return reached;
  };
  const circle = (edges: readonly (readonly [number, number])[]) => {
    const reached = reach(edges);
    return all.some((c) => reached.has(`${c},${c}`));
  };
  const keys = [...new Set(pairs.map(({ own, other }) => own * 1000 - other))].sort(
    (x, y) => y - x,
  );
  const at = (c: number) => given.order.indexOf(c);
  for (const key of keys) {
    const group = pairs
      .filter(({ own, other }) => own * 1000 - other === key)
      .map(({ a, b }) => [a, b] as const)
      .filter((edge) => !circle([...locked, edge]));
    if (!circle([...locked, ...group])) {
      locked = [...locked, ...group];
      continue;
    }
    group.sort(([a, b], [c, d]) => at(a) - at(c) || at(d) - at(b));
    for (const edge of group) if (!circle([...locked, edge])) locked = [...locked, edge];
  }
  return placed(given, (a, b) => locked.some(([x, y]) => x === a && y === b));
}

/** Lists: the next place to the largest votes / divisor, compared as fractions. */
export function slowLists(given: SlowGiven, step: number): number[] {
  const votes = everybodyOf(given).map(
    (c) => given.papers.filter(([first]) => first?.length === 1 && first[0] === c).length,
  );
  const seated: number[] = [];
  while (seated.length < given.seats) {
    const quotient = (c: number): readonly [number, number] => [
      votes[c - 1] ?? 0,
      1 + step * seated.filter((d) => d === c).length,
    ];
    const lists = everybodyOf(given).filter((c) => (votes[c - 1] ?? 0) > 0);
    if (lists.length === 0) break;
    const top = lists.filter((c) =>
      lists.every((d) => {
        const [[v, by], [w, bw]] = [quotient(c), quotient(d)];
        return v * bw >= w * by;
      }),
    );
    const fits = top.length <= given.seats - seated.length;
    seated.push(fits ? (top[0] ?? 0) : firstIn(given.order, top));
  }
  return seated;
}
