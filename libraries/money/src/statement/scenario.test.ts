/** A year on volumes is twelve statements added up, worked a second way here. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { readTerms, yearOnVolumes } from "./scenario.ts";

const core = { id: "core", kind: "block", annual: 1000 };
const visits = { id: "visits", kind: "tariff", metric: "visits", price: "42" };
const jobs = { id: "jobs", kind: "outcome", metric: "jobs", price: "1000", cap: 25_000 };
const credits = {
  ...{ id: "credits", kind: "serviceCredits", chargesOf: ["core", "fees"], cap: "1" },
  kpis: [{ form: "gap", metric: "onTime", target: "98" }],
};
const fees = {
  ...{ id: "fees", kind: "personFees", attachmentFee: "1", outcomeFee: "1", sustainmentFee: "1" },
  ...{ outcomeWeeks: 26, maximumSustainments: 1, withinWeeks: 104, claimWorkingDays: 15 },
};
const cohort = {
  ...{ id: "cohort", kind: "cohort", value: 100_000, threshold: "1/10" },
  cohorts: [{ treatedMetric: "with", controlMetric: "without" }],
};

function year(
  terms: readonly object[],
  volumes: Record<string, string>,
  outcomesCap: number | null = null,
) {
  const found = yearOnVolumes({ terms, outcomesCap }, volumes);
  if (isRefusal(found)) assert.fail(found.refused.code);
  return found;
}

test("a block pays its year, a tariff twelve months of its volume", () => {
  const found = year([core, visits], { visits: "10.5" });
  assert.equal(found.byTerm.get("core"), 1000n);
  assert.equal(found.byTerm.get("visits"), 12n * 441n);
  assert.equal(found.total, 1000n + 12n * 441n);
  assert.deepEqual([found.missing, found.leftOut], [[], []]);
});

test("caps of the year hold, of a term and over all outcomes", () => {
  assert.equal(year([jobs], { jobs: "3" }).total, 25_000n);
  assert.equal(year([jobs], { jobs: "2" }).total, 24_000n);
  assert.equal(year([jobs], { jobs: "3" }, 20_000).total, 20_000n);
});

test("groups are compared once a year", () => {
  assert.equal(year([cohort], { with: "80", without: "100" }).total, 20_000n);
});

test("what is not given is named, and fees that count people one by one are left out", () => {
  const found = year([core, fees, credits], {});
  assert.deepEqual([found.missing, found.leftOut], [["onTime"], ["fees"]]);
  assert.equal(found.total, 1000n);
  // A tenth of 84p or 83p is 8p, rounded each month.
  assert.equal(year([core, fees, credits], { onTime: "88" }).total, 1000n - 12n * 8n);
});

test("bad terms are refused by the contract's code", () => {
  const refused = yearOnVolumes({ terms: [core, core], outcomesCap: null }, {});
  assert.deepEqual(refused, { refused: { code: "duplicateTerm" } });
  assert.deepEqual(readTerms([{ ...core, kind: "gift" }]), { refused: { code: "unknownKind" } });
});
