import assert from "node:assert/strict";
import { test } from "node:test";
import { all } from "@rochdale/facts/story.ts";
import { fact } from "@rochdale/facts/fact.ts";
import { before, earliest, isOwnWord, keepsItsOwnRecord, lastWhere, sceneOf } from "./scene.ts";
import { changed, paperOf, tell } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";

const scene = sceneOf(tell(wholeLife), lookedAt);
const books = all(scene.story, "BooksPublished/1");

test("acts are ordered by day, and on one day by place in the record", () => {
  const [a, b] = all(scene.story, "MeasuresLetterSent/1");
  assert.ok(a && b);
  assert.equal(before(a, b), true);
  assert.equal(before(b, a), false);
  assert.equal(before(a, a), false);
});

test("the earliest and the last that satisfies", () => {
  assert.equal(earliest(books)?.content.period, "2025-10");
  assert.equal(lastWhere(scene.story, "BooksPublished/1", () => true)?.content.period, "2026-09");
  assert.equal(
    lastWhere(scene.story, "BooksPublished/1", () => false),
    undefined,
  );
  assert.equal(earliest([]), undefined);
});

test("a side's own word is its own; another's is not", () => {
  const [first] = books;
  assert.ok(first);
  assert.equal(isOwnWord(scene, first, "proposers"), true);
  assert.equal(isOwnWord(scene, first, "authority"), false);
});

test("withdrawn papers are known, and a real body keeps no record of its own", () => {
  const withdrawn = fact("Withheld/1", "archivist", "2026-11-01", {
    doc: paperOf("rules"),
    reason: "Withdrawn.",
  });
  assert.ok(sceneOf(tell([...wholeLife, withdrawn]), lookedAt).withheld.has(paperOf("rules")));
  assert.equal(keepsItsOwnRecord(scene), true);
  const real = tell(changed(wholeLife, "BodyOpened/1", { standing: "real" }));
  assert.equal(keepsItsOwnRecord(sceneOf(real, lookedAt)), false);
});
