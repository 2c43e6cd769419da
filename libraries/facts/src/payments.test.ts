/** The facts of payment take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";

test("a report is a number of a month, from nought up", () => {
  const broken = [{ value: "-1" }, { value: 12 }, { period: "2026-13" }, { metric: "two words" }];
  const example = {
    observation: "report-1",
    metric: "visits",
    period: "2026-10",
    value: "812.5",
    allowable: true,
    evidence: paper,
  };
  assert.deepEqual(shapeProblems("ObservationReported/1", example, broken), []);
  const assessed = { observation: "report-1", assessed: "revised", value: "57", evidence: null };
  assert.deepEqual(
    shapeProblems("ObservationAssessed/1", assessed as never, [{ assessed: "claimed" }]),
    [],
  );
});

test("a participant is a commitment, never a name", () => {
  const example = {
    participant: paper,
    attachedOn: "2026-04-01",
    work: [{ from: "2026-05-01", to: null }],
  };
  assert.deepEqual(
    shapeProblems("ParticipantRecorded/1", example, [
      { participant: "Jo Hartley" },
      { work: [{ from: "2026-05" }] },
    ]),
    [],
  );
  const claim = {
    claim: "claim-1",
    participant: paper,
    fee: "outcome",
    number: 1,
    claimedOn: "2026-10-01",
  } as const;
  assert.deepEqual(
    shapeProblems("ClaimMade/1", claim, [{ participant: "Jo" }, { fee: "bonus" }, { number: 0 }]),
    [],
  );
});

test("a list is closed, drawn by a checkpoint, and assessed", () => {
  const closed = {
    list: "list-1",
    observation: "report-1",
    period: "2026-10",
    units: 60,
    sample: 59,
    tolerance: "1/20",
  };
  assert.deepEqual(
    shapeProblems("ClaimsClosed/1", closed, [{ units: 0 }, { tolerance: "5%" }]),
    [],
  );
  const drawn = { list: "list-1", size: 40, root: paper };
  assert.deepEqual(shapeProblems("ClaimSampled/1", drawn, [{ root: "chosen" }]), []);
  const assessed = { list: "list-1", whole: false, rejected: ["report-1-7"], evidence: null };
  assert.deepEqual(shapeProblems("ClaimAssessed/1", assessed, [{ rejected: [7] }]), []);
});

test("statements, disputes and payments name a month; a settlement may be of either sign", () => {
  const drawn = { period: "2026-10", knownAt: "2026-11-05" };
  assert.deepEqual(shapeProblems("StatementDrawn/1", drawn, [{ knownAt: "2026-11" }]), []);
  const disputed = {
    dispute: "dispute-1",
    term: "visits",
    period: "2026-10",
    metric: null,
    reasons: "Counted twice",
  };
  assert.deepEqual(shapeProblems("LineDisputed/1", disputed, [{ reasons: "" }]), []);
  const resolved = { dispute: "dispute-1", result: "settled", agreedPence: -500 } as const;
  assert.deepEqual(shapeProblems("DisputeResolved/1", resolved, [{ agreedPence: 0.5 }]), []);
  const paid = { payment: "payment-1", period: "2026-10", pence: 100, paidOn: "2026-11-20" };
  assert.deepEqual(shapeProblems("InvoicePaid/1", paid, [{ pence: -1 }, { paidOn: null }]), []);
  assert.deepEqual(
    shapeProblems("PaymentConfirmed/1", { payment: "payment-1" }, [{ payment: "" }]),
    [],
  );
});

test("the cost before has its year, its document and a deflator with its source", () => {
  const deflator = { then: "96.1", now: "102.4", nowYear: "2026-27", series: "GDP deflator" };
  const example = { pencePerYear: 1, year: "2024-25", document: paper, deflator };
  assert.deepEqual(
    shapeProblems("PreviousCostStated/1", example, [
      { year: "2024" },
      { document: null },
      { deflator: { ...deflator, series: "" } },
    ]),
    [],
  );
  const scenario = {
    scenario: "low" as const,
    volumes: [{ metric: "visits", value: "90" }],
    basis: "x",
  };
  assert.deepEqual(
    shapeProblems("ScenarioStated/1", scenario, [{ scenario: "best" }, { volumes: [] }]),
    [],
  );
});
