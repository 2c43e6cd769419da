/** Nobody is told apart: reports of one to nine people wait, and so do corrections by one to nine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { report, signedContract, twoMonths } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { fewFault } from "./rules-few.ts";
import type { Report } from "./rules.ts";

const faultOf = (facts: readonly NewFact[], told: Partial<Report>) =>
  fewFault(tell(facts), {
    ...{ metric: "jobs", period: "2026-06", value: "0", corrects: null, ...told },
  })?.because.message.replace("payment.problem.", "") ?? "";

test("people and units at a price are none, or ten and more; what is measured is any figure", () => {
  for (const [value, people, units] of [
    ["0", "", ""],
    ["1", "few", "fewUnits"],
    ["9", "few", "fewUnits"],
    ["9.0", "few", "fewUnits"],
    ["9.5", "", ""],
    ["10", "", ""],
  ] as const) {
    assert.equal(faultOf(twoMonths, { value }), people, value);
    assert.equal(faultOf(twoMonths, { metric: "visits", value }), units, value);
  }
});

test("a correction repeats a figure told before, or is ten or more apart from each", () => {
  const corrects = "report-jobs-04";
  // April: 100 were reported, 97 accepted.
  const april = (value: string) =>
    faultOf(twoMonths, { corrects, period: "2026-04", value }).concat(` ${value}`);
  assert.deepEqual(["87", "88", "97", "100", "106", "107", "109", "110", "0"].map(april), [
    ...[" 87", "fewApart 88", " 97", " 100", "fewApart 106"],
    ...["fewApart 107", "fewApart 109", " 110", " 0"],
  ]);
  const once = [...signedContract, report("jobs", "2026-04", ["2026-05-01", "100"])];
  const of = (value: string) => faultOf(once, { corrects, period: "2026-04", value });
  assert.deepEqual(["90", "91", "100", "109", "110"].map(of), ["", "fewApart", "", "fewApart", ""]);
  assert.equal(faultOf(once, { period: "2026-04", value: "95" }), "", "other people of the month");
  assert.equal(faultOf(once, { corrects, metric: "visits", value: "95" }), "", "units, not people");
});

test("a report in place of a rejected one is held to the rejected figure", () => {
  const rejected = fact("ObservationAssessed/1", "assessor", "2026-05-02", {
    ...{ observation: "report-jobs-04", assessed: "rejected", value: null, evidence: null },
  });
  const facts = [...signedContract, report("jobs", "2026-04", ["2026-05-01", "100"]), rejected];
  const again = (value: string) => faultOf(facts, { period: "2026-04", value });
  assert.deepEqual(["95", "90", "100"].map(again), ["fewApart", "", ""]);
  assert.equal(faultOf(facts, { period: "2026-05", value: "95" }), "");
});
