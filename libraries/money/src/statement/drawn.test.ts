/** Lines as they are stated through a dispute. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "@rochdale/clock/day.ts";
import { fraction } from "@rochdale/count/fraction.ts";
import type { Month } from "../month.ts";
import { drawLines, paidOn } from "./drawn.ts";
import type { Paid } from "./drawn.ts";
import { lineKey } from "./records.ts";
import type { Dispute } from "./records.ts";
import { readVersions } from "./schedule.ts";
import { workMonths } from "./worked-months.ts";

const months = ["2026-04", "2026-05"] as Month[];
const terms = [{ id: "v", kind: "tariff", metric: "m", price: 1 }];
const contract = {
  firstMonth: "2026-04" as Month,
  versions: readVersions([{ version: 1, effectiveFrom: "2026-04-01", terms }]),
  outcomesCap: null,
  workingDay: () => true,
};
const report = (value: bigint) => ({
  id: "o",
  metric: "m",
  period: "2026-04" as Month,
  value: fraction(value),
  status: "claimed" as const,
  allowable: true,
  knownAt: day("2026-05-01"),
});

function linesThrough(value: bigint, decision: Partial<Dispute>, upTo: number) {
  const period = "2026-04" as Month;
  const dispute: Dispute = {
    term: "v",
    metric: null,
    period,
    raisedOn: day("2026-05-09"),
    resolvedOn: null,
    result: null,
    agreedAmount: null,
    ...decision,
  };
  const disputes = new Map([[lineKey(dispute), dispute]]);
  const records = { observations: [report(value)], participants: [], claims: [] };
  let [before, paid]: [Paid, Paid] = [new Map(), new Map()];
  let worked: ReturnType<typeof workMonths> = [];
  for (const [at, drawnOn] of ["2026-05-10", "2026-06-10"].slice(0, upTo).entries()) {
    worked = workMonths(contract, months.slice(0, at + 1), { day: day(drawnOn), records });
    before = paid;
    paid = paidOn(day(drawnOn), { worked, disputes, before });
  }
  return drawLines({ worked, before, paid }).map(({ period: of, status, amount }) => [
    of,
    status,
    amount,
  ]);
}

test("held while it is open, even where the sum is nought", () => {
  assert.deepEqual(linesThrough(50n, {}, 1), [["2026-04", "held", 50n]]);
  assert.deepEqual(linesThrough(0n, {}, 1), [["2026-04", "held", 0n]]);
  assert.deepEqual(linesThrough(50n, { raisedOn: day("2026-05-11") }, 1), [
    ["2026-04", "payable", 50n],
  ]);
});

test("released, refused or settled in a later statement", () => {
  const resolvedOn = day("2026-06-01");
  const may = ["2026-05", "payable", 0n];
  assert.deepEqual(linesThrough(50n, { resolvedOn, result: "dismissed" }, 2), [
    may,
    ["2026-04", "adjustment", 50n],
  ]);
  assert.deepEqual(linesThrough(50n, { resolvedOn, result: "upheld" }, 2), [may]);
  const settled = { resolvedOn, result: "settled", agreedAmount: 20n } as const;
  assert.deepEqual(linesThrough(50n, settled, 2), [may, ["2026-04", "adjustment", 20n]]);
  assert.deepEqual(linesThrough(50n, {}, 2), [may, ["2026-04", "held", 50n]]);
});
