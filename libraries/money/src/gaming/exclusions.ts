/** Exclusions: how many referred people were taken out of the reckoning, and whether that is more than the cap. */

/** Our own cap: one in ten of those referred. */
export const exclusionCap = { part: 1, whole: 10 } as const;

export type Exclusions = {
  readonly excluded: number;
  readonly referred: number;
  readonly ask: boolean;
};

/** The share is of all referred, as fixed then: leaving people out never makes it smaller. */
export function exclusionsOf(excluded: readonly number[], referred: number): Exclusions {
  const all = excluded.reduce((sum, people) => sum + people, 0);
  return { excluded: all, referred, ask: all * exclusionCap.whole > referred * exclusionCap.part };
}
