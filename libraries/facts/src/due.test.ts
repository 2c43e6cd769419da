/** What a clock shows has the states that pages draw, and no others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Due } from "./due.ts";

test("every state that a clock can have is one that a page can draw", () => {
  const drawn = {
    notStarted: true,
    running: true,
    dueSoon: true,
    late: true,
    met: true,
    metLate: true,
    stopped: true,
  } satisfies { readonly [state in Due["state"]]: true };
  assert.equal(Object.keys(drawn).length, 7);
});
