/** Rules as they are read: by name, in full, and changed from a preset. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { fraction } from "./fraction.ts";
import { presetRule, readRule } from "./rule.ts";
import type { Rule } from "./rule.ts";

test("a change replaces its field of the preset and no other", () => {
  const changed = readRule({ preset: "ccbsa-s113", noVoteFor: ["investor"] }) as Rule;
  assert.deepEqual(changed, { ...presetRule("ccbsa-s113"), noVoteFor: ["investor"] });
});

test("what is left out is the usual", () => {
  const rule = readRule({
    base: "valid",
    fraction: "75/100",
    relation: "atLeast",
    turnout: { fraction: "1/2", relation: "atLeast" },
    eachClass: { fraction: "1/2", relation: "over" },
  }) as Rule;
  assert.equal(rule.turnout?.count, "returned");
  assert.deepEqual([rule.eachClass?.classes, rule.eachClass?.noVotes], [null, "fails"]);
  assert.deepEqual([rule.tie, rule.line.fraction], ["lost", fraction(3n, 4n)]);
});

test("names of more than one rule stay names, and take no changes", () => {
  assert.equal(readRule("staff-support"), "staff-support");
  const changed = orRefusal(() => readRule({ preset: "fairshares" }));
  assert.deepEqual(changed, { refused: { code: "badRule" } });
});
