import assert from "node:assert/strict";
import { test } from "node:test";
import { rulesHash } from "./count.ts";
import { ers97 } from "./gregory-presets.ts";
import { changedRules, presetNamed, presets } from "./presets.ts";

test("each preset has a name of its own and cites every choice", () => {
  assert.equal(new Set(presets.map(({ name }) => name)).size, presets.length);
  // The two of first past the post differ in what they cite alone.
  assert.equal(new Set(presets.map(rulesHash)).size, presets.length - 1);
  for (const rules of presets) {
    assert.equal(presetNamed(rules.name), rules);
    assert.ok(rules.source.length > 10 && rules.confidence.length > 7, rules.name);
    for (const [choice, clause] of Object.entries(rules.clauses)) {
      assert.ok(clause.cite.length > 2, `${rules.name} cites nothing for ${choice}`);
    }
  }
  assert.equal(presetNamed("stv"), null);
});

test("a body's own rule is a preset with changes and a hash of its own", () => {
  const own = changedRules(ers97, "our rule 14", {
    surplusDeferred: { value: "never", cite: "rule 14(3) of the society" },
  });
  assert.equal(own.clauses.surplusDeferred.value, "never");
  assert.equal(own.clauses.quota, ers97.clauses.quota);
  assert.notEqual(rulesHash(own), rulesHash(ers97));
  assert.equal(ers97.clauses.surplusDeferred.value, "when it cannot change or equal");
  assert.throws(() => changedRules(ers97, "scottish-2007", {}), /preset/);
  const wrong = { speed: { value: 1, cite: "x" } } as object;
  assert.throws(() => changedRules(ers97, "x", wrong), /no choice speed/);
});
