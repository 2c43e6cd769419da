/** Which counts must be held back, so that nobody can be told apart, not even by taking one table from another. */

/** Of so many, so many were reached. */
export type Cell = { readonly of: number; readonly reached: number };

/** Our own line, as everywhere here: fewer than ten could be recognised. */
export const fewestShown = 10;

/**
 * For each cell of a table whether it is held back: groups of fewer than ten, and groups where all or none
 * were reached, since that tells what became of each of them. One held back alone could be found from a
 * total: then the smallest others follow, until at least two are, of ten people or more together, not all
 * alike. An empty group says nothing and hides nothing.
 */
export function heldBack(cells: readonly Cell[]): readonly boolean[] {
  const held = cells.map((cell) => cell.of > 0 && (cell.of < fewestShown || isUnanimous(cell)));
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
 * Groups as they may be published: the smallest are joined under one name until none has fewer than ten. One
 * group alone stays as it is.
 */
export function joinedSmall<T extends { readonly of: number }>(
  groups: readonly T[],
  join: (some: readonly T[]) => T,
): readonly T[] {
  const small = groups.filter(({ of }) => of < fewestShown);
  if (small.length === 0 || groups.length < 2) return groups;
  const rest = groups.filter(({ of }) => of >= fewestShown).toSorted((a, b) => a.of - b.of);
  const together = () => small.reduce((sum, { of }) => sum + of, 0);
  while (rest.length > 0 && (small.length < 2 || together() < fewestShown)) {
    const [next] = rest.splice(0, 1);
    if (next) small.push(next);
  }
  const kept = new Set(rest);
  return [...groups.filter((one) => kept.has(one)), join(small)];
}
