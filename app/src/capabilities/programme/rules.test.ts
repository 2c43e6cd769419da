/** What presses: late before soon before blocked before running; the middle of ages; days as the nation counts them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Due } from "@rochdale/facts/due.ts";
import { byPressure, clockOf, median, pressing, type Pressed } from "./rules.ts";

const due = (state: Due["state"], on: string | null): Due => ({
  id: "request.decision",
  what: { message: "x.x" },
  state,
  starts: null,
  due: on,
  actBy: on,
  done: null,
  counted: null,
  mustAct: { message: "x.y" },
  ifSilent: null,
  rule: { message: "x.z" },
});
const line = (
  state: "late" | "dueSoon" | "running" | null,
  more: Partial<Pressed> = {},
): Pressed => ({
  clock: state && { state, count: 1, unit: "workingDays", due: "2026-11-20" },
  blocks: [],
  ageDays: 10,
  ...more,
});

test("the order of what presses", () => {
  const late = line("late");
  const soon = line("dueSoon");
  const blocked = line(null, { blocks: ["x"] });
  const running = line("running");
  const quiet = line(null);
  const old = line(null, { ageDays: 99 });
  const order = [quiet, running, blocked, old, soon, late].toSorted(byPressure);
  assert.deepEqual(order, [late, soon, blocked, running, old, quiet]);
});

test("of two that are late the longer late comes first", () => {
  const clock = (on: string) => ({ ...line("late"), clock: { ...line("late").clock!, due: on } });
  const [first] = [clock("2026-11-19"), clock("2026-11-02")].toSorted(byPressure);
  assert.equal(first?.clock?.due, "2026-11-02");
});

test("days left are working days; a weekend's lateness is said in days", () => {
  assert.equal(clockOf(due("running", "2026-11-30"), "2026-11-23", "England")?.count, 5);
  assert.deepEqual(clockOf(due("late", "2026-11-20"), "2026-11-22", "England"), {
    state: "late",
    count: 2,
    unit: "days",
    due: "2026-11-20",
  });
  assert.equal(clockOf(due("late", "2026-11-20"), "2026-11-24", "England")?.count, 2);
  assert.equal(clockOf(due("met", "2026-11-20"), "2026-11-24", "England"), null);
});

test("Scotland's own holiday does not count there and counts in England", () => {
  const day = due("running", "2026-12-01");
  assert.equal(clockOf(day, "2026-11-27", "England")?.count, 2);
  assert.equal(clockOf(day, "2026-11-27", "Scotland")?.count, 1);
});

test("what is done, stopped or has no day presses on nobody", () => {
  assert.equal(pressing([due("met", "2026-11-20"), due("stopped", null)]), undefined);
  const late = due("late", "2026-11-01");
  assert.equal(pressing([due("running", "2026-11-30"), late]), late);
});

test("the median is the middle, the lower of two, and nothing of none", () => {
  assert.equal(median([5, 1, 9]), 5);
  assert.equal(median([5, 1, 9, 7]), 5);
  assert.equal(median([]), null);
});
