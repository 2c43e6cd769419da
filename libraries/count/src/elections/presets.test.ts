import assert from "node:assert/strict";
import { test } from "node:test";
import { rulesHash } from "./count.ts";
import { ers97 } from "./gregory-presets.ts";
import { meekPrf } from "./meek-presets.ts";
import { changedRules, presetNamed, presets } from "./presets.ts";
import type { ElectionRules } from "./presets.ts";
import { choiceRefused } from "./rules-choices.ts";

test("each preset has a name of its own and cites every choice", () => {
  assert.equal(new Set(presets.map(({ name }) => name)).size, presets.length);
  assert.equal(new Set(presets.map(rulesHash)).size, presets.length);
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

test("every family can be changed, and only to what it can count", () => {
  const ours = { cite: "our rule 3" };
  for (const rules of presets) {
    const any = rules as ElectionRules;
    const vacancy = { value: "the next by votes", ...ours } as const;
    const own = changedRules(any, "ours", { vacancy });
    assert.deepEqual(own.clauses.vacancy, vacancy);
    assert.equal(
      rulesHash(own) === rulesHash(rules),
      rules.clauses.vacancy.value === vacancy.value,
    );
    const wrong = { vacancy: { value: "by raffle", ...ours } } as object;
    assert.throws(() => changedRules(any, "ours", wrong), /vacancy cannot be "by raffle"/);
    for (const [choice, { value }] of Object.entries(rules.clauses)) {
      assert.equal(choiceRefused(rules.method, choice, value), null, `${rules.name} ${choice}`);
    }
  }
  const meek = presetNamed("meek-prf");
  assert.ok(meek?.method === "meek");
  const finer = changedRules(meek, "finer", { omega: { value: 10, ...ours } });
  assert.equal(finer.clauses.omega.value, 10);
  assert.throws(() => changedRules(meek, "f", { omega: { value: 0.5, ...ours } }), /omega cannot/);
  assert.throws(() => changedRules(meek, "f", { omega: { value: 10, cite: "" } }), /cited/);
});

test("choices that have no meaning together are refused", () => {
  const cite = "our rule 4";
  const last = { surplusPapers: { value: "all papers", cite } } as const;
  assert.throws(() => changedRules(ers97, "ours", last), /do not go together/);
  const together = { withoutVotesTogether: { value: true, cite } } as const;
  assert.throws(() => changedRules(meekPrf, "ours", together), /does not go together/);
  const above = { surplusCounted: { value: "of those above the quota", cite } } as const;
  assert.throws(() => changedRules(meekPrf, "ours", above), /does not go together/);
  const late = { electedAfter: { value: "the stage", cite } } as const;
  assert.throws(() => changedRules(ers97, "ours", late), /do not go together/);
});
