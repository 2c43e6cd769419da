/** Later prices: by both sides, from a month that is not stated yet; the cost before in the prices of now. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { signedContract, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { enumWords } from "@rochdale/facts/words.ts";
import { inRealTerms, mayAgreePrices, mayChangePrices, nextSchedule } from "./rules.ts";
import { TERM_KINDS, checkedTerms, typedTerm } from "./rules-terms.ts";
import { termSentence } from "./term-sentence.ts";
import { termWords } from "./words-terms.ts";

const rules = (story: Parameters<typeof mayChangePrices>[0], from: string) =>
  mayChangePrices(story, from).map((one) => one.rule.replace("contract.", ""));

test("new prices begin on the first of a month within the term, after the last drawn statement", () => {
  const drawnToMay = tell(twoMonths);
  assert.deepEqual(rules(drawnToMay, "2026-06-01"), []);
  assert.deepEqual(rules(drawnToMay, "2026-05-01"), ["drawnAlready"]);
  assert.deepEqual(rules(drawnToMay, "2026-06-02"), ["notFirstOfMonth"]);
  assert.deepEqual(rules(drawnToMay, "2028-04-01"), ["outsideTerm"]);
  assert.deepEqual(rules(drawnToMay, "2028-03-01"), []);
  assert.deepEqual(rules(tell(signedContract), "2026-04-01"), ["outsideTerm", "sameDay"]);
  assert.deepEqual(rules(tell(signedContract.slice(0, 5)), "2026-06-01"), ["notPriced"]);
});

const offered = (by: "mutual" | "authority"): NewFact =>
  fact("PriceScheduleOffered/1", by === "mutual" ? "secretary" : "authority", "2026-06-21", {
    ...{ version: 2, by, offer: null, effectiveFrom: "2026-08-01", reason: "Pay award" },
    ...{ pricing: { basedOn: 1, uplift: "0.03", efficiency: "0" }, outcomesCap: null },
  });

test("nobody agrees to their own prices, nor to any once agreed or too late", () => {
  const waiting = [...twoMonths, offered("mutual")];
  assert.deepEqual(mayAgreePrices(tell(waiting), "authority"), []);
  assert.equal(mayAgreePrices(tell(waiting), "mutual")[0]?.rule, "contract.ownPrices");
  const agreed = fact("PriceScheduleAgreed/1", "authority", "2026-06-22", { version: 2 });
  assert.equal(
    mayAgreePrices(tell([...waiting, agreed]), "authority")[0]?.rule,
    "contract.noPricesWaiting",
  );
  const drawn = ["2026-06", "2026-07", "2026-08"].map((period, at) =>
    fact("StatementDrawn/1", "secretary", `2026-09-0${at + 1}`, {
      period,
      knownAt: `2026-09-0${at + 1}`,
    }),
  );
  assert.equal(
    mayAgreePrices(tell([...waiting, ...drawn]), "authority")[0]?.rule,
    "contract.drawnAlready",
  );
  assert.equal(nextSchedule(tell(waiting)), 3);
});

test("the cost before is put into the prices of now exactly, rounded once", () => {
  assert.equal(inRealTerms(100_000_00, { then: "96.1", now: "102.4" }), 10_655_567n);
  assert.equal(inRealTerms(5, { then: "2", now: "1" }), 3n);
  assert.equal(inRealTerms(5, { then: "0", now: "1" }), null);
});

test("every kind of term is said in both languages", () => {
  assert.deepEqual(checkCatalogue(termWords), []);
  const words = { ...termWords, ...enumWords };
  const typed = {
    ...{ name: "A", vat: "notStated", metric: "m", annual: 1, price: "1.5", plan: 1, floor: "90" },
    ...{
      tolerance: "3",
      marginalRate: "50",
      cap: "110",
      fixedAnnual: 1,
      target: "1",
      variable: "75",
    },
    ...{ yearCap: 5, attachmentFee: "1", outcomeFee: "1", sustainmentFee: "1", outcomeWeeks: 26 },
    ...{ maximumSustainments: 1, withinWeeks: 1, claimWorkingDays: 1, value: 1, threshold: "10" },
    ...{
      cohorts: "a; b",
      costTarget: 1,
      share: "50",
      fee: 1,
      maximumGain: null,
      maximumPain: null,
    },
    ...{ guaranteedMaximum: 9, chargesOf: ["core"], creditCap: "10", kpis: "x; 1\ny; 1; 2; 3; 4" },
    ...{ withhold: "1", costPaidElsewhere: false },
  };
  const core = { id: "core", name: "Core", vat: "notStated", kind: "block", annual: 1 };
  for (const kind of TERM_KINDS) {
    const read = checkedTerms([core, typedTerm(kind, typed, [])]);
    assert.ok(read.ok, kind);
    const term = read.terms[1];
    assert.ok(term);
    for (const language of ["en", "cy"] as const) {
      assert.match(say(words, language, termSentence(term)), /\.$/, kind);
    }
  }
});
