/** Publishing by group: whatever is shown, what is left is safe, and no hidden group can be found by subtraction. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { orRefusal } from "@rochdale/language/refused-input.ts";
import { subgroupsToShow } from "./subgroups.ts";

const votes = fc.record({
  for: fc.nat(15),
  against: fc.nat(15),
  abstain: fc.nat(3),
  spoiled: fc.nat(2),
});

test("what remains after hiding is empty, or ten voters or more and not unanimous", () => {
  fc.assert(
    fc.property(fc.array(votes, { maxLength: 6 }), votes, (groups, others) => {
      const named = groups.map((group, at) => ({ name: `g${at}`, ...group }));
      const sum = (of: "for" | "against" | "abstain" | "spoiled", from: typeof groups) =>
        from.reduce((total, group) => total + group[of], 0);
      const all = [...groups, others];
      const whole = {
        for: BigInt(sum("for", all)),
        against: BigInt(sum("against", all)),
        abstain: BigInt(sum("abstain", all)),
        spoiled: BigInt(sum("spoiled", all)),
      };
      const result = subgroupsToShow(named, whole);
      assert.deepEqual(
        result.map(({ name }) => name),
        named.map(({ name }) => name),
      );
      const shown = result.filter((group) => group.shown);
      const safe = (group: (typeof groups)[number]) => {
        const valid = group.for + group.against + group.abstain;
        const most = Math.max(group.for, group.against, group.abstain);
        return valid + group.spoiled >= 10 && (valid === 0 || most < valid);
      };
      assert.ok(shown.every(safe));
      const left = {
        for: Number(whole.for) - sum("for", shown),
        against: Number(whole.against) - sum("against", shown),
        abstain: Number(whole.abstain) - sum("abstain", shown),
        spoiled: Number(whole.spoiled) - sum("spoiled", shown),
      };
      const voters = left.for + left.against + left.abstain + left.spoiled;
      if (shown.length > 0) assert.ok(voters === 0 || safe(left), JSON.stringify(left));
      const hidden = result.filter((group) => !group.shown);
      assert.ok(hidden.every((group) => Object.keys(group).length === 2));
    }),
    { numRuns: 1000 },
  );
});

test("a group may not hold more of any vote than the whole", () => {
  const whole = { for: 10n, against: 10n, abstain: 0n, spoiled: 0n };
  const group = { name: "a", for: 1, against: 1, abstain: 1 };
  const refused = orRefusal(() => subgroupsToShow([group], whole));
  assert.deepEqual(refused, { refused: { code: "subgroupsExceedTotal" } });
});
