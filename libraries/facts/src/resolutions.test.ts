/** The facts of resolutions take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { paper, shapeProblems } from "./example-shape.ts";
import { matter } from "./resolutions.ts";

test("a resolution is counted by class, with its rule beside it", () => {
  const rule = {
    ...{ fraction: "1/2", relation: "over" as const, weights: { workers: 60, users: 40 } },
    eachClass: { fraction: "1/2", relation: "over" as const, classes: ["workers", "users"] },
    ...{ vetoBy: ["users"], chairBreaksTie: false },
  };
  const votes = { eligible: 40, for: 20, against: 3, abstain: 1, spoiled: 0 };
  const one = {
    ...{ row: 0, matter: "standards" as const, rule, castingVote: null },
    classes: [{ name: "workers", ...votes }],
  };
  const problems = shapeProblems("ResolutionsCounted/1", { meeting: "meeting-1", counted: [one] }, [
    { counted: [] },
    { counted: [{ ...one, matter: "tea" }] },
    { counted: [{ ...one, castingVote: "abstain" }] },
    { counted: [{ ...one, rule: { ...rule, fraction: "0.5" } }] },
    { counted: [{ ...one, classes: [{ name: "workers", ...votes, for: -1 }] }] },
  ]);
  assert.deepEqual(problems, []);
  const capped = { ...one, rule: { ...rule, weightCaps: { users: "1/3" } } };
  const newer = { meeting: "meeting-1", counted: [capped] };
  const broken = [{ counted: [{ ...capped, rule: { ...rule, weightCaps: { users: "0.3" } } }] }];
  assert.deepEqual(shapeProblems("ResolutionsCounted/2", newer, broken), []);
  assert.equal(matter.options.length, 14);
});

test("standards say who set them", () => {
  const standards = [{ id: "own-1", name: "Visits kept", target: "98", atLeast: true, unit: "%" }];
  const example = { by: "members" as const, meeting: "meeting-1", standards, paper };
  const broken = [{ by: "notStated" }, { standards: [] }, { paper: "words" }];
  assert.deepEqual(shapeProblems("StandardsSet/1", example, broken), []);
});

test("seats fall empty and are filled, one at least", () => {
  const empty = { class: "user" as const, seats: 1, why: "resigned" as const };
  assert.deepEqual(shapeProblems("SeatVacated/1", empty, [{ seats: 0 }, { why: "bored" }]), []);
  const filled = { class: "user" as const, seats: 1, filledBy: "election" as const };
  assert.deepEqual(shapeProblems("SeatFilled/1", filled, [{ seats: 0 }, { filledBy: "lot" }]), []);
});
