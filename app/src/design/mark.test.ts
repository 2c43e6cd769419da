import { test } from "node:test";
import assert from "node:assert/strict";
import { plainWordmark, wordmark } from "./mark.ts";

test("the mark takes the colour around it, and says its name once or not at all", () => {
  assert.match(wordmark.value, /fill="currentColor" role="img" aria-label="Rochdale"/);
  assert.doesNotMatch(wordmark.value, /style=|#12404f/);
  assert.match(plainWordmark.value, /aria-hidden="true"/);
  assert.doesNotMatch(plainWordmark.value, /title|aria-label/);
});
