/** The papers of a Meek round by the elected they pass through: one branch for all papers alike. */
import type { Standing } from "./tabulation.ts";
import { tiedWithLast } from "./profile.ts";
import type { Profile } from "./profile.ts";

/**
 * Branches with parents before children; branch 0 is the root. A paper passes down through elected
 * candidates in its order and ends at the first continuing one, who keeps all that is left of it.
 */
export type MeekTree = {
  readonly size: number;
  readonly parent: Int32Array;
  readonly candidate: Int32Array;
  readonly papers: Float64Array;
};

export function meekTree(profile: Profile, standing: readonly Standing[]): MeekTree {
  let parent = new Int32Array(256);
  let candidate = new Int32Array(256);
  let papers = new Float64Array(256);
  let size = 1;
  const kind = Uint8Array.from(standing, (s) => (s === "elected" ? 2 : s === "continuing" ? 1 : 0));
  const width = profile.candidates + 1;
  const children = new Map<number, number>();
  const { preferences, starts } = profile;
  for (let i = 0; i < profile.size; i++) {
    const count = profile.papers[i] as number;
    const end = starts[i + 1] as number;
    let at = 0;
    for (let k = starts[i] as number; k < end; k++) {
      const c = preferences[k] as number;
      if (c >= tiedWithLast) throw new Error("an equal ranking in a strict count");
      const what = kind[c] as number;
      if (what === 0) continue;
      const key = at * width + c;
      let child = children.get(key);
      if (child === undefined) {
        if (size === parent.length) {
          parent = doubled(parent, new Int32Array(size * 2));
          candidate = doubled(candidate, new Int32Array(size * 2));
          papers = doubled(papers, new Float64Array(size * 2));
        }
        child = size++;
        parent[child] = at;
        candidate[child] = c;
        children.set(key, child);
      }
      papers[child] = (papers[child] as number) + count;
      if (what === 1) break;
      at = child;
    }
  }
  return { size, parent, candidate, papers };
}

function doubled<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
