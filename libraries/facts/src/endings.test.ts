/** The facts of great changes take whole examples and refuse broken ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { recipient } from "./endings.ts";
import { paper, shapeProblems } from "./example-shape.ts";

test("a body changes its form, or everything passes to another", () => {
  const changed = {
    ...{ from: "coopSociety" as const, to: "cicGuarantee" as const },
    ...{ lock: "statutoryCic" as const, vote: "meeting-1", registrar: "FCA", number: null },
  };
  const broken = [{ to: "club" }, { lock: "some" }, { registrar: "" }];
  assert.deepEqual(shapeProblems("FormChanged/1", changed, broken), []);
  const joined = {
    ...{ how: "transfer" as const, body: "Valley Care", recipient: "lockedSociety" as const },
    ...{ assetsPence: 100, vote: null, registrar: "FCA" },
  };
  const wrong = [{ how: "marriage" }, { recipient: "friend" }, { assetsPence: -1 }];
  assert.deepEqual(shapeProblems("EngagementsTransferred/1", joined, wrong), []);
  assert.equal(recipient.options.length, 10);
});

test("an end says who signed, who consented and where assets go", () => {
  const signed = { signed: 60, members: 80, instrument: paper };
  assert.deepEqual(shapeProblems("DissolutionSigned/1", signed, [{ signed: -1 }]), []);
  const consent = {
    ...{ consent: "court" as const, step: "assets" as const, given: false, paper: null },
  };
  assert.deepEqual(shapeProblems("ConsentGiven/1", consent, [{ consent: "pope" }]), []);
  const destined = {
    ...{ body: "Valley Care", recipient: "charity" as const, assetsPence: 0 },
    ...{ namedInRules: true, lock: "charity" as const },
  };
  assert.deepEqual(shapeProblems("AssetsDestined/1", destined, [{ lock: "iron" }]), []);
  const sold = {
    ...{ unit: "Day centre", buyer: "A firm", recipient: "otherBody" as const },
    ...{ staff: 12, pricePence: 1, fullValue: true, vote: null },
  };
  assert.deepEqual(shapeProblems("UnitSold/1", sold, [{ staff: -1 }, { unit: "" }]), []);
});
