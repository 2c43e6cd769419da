/** The rules of quality: values beside the contract's own targets, months that ended, groups that tell nobody apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact } from "@rochdale/facts/fact.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { wholeLife } from "@rochdale/genuineness/whole-life.ts";
import {
  assessmentsOf,
  groupsIn,
  isMonth,
  mayAnswer,
  mayReport,
  measuresIn,
  met,
  monthHasEnded,
  reportsOf,
  standardsOf,
} from "./rules.ts";

const standards = standardsOf(tell(wholeLife));
const ids = (refusals: readonly { rule: string }[]) => refusals.map((one) => one.rule);

test("the nth value is the contract's nth standard, with the contract's target", () => {
  const read = measuresIn({ value1: "95.2", value2: "1" }, standards);
  assert.ok(read.ok);
  assert.deepEqual(
    read.measures.map((one) => [one.standard, one.target, met(one)]),
    [
      ["visits", "95.0", true],
      ["missed", "2", true],
    ],
  );
});

test("a target to be reached is met exactly on it, and one not to be passed likewise", () => {
  const one = (value1: string, value2: string) => {
    const read = measuresIn({ value1, value2 }, standards);
    assert.ok(read.ok);
    return read.measures.map(met);
  };
  assert.deepEqual(one("95", "2"), [true, true]);
  assert.deepEqual(one("94.99", "2.01"), [false, false]);
});

test("a line may name another standard; none may be named twice or beyond the contract", () => {
  const because = (sent: object) => {
    const read = measuresIn(sent as { [name: string]: unknown }, standards);
    return read.ok ? "ok" : read.because.message.replace("quality.problem.", "");
  };
  assert.equal(because({ value1: "1", standard1: "missed" }), "ok");
  assert.equal(because({ value1: "1", standard1: "missed", value2: "1" }), "twice");
  assert.equal(because({ value3: "1" }), "noStandard");
  assert.equal(because({ standard1: "visits" }), "noValue");
});

test("no report without a signed contract that has standards", () => {
  assert.deepEqual(mayReport(tell(wholeLife)), []);
  assert.deepEqual(ids(mayReport(tell(without(wholeLife, "ContractSigned/1")))), [
    "quality.noContract",
  ]);
});

test("a month is reported from the day after its last", () => {
  assert.equal(monthHasEnded("2026-10", "2026-10-31"), false);
  assert.equal(monthHasEnded("2026-10", "2026-11-01"), true);
  assert.deepEqual(["2026-10", "2026-13", "26-10"].map(isMonth), [true, false, false]);
});

test("an answer is to the last assessment, once", () => {
  const bare = without(wholeLife, "AssessmentMade/1", "AssessmentAnswered/1");
  assert.deepEqual(ids(mayAnswer(tell(bare))), ["quality.notAssessed"]);
  const report = "a".repeat(64);
  const made = (on: string) =>
    fact("AssessmentMade/1", "assessor", on, { outcome: "partlyMet", report });
  const answered = fact("AssessmentAnswered/1", "secretary", "2026-10-10", { answer: report });
  const once = tell([...bare, made("2026-10-01"), answered]);
  assert.deepEqual(ids(mayAnswer(once)), ["quality.answered"]);
  const twice = tell([...bare, made("2026-10-01"), answered, made("2026-10-20")]);
  assert.deepEqual(mayAnswer(twice), []);
  assert.deepEqual(
    assessmentsOf(twice).map((one) => one.answer?.on),
    ["2026-10-10", undefined],
  );
});

test("a month reported again is shown once, as last reported", () => {
  const again = reportsOf(tell(wholeLife));
  assert.equal(new Set(again.map((one) => one.content.period)).size, again.length);
});

test("a group of nine is left out, of ten kept; what cannot be is named with its row", () => {
  const read = groupsIn("Under 65;10;8\nOver 65;9;9\n");
  assert.ok(read.ok);
  assert.deepEqual(read.groups, [{ group: "Under 65", referred: 10, accepted: 8 }]);
  assert.equal(read.leftOut, 1);
  const because = (text: string) => {
    const other = groupsIn(text);
    return other.ok ? "ok" : other.because.message.replace("quality.problem.", "");
  };
  assert.equal(because("A;9;1"), "fewGroups");
  assert.equal(because("A;10"), "group");
  assert.equal(because(";10;1"), "groupName");
  assert.equal(because("A;10;11"), "moreAccepted");
  assert.equal(because("A;10;1\nA;20;2"), "sameGroup");
});
