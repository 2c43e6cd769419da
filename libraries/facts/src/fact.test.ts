/** Facts: what is written is read back the same, and nothing unread can stand in a record. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fact, factTypes, parseFact, printFact } from "./fact.ts";

const draft = fact("QuestionAnswered/1", "authority", "2026-11-21", {
  question: 17,
  answer: "a".repeat(64),
});
const json = printFact("example.org/alder", "2026-11-21T10:00:00Z", draft) as {
  readonly [field: string]: unknown;
};

test("print and parse agree, with the position of the log", () => {
  const parsed = parseFact(json, 4);
  assert.ok(parsed.ok);
  assert.equal(parsed.body, "example.org/alder");
  assert.deepEqual(parsed.entry, { ...draft, at: "2026-11-21T10:00:00Z", position: 4 });
});

test("a cited source stays with its fact", () => {
  const cited = { ...draft, source: { mark: "S1", quote: "97% against" } };
  const parsed = parseFact(printFact("example.org/alder", "2026-11-21T10:00:00Z", cited), 0);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.entry.source, cited.source);
});

test("a fact that is not one is refused, and the refusal names the place", () => {
  const content = json["content"] as object;
  const refused: readonly [object, RegExp][] = [
    [{ ...json, v: "rochdale-fact/2" }, /^v:/],
    [{ ...json, body: "Example.org/alder" }, /^body:/],
    [{ ...json, on: "2026-02-30" }, /^on:/],
    [{ ...json, at: "2026-11-21" }, /^at:/],
    [{ ...json, by: "" }, /^by:/],
    [{ ...json, more: 1 }, /more/],
    [{ ...json, type: "QuestionAnswered/2" }, /unknown fact type QuestionAnswered\/2/],
    [{ ...json, type: "toString" }, /unknown fact type toString/],
    [{ ...json, content: { ...content, question: 0 } }, /^QuestionAnswered\/1 content.question:/],
    [{ ...json, content: { ...content, name: "Ann" } }, /^QuestionAnswered\/1 content.*name/],
    [{ ...json, source: { mark: "T1", quote: "x" } }, /^source.mark:/],
  ];
  for (const [one, because] of refused) {
    const parsed = parseFact(one, 0);
    assert.ok(!parsed.ok);
    assert.match(parsed.because, because);
  }
  for (const one of [null, [], "fact", 7, {}]) assert.ok(!parseFact(one, 0).ok);
});

test("every type names its version", () => {
  const names = Object.keys(factTypes);
  assert.ok(names.length > 75, `only ${names.length}`);
  for (const name of names) assert.match(name, /^[A-Z][A-Za-z]+\/[1-9]\d*$/);
});
