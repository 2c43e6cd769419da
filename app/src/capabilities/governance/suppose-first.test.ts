/** The link before an act: to the page of control, with what is known of the change filled in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Situation } from "../../house/act.ts";
import { supposeFirst } from "./suppose-first.ts";

const nowhere = {} as Situation;

test("what is known of the change stands in the address, whatever its letters", () => {
  assert.equal(
    supposeFirst({ event: "issue", holder: "new&old" })(nowhere).page,
    "/control?event=issue&holder=new%26old#what-if",
  );
});

test("what only the situation tells is asked of it", () => {
  const first = supposeFirst(({ day }) => ({ event: "rules", version: Number(day.slice(-1)) }));
  assert.equal(
    first({ ...nowhere, day: "2026-11-23" }).page,
    "/control?event=rules&version=3#what-if",
  );
});
