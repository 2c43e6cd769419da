import { test } from "node:test";
import assert from "node:assert/strict";
import { checkCatalogue } from "@rochdale/language/say.ts";
import { word, words } from "./words.ts";

test("both languages say every sentence, with the same values", () => {
  assert.deepEqual(checkCatalogue(words), []);
});

test("a Welsh noun after a number is singular, and mutates after two", () => {
  assert.equal(word("cy", "left.workingDays", { n: 11 }), "11 diwrnod gwaith ar ôl");
  assert.equal(word("cy", "late.workingDays", { n: 2 }), "2 ddiwrnod gwaith yn hwyr");
  assert.equal(word("en", "left.workingDays", { n: 1 }), "1 working day left");
  assert.equal(word("en", "left.workingDays", { n: 11 }), "11 working days left");
});

test("an unknown sentence is a fault, not an empty page", () => {
  assert.throws(() => word("en", "noSuchThing"), /noSuchThing/);
});
