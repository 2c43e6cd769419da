/** Every line of every case says its figures in both languages. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isRefusal } from "@rochdale/language/refused-input.ts";
import { checkCatalogue, say } from "@rochdale/language/say.ts";
import { lineSentence, plainNumber } from "./line-sentence.ts";
import { statement } from "./statement.ts";
import type { Line } from "./drawn.ts";
import { statementWords } from "./words-statement.ts";

const url = new URL("../../../../tests/conformance/statement/cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(url, "utf8")) as {
  cases: { name: string; input: unknown }[];
};
const linesOf = (input: unknown): readonly Line[] => {
  const answer = statement(input);
  return isRefusal(answer) ? [] : answer.lines;
};
const lines = cases.flatMap(({ input }) => linesOf(input));

test("the catalogue is whole, and every key of it is said by some case", () => {
  assert.deepEqual(checkCatalogue(statementWords), []);
  const said = new Set(lines.map((line) => lineSentence(line).message));
  assert.deepEqual(
    Object.keys(statementWords).filter((key) => !said.has(key)),
    [],
  );
  for (const line of lines) {
    for (const language of ["en", "cy"] as const) {
      assert.ok(say(statementWords, language, lineSentence(line)).length > 10);
    }
  }
});

test("a line as it is read", () => {
  const first = (name: string) => {
    const line = linesOf(cases.find((one) => one.name === name)?.input).at(0);
    return line === undefined ? "" : say(statementWords, "en", lineSentence(line));
  };
  assert.equal(first("tariff from several sites"), "3.5 reported, at 10.5p each.");
  assert.equal(
    first("block, month 4"),
    "Month 1 of 12: this month's share of £10,000,000 for the year.",
  );
  assert.equal(first("dispute still open next month"), "50 reported, at £42 each.");
});

test("numbers as people write them", () => {
  assert.deepEqual(["7/2", "-1/8", "1/3", "42", "1/1000"].map(plainNumber), [
    "3.5",
    "-0.125",
    "1/3",
    "42",
    "0.001",
  ]);
});
