/** Joining by the rules: a class that they do not have, or a condition that is not met, keeps one out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { furtherTold } from "@rochdale/facts/designs-told.ts";
import { fact, type NewFact } from "@rochdale/facts/fact.ts";
import { tell, without } from "@rochdale/genuineness/told-story.ts";
import { lookedAt, wholeLife } from "@rochdale/genuineness/whole-life.ts";
import { wholeDesign } from "@rochdale/genuineness/whole-terms.ts";
import { barredOn, conditionsOf, mayNotJoin, termsOfClass } from "./eligibility.ts";

const design = furtherTold(wholeDesign);
const classes = design.classes.map((one) => ({ ...one, eligibility: "worksInService" as const }));
const bare: readonly NewFact[] = without(wholeLife, "RulesRegistered/1", "DesignFrozen/1");
const story = tell([
  ...bare,
  fact("RulesRegistered/4", "regulator", "2025-10-01", {
    design: { ...design, classes },
    ...{ registrar: "FCA", number: null },
  }),
]);
const refused = (of: "worker" | "investor", meets: boolean | null) =>
  mayNotJoin(story, { day: lookedAt, of, meets });

test("who meets the condition of a class joins it, and who does not is told which it is", () => {
  assert.equal(refused("worker", true), undefined);
  assert.equal(refused("worker", null), undefined);
  const no = refused("worker", false);
  assert.equal(no?.field, "meets");
  assert.deepEqual(no?.text.values?.["condition"], { message: "enum.eligibility.worksInService" });
});

test("a class that the rules do not have cannot be joined; without rules nothing is asked", () => {
  assert.equal(refused("investor", true)?.field, "class");
  assert.equal(mayNotJoin(tell(bare), { day: lookedAt, of: "investor", meets: false }), undefined);
  assert.equal(termsOfClass(story, lookedAt, "worker")?.length, 1);
});

test("rows of an import are barred alike, and the page tells the condition of each class that has one", () => {
  const barred = barredOn(story, lookedAt);
  for (const meets of [true, false, null]) {
    for (const kind of ["worker", "investor"] as const) {
      assert.deepEqual(barred(kind, meets), refused(kind, meets)?.text, `${kind} ${meets}`);
    }
  }
  const [told, ...others] = conditionsOf(story, lookedAt, new Set(["worker", "investor"]));
  assert.deepEqual(told?.values?.["condition"], { message: "enum.eligibility.worksInService" });
  assert.deepEqual(others, []);
  assert.deepEqual(conditionsOf(tell(bare), lookedAt, new Set(["worker"])), []);
});
