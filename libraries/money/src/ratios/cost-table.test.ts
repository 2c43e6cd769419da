/** The cost table by hand, and what cannot be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { costTable, type CostLine } from "./cost-table.ts";

const line = (name: string, base: bigint, more: Partial<CostLine> = {}): CostLine => ({
  line: name,
  overhead: false,
  base,
  actual: base,
  disallowed: 0n,
  questioned: 0n,
  ...more,
});
const month = {
  lines: [
    line("pay", 7_000n, { actual: 7_200n }),
    line("travel", 1_000n, { actual: 900n, disallowed: 100n, questioned: 50n }),
    line("office", 2_000n, { overhead: true, actual: 1_900n }),
  ],
  income: 11_000n,
  units: 300n,
  baseUnits: 250n,
};

test("differences, what is allowable, overheads, margin and the cost of a unit", () => {
  const found = costTable(month);
  assert.deepEqual(
    found.rows.map(({ difference, allowable }) => [difference, allowable]),
    [
      [200n, 7_200n],
      [-100n, 800n],
      [-100n, 1_900n],
    ],
  );
  assert.deepEqual([found.total.actual, found.total.allowable], [10_000n, 9_900n]);
  assert.deepEqual(found.overheadShare, { top: 19n, bottom: 100n });
  assert.deepEqual(found.margin, { top: 1n, bottom: 10n });
  assert.deepEqual([found.unitCost, found.baseUnitCost], [33n, 40n]);
});

test("a loss is a margin below nought; over nothing there is no share", () => {
  assert.deepEqual(costTable({ ...month, income: 9_000n }).margin, { top: -1n, bottom: 10n });
  const empty = costTable({ lines: [], income: 0n, units: 0n, baseUnits: 0n });
  assert.deepEqual(
    [empty.margin, empty.overheadShare, empty.unitCost, empty.baseUnitCost],
    [null, null, null, null],
  );
});

test("no more than a line cost can be disallowed or in question", () => {
  const over = line("a", 100n, { disallowed: 60n, questioned: 41n });
  assert.throws(() => costTable({ ...month, lines: [over] }), RangeError);
});
