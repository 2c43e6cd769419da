import assert from "node:assert/strict";
import { test } from "node:test";
import { packIn, packOn, rulePacks } from "./packs.ts";

test("a day is judged by the pack in force on it, days before the first by the first", () => {
  const pack = (id: string, from: string) => ({ id, version: 1, from, rules: [] });
  const two = [pack("a", "2026-11-01"), pack("b", "2027-03-01")];
  assert.equal(packIn(two, "2012-01-01").id, "a");
  assert.equal(packIn(two, "2027-02-28").id, "a");
  assert.equal(packIn(two, "2027-03-01").id, "b");
  assert.throws(() => packIn([], "2027-03-01"), /no rule pack/);
});

test("packs are listed in the order of their days, each with its id and version", () => {
  const days = rulePacks.map((one) => one.from);
  assert.deepEqual(days, [...days].sort());
  assert.deepEqual(rulePacks[0], { id: "2026-11", version: 1, from: "2026-11-01" });
});

test("the rules of November 2026 keep their order: pages and archives rest on it", () => {
  assert.deepEqual(
    packOn("2026-11-21").rules.map((rule) => `${rule.group}.${rule.id}`),
    [
      "origin.origin",
      "origin.unions",
      "origin.usersAsked",
      "origin.balancedInformation",
      "origin.alternatives",
      "origin.ballotValid",
      "origin.majority",
      "origin.mandateFresh",
      "control.controlWorkersUsers",
      "control.controlEmployees",
      "control.controlWithCommunity",
      "control.controlWithoutManagers",
      "control.rulesSafe",
      "control.oneMemberOneVote",
      "control.openMembership",
      "control.density",
      "contract.assetLock",
      "contract.noSteppingStone",
      "contract.lawfulRoute",
      "contract.contractSafeguards",
      "contract.continuityReady",
      "people.tupeHonoured",
      "people.pensionsHonoured",
      "people.recognitionContinues",
      "people.newStartersNoWorse",
      "running.meetingsOnTime",
      "running.electionsOnTime",
      "running.booksCurrent",
      "running.standardsMet",
      "running.accessFair",
    ],
  );
});

test("the pack of 22 November adds its rules and leaves out none", () => {
  const ids = (day: string) => packOn(day).rules.map((rule) => rule.id);
  const added = ids("2026-11-22").filter((id) => !ids("2026-11-21").includes(id));
  assert.deepEqual(added, [
    ...["reservedContract", "healthExclusion", "paidWhatWasDue", "paidInTime", "voiceShared"],
    ...["earlyWarning", "surplusUsed"],
  ]);
  assert.deepEqual(
    ids("2026-11-22").filter((id) => !added.includes(id)),
    ids("2026-11-21"),
  );
});

test("the pack of 23 November adds what is asked of a partnership, and leaves out none", () => {
  const ids = (day: string) => packOn(day).rules.map((rule) => rule.id);
  const before = ids("2026-11-22");
  const at = before.indexOf("paidInTime") + 1;
  const added = ["partnerFunds", "partnerLends", "partnerSits"];
  assert.deepEqual(ids("2026-11-23"), [...before.slice(0, at), ...added, ...before.slice(at)]);
});
