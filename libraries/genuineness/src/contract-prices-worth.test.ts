/** What a contract comes to: exact, estimated or open, and by which version of its prices. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { contractPrices } from "./contract-prices.ts";
import {
  contractWorth,
  nameOfTerm,
  unitsAgreed,
  versionsInForce,
} from "./contract-prices-worth.ts";
import { schedule, signedContract, toldTerms } from "./told-contract.ts";
import { changed, tell, without } from "./told-story.ts";
import { wholeHeads } from "./whole-terms.ts";

const named = (id: string) => ({ id, name: `Line ${id}`, vat: "notStated" }) as const;
const block = (annual: number): PriceTerm => ({ ...named("core"), kind: "block", annual });
const planned: PriceTerm = {
  ...{ ...named("beds"), kind: "costAndVolume", metric: "m", plan: 10, price: "100.5" },
  ...{ tolerance: "0.05", marginalRate: "0.5", cap: null, floor: null },
};
const aligned: PriceTerm = {
  ...{ ...named("care"), kind: "aligned", fixedAnnual: 1_200, metric: "m", price: "7" },
  ...{ target: "50", variable: "0.2" },
};
const shared: PriceTerm = {
  ...{ ...named("build"), kind: "gainshare", metric: "m", target: 1_000, share: "0.5", fee: 10 },
  ...{ maximumGain: null, maximumPain: null, guaranteedMaximum: null, costPaidElsewhere: false },
};
const withheld: PriceTerm = {
  ...{ ...named("quality"), kind: "quality", withhold: "0.1", chargesOf: ["core"] },
  ...{ metric: "q", target: "90" },
};

function worthOf(facts: readonly NewFact[]) {
  const prices = contractPrices(tell(facts));
  assert.ok(prices);
  return contractWorth(prices);
}
const priced = (...terms: PriceTerm[]) => [
  ...without(signedContract, "PriceScheduleOffered/1"),
  schedule(1, terms),
];
const later = (effectiveFrom: string, pricing: object): NewFact[] => [
  fact("PriceScheduleOffered/1", "secretary", "2026-08-01", {
    ...{ version: 2, by: "mutual", offer: null, effectiveFrom, reason: "Pay award" },
    ...{ pricing: pricing as never, outcomesCap: null },
  }),
  fact("PriceScheduleAgreed/1", "authority", "2026-08-10", { version: 2 }),
];

test("fixed sums are exact to the penny over every month that is paid, and deductions are not taken off", () => {
  const two = worthOf(priced(block(10_000_001), withheld));
  assert.equal(two.pence, 20_000_002n);
  assert.deepEqual(
    two.years.map(({ from, to, pence }) => [from, to, pence]),
    [
      ["2026-04", "2027-03", 10_000_001n],
      ["2027-04", "2028-03", 10_000_001n],
    ],
  );
  assert.deepEqual(two.names, {
    ...{ fixed: ["Line core"], volume: [], open: [] },
    deduction: ["Line quality"],
  });
  const short = changed(priced(block(12_000)), "ContractSigned/1", { endsOn: "2027-06-15" });
  assert.deepEqual(
    worthOf(short).years.map(({ pence }) => pence),
    [12_000n, 2_000n],
  );
});

test("agreed volumes count once each, even where lines read one metric", () => {
  const found = worthOf(priced(planned, aligned, shared));
  // 24 months: 10 x 100.5; 1,200 a year; 1,000 + 10.
  assert.equal(found.pence, 24n * 1_005n + 2_400n + 24n * 1_010n);
  assert.deepEqual(found.names.volume, ["Line beds", "Line care", "Line build"]);
  assert.deepEqual(found.names.open, []);
});

test("what hangs on deeds is named and not counted", () => {
  const found = worthOf(signedContract);
  assert.equal(found.pence, 24_000_000n);
  assert.deepEqual(found.names.open, ["Visits", "Jobs kept"]);
  assert.deepEqual(found.names.fixed, ["Team"]);
});

test("plain prices are counted at the units of the signed terms", () => {
  const line = { unit: "visit", model: "tariff" } as const;
  const heads = {
    ...wholeHeads,
    prices: [
      { ...line, id: "p1", name: "Visits", pencePerUnit: 1850, unitsPerYear: 100 },
      {
        ...line,
        id: "p2",
        name: "Team",
        model: "block" as const,
        pencePerUnit: 5,
        unitsPerYear: 7,
      },
    ],
  };
  const facts = without(changed(signedContract, "ContractSigned/1", { heads }), "HeadsAgreed/1");
  assert.equal(worthOf(facts).pence, 2n * (185_000n + 35n));
  assert.deepEqual(worthOf(facts).names.volume, ["Visits"]);
  const prices = contractPrices(tell(facts));
  assert.deepEqual(prices && [...unitsAgreed(prices)], [
    ["visits", 100],
    ["team", 7],
  ]);
});

test("a later version counts from its own month, an uplift as the statement works it", () => {
  const raised = later("2026-10-01", { basedOn: 1, uplift: "0.1", efficiency: "0" });
  assert.equal(worthOf([...priced(block(12_000)), ...raised]).pence, 6_000n + 18n * 1_100n);
  const open = later("2027-04-01", { terms: [toldTerms[1]] });
  const found = worthOf([...priced(block(12_000)), ...open]);
  assert.equal(found.pence, 12_000n);
  assert.deepEqual([found.names.fixed, found.names.open], [["Line core"], ["Visits"]]);
  const prices = contractPrices(tell([...priced(block(12_000)), ...raised]));
  assert.ok(prices);
  assert.deepEqual(
    versionsInForce(prices).map(({ version, from }) => [version, from]),
    [
      [1, "2026-04-01"],
      [2, "2026-10-01"],
    ],
  );
  assert.equal(nameOfTerm(prices, 2, "core"), "Line core");
  assert.equal(nameOfTerm(prices, 2, "unheard-of"), "unheard-of");
});
