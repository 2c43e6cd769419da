/** Earned days, against a twin that walks through every day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "@rochdale/clock/day.ts";
import { earnedDays } from "./earned.ts";
import type { Participant } from "./records.ts";
import { readTerm } from "./term.ts";
import type { PersonFees } from "./term.ts";

const attachedOn = day("2026-04-06");
const term = readTerm({
  id: "t",
  kind: "personFees",
  attachmentFee: 1,
  outcomeFee: 1,
  sustainmentFee: 1,
  outcomeWeeks: 4,
  maximumSustainments: 3,
  withinWeeks: 30,
  claimWorkingDays: 15,
}) as PersonFees;

/** Walks day by day: counts days in work, then unbroken ones. */
function walked(worked: ReadonlySet<number>) {
  let [sum, run] = [0, 0];
  let outcome: number | null = null;
  const sustained: number[] = [];
  for (let at = 0; at < 210; at += 1) {
    if (outcome !== null) {
      run = worked.has(at) ? run + 1 : 0;
      if (run === 28) {
        sustained.push(at);
        run = 0;
      }
    } else if (worked.has(at)) {
      sum += 1;
      if (sum === 28) outcome = at;
    }
  }
  return { outcome, sustained: sustained.slice(0, 3) };
}

test("the same as walking through every day", () => {
  const lengths = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 70 })),
    {
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(lengths, fc.integer({ min: -20, max: 20 }), (spells, start) => {
      let at = start;
      const work = spells.map(([gap, length]) => {
        const from = at + gap;
        at = from + length;
        return { from: addDays(attachedOn, from), to: addDays(attachedOn, at - 1) };
      });
      const days = new Set<number>();
      let next = start;
      for (const [gap, length] of spells) {
        for (let one = next + gap; one < next + gap + length; one += 1) days.add(one);
        next += gap + length;
      }
      const participant: Participant = { id: "p", knownAt: attachedOn, attachedOn, work };
      const earned = earnedDays(participant, term);
      const { outcome, sustained } = walked(days);
      assert.equal(earned("attachment", 1), attachedOn);
      assert.equal(earned("outcome", 1), outcome === null ? null : addDays(attachedOn, outcome));
      for (const number of [1, 2, 3, 4]) {
        const found = sustained[number - 1];
        const expected = found === undefined ? null : addDays(attachedOn, found);
        assert.equal(earned("sustainment", number), expected);
      }
      assert.equal(earned("attachment", 2), null);
      assert.equal(earned("prize", 1), null);
    }),
    { numRuns: 300 },
  );
});
