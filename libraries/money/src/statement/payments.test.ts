/** The worth of terms: published examples, edges, continuity. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { sumOf } from "../exact.ts";
import { cohortWorth, feesWorth, monthlyShare, outcomeWorth, worthOf } from "./payments.ts";
import type { PlainTerm } from "./payments.ts";
import type { Observation } from "./records.ts";
import type { Reports } from "./reports.ts";
import { readTerm } from "./term.ts";
import type { Cohort, Outcome } from "./term.ts";

const none: Reports = {
  any: () => false,
  reported: () => null,
  validated: () => fraction(0n),
  waiting: () => fraction(0n),
  cost: () => null,
  single: () => null,
};
const reporting = (value: bigint): Reports => ({ ...none, reported: () => fraction(value) });
const worth = (row: object, reports: Reports) =>
  worthOf(readTerm({ id: "t", metric: "m", ...row }) as PlainTerm, { monthOfYear: 0, reports })
    .value;

test("twelve months of a block are the annual sum, the earlier ones a penny larger", () => {
  const months = Array.from({ length: 12 }, (_, at) => monthlyShare(1_000_000_000n, at));
  assert.equal(sumOf(months), 1_000_000_000n);
  assert.deepEqual([months[3], months[4]], [83_333_334n, 83_333_333n]);
});

test("aligned: variable nought is a block, all variable from nought a tariff", () => {
  const row = { kind: "aligned", fixedAnnual: 1200, price: 7, target: 10 };
  assert.equal(worth({ ...row, variable: 0 }, reporting(99n)), 100n);
  assert.equal(worth({ ...row, fixedAnnual: 0, target: 0, variable: 1 }, reporting(99n)), 693n);
  assert.equal(worth({ ...row, variable: "0.75" }, none), 100n);
  assert.equal(worth({ ...row, variable: "0.75" }, reporting(8n)), 90n);
});

test("cost and volume never falls with activity, and does not jump at an edge", () => {
  const row = {
    kind: "costAndVolume",
    plan: 866,
    price: 4200,
    tolerance: "0.03",
    marginalRate: "0.5",
  };
  const capped = { ...row, cap: "1.1", floor: "0.9" };
  let before = worth(capped, reporting(700n));
  for (let activity = 701n; activity < 1000n; activity += 1n) {
    const now = worth(capped, reporting(activity));
    assert.ok(now >= before && now - before <= 2100n, String(activity));
    before = now;
  }
  assert.equal(worth(capped, reporting(9999n)), worth(capped, reporting(952n)));
  assert.equal(worth(capped, reporting(0n)), worth(capped, reporting(780n)));
  assert.equal(worth(capped, none), 866n * 4200n);
});

test("Peterborough: 142 against 155 is 8.39 per cent, below 10, above 7.5", () => {
  const found = (metric: string) => {
    const value = fraction(metric === "t" ? 142n : 155n);
    return { value, status: "validated" } as Observation;
  };
  const at = (threshold: string) => {
    const cohorts = [{ treatedMetric: "t", controlMetric: "c" }];
    const row = { id: "s", kind: "cohort", value: 500_000_000, threshold, cohorts };
    return cohortWorth(readTerm(row) as Cohort, { ...none, single: found })?.value;
  };
  assert.deepEqual([at("0.1"), at("0.075"), at("13/155")], [0n, 41_935_484n, 41_935_484n]);
});

test("gainshare: the share stays within its limits, and disallowed cost is not paid", () => {
  const row = {
    kind: "gainshare",
    target: 1000,
    share: "0.5",
    fee: 10,
    maximumGain: 100,
    maximumPain: 50,
  };
  const cost = (allowable: bigint): Reports => ({
    ...none,
    cost: () => ({ allowable: fraction(allowable), disallowed: fraction(999n) }),
  });
  const values = [900n, 700n, 1040n, 1200n].map((allowable) => worth(row, cost(allowable)));
  assert.deepEqual(values, [960n, 810n, 1030n, 1160n]);
  assert.equal(worth({ ...row, guaranteedMaximum: 1100 }, cost(1200n)), 1100n);
  assert.equal(worth({ ...row, costPaidElsewhere: true }, cost(900n)), 60n);
});

test("what waits is shown at full price and not paid", () => {
  const term = readTerm({ id: "o", kind: "outcome", metric: "m", price: "0.5" }) as Outcome;
  const waiting = { ...none, validated: () => fraction(3n), waiting: () => fraction(5n) };
  const found = outcomeWorth(term, waiting);
  assert.deepEqual([found.value, found.pending?.amount], [2n, 3n]);
  const fees = { results: [], paid: fraction(1n, 2n), waiting: fraction(0n), waitingCount: 0 };
  assert.deepEqual([feesWorth(fees).value, feesWorth(fees).pending], [1n, undefined]);
});
