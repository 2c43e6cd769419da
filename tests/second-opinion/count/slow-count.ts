/**
 * The slow obvious twin of the count: one object a paper, one paper after another, whole numbers of any
 * size, each of the three rules written down again from its text. Nothing of the library is used.
 */
export type SlowStage = {
  readonly action: string;
  readonly votes: readonly bigint[];
  readonly lost: bigint;
  readonly elected: readonly number[];
};
type Paper = { readonly ranking: readonly number[]; worth: bigint; batch: number };
type Dialect = "scottish-2007" | "ers97" | "nhs-2014-stv";
export type SlowGiven = {
  readonly rules: Dialect;
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly (readonly number[])[];
  /** The first of the tied in it is chosen. */
  readonly order: readonly number[];
};

// Long because a whole count is told in one place, in the order of the rules' own paragraphs.
export function slowCount(given: SlowGiven): { stages: SlowStage[]; elected: number[] } {
  const { rules, seats } = given;
  const ers = rules === "ers97";
  const nhs = rules === "nhs-2014-stv";
  const unit = rules === "scottish-2007" ? 100_000n : 100n;
  const everybody = Array.from({ length: given.candidates }, (_, i) => i + 1);
  const hope = new Set(everybody);
  const elected: number[] = [];
  const owed: number[] = [];
  const piles = new Map<number, Paper[]>(everybody.map((c) => [c, []]));
  let lost = 0n;
  let batch = 0;
  const stuck = new Map<number, bigint>();
  const votes = (c: number): bigint =>
    stuck.get(c) ?? (piles.get(c) ?? []).reduce((sum, { worth }) => sum + worth, 0n);
  const all = BigInt(given.papers.length) * unit;
  const places = BigInt(seats + 1);
  const quotaOf = (total: bigint): bigint =>
    ers ? (total + places - 1n) / places : (total / unit / places + 1n) * unit;
  let quota = quotaOf(all);
  const history: bigint[][] = [];
  const remember = () => history.push([0n, ...everybody.map(votes)]);
  const next = (paper: Paper): number | undefined => paper.ranking.find((c) => hope.has(c));
  const sum = (of: Iterable<number>) => [...of].reduce((total, c) => total + votes(c), 0n);
  const surplus = (c: number) => votes(c) - quota;
  const surpluses = () => owed.reduce((total, c) => total + surplus(c), 0n);

  const best = (tied: readonly number[], at: (c: number) => bigint, most: boolean): number[] => {
    const figures = tied.map(at);
    const bar = figures.reduce((a, b) => (a < b === most ? b : a));
    return tied.filter((c) => at(c) === bar);
  };
  const lookBack = (tied: number[], most: boolean): number[] => {
    const points = ers || nhs ? history : history.toReversed();
    for (const point of points) tied = best(tied, (c) => point[c] ?? 0n, most);
    return tied;
  };
  const pick = (from: readonly number[], most: boolean): number => {
    const tied = lookBack(best(from, votes, most), most);
    return given.order.find((c) => tied.includes(c)) ?? 0;
  };

  let named: number[] = [];
  const win = (c: number) => {
    hope.delete(c);
    elected.push(c);
    named.push(c);
    if (votes(c) > quota) owed.push(c);
  };
  const electReached = (waiting: bigint) => {
    while (elected.length < seats) {
      const active = sum(hope) + surpluses() + waiting;
      const over = BigInt(seats - elected.length + 1);
      const reached = [...hope].filter(
        (c) => votes(c) > 0n && (votes(c) >= quota || (ers && votes(c) * over >= active)),
      );
      if (reached.length === 0) return;
      let top = best(reached, votes, true);
      if (top.length > seats - elected.length) {
        top = lookBack(top, true);
        if (top.length > seats - elected.length) return;
      }
      win(Math.min(...top));
    }
  };
  const give = (papers: readonly Paper[], worth: (paper: Paper) => bigint): bigint => {
    batch++;
    let moved = 0n;
    for (const paper of papers) {
      paper.worth = worth(paper);
      paper.batch = batch;
      const to = next(paper);
      if (to === undefined) continue;
      piles.get(to)?.push(paper);
      moved += paper.worth;
    }
    return moved;
  };

  const stages: SlowStage[] = [];
  let note = "";
  const close = (action: string) => {
    if (!ers || stages.length === 0) remember();
    if (nhs && elected.length === seats - 1 && hope.size > 1) {
      const total = sum(hope) + surpluses();
      const able = [...hope].filter((c) => votes(c) * 2n >= total);
      if (able.length === 1 && able[0] !== undefined) {
        win(able[0]);
        note = " ; 52(2)";
      }
    }
    if (elected.length < seats && hope.size <= seats - elected.length) {
      const rest = [...hope].sort((a, b) =>
        votes(b) > votes(a) ? 1 : votes(b) < votes(a) ? -1 : a - b,
      );
      for (const c of rest) win(c);
    }
    stages.push({ action: action + note, votes: everybody.map(votes), lost, elected: named });
    named = [];
    note = "";
  };

  give(
    given.papers.map((ranking) => ({ ranking, worth: unit, batch: 0 })),
    () => unit,
  );
  electReached(0n);
  close("first");

  while (elected.length < seats) {
    const lowest = [...hope].sort((a, b) =>
      votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : a - b,
    );
    const room = seats - elected.length;
    const below = (figure: bigint, bar: bigint) => (ers ? figure <= bar : figure < bar);
    /** Groups of the lowest that may go together, by their size. */
    const sizes = lowest.flatMap((_, i) => {
      const above = lowest[i + 1];
      if (above === undefined || lowest.length - i - 1 < room) return [];
      const group = sum(lowest.slice(0, i + 1)) + surpluses();
      return below(group, votes(above)) ? [i + 1] : [];
    });
    const deferred = (ers || nhs) && sizes.length > 0;
    if (owed.length > 0 && !deferred) {
      const c = pick(owed, true);
      const over = surplus(c);
      owed.splice(owed.indexOf(c), 1);
      const pile = piles.get(c) ?? [];
      const held = votes(c);
      let text = `surplus ${c}`;
      let moved: bigint;
      if (ers || nhs) {
        const last = Math.max(...pile.map((paper) => paper.batch));
        const able = pile.filter((paper) => paper.batch === last && next(paper) !== undefined);
        const own = able.reduce((total, paper) => total + paper.worth, 0n);
        const tv =
          able.length === 0 ? 0n : own > over ? over / BigInt(able.length) : (able[0]?.worth ?? 0n);
        text += ` tv=${tv / 100n}.${String(tv % 100n).padStart(2, "0")}`;
        moved = give(able, () => tv);
      } else moved = give(pile, ({ worth }) => (worth * over) / held);
      piles.set(c, []);
      stuck.set(c, quota);
      lost += over - moved;
      if (ers) remember();
      electReached(0n);
      close(text);
      continue;
    }
    const size = Math.max(1, ...(ers || nhs ? sizes : []));
    const out: number[] = [];
    while (out.length < size)
      out.push(
        pick(
          [...hope].filter((c) => !out.includes(c)),
          false,
        ),
      );
    const sorted = out.toSorted((a, b) => (votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : 0));
    const settled = sorted
      .filter((c) => votes(c) < votes(sorted.at(-1) ?? 0))
      .sort((a, b) => (votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : a - b));
    const equal = out.filter((c) => !settled.includes(c));
    const whole = lowest.filter((c) => votes(c) === votes(equal[0] ?? 0)).length === equal.length;
    const named = [...settled, ...(whole ? equal.toSorted((a, b) => a - b) : equal)];
    if (ers && hope.size - size === room) {
      for (const c of named) hope.delete(c);
      const last = stages.pop();
      const rest = [...hope].sort((a, b) =>
        votes(b) > votes(a) ? 1 : votes(b) < votes(a) ? -1 : a - b,
      );
      for (const c of rest) win(c);
      const why = ` ; 5.5.1 proposed exclusion of [${named.join(", ")}] leaves places`;
      if (last)
        stages.push({ ...last, action: last.action + why, elected: [...last.elected, ...rest] });
      break;
    }
    for (const c of named) hope.delete(c);
    const papers = named.flatMap((c) => piles.get(c) ?? []);
    const firsts = papers.filter((paper) => paper.batch === 1);
    const others = papers.filter((paper) => paper.batch !== 1);
    const byWorth = (of: readonly Paper[]): Paper[][] =>
      [...new Set(of.map((paper) => paper.worth))]
        .sort((a, b) => (a < b ? 1 : -1))
        .map((worth) => of.filter((paper) => paper.worth === worth));
    const batches = nhs ? [firsts, ...byWorth(others)] : ers ? byWorth(papers) : [papers];
    if (ers && papers.length === 0) batches.length = 0;
    for (const [at, papersOf] of batches.entries()) {
      const before = papersOf.reduce((total, { worth }) => total + worth, 0n);
      for (const c of named) {
        piles.set(
          c,
          (piles.get(c) ?? []).filter((paper) => !papersOf.includes(paper)),
        );
      }
      lost += before - give(papersOf, ({ worth }) => worth);
      if (!ers && !nhs) break;
      if (ers) remember();
      if (ers && elected.length === 0) quota = quotaOf(all - lost);
      electReached(sum(named));
      if (elected.length === seats) break;
      if (at + 1 < batches.length && hope.size === seats - elected.length) break;
    }
    if (!ers && !nhs) electReached(0n);
    close(`exclude ${ers || nhs ? `[${named.join(", ")}]` : named.join("")}`);
  }
  return { stages, elected };
}
