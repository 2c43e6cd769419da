import assert from "node:assert/strict";
import { test } from "node:test";
import { sceneOf } from "./scene.ts";
import { changed, tell } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { noStaffToTransfer } from "./without-predecessor.ts";

test("only a body without a predecessor has no staff to ballot and transfer", () => {
  const of = (start: "fromPublicService" | "noPredecessor" | "alreadyRunning") =>
    noStaffToTransfer(sceneOf(tell(changed(wholeLife, "BodyOpened/1", { start })), lookedAt));
  assert.equal(of("noPredecessor")?.message, "doesNotApply.noPredecessor");
  assert.equal(of("fromPublicService"), undefined);
  assert.equal(of("alreadyRunning"), undefined);
});
