/** What a count is given beside the papers, and what it gives back. */
import type { Constraints } from "./constraint.ts";
import type { LotQuestion, LotSource } from "./lots.ts";
import type { Report } from "./report.ts";

export type Contest = {
  readonly seats: number;
  readonly withdrawn: readonly number[];
  readonly lots: LotSource;
  /** Counted by the Gregory rules only. */
  readonly constraints?: Constraints | null;
  /** Members who keep their places: never excluded, and the count ends when the others are filled. */
  readonly sitting?: readonly number[];
};
export type Counted = Pick<Report, "stages" | "elected" | "lots" | "quota"> & {
  readonly needs: LotQuestion | null;
};
