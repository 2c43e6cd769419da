/** What a count is given beside the papers, and what it gives back. */
import type { LotQuestion, LotSource } from "./lots.ts";
import type { Report } from "./report.ts";

export type Contest = {
  readonly seats: number;
  readonly withdrawn: readonly number[];
  readonly lots: LotSource;
};
export type Counted = Pick<Report, "stages" | "elected" | "lots" | "quota"> & {
  readonly needs: LotQuestion | null;
};
