/** The named rules: what each asks, and that nobody can change one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "./decide.ts";
import { namedRules, presets } from "./presets.ts";

test("every preset is a rule that the command knows, with source and confidence", () => {
  const classes = [{ name: "secure", eligible: 9, for: 5, against: 2 }];
  for (const [name, { source, confidence }] of Object.entries({ ...presets, ...namedRules })) {
    assert.ok(source.length > 10, name);
    assert.ok(["high", "medium", "house"].includes(confidence));
    assert.ok("state" in decide({ rule: name, tally: { classes } }), name);
  }
});

test("a preset cannot be changed, only a new rule made from it", () => {
  const rule = presets["special-75"].rule as { fraction: string };
  assert.throws(() => (rule.fraction = "1/2"), TypeError);
  const window = presets["ccbsa-s113"].rule.secondMeeting as { minDays: number };
  assert.throws(() => (window.minDays = 1), TypeError);
});

/** Just enough and one short, by preset: [eligible, for, against] twice. */
const onTheLine: [keyof typeof presets, number[], number[]][] = [
  ["ordinary", [99, 11, 10], [99, 10, 10]],
  ["special-75", [99, 30, 10], [99, 29, 10]],
  ["ccbsa-s111", [99, 20, 10], [99, 19, 10]],
  ["ccbsa-s113", [80, 30, 10], [81, 30, 10]],
  ["ccbsa-s119", [80, 60, 0], [80, 59, 0]],
];
for (const [rule, enough, short] of onTheLine) {
  test(`${rule}: the line is where the law puts it`, () => {
    const state = ([eligible, votesFor, against]: readonly number[]) => {
      const result = decide({ rule, tally: { eligible, for: votesFor, against } });
      return "state" in result ? result.state : result.refused.code;
    };
    assert.match(state(enough), /^(carried|awaitingSecondMeeting)$/);
    assert.equal(state(short), "lost");
  });
}
