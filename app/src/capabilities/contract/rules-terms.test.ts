/** Terms as they are typed, and as a file holds them, become the same exact terms; faults are named. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import {
  checkedTerms,
  fileTerms,
  mayBeCharged,
  shifted,
  TERM_KINDS,
  typedTerm,
} from "./rules-terms.ts";

const core: PriceTerm = { id: "core", name: "Core", vat: "notStated", kind: "block", annual: 100 };
const common = { name: "Care", vat: "exempt", metric: "Visits at home" };
const typed: Record<(typeof TERM_KINDS)[number], object> = {
  block: { ...common, annual: 12_000 },
  tariff: { ...common, price: "18.505" },
  costAndVolume: {
    ...{ ...common, plan: 866, price: "42", tolerance: "3", marginalRate: "50", cap: "110" },
    floor: null,
  },
  aligned: { ...common, fixedAnnual: 1, price: "1", target: "100", variable: "75" },
  outcome: { ...common, price: "3500", yearCap: null },
  personFees: {
    ...{ ...common, attachmentFee: "400", outcomeFee: "1200", sustainmentFee: "250" },
    ...{ outcomeWeeks: 26, maximumSustainments: 13, withinWeeks: 104, claimWorkingDays: 15 },
  },
  cohort: { ...common, value: 1, threshold: "7.5", cohorts: "with us; without us\nb; c; 0.5\n" },
  gainshare: {
    ...{ ...common, costTarget: 100, share: "50", fee: null, maximumGain: null },
    ...{ maximumPain: null, guaranteedMaximum: null, costPaidElsewhere: false },
  },
  serviceCredits: {
    ...common,
    chargesOf: ["core"],
    creditCap: "10",
    kpis: "On time; 98\nx; 95; 10; 50; 40",
  },
  quality: { ...common, withhold: "1.25", chargesOf: ["core"], target: "90" },
};

test("each kind is typed in pounds and per cent, and read exactly", () => {
  for (const kind of TERM_KINDS) {
    const read = checkedTerms([core, typedTerm(kind, { ...typed[kind] }, [core])]);
    assert.ok(read.ok, `${kind}: ${JSON.stringify(read)}`);
  }
  const one = (kind: (typeof TERM_KINDS)[number]) =>
    typedTerm(kind, { ...typed[kind] }, []) as never;
  assert.equal(one("tariff")["price"], "1850.5");
  assert.equal(one("tariff")["metric"], "visits-at-home");
  assert.deepEqual(
    [one("costAndVolume")["tolerance"], one("costAndVolume")["cap"], one("quality")["withhold"]],
    ["0.03", "1.1", "0.0125"],
  );
  const [gap, pool] = one("serviceCredits")["kpis"] as object[];
  assert.deepEqual(gap, { form: "gap", metric: "on-time", target: "98" });
  assert.deepEqual(pool, {
    ...{ form: "pool", metric: "x", target: "95", atRisk: "0.1", pool: "0.5", weight: "0.4" },
  });
});

test("the point is moved exactly, whatever the digits", () => {
  const moved = [
    ["0.5", 2],
    ["12", -2],
    ["0.05", 2],
    ["100", -2],
    ["1234.567", 2],
    ["7", -3],
  ] as const;
  assert.deepEqual(
    moved.map(([text, places]) => shifted(text, places)),
    ["50", "0.12", "5", "1", "123456.7", "0.007"],
  );
});

test("names become ids, each its own", () => {
  const again = typedTerm("block", { ...common, name: "Core", annual: 1 }, [core]) as PriceTerm;
  assert.equal(again.id, "core-2");
  assert.ok(mayBeCharged(core));
});

test("faults of one term and of all together are told", () => {
  const message = (stated: readonly unknown[]) => {
    const read = checkedTerms(stated);
    return read.ok ? "" : read.because.message;
  };
  assert.equal(message([{ ...core, annual: -1 }]), "contract.term.shape");
  assert.equal(message([core, core]), "contract.term.duplicateTerm");
  const quality = typedTerm("quality", { ...typed.quality, chargesOf: ["elsewhere"] }, []);
  assert.equal(message([core, quality]), "contract.term.unknownTerm");
  const band = typedTerm("costAndVolume", { ...typed.costAndVolume, cap: "101" }, []);
  assert.equal(message([band]), "contract.term.badBand");
});

test("a file in the shape of the statement's contract is read, what it may leave out filled in", () => {
  const file = fileTerms(
    JSON.stringify({
      terms: [
        { id: "core", kind: "block", annual: 12_000_000 },
        { id: "jobs", kind: "outcome", metric: "jobs", price: 350_000 },
        {
          id: "sib",
          kind: "cohort",
          value: 9,
          threshold: "1/10",
          cohorts: [{ treatedMetric: "a", controlMetric: "b" }],
        },
      ],
      outcomesCap: 5_000_000,
    }),
  );
  assert.ok(file.ok, JSON.stringify(file));
  assert.equal(file.outcomesCap, 5_000_000);
  assert.deepEqual(file.terms[1], {
    ...{ id: "jobs", name: "jobs", vat: "notStated", kind: "outcome" },
    ...{ metric: "jobs", price: "350000", cap: null },
  });
  for (const bad of ["{", "[]", `{"terms":[]}`, `{"terms":[1]}`])
    assert.ok(!fileTerms(bad).ok, bad);
  assert.ok(!fileTerms(JSON.stringify({ terms: [core], outcomesCap: -1 })).ok);
});
