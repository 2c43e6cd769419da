/** The papers of an election with identical rankings added together: flat arrays, no object a paper. */

/**
 * Rankings end to end. `preferences` holds candidates from 1 in file order; `tiedWithLast` is added to a
 * candidate ranked equal with the one before it. Ranking i is `preferences[starts[i]..starts[i + 1])`
 * and stands on `papers[i]` papers.
 */
export type Profile = {
  readonly candidates: number;
  readonly preferences: Uint16Array;
  readonly starts: Uint32Array;
  readonly papers: Float64Array;
  readonly size: number;
  /** Whether any ranking holds an equal place. */
  readonly hasTies: boolean;
};

/** The mark of an equal ranking, beside the candidate's number. */
export const tiedWithLast = 0x8000;
/** The most candidates an election may have here: the mark needs a bit. */
export const candidatesMost = tiedWithLast - 1;

export type Gathering = {
  /** Adds so many papers with the ranking `scratch[0..length)`. */
  readonly add: (scratch: Uint16Array, length: number, papers: number) => void;
  readonly profile: (candidates: number) => Profile;
};

/** Opens an empty gathering; the same rankings in any order and any split give the same papers. */
// Long because the arrays that grow are shared by the parts.
// oxlint-disable-next-line max-lines-per-function
export function gathering(): Gathering {
  let slots = new Int32Array(1 << 12).fill(-1);
  let mask = slots.length - 1;
  let preferences = new Uint16Array(1 << 12);
  let starts = new Uint32Array(1 << 10);
  let papers = new Float64Array(1 << 10);
  let hashes = new Int32Array(1 << 10);
  let size = 0;
  let used = 0;
  let ties = 0;

  const widen = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    mask = slots.length - 1;
    for (let i = 0; i < size; i++) {
      let slot = (hashes[i] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = i;
    }
  };
  const append = (scratch: Uint16Array, length: number): void => {
    if (used + length > preferences.length) preferences = grown(preferences, used + length);
    for (let k = 0; k < length; k++) preferences[used + k] = scratch[k] as number;
    if (size + 2 > starts.length) {
      starts = grown(starts, size + 2);
      papers = grown(papers, size + 2);
      hashes = grown(hashes, size + 2);
    }
    used += length;
    starts[size + 1] = used;
  };
  return {
    add(scratch, length, count) {
      let hash = -2128831035;
      for (let k = 0; k < length; k++) {
        const code = scratch[k] as number;
        ties |= code;
        hash = Math.imul(hash ^ code, 16777619);
      }
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (;;) {
        const i = slots[slot] as number;
        if (i < 0) break;
        const start = starts[i] as number;
        if (hashes[i] === hash && (starts[i + 1] as number) - start === length) {
          let k = 0;
          while (k < length && preferences[start + k] === scratch[k]) k++;
          if (k === length) {
            papers[i] = (papers[i] as number) + count;
            return;
          }
        }
        slot = (slot + 1) & mask;
      }
      append(scratch, length);
      papers[size] = count;
      hashes[size] = hash;
      slots[slot] = size;
      size++;
      if (size * 2 > slots.length) widen();
    },
    profile: (candidates) => ({
      candidates,
      preferences: preferences.subarray(0, used),
      starts: starts.subarray(0, size + 1),
      papers: papers.subarray(0, size),
      size,
      hasTies: (ties & tiedWithLast) !== 0,
    }),
  };
}

function grown<A extends Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: A,
  least: number,
): A {
  const wider = new (array.constructor as new (length: number) => A)(
    Math.max(array.length * 2, least),
  );
  wider.set(array);
  return wider;
}

/** How many papers stand in a profile. */
export function papersIn(profile: Profile): number {
  let sum = 0;
  for (let i = 0; i < profile.size; i++) sum += profile.papers[i] as number;
  return sum;
}

/** Ranking i as groups of candidates, the first preferred; equals stand in one group. */
export function rankingAt(profile: Profile, i: number): number[][] {
  const groups: number[][] = [];
  for (let k = profile.starts[i] as number; k < (profile.starts[i + 1] as number); k++) {
    const code = profile.preferences[k] as number;
    const candidate = code & ~tiedWithLast;
    if (code & tiedWithLast) groups.at(-1)?.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/**
 * The profile that a rule counts: those withdrawn are struck from every ranking and, unless the rule
 * keeps equals, a ranking ends where two stand equal. `lost` papers have no preference left.
 */
export function countableProfile(
  profile: Profile,
  withdrawn: readonly number[],
  equals: "end the ranking" | "kept",
): { readonly profile: Profile; readonly lost: number } {
  if (withdrawn.length === 0 && (equals === "kept" || !profile.hasTies))
    return { profile, lost: 0 };
  const struck = new Set(withdrawn);
  const gathered = gathering();
  const scratch = new Uint16Array(profile.candidates);
  let lost = 0;
  for (let i = 0; i < profile.size; i++) {
    let length = 0;
    for (const group of rankingAt(profile, i)) {
      if (equals === "end the ranking" && group.length > 1) break;
      const left = group.filter((candidate) => !struck.has(candidate)).sort((a, b) => a - b);
      for (const [at, candidate] of left.entries()) {
        scratch[length++] = at === 0 ? candidate : candidate | tiedWithLast;
      }
    }
    const papers = profile.papers[i] as number;
    if (length === 0) lost += papers;
    else gathered.add(scratch, length, papers);
  }
  return { profile: gathered.profile(profile.candidates), lost };
}

/** Equal places on one paper may stand for at most so many orders. */
const ordersMost = 720;

/**
 * Each ranking with equals as every order of them, each order on an equal share of its papers: papers are
 * counted in `parts`, so that every share is whole. Throws RangeError on more than 720 orders of a paper.
 */
export function sharedAmongOrders(profile: Profile): {
  readonly profile: Profile;
  readonly parts: number;
} {
  if (!profile.hasTies) return { profile, parts: 1 };
  const orders = Array.from({ length: profile.size }, (_, i) => ordersOf(rankingAt(profile, i)));
  const parts = orders.reduce((all, { length }) => all * (length / commonIn(all, length)), 1);
  const gathered = gathering();
  for (const [i, ways] of orders.entries()) {
    const papers = ((profile.papers[i] as number) * parts) / ways.length;
    if (papers > Number.MAX_SAFE_INTEGER) throw new RangeError("too many papers with equals");
    for (const way of ways) gathered.add(Uint16Array.from(way), way.length, papers);
  }
  return { profile: gathered.profile(profile.candidates), parts };
}

function ordersOf(groups: readonly (readonly number[])[]): number[][] {
  let ways: number[][] = [[]];
  for (const group of groups) {
    let orders: number[][] = [[]];
    for (const [before, candidate] of group.entries()) {
      if (ways.length * orders.length * (before + 1) > ordersMost) {
        throw new RangeError("too many candidates are ranked equal on a paper");
      }
      orders = orders.flatMap((order) =>
        Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, candidate)),
      );
    }
    ways = ways.flatMap((way) => orders.map((order) => [...way, ...order]));
  }
  return ways;
}

const commonIn = (a: number, b: number): number => (b === 0 ? a : commonIn(b, a % b));
