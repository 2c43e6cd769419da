/** One limit as it stands: its state, its count, and the lateness said in the right days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clockItems, dueItem, said, vantageOf, workingDaysLater, type Limit } from "./due-item.ts";
import { tell } from "./told-story.ts";
import { wholeLife } from "./whole-life.ts";

const vantage = (asOf: string) => vantageOf(tell(wholeLife.slice(0, 1)), asOf);
const limit: Limit = {
  id: "one",
  what: said("due.what.scoping"),
  starts: "2026-11-02",
  due: "2026-11-20",
  done: null,
  counting: { in: "days", since: said("due.since.scoping") },
  mustAct: said("due.who.facilitator"),
  rule: said("due.rule.contract"),
};
const on = (asOf: string, patch: Partial<Limit> = {}) =>
  dueItem(vantage(asOf), { ...limit, ...patch });

test("states turn on the day", () => {
  assert.equal(on("2026-11-01").state, "notStarted");
  assert.equal(on("2026-11-02").state, "running");
  assert.equal(on("2026-11-12").state, "running");
  assert.equal(on("2026-11-13").state, "dueSoon");
  assert.equal(on("2026-11-20").state, "dueSoon");
  assert.equal(on("2026-11-21").state, "late");
  assert.equal(on("2026-11-21", { done: "2026-11-20" }).state, "met");
  assert.equal(on("2026-11-21", { done: "2026-11-21" }).state, "metLate");
  assert.equal(on("2026-11-21", { passesOfItself: true }).state, "met");
  assert.equal(on("2026-11-20", { passesOfItself: true }).state, "dueSoon");
});

test("days are counted from the start, and beginning with it where the law says so", () => {
  const count = (patch: Partial<Limit> = {}) => {
    const { day, of } = on("2026-11-10", patch).counted?.values ?? {};
    return [day, of];
  };
  const since = said("due.since.scoping");
  assert.deepEqual(count(), [8, 18]);
  assert.deepEqual(count({ counting: { in: "days", since, firstDayCounts: true } }), [9, 19]);
  assert.deepEqual(count({ counting: { in: "workingDays", since } }), [6, 14]);
});

test("lateness is said in working days; over a weekend, in days", () => {
  assert.deepEqual(on("2026-11-22").counted, said("due.late.days", { days: 2 }));
  assert.deepEqual(on("2026-11-23").counted, said("due.late.workingDays", { days: 1 }));
  const done = on("2026-12-01", { done: "2026-11-24" }).counted;
  assert.deepEqual(done, said("due.metLate.workingDays", { days: 2 }));
});

test("the day to act by is a working day: Christmas 2026 and its weekend are none", () => {
  assert.equal(on("2026-11-03", { due: "2026-12-28" }).actBy, "2026-12-24");
  assert.equal(on("2026-11-03", { due: "2026-12-29" }).actBy, "2026-12-29");
  assert.equal(workingDaysLater(vantage("2026-11-03"), "2026-12-24", 1), "2026-12-29");
});

test("a clock that refuses its days gives no limits", () => {
  const meeting = { clock: "meetingNotice", clearDays: 14 };
  assert.deepEqual(clockItems(vantage("2026-11-03"), meeting), []);
  const dated = { ...meeting, meetingOn: "2026-12-01" };
  assert.equal(clockItems(vantage("2026-11-03"), dated).length, 2);
});
