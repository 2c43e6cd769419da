/** The facts of route and contract take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { shapeProblems } from "./example-shape.ts";
import type { HeadsOfTerms } from "./contract.ts";

const heads: HeadsOfTerms = {
  kind: "contract",
  termMonths: 48,
  extensionMonths: 12,
  prices: [
    {
      id: "visit",
      model: "tariff",
      name: "Visit",
      pencePerUnit: 1850,
      unit: "visit",
      unitsPerYear: 9,
    },
  ],
  standards: [{ id: "time", name: "On time", atLeast: true, target: "95.0", unit: "percent" }],
  noBailOut: true,
  continuityPlan: true,
  openBook: true,
  noSaleWithoutMembers: true,
  noAssignmentWithoutMembers: true,
  noInvestorWithoutMembers: true,
  returnInHouseAtEnd: true,
  noticeMonths: 9,
  publicPartnerSupport: null,
};

test("a route is listed, with reasons", () => {
  assert.deepEqual(
    shapeProblems(
      "RouteRecorded/1",
      {
        route: "reservedContract",
        reasons: "x",
        advice: null,
        valuePence: 1,
        thresholdPence: null,
        awardOn: "2027-01-15",
        termMonths: 60,
        earlierContracts: ["2024-01-15"],
      },
      [
        { route: "handshake" },
        { reasons: "" },
        { termMonths: 301 },
        { valuePence: -1 },
        { earlierContracts: ["2024"] },
      ],
    ),
    [],
  );
});

test("an offer carries the whole terms", () => {
  assert.deepEqual(
    shapeProblems("OfferMade/1", { version: 1, by: "mutual", heads }, [
      { by: "rival" },
      { heads: { ...heads, termMonths: 0 } },
      { heads: { ...heads, extensionMonths: 121 } },
      { heads: { ...heads, noBailOut: "yes" } },
    ]),
    [],
  );
});

test("a signed contract has its two days", () => {
  assert.deepEqual(
    shapeProblems(
      "ContractSigned/1",
      { heads, startsOn: "2027-04-01", endsOn: "2032-03-31", paper: null },
      [{ startsOn: null }, { endsOn: "2032" }, { heads: {} }],
    ),
    [],
  );
});

test("a payment is of a month", () => {
  assert.deepEqual(
    shapeProblems("PaymentMade/1", { month: "2026-10", duePence: 5, paidPence: 4 }, [
      { month: "2026-10-01" },
      { paidPence: -4 },
    ]),
    [],
  );
});

test("an award may go to a rival", () => {
  assert.deepEqual(
    shapeProblems("AwardMade/1", { to: "rival", bidders: 3, reasons: "x" }, [
      { to: "nobody" },
      { bidders: -1 },
    ]),
    [],
  );
});
