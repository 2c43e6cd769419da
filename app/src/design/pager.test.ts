import { test } from "node:test";
import assert from "node:assert/strict";
import { pager, shownPages } from "./pager.ts";

test("the ends, this page and its neighbours", () => {
  assert.deepEqual(shownPages(5, 9), [1, 0, 4, 5, 6, 0, 9]);
  assert.deepEqual(shownPages(1, 3), [1, 2, 3]);
  assert.deepEqual(shownPages(9, 9), [1, 0, 8, 9]);
});

test("one page has no pager; the first has none before it", () => {
  const href = (n: number) => `?page=${n}`;
  assert.equal(pager("en", { page: 1, pages: 1, href }).value, "");
  const first = pager("en", { page: 1, pages: 3, href }).value;
  assert.doesNotMatch(first, /rel="prev"/);
  assert.match(first, /rel="next"/);
  assert.match(first, /aria-label="Page 1" aria-current="page"/);
  assert.match(pager("cy", { page: 3, pages: 3, href }).value, /Y dudalen flaenorol/);
});
