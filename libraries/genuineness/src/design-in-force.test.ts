import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { designIn } from "./design-in-force.ts";
import { sceneOf } from "./scene.ts";
import { changed, tell, without } from "./told-story.ts";
import { lookedAt, wholeLife } from "./whole-life.ts";
import { wholeDesign } from "./whole-terms.ts";

const of = (facts: readonly NewFact[]) => designIn(sceneOf(tell(facts), lookedAt));

test("registered rules govern; before them what was frozen; a proposal alone does not", () => {
  assert.equal(of(wholeLife)?.registered, true);
  const unregistered = without(wholeLife, "RulesRegistered/1");
  assert.equal(of(unregistered)?.registered, false);
  assert.equal(of(without(unregistered, "DesignFrozen/1")), undefined);
});

test("what is frozen is the version that was frozen", () => {
  const unregistered = without(wholeLife, "RulesRegistered/1");
  assert.equal(of(changed(unregistered, "DesignFrozen/1", { version: 2 })), undefined);
});

test("registered rules stand since they were frozen, if they are the same word for word", () => {
  assert.equal(of(wholeLife)?.since.type, "DesignFrozen/1");
  const design = { ...wholeDesign, quorum: { members: 21, percent: 5 } };
  const other = changed(wholeLife, "RulesRegistered/1", { design });
  assert.equal(of(other)?.since.type, "RulesRegistered/1");
});
