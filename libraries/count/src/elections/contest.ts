/** What a count is given beside the papers, and what it gives back. */
import type { Constraints } from "./guards.ts";
import type { LotQuestion, LotSource } from "./lots.ts";
import type { Report } from "./report.ts";

export type Contest = {
  readonly seats: number;
  readonly withdrawn: readonly number[];
  readonly lots: LotSource;
  /** Counted by the Gregory rules only. */
  readonly constraints?: Constraints | null;
};
export type Counted = Pick<Report, "stages" | "elected" | "lots" | "quota"> & {
  readonly needs: LotQuestion | null;
};
