/** Measures and mixtures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { bases, weighs, weightsBy } from "./measures.ts";
import { readPeople } from "./people.ts";

const people = readPeople({
  people: [
    { id: "a", pay: 100, hours: "2.5", participation: 0 },
    { id: "b", pay: 300, hours: "7.5", participation: 0 },
    { id: "gone", pay: 900, hours: 1, participation: 0, eligible: false },
  ],
});
const mixed = (...parts: object[]) => {
  const answer = orRefusal(() => ({ weights: weightsBy("mixed", { parts }, people) }));
  return isRefusal(answer) ? answer.refused.code : answer.weights;
};

test("a basis is a method too; none is inherited", () => {
  for (const basis of Object.keys(bases)) assert.ok(weighs(basis));
  assert.ok(weighs("weights") && weighs("mixed"));
  assert.ok(!weighs("toString") && !weighs("lottery"));
  assert.deepEqual(weightsBy("byHours", {}, people)[0], fraction(5n, 2n));
});

test("a mixture adds shares of totals of the eligible alone; an empty part is left out", () => {
  const found = mixed(
    { basis: "byPay", share: "1/2" },
    { basis: "perHead", share: "1/4" },
    { basis: "byParticipation", share: "1/4" },
  );
  assert.deepEqual(found, [fraction(1n, 4n), fraction(1n, 2n), fraction(0n)]);
});

test("a mixture names each basis once, and its shares make one", () => {
  assert.equal(
    mixed({ basis: "byPay", share: "1" }, { basis: "byPay", share: "0.5" }),
    "unknownBasis",
  );
  assert.equal(mixed({ basis: "byAge", share: 1 }), "unknownBasis");
  assert.equal(mixed({ basis: "byPay", share: 0 }, { basis: "perHead", share: 1 }), "sharesNotOne");
  assert.equal(mixed({ basis: "byPay", share: "0.99" }), "sharesNotOne");
});
