/**
 * The slow obvious twin of Meek's reference rule: every paper by itself, whole numbers of any size, in
 * units of 0.000000001. Nothing of the library is used.
 */
type Round = {
  votes: bigint[];
  quota: bigint;
  elected: number[];
  excluded: number | null;
  turns: number;
};

const unit = 1_000_000_000n;
const up = (a: bigint, b: bigint): bigint => a / b + (a % b === 0n ? 0n : 1n);

export function slowMeek(given: {
  readonly seats: number;
  readonly candidates: number;
  readonly papers: readonly (readonly number[])[];
  readonly order: readonly number[];
}): { rounds: Round[]; elected: number[] } {
  const everybody = Array.from({ length: given.candidates }, (_, i) => i + 1);
  const keep = new Map(everybody.map((c) => [c, unit]));
  const hope = new Set(everybody);
  const elected: number[] = [];
  const rounds: Round[] = [];
  while (elected.length < given.seats && elected.length + hope.size > given.seats) {
    let before: bigint | null = null;
    for (let turns = 1; ; turns++) {
      const votes = new Map(everybody.map((c) => [c, 0n]));
      for (const paper of given.papers) {
        let left = unit;
        for (const c of paper) {
          const share = up(left * (keep.get(c) ?? 0n), unit);
          votes.set(c, (votes.get(c) ?? 0n) + share);
          left -= share;
        }
      }
      const of = (c: number): bigint => votes.get(c) ?? 0n;
      const total = everybody.reduce((sum, c) => sum + of(c), 0n);
      const quota = total / BigInt(given.seats + 1) + 1n;
      const round = { votes: everybody.map(of), quota, turns, elected: [], excluded: null };
      const won = [...hope].filter((c) => of(c) >= quota);
      won.sort((a, b) => (of(a) < of(b) ? 1 : of(a) > of(b) ? -1 : a - b));
      for (const c of won) {
        hope.delete(c);
        elected.push(c);
      }
      if (won.length > 0) {
        rounds.push({ ...round, elected: won });
        break;
      }
      const raw = elected.reduce((sum, c) => sum + of(c) - quota, 0n);
      const surplus = raw < 0n ? 0n : raw;
      if (surplus < 1000n || (before !== null && surplus >= before)) {
        const fewest = [...hope].reduce((low, c) => (of(c) < low ? of(c) : low), total);
        const tied = [...hope].filter((c) => of(c) <= fewest + surplus);
        const out = given.order.find((c) => tied.includes(c)) ?? 0;
        hope.delete(out);
        keep.set(out, 0n);
        rounds.push({ ...round, excluded: out });
        break;
      }
      before = surplus;
      for (const c of elected) keep.set(c, up(up((keep.get(c) ?? 0n) * quota, unit) * unit, of(c)));
    }
  }
  if (elected.length < given.seats) elected.push(...hope);
  return { rounds, elected };
}
