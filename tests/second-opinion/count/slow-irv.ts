/** The slow obvious twin of the alternative vote: sort all papers anew in each round. Nothing of the library. */
import type { SlowStage } from "./slow-count.ts";

export function slowIrv(given: {
  readonly candidates: number;
  readonly papers: readonly (readonly number[])[];
  readonly order: readonly number[];
}): readonly (SlowStage & { readonly quota: bigint })[] {
  const everybody = Array.from({ length: given.candidates }, (_, i) => i + 1);
  const rounds: (SlowStage & { readonly quota: bigint })[] = [];
  const out: number[] = [];
  let action = "first";
  for (;;) {
    const hope = everybody.filter((c) => !out.includes(c));
    const tops = given.papers.map((paper) => paper.find((c) => hope.includes(c)));
    const votes = everybody.map((c) => tops.filter((top) => top === c).length);
    const lost = tops.filter((top) => top === undefined).length;
    const quota = Math.floor((given.papers.length - lost) / 2) + 1;
    const of = (c: number) => votes[c - 1] ?? 0;
    const winner = hope.find((c) => of(c) >= quota) ?? (hope.length === 1 ? hope[0] : undefined);
    rounds.push({
      action,
      votes: votes.map(BigInt),
      lost: BigInt(lost),
      elected: winner === undefined ? [] : [winner],
      quota: BigInt(quota),
    });
    if (winner !== undefined) return rounds;
    // The latest round counts first; those level in all of them are drawn for.
    let tied = hope;
    for (const round of rounds.toReversed()) {
      const at = (c: number) => round.votes[c - 1] ?? 0n;
      const fewest = tied.reduce((low, c) => (at(c) < at(low) ? c : low));
      tied = tied.filter((c) => at(c) === at(fewest));
    }
    const goes = given.order.find((c) => tied.includes(c)) ?? 0;
    out.push(goes);
    action = `exclude ${goes}`;
  }
}
