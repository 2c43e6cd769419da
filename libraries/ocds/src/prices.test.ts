/** What a contract is worth by its own prices: exact, estimated or unsaid; and changed only by what both agreed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { schedule, signedContract, toldTerms } from "@rochdale/genuineness/told-contract.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { compiledRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import { releasesOf } from "./story-releases.ts";

type Contract = {
  value?: { amount: number | null };
  description: string;
  tariffs: { id: string; value?: { amount: number }; notes?: string; period: object }[];
  amendments: object[];
  implementation?: { charges: { id: string; estimatedValue: { amount: number } }[] };
};
type Release = { id: string; tag: string[]; contracts: [Contract] };

const publication = { prefix: "ocds-abc123", addressOf: () => "https://host/mutuals/a" };
const told = (facts: readonly NewFact[]) =>
  releasesOf(tell(facts), publication) as unknown as Release[];
const contractIn = (facts: readonly NewFact[]) => {
  const last = told(facts).at(-1)?.contracts[0];
  assert.ok(last);
  return last;
};
const compiled = (facts: readonly NewFact[]) => {
  const merged = compiledRelease(told(facts), ourMergeRules) as unknown as Release;
  return merged.contracts[0];
};
const [team, visits] = toldTerms;
assert.ok(team && visits);
const withTerms = (...terms: PriceTerm[]) => [
  ...without(signedContract, "PriceScheduleOffered/1"),
  schedule(1, terms),
];
const laterPrices = (pricing: object): NewFact[] => [
  fact("PriceScheduleOffered/1", "secretary", "2026-08-01", {
    ...{ version: 2, by: "mutual", offer: null, effectiveFrom: "2027-04-01", reason: "Pay award" },
    ...{ pricing: pricing as never, outcomesCap: null },
  }),
  fact("PriceScheduleAgreed/1", "authority", "2026-08-10", { version: 2 }),
];
const uplift = laterPrices({ basedOn: 1, uplift: "0.03", efficiency: "0.01" });

test("fixed prices are the value, whatever may be taken off", () => {
  const quality: PriceTerm = {
    ...{ id: "quality", name: "Quality", vat: "notStated", kind: "quality", withhold: "0.1" },
    ...{ chargesOf: ["core"], metric: "q", target: "90" },
  };
  const contract = contractIn(withTerms(team, quality));
  assert.equal(contract.value?.amount, 240_000);
  assert.match(contract.description, /sum of fixed prices .* 2026-04 to 2028-03/);
  assert.match(contract.description, /may lower it: Quality/);
  assert.deepEqual(
    contract.implementation?.charges.map(({ id, estimatedValue }) => [id, estimatedValue.amount]),
    [
      ["agreed-2026-04", 120_000],
      ["agreed-2027-04", 120_000],
    ],
  );
});

test("agreed volumes are called an estimate", () => {
  const plan: PriceTerm = {
    ...{ id: "beds", name: "Beds", vat: "notStated", kind: "costAndVolume", metric: "beds" },
    ...{ plan: 10, price: "10000", tolerance: "0", marginalRate: "0", cap: null, floor: null },
  };
  const contract = contractIn(withTerms(team, plan));
  assert.equal(contract.value?.amount, 240_000 + 24 * 1_000);
  assert.match(contract.description, /an estimate .* Beds\.$/);
});

test("no value is invented where deeds decide; it is said which, and what the rest comes to", () => {
  const contract = contractIn(signedContract);
  assert.equal(contract.value, undefined);
  assert.match(contract.description, /^No value is stated.*: Visits, Jobs kept\./);
  assert.match(contract.description, /£240,000/);
  const unpriced = contractIn(without(signedContract, "PriceScheduleOffered/1"));
  assert.equal(unpriced.value, undefined);
  assert.match(unpriced.description, /No prices stand/);
  assert.equal(unpriced.tariffs, undefined);
});

test("a later schedule amends the contract, with its rationale, its releases and its value", () => {
  const facts = withTerms(team);
  const [signing] = told(facts);
  const releases = told([...facts, ...uplift]);
  const last = releases.at(-1);
  assert.deepEqual(last?.tag, ["contractAmendment"]);
  assert.deepEqual(last.contracts[0].amendments, [
    {
      id: "ocds-abc123-invented-alder-lives-contract-prices-2",
      date: "2026-08-10T00:00:00Z",
      rationale: "Pay award",
      description:
        "Price schedule 2 applies from 2027-04-01: the prices of schedule 1 with an uplift of 0.03 and an efficiency of 0.01, as shares of one",
      amendsReleaseID: signing?.id,
      releaseID: last.id,
    },
  ]);
  // 120,000 x 1.03 x 0.99 in the second year.
  assert.equal(last.contracts[0].value?.amount, 120_000 + 122_364);
  const again = told([...facts, ...uplift]).slice(0, -1);
  assert.deepEqual(again, told(facts), "the signing stays as it was told");
});

test("a schedule that only one side wants changes nothing", () => {
  const [offered] = uplift;
  assert.ok(offered);
  const own = fact("PriceScheduleAgreed/1", "secretary", "2026-08-10", { version: 2 });
  assert.equal(told([...withTerms(team), offered]).length, 1);
  assert.equal(told([...withTerms(team), offered, own]).length, 1);
});

test("a value that a later schedule makes unknowable is taken back", () => {
  const facts = [...withTerms(team), ...laterPrices({ terms: [team, visits] })];
  assert.deepEqual(contractIn(facts).value, { amount: null, currency: null });
  assert.equal(compiled(facts).value, undefined);
  assert.equal(compiled(withTerms(team)).value?.amount, 240_000);
});

test("each version's prices with their months, exact or in words", () => {
  const third: PriceTerm = {
    ...{ id: "third", name: "Third", vat: "notStated", kind: "tariff", metric: "m", price: "1/3" },
  };
  const { tariffs } = compiled([...withTerms(team, visits, third), ...uplift]);
  const rows = tariffs.map(({ id, value, period }) => [id, value?.amount, Object.values(period)]);
  const year = (from: string, to: string) => [`${from}T00:00:00Z`, `${to}T23:59:59Z`];
  assert.deepEqual(rows.slice(0, 4), [
    ["core-version-1", 120_000, year("2026-04-01", "2027-03-31")],
    ["visits-version-1", 42, year("2026-04-01", "2027-03-31")],
    ["third-version-1", undefined, year("2026-04-01", "2027-03-31")],
    ["core-version-2", 122_364, year("2027-04-01", "2028-03-31")],
  ]);
  assert.equal(tariffs[2]?.notes, "Exactly 1/3 pence");
  assert.equal(tariffs[4]?.value?.amount, 42.8274);
});
