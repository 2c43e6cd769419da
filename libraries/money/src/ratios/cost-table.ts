/** The open cost table: what each line cost against the agreed base case, what of it may be charged, and what remains. */
import { fraction, type Fraction } from "@rochdale/count/fraction.ts";
import { roundHalfAway } from "../exact.ts";

/** One line in pence: the base case, what it cost, what of that is not allowable, what is still in question. */
export type CostLine = {
  readonly line: string;
  readonly overhead: boolean;
  readonly base: bigint;
  readonly actual: bigint;
  readonly disallowed: bigint;
  readonly questioned: bigint;
};
export type CostMonth = {
  readonly lines: readonly CostLine[];
  readonly income: bigint;
  readonly units: bigint;
  readonly baseUnits: bigint;
};

export type CostTable = {
  readonly rows: readonly (CostLine & {
    readonly difference: bigint;
    readonly allowable: bigint;
  })[];
  readonly total: Omit<CostLine, "line" | "overhead"> & {
    readonly difference: bigint;
    readonly allowable: bigint;
  };
  /** Overheads of all that it cost; null where it cost nothing. */
  readonly overheadShare: Fraction | null;
  /** What remains of the income once the allowable cost is paid; null without income. */
  readonly margin: Fraction | null;
  /** Pence for a unit of service, nearest penny; null without units. */
  readonly unitCost: bigint | null;
  readonly baseUnitCost: bigint | null;
};

/**
 * The table of a month. Only what was found not allowable is taken off; what is in question still counts as
 * allowable. Throws a RangeError where more is disallowed or questioned than the line cost.
 */
export function costTable({ lines, income, units, baseUnits }: CostMonth): CostTable {
  const rows = lines.map((line) => {
    if (line.disallowed + line.questioned > line.actual) {
      throw new RangeError(`more than ${line.line} cost is disallowed or in question`);
    }
    return {
      ...line,
      difference: line.actual - line.base,
      allowable: line.actual - line.disallowed,
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => bigint) =>
    rows.reduce((all, row) => all + of(row), 0n);
  const total = {
    base: sum((row) => row.base),
    actual: sum((row) => row.actual),
    disallowed: sum((row) => row.disallowed),
    questioned: sum((row) => row.questioned),
    difference: sum((row) => row.difference),
    allowable: sum((row) => row.allowable),
  };
  const overheads = sum((row) => (row.overhead ? row.actual : 0n));
  const each = (cost: bigint, of: bigint) => (of > 0n ? roundHalfAway(fraction(cost, of)) : null);
  return {
    rows,
    total,
    overheadShare: total.actual > 0n ? fraction(overheads, total.actual) : null,
    margin: income > 0n ? fraction(income - total.allowable, income) : null,
    unitCost: each(total.allowable, units),
    baseUnitCost: each(total.base, baseUnits),
  };
}
