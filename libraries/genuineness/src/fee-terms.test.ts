/** Fees for people: three lines by number, credits charged on them, uplifted like any price. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import type { PriceTerm } from "@rochdale/facts/price-terms.ts";
import { feeLine, feesByLine, feesByPerson, pricingPaid, termsPaid } from "./fee-terms.ts";
import { draw, report, schedule, signedContract, toldTerms } from "./told-contract.ts";
import { tell } from "./told-story.ts";
import { inputOfMonth, statementsDrawn } from "./statement-told.ts";

const fees: PriceTerm = {
  ...{ id: "fees", name: "Work", vat: "notStated", kind: "personFees" },
  ...{ attachmentFee: "40000", outcomeFee: "120000", sustainmentFee: "25000.5" },
  ...{ outcomeWeeks: 26, maximumSustainments: 13, withinWeeks: 104, claimWorkingDays: 15 },
};
const credits: PriceTerm = {
  ...{ id: "credits", name: "On time", vat: "notStated", kind: "serviceCredits", cap: "0.1" },
  ...{ chargesOf: ["core", "fees"], kpis: [{ form: "gap", metric: "onTime", target: "95" }] },
};

test("a term of fees is three prices for numbers of people; credits on it are charged on each", () => {
  const paid = termsPaid([...toldTerms, fees, credits]);
  const lines = paid.filter((one) => one.id.startsWith("fees-"));
  assert.deepEqual(
    lines.map((one) => (one.kind === "outcome" ? [one.metric, one.price, one.cap] : [])),
    [
      ["fees-attachment", "40000", null],
      ["fees-outcome", "120000", null],
      ["fees-sustainment", "25000.5", null],
    ],
  );
  assert.deepEqual(paid.find((one) => "chargesOf" in one)?.chargesOf, [
    ...["core", "fees-attachment", "fees-outcome", "fees-sustainment"],
  ]);
  assert.deepEqual(termsPaid(toldTerms), toldTerms);
  assert.deepEqual(feesByLine([fees]).get(feeLine("fees", "outcome")), "outcome");
  assert.equal(feesByLine(toldTerms).size, 0);
  const raised = { basedOn: 1, uplift: "0.03", efficiency: "0" };
  assert.equal(pricingPaid(raised), raised);
});

test("the statement of a contract with fees holds numbers of ten and more, and no person", () => {
  const facts = [
    ...signedContract.filter((one) => one.type !== "PriceScheduleOffered/1"),
    schedule(1, [...toldTerms, fees]),
    ...[report("fees-outcome", "2026-04", ["2026-05-01", "12"])],
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const assessed = fact("ObservationAssessed/1", "assessor", "2026-05-02", {
    ...{
      observation: "report-fees-outcome-04",
      assessed: "validated",
      value: null,
      evidence: null,
    },
  });
  const story = tell([...facts, assessed, draw("2026-04", "2026-05-05")]);
  const input = inputOfMonth(story, "2026-04");
  assert.deepEqual([input?.participants, input?.claims], [[], []]);
  const [april] = statementsDrawn(story).map((one) => one.statement);
  const line = april?.lines.find((one) => one.term === "fees-outcome");
  assert.deepEqual([line?.kind, line?.amount], ["outcome", 1_440_000n]);
  assert.ok(!feesByPerson(story));
});
