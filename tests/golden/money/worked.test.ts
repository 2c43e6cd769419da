/** Worked figures of the project's own notes (CC0): allotments, cost and volume, credits, a cohort. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { listOrder } from "@rochdale/money/allot/draw.ts";
import { shareOut } from "@rochdale/money/allot/share-out.ts";
import { statement } from "@rochdale/money/statement/statement.ts";

type Shared = { total: number; weights: number[]; caps?: number[]; out: number[] };
const url = new URL("worked.json", import.meta.url);
const golden = JSON.parse(readFileSync(url, "utf8")) as {
  largest_remainder: Shared[];
  capped: Shared[];
  cost_and_volume: {
    plan: number;
    price: number;
    tolerance: string;
    marginal_pct: number;
    cap: string;
    expect: { [activity: string]: number };
  };
  peterborough: { treated_per100: number; control_per100: number; cohort_trigger_10pct: boolean };
  service_credit: {
    ccs_template: { measure_pct: number; actual_pct: number; credit_pct: number };
    pool: {
      charges: number;
      at_risk_pct: number;
      pool_pct: number;
      kpi_pct: number;
      credit: number;
    };
  };
};

test("largest remainder, ties to the first, with caps and without", () => {
  for (const { total, weights, caps, out } of [...golden.largest_remainder, ...golden.capped]) {
    const claims = weights.map((weight, at) => {
      const cap = caps?.[at] === undefined ? null : BigInt(caps[at]);
      return { id: String(at), weight: BigInt(weight), cap, minimum: 0n };
    });
    assert.deepEqual(shareOut(BigInt(total), claims, listOrder).amounts.map(Number), out);
  }
});

/** The amounts of a month's lines under some terms and reports. */
function amounts(terms: object[], reports: { readonly [metric: string]: number }): bigint[] {
  const observations = Object.entries(reports).map(([metric, value]) => {
    return {
      id: metric,
      metric,
      period: "2026-04",
      value,
      status: "validated",
      knownAt: "2026-05-01",
    };
  });
  const contract = {
    firstMonth: "2026-04",
    versions: [{ version: 1, effectiveFrom: "2026-04-01", terms }],
  };
  const statements = [{ period: "2026-04", knownAt: "2026-05-10" }];
  const answer = statement({ contract, statements, observations });
  return isRefusal(answer) ? [] : answer.lines.map(({ amount }) => amount);
}

test("cost and volume", () => {
  const { plan, price, tolerance, marginal_pct, cap, expect } = golden.cost_and_volume;
  const marginalRate = `${marginal_pct}/100`;
  const term = {
    id: "t",
    kind: "costAndVolume",
    metric: "m",
    plan,
    price,
    tolerance,
    marginalRate,
    cap,
  };
  for (const [activity, pence] of Object.entries(expect)) {
    assert.deepEqual(amounts([term], { m: Number(activity) }), [BigInt(pence)], activity);
  }
});

test("HMP Peterborough, first cohort", () => {
  const { treated_per100, control_per100, cohort_trigger_10pct } = golden.peterborough;
  const cohorts = [{ treatedMetric: "t", controlMetric: "c" }];
  const term = { id: "s", kind: "cohort", value: 100, threshold: "0.1", cohorts };
  const [paid] = amounts([term], { t: treated_per100, c: control_per100 });
  assert.equal(paid !== 0n, cohort_trigger_10pct);
});

test("service credits: the gap and the pool", () => {
  const { ccs_template: gap, pool } = golden.service_credit;
  const charges = { id: "v", kind: "tariff", metric: "v", price: 1 };
  const credits = (kpi: object) => ({
    id: "c",
    kind: "serviceCredits",
    chargesOf: ["v"],
    cap: 1,
    kpis: [kpi],
  });
  const first = credits({ metric: "k", target: gap.measure_pct, form: "gap" });
  assert.deepEqual(
    amounts([charges, first], { v: 100, k: gap.actual_pct })[1],
    BigInt(-gap.credit_pct),
  );
  const shares = {
    atRisk: `${pool.at_risk_pct}/100`,
    pool: `${pool.pool_pct}/100`,
    weight: `${pool.kpi_pct}/100`,
  };
  const second = credits({ metric: "k", target: 1, form: "pool", ...shares });
  assert.deepEqual(amounts([charges, second], { v: pool.charges, k: 0 })[1], BigInt(-pool.credit));
});
