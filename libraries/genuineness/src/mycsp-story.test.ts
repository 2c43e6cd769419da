import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "@rochdale/language/message.ts";
import { mycsp, sharedOut } from "./mycsp-story.ts";
import { findingsOf } from "./finding.ts";
import { findingIn, heldIn, tell } from "./told-story.ts";

const reasonIn = (day: string): Message =>
  findingIn(mycsp, "controlWorkersUsers", day).because.values?.["reason"] as Message;
const namesIn = (message: Message) => heldIn(message, "holders").map((one) => one.values?.["name"]);

test("MyCSP 2012: the other two together hold exactly 75 and can change the rules", () => {
  assert.equal(findingIn(mycsp, "controlWorkersUsers", "2012-06-01").state, "notMet");
  assert.deepEqual(namesIn(reasonIn("2012-06-01")), ["Equiniti", "The government"]);
  assert.equal(findingIn(mycsp, "rulesSafe", "2012-06-01").state, "notMet");
});

test("MyCSP October 2014: Equiniti alone passes ordinary decisions, and not the rules", () => {
  const reason = reasonIn("2014-11-01");
  assert.equal(reason.message, "control.pass");
  assert.deepEqual(namesIn(reason), ["Equiniti"]);
});

test("MyCSP 2025: Equiniti alone can pass any decision and change any rule", () => {
  const reason = reasonIn("2025-07-01");
  assert.equal(reason.message, "control.passAndChange");
  assert.deepEqual(reason.values?.["theirs"], { of: [75, 100] });
});

test("MyCSP: one vote in a hundred more would have been a veto for the staff", () => {
  const more = mycsp.map((one) =>
    one.type === "OwnershipRecorded/1"
      ? { ...one, content: { ...one.content, ownership: sharedOut(40, 34, 26) } }
      : one,
  );
  assert.equal(findingIn(more, "rulesSafe", "2012-06-01").state, "met");
  assert.equal(findingIn(more, "controlWorkersUsers", "2012-06-01").state, "notMet");
});

test("MyCSP: what no source says is not proven, never invented", () => {
  const findings = findingsOf(tell(mycsp), "2025-07-01");
  const states = Object.fromEntries(findings.map((one) => [one.id, one.state]));
  for (const id of ["origin", "unions", "ballotValid", "majority", "booksCurrent", "assetLock"]) {
    assert.equal(states[id], "notProven", id);
  }
  assert.equal(states["recognitionContinues"], "notMet");
  assert.equal(states["noSteppingStone"], "notMet");
});
