/** Spoiled inputs: whatever is broken in a case, the answer is a result or a refusal, never a fault. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { clockOf } from "@rochdale/clock/clock.ts";
import { controlOf } from "@rochdale/control/control.ts";
import { decide } from "@rochdale/count/decide.ts";
import { allot } from "@rochdale/money/allot/allot.ts";
import { books } from "@rochdale/money/books/books.ts";
import { printed } from "@rochdale/money/printed.ts";
import { statement } from "@rochdale/money/statement/statement.ts";
import { surplus } from "@rochdale/money/surplus/surplus.ts";

const inPrint = (answer: (input: unknown) => unknown) => (input: unknown) => printed(answer(input));
const suites = {
  decide,
  control: controlOf,
  clock: clockOf,
  allot: inPrint(allot),
  statement: inPrint(statement),
  surplus: inPrint(surplus),
  books: inPrint(books),
};
const spoiled = fc.oneof(
  fc.constantFrom<unknown>(null, "", "x", -1, 0, 1.5, 2 ** 53, [], {}, [null], true, "9999-12-31"),
  fc.constantFrom("1/2", "0/1", "0001-01-01", "toString", "__proto__", 9_007_199_254_740_991),
);

/** Every place in the input, as a path. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inside = Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]));
  return [[...path], ...inside];
}

function withPlace(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = structuredClone(value) as { [key: string]: unknown };
  copy[key] = withPlace(copy[key], rest, put);
  return copy;
}

for (const [suite, answer] of Object.entries(suites)) {
  const url = new URL(`./${suite}/cases.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, "utf8")) as { cases: { input: unknown }[] };
  test(`${suite}: a spoiled case is answered or refused`, () => {
    const spoiling = fc
      .constantFrom(...cases)
      .chain(({ input }) =>
        fc.tuple(fc.constant(input), fc.constantFrom(...places(input)), spoiled),
      );
    fc.assert(
      fc.property(spoiling, ([input, path, put]) => {
        const result = answer(withPlace(input, path, put));
        assert.ok(typeof result === "object" && result !== null);
        assert.doesNotThrow(() => JSON.stringify(result));
      }),
      { numRuns: 1500 },
    );
  });
}
