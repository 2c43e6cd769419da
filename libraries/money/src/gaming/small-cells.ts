/** Which counts must be held back, so that nobody can be told apart, not even by taking one table from another. */

/** Of so many, so many were reached. */
export type Cell = { readonly of: number; readonly reached: number };

/** Our own line, as everywhere here: fewer than ten could be recognised. */
export const fewestShown = 10;

/**
 * For each cell of a table whether it is held back: groups of fewer than ten, and groups where all or none
 * were reached, since that tells what became of each of them. One held back alone could be found from a
 * total: then the smallest others follow, until at least two are, of ten people or more together, not all
 * alike. An empty group says nothing and hides nothing. What an earlier table of the same groups held back stays held
 * back: else one table could be taken from the other.
 */
export function heldBack(
  cells: readonly Cell[],
  before: readonly boolean[] = [],
): readonly boolean[] {
  const held = cells.map(
    (cell, nth) =>
      cell.of > 0 && (cell.of < fewestShown || isUnanimous(cell) || before[nth] === true),
  );
  const bySize = cells
    .map((_, nth) => nth)
    .filter((nth) => (cells[nth]?.of ?? 0) > 0)
    .sort((a, b) => (cells[a]?.of ?? 0) - (cells[b]?.of ?? 0));
  for (const nth of bySize) {
    if (isSafe(cells.filter((_, one) => held[one]))) break;
    held[nth] = true;
  }
  return held;
}

function isUnanimous({ of, reached }: Cell): boolean {
  return reached === 0 || reached === of;
}

function isSafe(hidden: readonly Cell[]): boolean {
  if (hidden.length === 0) return true;
  const together = hidden.reduce(
    (sum, cell) => ({ of: sum.of + cell.of, reached: sum.reached + cell.reached }),
    { of: 0, reached: 0 },
  );
  // One alone is small or all alike, and so never safe by itself.
  return together.of >= fewestShown && !isUnanimous(together);
}

/**
 * Groups as they may be published: the smallest are joined under one name until none has fewer than ten, and those that
 * must be joined with them. One group alone stays as it is.
 */
export function joinedSmall<T extends { readonly of: number }>(
  groups: readonly T[],
  join: (some: readonly T[]) => T,
  mustJoin: (one: T) => boolean = () => false,
): readonly T[] {
  const isSmall = (one: T) => one.of < fewestShown || mustJoin(one);
  const small = groups.filter(isSmall);
  if (small.length === 0 || groups.length < 2) return groups;
  const rest = groups.filter((one) => !isSmall(one)).toSorted((a, b) => a.of - b.of);
  const together = () => small.reduce((sum, { of }) => sum + of, 0);
  while (rest.length > 0 && (small.length < 2 || together() < fewestShown)) {
    const [next] = rest.splice(0, 1);
    if (next) small.push(next);
  }
  const kept = new Set(rest);
  return [...groups.filter((one) => kept.has(one)), join(small)];
}

/** A published table: how many stand under each name. */
export type Table = ReadonlyMap<string, number>;

/**
 * Whether a table may be told after another of the same people, where small groups stand under one name in both. Every
 * group shown now is as large as it was, or ten or more away from it, and so is all the rest together: nothing that lies
 * between the two is fewer than ten. A group that stood with the rest before is not shown now.
 */
export function mayFollow(before: Table, now: Table, rest: string): boolean {
  const shown = [...now.keys()].filter((name) => name !== rest);
  if (before.has(rest) && shown.some((name) => !before.has(name))) return false;
  const far = (a: number, b: number) => a === b || Math.abs(a - b) >= fewestShown;
  const of = (table: Table, name: string) => table.get(name) ?? 0;
  const restOf = (table: Table) =>
    [...table.values()].reduce((sum, people) => sum + people, 0) -
    shown.reduce((sum, name) => sum + of(table, name), 0);
  return (
    shown.every((name) => far(of(before, name), of(now, name))) && far(restOf(before), restOf(now))
  );
}
