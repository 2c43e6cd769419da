/** The facts of scoping take whole examples and refuse broken ones; the cash year adds up. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";
import { yearResultPence } from "./scoping.ts";

const cash = {
  year: 1,
  incomePence: 100,
  payPence: 40,
  otherCostsPence: 30,
  irrecoverableVatPence: 10,
  pensionPence: 5,
  oneOffPence: 20,
};

test("readiness has fifteen questions", () => {
  assert.deepEqual(
    shapeProblems("ReadinessAnswered/1", { question: 15, answer: "partly", evidence: null }, [
      { question: 0 },
      { question: 16 },
      { answer: "perhaps" },
    ]),
    [],
  );
});

test("the assessment may find the service not suited", () => {
  assert.deepEqual(
    shapeProblems("ScopingReported/1", { verdict: "notSuited", conditions: [], report: paper }, [
      { verdict: "approved" },
      { report: null },
    ]),
    [],
  );
});

test("an option is listed, and says who wrote it", () => {
  assert.deepEqual(
    shapeProblems(
      "OptionAppraised/1",
      {
        option: "improveInHouse",
        writtenBy: "unions",
        fiveYearCostPence: 1,
        quality: "better",
        risk: "low",
        paper,
      },
      [{ option: "sell" }, { writtenBy: "nobody" }, { fiveYearCostPence: -1 }, { risk: "none" }],
    ),
    [],
  );
});

test("a business case has five sections and five years", () => {
  assert.deepEqual(
    shapeProblems(
      "BusinessCasePublished/1",
      {
        version: 1,
        sections: {
          strategic: paper,
          economic: paper,
          commercial: paper,
          financial: paper,
          management: paper,
        },
        openingCashPence: 0,
        cash: [1, 2, 3, 4, 5].map((year) => ({ ...cash, year })),
      },
      [
        { version: 0 },
        { cash: [cash] },
        { sections: {} },
        { cash: [1, 2, 3, 4, 5, 6].map((year) => ({ ...cash, year })) },
      ],
    ),
    [],
  );
});

test("a baseline is a decimal in a stated unit", () => {
  assert.deepEqual(
    shapeProblems(
      "BaselineFrozen/1",
      {
        measure: "cost",
        name: "Cost of a visit",
        period: "2025-26",
        value: "-12.50",
        unit: "pounds",
        how: null,
      },
      [{ value: "12,50" }, { value: "1e3" }, { value: "" }, { measure: "mood" }],
    ),
    [],
  );
});

test("a year's result is its income less every cost, and may be negative", () => {
  assert.equal(yearResultPence(cash), 100 - 40 - 30 - 10 - 5 - 20);
  assert.equal(yearResultPence({ ...cash, incomePence: 105 }), 0);
});
