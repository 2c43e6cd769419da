/** The rules of quality: values beside the contract's own targets, months that ended, groups that tell nobody apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import type { Story } from "@rochdale/facts/story.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { lookedAt, wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { wholeDesign } from "@rochdale/genuineness/whole-terms.ts";
import {
  assessmentsOf,
  groupsIn,
  isMonth,
  mayAnswer,
  mayReport,
  maySetStandards,
  measuresIn,
  met,
  monthHasEnded,
  ownStandardsIn,
  reportsOf,
  standardsBy,
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

const ruled = (by: "board" | "members" | "eachClass" | "notStated") =>
  tell(
    wholeLife.map((one) =>
      one.type === "RulesRegistered/1"
        ? fact("RulesRegistered/4", one.by, one.on, {
            design: { ...furtherTold(wholeDesign), standardsBy: by },
            ...{ registrar: "FCA", number: null },
          })
        : one,
    ),
  );
const set = (story: Story, meeting: string | null = null) =>
  maySetStandards(story, { meeting, day: lookedAt }).map((one) => one.rule);

test("the rules say who sets standards: the board, the members, each class; silence leaves it to the members", () => {
  assert.deepEqual(set(ruled("board")), []);
  assert.deepEqual(set(ruled("members")), ["quality.membersSet"]);
  assert.deepEqual(set(ruled("eachClass")), ["quality.eachClassSets"]);
  assert.equal(standardsBy(ruled("notStated"), lookedAt), "members");
  const bare = tell(wholeLife.filter((one) => !/^(RulesReg|DesignFr)/.test(one.type)));
  assert.deepEqual(set(bare), ["quality.noRules"]);
});

test("a meeting sets standards where it carried them as such, by the rules' own count", () => {
  const counted = (matter: "standards" | "ordinary") =>
    fact("ResolutionsCounted/1", "secretary", "2026-09-15", {
      meeting: "annual-2026",
      counted: [
        {
          ...{ row: 0, matter, classes: [], castingVote: null },
          rule: { fraction: "1/2", relation: "over", chairBreaksTie: false },
        },
      ],
    });
  const story = (matter: "standards" | "ordinary") =>
    tell([...ruled("members").entries.map((one) => one as NewFact), counted(matter)]);
  assert.deepEqual(set(story("standards"), "annual-2026"), []);
  assert.deepEqual(set(story("ordinary"), "annual-2026"), ["quality.membersSet"]);
});

test("standards of one's own stand behind the contract's, and need no contract to be reported", () => {
  const own = fact("StandardsSet/1", "secretary", "2026-10-01", {
    ...{ by: "board", meeting: null, paper: null },
    standards: [
      { id: "own-1", name: "Visits kept", target: "98.5", atLeast: true, unit: "percent" },
    ],
  });
  const ids = standardsOf(tell([...wholeLife, own])).map((one) => one.id);
  assert.equal(ids.at(-1), "own-1");
  assert.ok(ids.length > 1);
  const alone = tell([...wholeLife.filter((one) => one.type !== "ContractSigned/1"), own]);
  assert.deepEqual(mayReport(alone), []);
});

test("standards are read line by line in both languages", () => {
  const read = ownStandardsIn("Visits kept;at least;98.5;percent\nColli;ar y mwyaf;2;y mis\n");
  assert.ok(read.ok);
  assert.deepEqual(
    read.standards.map((one) => [one.target, one.atLeast]),
    [
      ["98.5", true],
      ["2", false],
    ],
  );
  for (const wrong of ["A;about;2;b", "A;at least;two;b", ";at least;2;b", "A;at least;2", " "]) {
    assert.equal(ownStandardsIn(wrong).ok, false, wrong);
  }
});
