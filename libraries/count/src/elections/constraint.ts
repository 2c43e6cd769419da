/**
 * Constraints inside one count (at least so many from a group, at most so many): who must be elected for
 * any conforming result (guarded), and who cannot be (doomed). I. D. Hill, Voting matters 9 (1998); exact
 * over all combinations of the groups, not by propagation, which can miss what three categories rule out.
 */

/** Of those elected, at least `min` and at most `max` have this value of this category. */
export type Constraint = {
  readonly category: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
};
/** Each candidate's value of each category, candidate 1 first. */
export type Attributes = readonly { readonly [category: string]: string }[];

export type ConstraintState = {
  readonly seats: number;
  readonly attributes: Attributes;
  readonly constraints: readonly Constraint[];
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
};
export type Verdicts = {
  /** In how many ways the places left can be filled; nought where the constraints can't be met. */
  readonly completions: bigint;
  readonly guarded: readonly Verdict[];
  readonly doomed: readonly Verdict[];
};
/** A candidate and the constraint that alone decides it, or null where several together do. */
export type Verdict = { readonly candidate: number; readonly because: Constraint | null };

/** Who is guarded and who doomed, each with the constraint that decides it. */
export function verdictsOn(state: ConstraintState): Verdicts {
  const whole = solved(state, state.constraints);
  const told = (pick: "guarded" | "doomed"): Verdict[] =>
    whole[pick].map((candidate) => ({
      candidate,
      because:
        state.constraints.find((one) => solved(state, [one])[pick].includes(candidate)) ?? null,
    }));
  return { completions: whole.completions, guarded: told("guarded"), doomed: told("doomed") };
}

type Cell = {
  /** Those continuing, who may still be elected. */
  readonly open: readonly number[];
  readonly elected: number;
  /** Which constraints count its members. */
  readonly counted: readonly number[];
};

/** Candidates who fall under the same constraints are alike: they make one cell. */
function cellsOf(state: ConstraintState, constraints: readonly Constraint[]): Cell[] {
  const cells = new Map<string, { open: number[]; elected: number; counted: number[] }>();
  for (const [i, own] of state.attributes.entries()) {
    const candidate = i + 1;
    if (state.excluded.includes(candidate)) continue;
    const counted = constraints.flatMap(({ category, value }, k) =>
      own[category] === value ? [k] : [],
    );
    const cell = cells.get(counted.join()) ?? { open: [], elected: 0, counted };
    cells.set(counted.join(), cell);
    if (state.elected.includes(candidate)) cell.elected++;
    else cell.open.push(candidate);
  }
  return [...cells.values()];
}

type Solved = {
  readonly completions: bigint;
  readonly guarded: readonly number[];
  readonly doomed: readonly number[];
};

function solved(state: ConstraintState, constraints: readonly Constraint[]): Solved {
  const cells = cellsOf(state, constraints);
  const met = constraints.map(() => 0);
  for (const { counted, elected } of cells)
    for (const k of counted) met[k] = (met[k] ?? 0) + elected;
  const least = cells.map(({ open }) => open.length);
  const most = cells.map(() => 0);
  const taken: number[] = [];
  const fill = (at: number, left: number): bigint => {
    const cell = cells[at];
    if (cell === undefined) {
      const kept = constraints.every(({ min }, k) => (met[k] ?? 0) >= min);
      if (left !== 0 || !kept) return 0n;
      for (const [i, count] of taken.entries()) {
        least[i] = Math.min(least[i] ?? 0, count);
        most[i] = Math.max(most[i] ?? 0, count);
      }
      return 1n;
    }
    let ways = 0n;
    for (let take = 0; take <= Math.min(left, cell.open.length); take++) {
      for (const k of cell.counted) met[k] = (met[k] ?? 0) + take;
      taken.push(take);
      if (cell.counted.every((k) => (met[k] ?? 0) <= (constraints[k]?.max ?? 0))) {
        ways += fill(at + 1, left - take) * choose(cell.open.length, take);
      }
      taken.pop();
      for (const k of cell.counted) met[k] = (met[k] ?? 0) - take;
    }
    return ways;
  };
  const within = constraints.every(({ max }, k) => (met[k] ?? 0) <= max);
  const completions = within ? fill(0, state.seats - state.elected.length) : 0n;
  if (completions === 0n) return { completions, guarded: [], doomed: [] };
  const of = (kept: (cell: Cell, at: number) => boolean): number[] =>
    cells.flatMap((cell, at) => (kept(cell, at) ? cell.open : [])).toSorted((a, b) => a - b);
  return {
    completions,
    guarded: of(({ open }, at) => least[at] === open.length),
    doomed: of((_, at) => most[at] === 0),
  };
}

function choose(from: number, take: number): bigint {
  let ways = 1n;
  for (let i = 0; i < take; i++) ways = (ways * BigInt(from - i)) / BigInt(i + 1);
  return ways;
}

export type Constraints = {
  readonly attributes: Attributes;
  readonly constraints: readonly Constraint[];
};

/**
 * Constraints out of JSON: `{"attributes": [{"gender": "f"}, ...], "constraints": [{"category": "gender",
 * "value": "f", "min": 2, "max": 3}]}`, one entry of attributes for each candidate in file order; or what
 * is wrong with them in a plain sentence.
 */
export function readConstraints(json: unknown): Constraints | { readonly problem: string } {
  const given = isObject(json) ? json : {};
  const { attributes, constraints } = given as { attributes?: unknown; constraints?: unknown };
  if (!Array.isArray(attributes) || !Array.isArray(constraints)) {
    return { problem: "constraints are an object with the lists attributes and constraints" };
  }
  const own: { [category: string]: string }[] = [];
  for (const [i, entry] of attributes.entries()) {
    if (!isObject(entry) || !Object.values(entry).every((value) => typeof value === "string")) {
      return { problem: `the attributes of candidate ${i + 1} are not texts by category` };
    }
    own.push(
      Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, value as string])),
    );
  }
  const read: Constraint[] = [];
  for (const [i, one] of constraints.entries()) {
    const {
      category,
      value,
      min = 0,
      max = Number.MAX_SAFE_INTEGER,
    } = (isObject(one) ? one : {}) as { [name in keyof Constraint]?: unknown };
    if (typeof category !== "string" || typeof value !== "string") {
      return { problem: `constraint ${i + 1} needs a category and a value` };
    }
    if (!isCount(min) || !isCount(max) || min > max) {
      return { problem: `constraint ${i + 1} needs whole numbers min and max, min not above max` };
    }
    read.push({ category, value, min, max });
  }
  return { attributes: own, constraints: read };
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
