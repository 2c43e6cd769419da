/** Terms hold what the statement's contract asks of each kind, and nothing else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeProblems } from "./example-shape.ts";
import { exactAmount, exactNumber, priceTerm, pricing } from "./price-terms.ts";

const named = { id: "core", name: "Core", vat: "notStated" } as const;
const takes = (term: object) => priceTerm.safeParse({ ...named, ...term }).success;

test("exact numbers are written as contracts write them; amounts have no sign", () => {
  for (const good of ["0", "37.25", "1/3", "812"]) assert.ok(exactAmount.safeParse(good).success);
  for (const bad of ["-1", ".5", "1/0", "1e3", "1,000", ""]) {
    assert.ok(!exactAmount.safeParse(bad).success, bad);
  }
  assert.ok(exactNumber.safeParse("-0.011").success);
});

test("each kind has its own fields, all of them", () => {
  assert.ok(takes({ kind: "block", annual: 100_000_000 }));
  assert.ok(!takes({ kind: "block", annual: 1.5 }));
  assert.ok(!takes({ kind: "block", annual: 1, price: "1" }), "a block has no price");
  const volume = { metric: "visits", plan: 866, price: "4200", tolerance: "3/100" };
  const costAndVolume = { ...volume, marginalRate: "1/2", cap: "11/10", floor: null };
  assert.ok(takes({ kind: "costAndVolume", ...costAndVolume }));
  assert.ok(!takes({ kind: "costAndVolume", ...volume }));
  assert.ok(takes({ kind: "outcome", metric: "jobs", price: "350000", cap: null }));
  assert.ok(!takes({ kind: "outcome", metric: "jobs", price: "-1", cap: null }));
  const kpi = { form: "gap", metric: "onTime", target: "98" };
  const credits = { kind: "serviceCredits", chargesOf: ["core"], cap: "1/10", kpis: [kpi] };
  assert.ok(takes(credits));
  assert.ok(!takes({ ...credits, kpis: [{ ...kpi, form: "pool" }] }), "a pool needs its shares");
});

test("a version gives its terms, or raises an earlier one", () => {
  const terms = [{ ...named, kind: "block", annual: 1 }];
  assert.ok(pricing.safeParse({ terms }).success);
  assert.ok(pricing.safeParse({ basedOn: 1, uplift: "0.029", efficiency: "0.011" }).success);
  assert.ok(!pricing.safeParse({ terms, basedOn: 1, uplift: "0", efficiency: "0" }).success);
  assert.ok(!pricing.safeParse({ terms: [] }).success);
});

test("a schedule is offered by a side, with an offer or from a day", () => {
  const example = {
    version: 2,
    by: "mutual",
    offer: null,
    effectiveFrom: "2027-04-01",
    reason: "Pay award",
    pricing: { basedOn: 1, uplift: "0.03", efficiency: "0" },
    outcomesCap: null,
  } as const;
  const broken = [
    { version: 0 },
    { by: "assessor" },
    { effectiveFrom: "2027-04" },
    { pricing: {} },
  ];
  assert.deepEqual(shapeProblems("PriceScheduleOffered/1", example, broken), []);
  assert.deepEqual(shapeProblems("PriceScheduleAgreed/1", { version: 2 }, [{ version: 0 }]), []);
});
