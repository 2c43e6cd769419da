/** The yearly limits: from what began them, again from what last met them, and never of a real body. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewFact } from "@rochdale/facts/fact.ts";
import { vantageOf } from "./due-item.ts";
import { performanceDues } from "./due-performance.ts";
import { changed, tell, without } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

const dues = (facts: readonly NewFact[], day: string) =>
  performanceDues(vantageOf(tell(facts), day)).map(({ id, due, state }) => ({ id, due, state }));
const id = "performance.continuityTest";

test("the plan is to be tested a year after filing, then a year after each test", () => {
  const untested = without(wholeLife, "ContinuityTested/1");
  assert.deepEqual(dues(untested, "2026-09-15"), [{ id, due: "2026-09-15", state: "dueSoon" }]);
  assert.deepEqual(dues(untested, "2026-09-16"), [{ id, due: "2026-09-15", state: "late" }]);
  assert.deepEqual(dues(wholeLife, "2026-09-16"), [{ id, due: "2027-05-10", state: "running" }]);
});

test("without a plan nothing runs; of a real body nothing is asked that sources do not say", () => {
  const never = without(wholeLife, "ContinuityPlanFiled/1");
  assert.deepEqual(dues(never, "2026-11-21"), []);
  const real = changed(wholeLife, "BodyOpened/1", { standing: "real" });
  assert.deepEqual(dues(real, "2026-11-21"), []);
});
