/** The facts of a partnership take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";
import type { PartnershipTerms } from "./partnership.ts";

const support: PartnershipTerms["support"][number] = {
  support: "support-1",
  help: "payroll",
  what: "Pay run each month",
  team: "Payroll office",
  countedIn: "hours",
  perYear: 144,
  firstMonth: "2026-04",
  lastMonth: "2028-03",
};
const terms: PartnershipTerms = {
  firstMonth: "2026-04",
  fundingPence: [7_440_000, 7_440_001],
  paidIn: "theMonth",
  payDay: 10,
  seat: { class: "council", seats: 1 },
  support: [support],
  openBooks: ["mutual", "publicPartner"],
  noticeMonths: 9,
  afterwards: "newAgreement",
  paper,
};

test("an offer names each promise: money, a seat, support by a team, books, notice", () => {
  const offer = { version: 1, by: "authority" as const, terms };
  const broken = [
    { version: 0 },
    { by: "union" },
    { terms: { ...terms, firstMonth: "2026-13" } },
    { terms: { ...terms, fundingPence: [] } },
    { terms: { ...terms, fundingPence: [-1] } },
    { terms: { ...terms, payDay: 29 } },
    { terms: { ...terms, seat: { class: "council", seats: 0 } } },
    { terms: { ...terms, openBooks: ["mutual"] } },
    { terms: { ...terms, support: [{ ...support, perYear: 0 }] } },
    { terms: { ...terms, support: [{ ...support, person: "somebody" }] } },
  ];
  assert.deepEqual(shapeProblems("PartnershipOffered/1", offer, broken), []);
  assert.deepEqual(shapeProblems("PartnershipAgreed/1", { version: 1 }, [{ version: "1" }]), []);
});

test("what was given names its month and its sum or hours; the other side answers", () => {
  const paid = { given: "given-1", month: "2026-04", pence: 620_000, paidOn: "2026-04-09" };
  const given = {
    ...{ given: "given-2", support: "support-1", month: "2026-04" },
    ...{ amount: 0, costPence: null },
  };
  const answer = { given: "given-2", givenAnswer: "disputed" as const, reasons: "Nobody came." };
  const problems = [
    shapeProblems("PartnershipFundingPaid/1", paid, [{ pence: -1 }, { paidOn: "April" }]),
    shapeProblems("PartnershipSupportGiven/1", given, [{ amount: 1.5 }, { month: "April" }]),
    shapeProblems("PartnershipGivenAnswered/1", answer, [{ givenAnswer: "perhaps" }]),
    shapeProblems("PartnershipGivenWithdrawn/1", { given: "given-2", reasons: "Twice" }, [
      { reasons: "" },
    ]),
    shapeProblems("PartnershipNoticeGiven/1", { month: "2027-03", reasons: "Money" }, [
      { month: "2027-3" },
    ]),
  ];
  assert.deepEqual(problems.flat(), []);
});
