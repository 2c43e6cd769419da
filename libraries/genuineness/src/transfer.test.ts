import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { changed, findingIn, movedTo, saidBy, without } from "./told-story.ts";
import { informationDays } from "./transfer.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const of = (facts: readonly NewFact[]) => findingIn(facts, "tupeHonoured", lookedAt);

test("TUPE reg.11: information 28 days before the transfer, not 27", () => {
  assert.equal(of(movedTo(wholeLife, "EmployeeInformationGiven/1", "2025-09-03")).state, "met");
  assert.equal(of(movedTo(wholeLife, "EmployeeInformationGiven/1", "2025-09-04")).state, "notMet");
});

test("TUPE reg.11: 14 days in Northern Ireland", () => {
  assert.equal(informationDays("Northern Ireland"), 14);
  assert.equal(informationDays("Wales"), 28);
});

test("TUPE: information is complete for everybody", () => {
  assert.equal(
    of(changed(wholeLife, "EmployeeInformationGiven/1", { complete: 417 })).state,
    "notMet",
  );
});

test("TUPE: both employers' measures letters, before the transfer", () => {
  assert.equal(of(without(wholeLife, "MeasuresLetterSent/1")).state, "notProven");
  const one = wholeLife.filter(
    (fact) => fact.type !== "MeasuresLetterSent/1" || fact.content.by === "mutual",
  );
  assert.equal(of(one).state, "notProven");
  assert.equal(of(movedTo(wholeLife, "MeasuresLetterSent/1", "2025-10-02")).state, "notProven");
});

test("TUPE: not applied is not met, no transfer is not proven", () => {
  assert.equal(of(changed(wholeLife, "TransferMade/1", { tupeApplied: false })).state, "notMet");
  assert.equal(of(without(wholeLife, "TransferMade/1")).state, "notProven");
  assert.equal(of(without(wholeLife, "EmployeeInformationGiven/1")).state, "notProven");
});

test("TUPE: the mutual's own word for the transfer and the information proves nothing", () => {
  const own = saidBy(
    saidBy(wholeLife, "TransferMade/1", "secretary"),
    "EmployeeInformationGiven/1",
    "secretary",
  );
  assert.equal(of(own).because.message, "finding.ownWord");
});
