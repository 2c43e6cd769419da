/** Plans, cures, stepping in and exit: each step changes what the record says of the one before. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { signedContract } from "@rochdale/genuineness/told-contract.ts";
import { tell } from "@rochdale/genuineness/told-story.ts";
import { compiledRelease } from "./merge.ts";
import { ourMergeRules } from "./merge-rules-1-1-5.ts";
import { releasesOf } from "./story-releases.ts";

const publication = { prefix: "ocds-abc123", addressOf: () => "https://host/mutuals/a" };
const paper = "a".repeat(64);
type Milestone = { id: string; status: string; dueDate?: string; dateMet?: string };
type Contract = {
  status: string;
  period: { startDate: string; endDate: string };
  amendments: { rationale: string; amendsReleaseID: string }[];
  implementation: { milestones: Milestone[] };
};

function contract(...facts: NewFact[]): Contract {
  const releases = releasesOf(tell([...signedContract, ...facts]), publication);
  const compiled = compiledRelease(releases, ourMergeRules) as unknown as { contracts: [Contract] };
  return compiled.contracts[0];
}
const milestones = (...facts: NewFact[]) =>
  contract(...facts).implementation.milestones.map(({ id, status, dateMet }) => [
    ...[id, status, dateMet?.slice(0, 10)],
  ]);

const required = fact("RectificationRequired/1", "authority", "2026-05-01", {
  ...{ failure: "failure-1", indicator: "visits", name: "Visits on time" },
  ...{ because: "Two months below", planDueOn: "2026-05-15" },
});
const sent = (on: string) =>
  fact("RectificationPlanSent/1", "secretary", on, {
    ...{ failure: "failure-1", plan: paper, cureDueOn: "2026-08-01" },
  });
const answered = (on: string, accepted: boolean) =>
  fact("RectificationPlanAnswered/1", "authority", on, {
    ...{ failure: "failure-1", accepted, reasons: "Too slow" },
  });
const judged = (cured: boolean) =>
  fact("RectificationJudged/1", "assessor", "2026-08-02", {
    ...{ failure: "failure-1", cured, report: paper },
  });

test("a failure asks for a plan, the plan for a cure, and the cure is judged", () => {
  assert.deepEqual(milestones(required), [["failure-1-plan", "scheduled", undefined]]);
  const met = ["failure-1-plan", "met", "2026-05-10"];
  assert.deepEqual(milestones(required, sent("2026-05-10"), answered("2026-05-11", true)), [
    met,
    ["failure-1-cure", "scheduled", undefined],
  ]);
  assert.deepEqual(milestones(required, sent("2026-05-10"), judged(true)), [
    met,
    ["failure-1-cure", "met", "2026-08-02"],
  ]);
  assert.equal(milestones(required, sent("2026-05-10"), judged(false)).at(-1)?.[1], "notMet");
});

test("a plan that is turned down is not met until another is sent", () => {
  const down = [required, sent("2026-05-10"), answered("2026-05-11", false)];
  assert.deepEqual(milestones(...down)[0], ["failure-1-plan", "notMet", undefined]);
  assert.deepEqual(milestones(...down, sent("2026-05-14"))[0], [
    ...["failure-1-plan", "met", "2026-05-14"],
  ]);
});

test("stepping in is a milestone until the service is handed back; the contract stays active", () => {
  const stepIn = fact("SteppedIn/1", "authority", "2026-09-01", {
    ...{ failure: "failure-1", stepInGround: "notCured", untilOn: "2027-01-31", notice: paper },
  });
  const out = fact("SteppedOut/1", "authority", "2026-12-01", { handedBackOn: "2026-11-30" });
  assert.equal(milestones(stepIn)[0]?.[1], "scheduled");
  assert.deepEqual(milestones(stepIn, out)[0]?.slice(1), ["met", "2026-11-30"]);
  assert.equal(contract(stepIn).status, "active");
});

test("an exit moves the end of the contract with its ground; completing it terminates", () => {
  const begun = fact("ExitBegun/1", "authority", "2026-09-01", {
    ...{ exitGround: "notCured", endsOn: "2026-12-31", goesTo: "inHouse", notice: paper },
  });
  const done = fact("ExitCompleted/1", "authority", "2027-01-02", {
    ...{ staffHandedOver: 400, recordsReturned: true, assetsReturned: true, report: paper },
  });
  const found = contract(begun);
  assert.deepEqual(found.period, {
    startDate: "2026-04-01T00:00:00Z",
    endDate: "2026-12-31T23:59:59Z",
  });
  assert.equal(found.amendments[0]?.rationale, "A failure was not cured");
  assert.equal(found.status, "active");
  assert.equal(contract(begun, done).status, "terminated");
});
