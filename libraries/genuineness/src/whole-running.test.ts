import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeRunning } from "./whole-running.ts";

test("a year of books, each on the 20th of the month after", () => {
  const books = wholeRunning.flatMap((one) =>
    one.type === "BooksPublished/1" ? [[one.content.period, one.on]] : [],
  );
  assert.equal(books.length, 12);
  assert.deepEqual(books[0], ["2025-10", "2025-11-20"]);
  assert.deepEqual(books[2], ["2025-12", "2026-01-20"]);
  assert.deepEqual(books[11], ["2026-09", "2026-10-20"]);
});
