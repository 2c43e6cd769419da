/** Terms read strictly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { metricsOf, nameOr, readTerm } from "./term.ts";

const read = (row: object) => orRefusal(() => readTerm({ id: "t", ...row }));
const codeOf = (row: object) => {
  const answer = read(row);
  return isRefusal(answer) ? answer.refused.code : null;
};
const volume = {
  kind: "costAndVolume",
  metric: "m",
  plan: 100,
  price: 1,
  tolerance: "0.03",
  marginalRate: 1,
};

test("each kind of fault has its code", () => {
  assert.equal(codeOf({ kind: "barter" }), "unknownKind");
  assert.equal(codeOf({ kind: "block", annual: -1 }), "badAmount");
  assert.equal(codeOf({ kind: "tariff", metric: "m", price: "-0.1" }), "badPrice");
  assert.equal(codeOf({ kind: "tariff", metric: "m", price: 0.1 }), "badNumber");
  assert.equal(codeOf({ kind: "tariff", price: 1 }), "unknownMetric");
  assert.equal(codeOf({ ...volume, marginalRate: "1.01" }), "badShare");
  assert.equal(codeOf({ ...volume, cap: "1.03", floor: "0.97" }), null);
  assert.equal(codeOf({ ...volume, cap: "1.0299" }), "badBand");
  assert.equal(codeOf({ ...volume, floor: "0.9701" }), "badBand");
  assert.equal(codeOf({ kind: "cohort", value: 1, threshold: 0, cohorts: [] }), "zeroControl");
  assert.equal(
    codeOf({ kind: "serviceCredits", chargesOf: ["a", "a"], cap: 1, kpis: [] }),
    "badCharges",
  );
  assert.throws(() => nameOr("no", ""));
});

test("a term knows its metrics; VAT is copied or not stated", () => {
  const pair = { treatedMetric: "t", controlMetric: "c" };
  const cohort = read({ kind: "cohort", value: 1, threshold: 0, cohorts: [pair], vat: "exempt" });
  assert.ok(!isRefusal(cohort));
  assert.deepEqual([metricsOf(cohort), cohort.vat], [["t", "c"], "exempt"]);
  const block = read({ kind: "block", annual: 1 });
  assert.ok(!isRefusal(block));
  assert.deepEqual([metricsOf(block), block.vat], [[], "notStated"]);
});
