/** Whatever words an entry has, its text is one that an entry may have; words that may stand are not touched. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asText } from "./entry-text.ts";
import { readText } from "./entry.ts";

test("words that may stand in a journal stay as they are", () => {
  for (const words of ["October payment", 'Rent "paid" & 5%', "Tâl mis Ebrill", "#12 @home"])
    assert.equal(asText(words), words);
});

test("marks of a journal, line ends and double blanks go", () => {
  assert.equal(asText("* (12)  Rent; May | June\nand July"), "12) Rent, May, June and July");
  assert.equal(asText(" \t\n"), "Entry");
  assert.equal(asText("x".repeat(300)).length, 200);
});

test("any words become a text that an entry may have", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 260 }), (words) => {
      assert.equal(readText({ text: asText(words) }), asText(words));
    }),
  );
});
