/** Exclusions against their cap, of all who were referred. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { exclusionsOf } from "./exclusions.ts";

test("one in ten is within the cap, one more is not", () => {
  assert.deepEqual(exclusionsOf([7, 3], 100), { excluded: 10, referred: 100, ask: false });
  assert.equal(exclusionsOf([7, 4], 100).ask, true);
  assert.equal(exclusionsOf([], 0).ask, false);
});
