/** The people of a list. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fraction } from "@rochdale/count/fraction.ts";
import { isRefusal, orRefusal } from "@rochdale/language/refused-input.ts";
import { claimsOf, readNamed, readPeople, readText } from "./people.ts";

const codeOf = (work: () => unknown) => {
  const answer = orRefusal(() => ({ answer: work() }));
  return isRefusal(answer) ? answer.refused.code : null;
};

test("each is named once, by text that has bytes of its own", () => {
  assert.equal(
    codeOf(() => readNamed([])),
    "noOne",
  );
  assert.equal(
    codeOf(() => readNamed([{ id: "" }])),
    "badId",
  );
  assert.equal(
    codeOf(() => readNamed([{ id: "a" }, { id: "a" }])),
    "duplicateId",
  );
  assert.equal(
    codeOf(() => readText("badSeed", "\ud800")),
    "badSeed",
  );
  assert.equal(
    codeOf(() => readText("badSeed", "Siân 🌱")),
    null,
  );
  assert.equal(
    codeOf(() => readPeople({ people: [{ id: "a", eligible: "no" }] })),
    "badWeight",
  );
});

test("whoever is not eligible weighs nought; a cap is not below a minimum", () => {
  const people = readPeople({
    people: [
      { id: "a", eligible: false },
      { id: "b", cap: 9, minimum: 9 },
    ],
  });
  const [a, b] = claimsOf(people, [fraction(1n), fraction(1n, 2n)]);
  assert.deepEqual([a?.weight, b?.weight, b?.cap, b?.minimum], [0n, 1n, 9n, 9n]);
  const crossed = readPeople({ people: [{ id: "b", cap: 8, minimum: 9 }] });
  assert.equal(
    codeOf(() => claimsOf(crossed, [fraction(1n)])),
    "capBelowMinimum",
  );
});
