/** Votes as a rule counts them: weighted and capped, on worked figures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fractionText } from "./fraction.ts";
import { classesNamed, votesAsCounted, votesIn } from "./majority.ts";
import { presetRule } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { readTally } from "./tally.ts";
import { readLine } from "./fraction.ts";

const classes = (user: readonly number[], investor: readonly number[]) =>
  readTally(
    {
      classes: [
        { name: "user", eligible: 700, for: user[0], against: user[1] },
        { name: "investor", eligible: 700, for: investor[0], against: investor[1] },
      ],
    },
    [],
  );
const counted = (rule: Rule, tally: ReturnType<typeof classes>) => {
  const { base, for: votesFor, whole } = votesAsCounted(rule, tally);
  return [base, votesFor, whole].map(fractionText);
};

test("Community Shares Handbook 2.2.7.3: above a tenth, investors count for exactly a tenth", () => {
  const cap = { classes: ["investor"], fraction: readLine("1/10")! };
  const rule = { ...presetRule("ordinary"), cap };
  assert.deepEqual(counted(rule, classes([40, 50], [60, 20])), ["100", "95/2", "100"]);
  assert.deepEqual(counted(rule, classes([40, 50], [10, 0])), ["100", "50", "100"]);
  assert.deepEqual(counted(rule, classes([0, 0], [30, 1])), ["0", "0", "0"]);
});

test("weights are split by each class's own votes; a silent class counts against or is shared out", () => {
  const weighing = (noVotes: "countsAgainst" | "sharedOut", most?: string): Rule => ({
    ...presetRule("ordinary"),
    weights: {
      caps: new Map(most === undefined ? [] : [["investor", readLine(most)!]]),
      of: new Map([
        ["user", 60n],
        ["investor", 40n],
      ]),
      noVotes,
    },
  });
  const voted = classes([7, 14], [9, 3]);
  assert.deepEqual(counted(weighing("sharedOut"), voted), ["100", "50", "100"]);
  const silent = classes([20, 5], [0, 0]);
  assert.deepEqual(counted(weighing("countsAgainst"), silent), ["60", "48", "100"]);
  assert.deepEqual(counted(weighing("sharedOut"), silent), ["60", "48", "60"]);

  // 40 of 100 is above a quarter: the investors count for 20, a quarter of 80.
  assert.deepEqual(counted(weighing("sharedOut", "1/4"), voted), ["80", "35", "80"]);
  assert.deepEqual(counted(weighing("countsAgainst", "1/4"), silent), ["60", "48", "80"]);
  assert.deepEqual(counted(weighing("sharedOut", "2/5"), voted), ["100", "50", "100"]);
});

test("bases and classes by name", () => {
  const tally = readTally(
    { eligible: 9, for: 3, against: 2, abstain: 1, spoiled: 1, present: 8 },
    [],
  );
  const sizes = (["forAndAgainst", "valid", "returned", "present", "eligible"] as const).map(
    (base) => votesIn(base, tally),
  );
  assert.deepEqual(sizes, [5n, 6n, 7n, 8n, 9n]);
  const named = classesNamed(["investor", "user"], classes([1, 0], [0, 1]));
  assert.deepEqual(
    named.map(({ name }) => name),
    ["investor", "user"],
  );
});
