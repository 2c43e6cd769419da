/** A mutual's own rules. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { readRules } from "./rules.ts";

const codeOf = (rules: unknown, society = true) => {
  const answer = orRefusal(() => readRules(rules, society));
  return isRefusal(answer) ? answer.refused.code : null;
};
const redemption = { prohibition: "none" };

test("societies must state how shares are redeemed; others need not", () => {
  assert.equal(codeOf({}), "noRedemptionRule");
  assert.equal(codeOf(undefined, false), null);
  assert.equal(codeOf({ redemption: { prohibition: "some" } }), "badRedemptionRule");
  assert.equal(codeOf({ redemption: { unconditionalRightToRefuse: "yes" } }), "badRedemptionRule");
  assert.equal(
    codeOf({ redemption: { prohibition: "partial", minimumShareOfHighest: 2 } }),
    "badShare",
  );
});

test("reserve rules and the maximum interest", () => {
  assert.equal(
    codeOf({ redemption, minimumReserve: { kind: "monthsOfCost", months: -1 } }),
    "badReserveRule",
  );
  assert.equal(
    codeOf({ redemption, minimumReserve: { kind: "shareOfSurplus", share: 2 } }),
    "badShare",
  );
  assert.equal(codeOf({ redemption, maximumShareInterest: "1.5" }), "badShare");
  const found = orRefusal(() => readRules({ redemption, maximumShareInterest: "0.05" }, true));
  assert.deepEqual(!isRefusal(found) && found.maximumShareInterest, fraction(1n, 20n));
});
