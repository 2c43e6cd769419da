/** A conformance suite as it is published: cases with what is expected, checked one test a case. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

type Case = {
  readonly name: string;
  readonly why: string;
  readonly input: unknown;
  readonly expected: unknown;
};

/** Registers one test for each case of the suite, and one that the suite holds at least `atLeast`. */
export function conforms(
  suite: string,
  answer: (input: unknown) => unknown,
  atLeast: number,
): void {
  const url = new URL(`./${suite}/cases.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, "utf8")) as { readonly cases: readonly Case[] };
  test(`${suite}: the suite has at least ${atLeast} cases`, () => {
    assert.ok(cases.length >= atLeast, `only ${cases.length}`);
  });
  for (const { name, why, input, expected } of cases) {
    test(`${suite}: ${name}`, () => {
      const before = structuredClone(input);
      const found: unknown = JSON.parse(JSON.stringify(answer(input)));
      assert.deepEqual(found, expected, why);
      assert.deepEqual(input, before, "the input was changed");
    });
  }
}
