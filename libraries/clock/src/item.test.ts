/** How an item stands on each day around its limits. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "./day.ts";
import { itemAsOf } from "./item.ts";
import type { Limit } from "./item.ts";

const [from, due] = [day("2026-06-08"), day("2026-06-12")];
const days = ["2026-06-07", "2026-06-08", "2026-06-12", "2026-06-13"].map(day);
const limit: Limit = { item: "x", basis: "house", from, due, effect: "gone" };
const on = (asOf: string, changes: Partial<Limit> = {}) =>
  itemAsOf({ asOf: day(asOf), holidays: new Set() }, { ...limit, ...changes });

test("not done: too soon, running on both limits, overdue", () => {
  const states = days.map((asOf) => on(asOf).state);
  assert.deepEqual(states, ["tooSoon", "running", "running", "overdue"]);
});

test("done: early, met on both limits, late", () => {
  const states = days.map((done) => on("2026-07-01", { done }).state);
  assert.deepEqual(states, ["early", "met", "met", "late"]);
});

test("the effect follows once late or overdue, and not before", () => {
  const effects = days.map((asOf) => on(asOf).effect);
  assert.deepEqual(effects, [null, null, null, "gone"]);
  assert.equal(on("2026-07-01", { done: due }).effect, null);
  assert.equal(on("2026-07-01", { done: day("2026-06-13") }).effect, "gone");
});

test("without a limit nothing has started", () => {
  const none = { from: null, due: null };
  assert.equal(on("2026-07-01", none).state, "notStarted");
  assert.equal(on("2026-07-01", { ...none, done: due }).actBy, null);
});
