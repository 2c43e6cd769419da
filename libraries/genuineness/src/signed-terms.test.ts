import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { sceneOf } from "./scene.ts";
import { agreedHeads, signedHeads } from "./signed-terms.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeHeads } from "./whole-terms.ts";

const scene = (facts: readonly NewFact[]) => sceneOf(tell(facts), lookedAt);

test("the signed contract, and the heads that an agreement agrees to", () => {
  assert.deepEqual(signedHeads(scene(wholeLife))?.content.heads, wholeHeads);
  assert.equal(signedHeads(scene(without(wholeLife, "ContractSigned/1"))), undefined);
  assert.deepEqual(agreedHeads(scene(wholeLife))?.heads, wholeHeads);
});

test("an agreement to an offer that was never made agrees to nothing", () => {
  assert.equal(agreedHeads(scene(changed(wholeLife, "HeadsAgreed/1", { version: 2 }))), undefined);
  assert.equal(agreedHeads(scene(without(wholeLife, "HeadsAgreed/1"))), undefined);
});
