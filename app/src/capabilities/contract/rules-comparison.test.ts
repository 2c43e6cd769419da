/** Offers are compared on the same figures; where they differ it is told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { toldTerms, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { offersOf } from "./rules.ts";
import { linesCompared, metricsIn, pricesOfOffer, volumesIn, yearOn } from "./rules-comparison.ts";

test("figures are typed one a line; lines left empty are left out, faults name their line", () => {
  assert.deepEqual(volumesIn("visits: 110\n\njobs:  \nonTime : 97.5"), {
    ok: true,
    volumes: [
      { metric: "visits", value: "110" },
      { metric: "onTime", value: "97.5" },
    ],
  });
  for (const [text, line] of [
    ["visits 110", 1],
    ["a: 1\nb: x", 2],
    ["a: -1", 1],
    ["a: 1\na: 2", 2],
    ["", 1],
  ] as const) {
    const read = volumesIn(text);
    assert.ok(!read.ok, text);
    assert.equal(read.line, line, text);
  }
});

test("what terms count is named once, deductions among them", () => {
  const quality: PriceTerm = {
    ...{ id: "quality", name: "Quality", vat: "notStated", kind: "quality", withhold: "0.01" },
    ...{ chargesOf: ["core"], metric: "visits", target: "1" },
  } as PriceTerm;
  assert.deepEqual(metricsIn([...toldTerms, quality]), ["visits", "jobs"]);
});

test("an offer's year on monthly figures: the block, twelve months of visits, jobs to their cap", () => {
  const story = tell(twoMonths);
  const [offer] = offersOf(story);
  assert.ok(offer);
  const priced = pricesOfOffer(story, offer);
  const year = yearOn(priced, [
    { metric: "visits", value: "100" },
    { metric: "jobs", value: "20" },
  ]);
  assert.equal(year?.total, 12_000_000n + 12n * 420_000n + 15_000_000n);
  assert.equal(yearOn(undefined, []), undefined);
});

test("lines that differ between offers are marked, and lines that one of them lacks", () => {
  const [core, visits, jobs] = toldTerms as [PriceTerm, PriceTerm, PriceTerm];
  const one = { terms: [core, visits], outcomesCap: null };
  const other = {
    terms: [core, { ...visits, price: "4300" } as PriceTerm, jobs],
    outcomesCap: null,
  };
  assert.deepEqual(
    linesCompared([one, other]).map((line) => [line.id, line.alike]),
    [
      ["core", true],
      ["visits", false],
      ["jobs", false],
    ],
  );
});
